"""The ``dbconv`` command: what the rules are, what is known of a file, what findings advise, the baseline, the lock.

Linting is for flake8 and pylint.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from dbconv.cli.baseline import baseline
from dbconv.cli.facts import CannotRead, print_facts
from dbconv.cli.fix import fix
from dbconv.cli.graph import graph
from dbconv.cli.lock import lock
from dbconv.cli.named import no_rule_of, rules_named
from dbconv.cli.pages import page_of, summary_of
from dbconv.cli.parser import options_of
from dbconv.cli.report import report
from dbconv.cli.status import print_status
from dbconv.cli.texts import speaking, spoken
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.terminal import CannotRun, finish, say, say_page, stopped_in_order


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, 1 where it found something, or 2 where it cannot do what it was asked."""
    # That of the settings that hold here.
    with speaking(Session().quick_settings_for("").language):
        options = options_of(arguments)
        try:
            with stopped_in_order():
                status = _run(options)
            finish()
        except (CannotRun, CannotRead, OSError) as error:
            say(f"dbconv: {error}", error=True)
            return 2
        return status


def _run(options: argparse.Namespace) -> int:
    if options.command == "rules":
        return _list(options.format)
    if options.command == "explain":
        return _explain(options.rule)
    if options.command == "facts":
        return print_facts(options.file, options.format)
    if options.command == "status":
        return print_status(options.path, options.format)
    if options.command == "baseline":
        return baseline(
            options.path, next((each for each in ("prune", "update", "check") if getattr(options, each)), "")
        )
    if options.command == "graph":
        return graph(
            options.path,
            options.format,
            since=options.since,
            only_new=options.only_new,
            whole=options.all,
            findings=options.findings,
        )
    if options.command == "report":
        return report(options.path, options.format)
    if options.command == "fix":
        return fix(options.path, options.select, unsafe=options.unsafe, diff=options.diff)
    return lock(options.path, options.accept, only_check=options.check, status=options.status)


def _list(form: str) -> int:
    if form == "json":
        listed = [
            {
                "code": rule.code,
                "symbol": rule.symbol,
                "letter": rule.category,
                "default": rule.default,
                "fixable": rule.fixable,
                "summary": summary_of(rule, spoken()),
            }
            for rule in rules()
        ]
        say_page(json.dumps(listed, indent=2))
        return 0
    _say_rules(rules())
    return 0


def _say_rules(listed: Sequence[Rule]) -> None:
    width = max(len(rule.symbol) for rule in listed)
    longest = max(len(rule.default) for rule in listed)
    for rule in listed:
        head = f"{rule.code}  {rule.category}  {rule.default:{longest}}  {rule.symbol:{width}}  "
        say(head + summary_of(rule, spoken()), hanging=len(head))


def _explain(names: Sequence[str]) -> int:
    status = 0
    for number, name in enumerate(names):
        found = rules_named(name.strip())
        if found and number:
            say()
        if len(found) == 1:
            address = found[0].address(spoken())
            say_page(page_of(found[0], spoken()) + (f"\n{address}\n" if address else ""))
        elif found:
            _say_rules(found)
        else:
            status = 2
            say(f"dbconv: {no_rule_of(name.strip())}", error=True)
    return status
