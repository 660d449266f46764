"""The ``dbconv`` command: what the rules are, what is known of a file, what findings advise, the baseline, the lock.

Linting is for flake8 and pylint.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

import dbconv
from dbconv.cli.baseline import baseline
from dbconv.cli.facts import CannotRead, print_facts
from dbconv.cli.fix import fix
from dbconv.cli.graph import FORMATS, graph
from dbconv.cli.lock import lock
from dbconv.cli.pages import page_of, summary_of
from dbconv.cli.status import print_status
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.options import nearest
from dbconv.terminal import CannotRun, finish, say, say_page, stopped_in_order


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, 1 where it found something, or 2 where it cannot do what it was asked."""
    parser = argparse.ArgumentParser(prog="dbconv", description="Database conventions: the rules and what they mean.")
    parser.add_argument("--version", action="version", version=f"dbconv {dbconv.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("rules", help="list all rules")
    listing.add_argument("--format", choices=("text", "json"), default="text")
    explaining = commands.add_parser("explain", help="print the pages of rules, or list those of a group")
    explaining.add_argument(
        "rule", nargs="+", metavar="CODE|SYMBOL", help="DBC205, column-name-keyword or C9205; DBC2 for a group"
    )
    telling = commands.add_parser("facts", help="print what is known of a file, and what is not and why")
    telling.add_argument("file", help="a Python file")
    telling.add_argument("--format", choices=("text", "json"), default="text")
    seeing = commands.add_parser(
        "status",
        help="say what is known of a project, and what to do next",
        description="Say what dbconv knows of a project: its settings, its database and what says so, what counts as "
        "merged, what is read and what is unknown, the rules that run, the baseline, and the one thing to do next.",
    )
    seeing.add_argument("path", nargs="?", default=".", help="a folder of the project (default: here)")
    seeing.add_argument("--format", choices=("text", "json"), default="text")
    fixing = commands.add_parser(
        "fix",
        help="do what findings advise",
        description="Do what findings advise in the Python files at and below some paths: what changes no meaning of "
        "anything that runs or is stored. Names of columns, tables and paths are never changed. Silenced findings are "
        "left alone.",
    )
    fixing.add_argument("path", nargs="*", help="a file, or a folder (default: here)")
    fixing.add_argument("--diff", action="store_true", help="write nothing; show what would change, and exit with 1")
    fixing.add_argument("--unsafe", action="store_true", help="do also what databases or callers have to follow")
    fixing.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="CODE|SYMBOL,…",
        help="mend findings of these rules alone: DBC304, mutable-default; DBC3 for a group; repeatable",
    )
    locking = commands.add_parser(
        "lock",
        help="write or check the lock file of Alembic revisions",
        description="Write revisions.lock beside env.py: what each revision does, for places without git's history. "
        "New revisions are added; a line changes only for a revision that is accepted or not merged yet. "
        "It stays inside the repository, or the folders that are named.",
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
    drawing = commands.add_parser(
        "graph",
        help="draw the revisions of a script directory",
        description="Draw the revisions of Alembic's script directories, the newest first: heads, merges, branches, "
        "labels, depends_on, which are merged and which are new. Long chains of which nothing is to be said are one.",
    )
    drawing.add_argument("path", nargs="*", help="a script directory, or a folder above it (default: here)")
    drawing.add_argument("--format", choices=FORMATS, default="text")
    drawing.add_argument("--since", default="", metavar="REVISION", help="that one and what runs after it")
    drawing.add_argument("--only-new", action="store_true", help="those that are not merged, and what they follow")
    drawing.add_argument("--all", action="store_true", help="each revision of a long chain")
    drawing.add_argument("--findings", action="store_true", help="how many findings each has that are shown")
    knowing = commands.add_parser(
        "baseline",
        help="write, check or shorten the list of findings that are known",
        description="Write .dbconv-baseline beside the pyproject.toml that has the settings: one line for each finding "
        "that there is, which flake8 and pylint then do not show. Findings on merged revisions and their graph are "
        "never in it.",
    )
    knowing.add_argument("path", nargs="*", help="files and folders to be looked at (default: all of the project)")
    way = knowing.add_mutually_exclusive_group()
    way.add_argument("--prune", action="store_true", help="take out the lines that hide nothing any more")
    way.add_argument("--update", action="store_true", help="write it anew, and say by rule what came and what went")
    way.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a line should not be there")
    options = parser.parse_args(arguments)
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
    if options.command == "fix":
        return fix(options.path, options.select, unsafe=options.unsafe, diff=options.diff)
    return lock(options.path, options.accept, only_check=options.check, status=options.status)


def _language() -> str:
    """The language of the settings that hold here."""
    return Session().quick_settings_for("").language


def _list(form: str) -> int:
    language = _language()
    if form == "json":
        listed = [
            {
                "code": rule.code,
                "symbol": rule.symbol,
                "letter": rule.category,
                "default": rule.default,
                "fixable": rule.fixable,
                "summary": summary_of(rule, language),
            }
            for rule in rules()
        ]
        say_page(json.dumps(listed, indent=2))
        return 0
    _say_rules(rules(), language)
    return 0


def _say_rules(listed: Sequence[Rule], language: str) -> None:
    width = max(len(rule.symbol) for rule in listed)
    longest = max(len(rule.default) for rule in listed)
    for rule in listed:
        head = f"{rule.code}  {rule.category}  {rule.default:{longest}}  {rule.symbol:{width}}  "
        say(head + summary_of(rule, language), hanging=len(head))


def _explain(names: Sequence[str]) -> int:
    status, language = 0, _language()
    for number, name in enumerate(names):
        found = _named(name.strip())
        if found and number:
            say()
        if len(found) == 1:
            say_page(page_of(found[0], language))
        elif found:
            _say_rules(found, language)
        else:
            status = 2
            known = [each for rule in rules() for each in (rule.code, rule.symbol)]
            meant = nearest(name.strip(), known)
            advice = f'did you mean "{meant}"?' if meant else "dbconv rules lists them"
            say(f'dbconv: no rule is called "{name}"; {advice}', error=True)
    return status


def _named(name: str) -> list[Rule]:
    """The rule of this name, or the rules of a group: those whose codes begin so."""
    for rule in rules():
        if any(map(rule.is_named, (name, name.upper(), name.lower()))):
            return [rule]
    begin = name.upper()
    return [rule for rule in rules() if rule.code.startswith(begin)] if begin.startswith("DBC") else []
