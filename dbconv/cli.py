"""The ``dbconv`` command: what the rules are, what is known of a file, and the lock file.

Linting is for flake8 and pylint.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

import dbconv
from dbconv.facts_command import CannotRead, print_facts
from dbconv.lock_command import CannotRun, lock
from dbconv.rule import Rule, rules
from dbconv.settings import nearest


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, 1 where it found something, or 2 where it cannot do what it was asked."""
    parser = argparse.ArgumentParser(prog="dbconv", description="Database conventions: the rules and what they mean.")
    parser.add_argument("--version", action="version", version=f"dbconv {dbconv.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("rules", help="list all rules")
    listing.add_argument("--format", choices=("text", "json"), default="text")
    explaining = commands.add_parser("explain", help="print the page of a rule")
    explaining.add_argument("rule", metavar="CODE|SYMBOL", help="DBC205, column-name-keyword or C9205")
    telling = commands.add_parser("facts", help="print what is known of a file, and what is not and why")
    telling.add_argument("file", help="a Python file")
    telling.add_argument("--format", choices=("text", "json"), default="text")
    locking = commands.add_parser(
        "lock",
        help="write or check the lock file of Alembic revisions",
        description="Write revisions.lock beside env.py: what each revision does, for places without git's history. "
        "New revisions are added; a line changes only for a revision that is accepted or not merged yet.",
    )
    locking.add_argument("path", nargs="*", help="a script directory, or a folder above it (default: here)")
    kind = locking.add_mutually_exclusive_group()
    kind.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a line is missing or differs")
    kind.add_argument("--status", action="store_true", help="say what counts as merged, why, and what is found")
    kind.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="REVISION",
        help="change or drop the line of this revision, and print its declaration for pyproject.toml; repeatable",
    )
    options = parser.parse_args(arguments)
    if options.command == "rules":
        return _list(options.format)
    if options.command == "explain":
        return _explain(options.rule)
    try:
        if options.command == "facts":
            return print_facts(options.file, options.format)
        return lock(options.path, options.accept, only_check=options.check, status=options.status)
    except (CannotRun, CannotRead, OSError) as error:
        print(f"dbconv: {error}", file=sys.stderr)
        return 2


def _list(form: str) -> int:
    if form == "json":
        listed = [
            {
                "code": rule.code,
                "symbol": rule.symbol,
                "letter": rule.category,
                "default": "on" if rule.default_enabled else "off",
                "summary": rule.summary,
            }
            for rule in rules()
        ]
        print(json.dumps(listed, indent=2))
        return 0
    width = max(len(rule.symbol) for rule in rules())
    for rule in rules():
        default = "on " if rule.default_enabled else "off"
        print(f"{rule.code}  {rule.category}  {default}  {rule.symbol:{width}}  {rule.summary}")
    return 0


def _explain(name: str) -> int:
    asked = name.strip()
    for rule in rules():
        if rule.is_named(asked) or rule.is_named(asked.upper()) or rule.is_named(asked.lower()):
            print(page_of(rule), end="")
            return 0
    known = [each for rule in rules() for each in (rule.code, rule.symbol)]
    meant = nearest(asked, known)
    advice = f'did you mean "{meant}"?' if meant else "dbconv rules lists them"
    print(f'dbconv: no rule is called "{name}"; {advice}', file=sys.stderr)
    return 2


def page_of(rule: Rule) -> str:
    """The page of a rule, in Markdown: what the terminal shows and ``docs/rules/`` holds."""
    default = "on" if rule.default_enabled else "off by default: name it in `enable`, or select it in flake8 or pylint"
    return (
        f"# {rule.code} {rule.symbol}\n\n"
        f"{rule.documentation.rstrip()}\n\n"
        f"## Default\n"
        f"{default[0].upper()}{default[1:]}. In pylint `{rule.pylint_id}`.\n\n"
        f"## Silence one line\n"
        f"`# noqa: {rule.code}` or `# pylint: disable={rule.symbol}`: either one silences both tools.\n"
    )
