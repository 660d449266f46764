"""What the ``dbconv`` command takes, and its help: argparse's own words, too, in the language of what is said."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

import dbconv
from dbconv.cli.graph import FORMATS
from dbconv.cli.report import FORMATS as REPORTS
from dbconv.cli.texts import Texts, spoken
from dbconv.languages import DEFAULT, argparse_words_in
from dbconv.terminal import pieces

TEXTS = Texts(
    "parser",
    {
        "dbconv": "Database conventions: the rules and what they mean.",
        "version": "show the version and exit",
        "rules": "list all rules",
        "explain": "print the pages of rules, or list those of a group",
        "explain-rule": "DBC205, column-name-keyword or C9205; DBC2 for a group",
        "facts": "print what is known of a file, and what is not and why",
        "facts-file": "a Python file",
        "status": "say what is known of a project, and what to do next",
        "status-long": "Say what dbconv knows of a project: its settings, its database and what says so, what counts "
        "as merged, what is read and what is unknown, the rules that run, the baseline, and the one thing to do next.",
        "status-path": "a folder of the project (default: here)",
        "fix": "do what findings advise",
        "fix-long": "Do what findings advise in the Python files at and below some paths: what changes no meaning of "
        "anything that runs or is stored. Names of columns, tables and paths are never changed. Silenced findings are "
        "left alone.",
        "fix-path": "a file, or a folder (default: here)",
        "fix-diff": "write nothing; show what would change, and exit with 1",
        "fix-unsafe": "do also what databases or callers have to follow",
        "fix-select": "mend findings of these rules alone: DBC304, mutable-default; DBC3 for a group; repeatable",
        "lock": "write or check the lock file of Alembic revisions",
        "lock-long": "Write revisions.lock beside env.py: what each revision does, for places without git's history. "
        "New revisions are added; a line changes only for a revision that is accepted or not merged yet. "
        "It stays inside the repository, or the folders that are named.",
        "directory": "a script directory, or a folder above it (default: here)",
        "lock-check": "write nothing; exit with 1 if a line is missing or differs",
        "lock-status": "say what counts as merged, why, and what is found",
        "lock-accept": "change or drop the line of this revision, and print its declaration for pyproject.toml; "
        "repeatable",
        "graph": "draw the revisions of a script directory",
        "graph-long": "Draw the revisions of Alembic's script directories, the newest first: heads, merges, branches, "
        "labels, depends_on, which are merged and which are new. Long chains of which nothing is to be said are one.",
        "graph-since": "that one and what runs after it",
        "graph-only-new": "those that are not merged, and what they follow",
        "graph-all": "each revision of a long chain",
        "graph-findings": "how many findings each has that are shown",
        "report": "print what flake8 and pylint show, for GitHub, GitLab or what reads SARIF",
        "report-long": "Print what flake8 and pylint show in the Python files at and below some paths, for programs "
        "that show it in their own way: what the baseline has, and what a comment silences, is not in it. Exits with "
        "1 if there is anything.",
        "report-path": "a file, or a folder (default: here)",
        "report-format": "SARIF 2.1.0, GitHub's workflow commands, or GitLab's Code Quality report",
        "baseline": "write, check or shorten the list of findings that are known",
        "baseline-long": "Write .dbconv-baseline beside the pyproject.toml that has the settings: one line for each "
        "finding that there is, which flake8 and pylint then do not show. Findings on merged revisions and their graph "
        "are never in it.",
        "baseline-path": "files and folders to be looked at (default: all of the project)",
        "baseline-prune": "take out the lines that hide nothing any more",
        "baseline-update": "write it anew, and say by rule what came and what went",
        "baseline-check": "write nothing; exit with 1 if a line should not be there",
    },
)


def options_of(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What a user asks for; ends the process with help, or where that is nothing that is understood."""
    with _argparse_speaking(spoken()):
        return _parser().parse_args(arguments)


@contextmanager
def _argparse_speaking(language: str) -> Iterator[None]:
    """Let argparse say its own words in a language: it asks for each by the name that gettext's users give to it."""
    if language == DEFAULT:
        yield
        return
    words = argparse_words_in(language)
    before = {name: getattr(argparse, name) for name in ("_", "ngettext")}
    setattr(argparse, "_", lambda text: words.get(text, text))
    setattr(argparse, "ngettext", lambda one, several, count: words.get(one, one if count == 1 else several))
    try:
        yield
    finally:
        for name, each in before.items():
            setattr(argparse, name, each)


class _Formatter(argparse.HelpFormatter):
    """Help whose lines fit, in letters that take two columns, too."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return super()._split_lines(text, width) if text.isascii() else list(pieces(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if text.isascii():
            return super()._fill_text(text, width, indent)
        return "\n".join(indent + each for each in pieces(text, width - len(indent)))


class _Parser(argparse.ArgumentParser):
    """One that says which argument is wrong in the language of the rest: Python 3.10's does not ask for that word."""

    def error(self, message: str) -> NoReturn:
        word = "argument %(argument_name)s: %(message)s"
        match = re.match(r"argument (?P<argument_name>[^:]+): (?P<message>.*)", message, re.DOTALL)
        if match and spoken() != DEFAULT:
            message = argparse_words_in(spoken())[word] % match.groupdict()
        super().error(message)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="dbconv", description=TEXTS("dbconv"), formatter_class=_Formatter)
    parser.add_argument("--version", action="version", version=f"dbconv {dbconv.__version__}", help=TEXTS("version"))
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str) -> argparse.ArgumentParser:
        long = TEXTS(f"{name}-long") if f"{name}-long" in TEXTS.texts else None
        return commands.add_parser(name, help=TEXTS(name), description=long, formatter_class=_Formatter)

    listing = command("rules")
    listing.add_argument("--format", choices=("text", "json"), default="text")
    explaining = command("explain")
    explaining.add_argument("rule", nargs="+", metavar="CODE|SYMBOL", help=TEXTS("explain-rule"))
    telling = command("facts")
    telling.add_argument("file", help=TEXTS("facts-file"))
    telling.add_argument("--format", choices=("text", "json"), default="text")
    seeing = command("status")
    seeing.add_argument("path", nargs="?", default=".", help=TEXTS("status-path"))
    seeing.add_argument("--format", choices=("text", "json"), default="text")
    fixing = command("fix")
    fixing.add_argument("path", nargs="*", help=TEXTS("fix-path"))
    fixing.add_argument("--diff", action="store_true", help=TEXTS("fix-diff"))
    fixing.add_argument("--unsafe", action="store_true", help=TEXTS("fix-unsafe"))
    fixing.add_argument("--select", action="append", default=[], metavar="CODE|SYMBOL,…", help=TEXTS("fix-select"))
    locking = command("lock")
    locking.add_argument("path", nargs="*", help=TEXTS("directory"))
    kind = locking.add_mutually_exclusive_group()
    kind.add_argument("--check", action="store_true", help=TEXTS("lock-check"))
    kind.add_argument("--status", action="store_true", help=TEXTS("lock-status"))
    kind.add_argument("--accept", action="append", default=[], metavar="REVISION", help=TEXTS("lock-accept"))
    drawing = command("graph")
    drawing.add_argument("path", nargs="*", help=TEXTS("directory"))
    drawing.add_argument("--format", choices=FORMATS, default="text")
    drawing.add_argument("--since", default="", metavar="REVISION", help=TEXTS("graph-since"))
    drawing.add_argument("--only-new", action="store_true", help=TEXTS("graph-only-new"))
    drawing.add_argument("--all", action="store_true", help=TEXTS("graph-all"))
    drawing.add_argument("--findings", action="store_true", help=TEXTS("graph-findings"))
    reporting = command("report")
    reporting.add_argument("path", nargs="*", help=TEXTS("report-path"))
    reporting.add_argument("--format", choices=REPORTS, required=True, help=TEXTS("report-format"))
    knowing = command("baseline")
    knowing.add_argument("path", nargs="*", help=TEXTS("baseline-path"))
    way = knowing.add_mutually_exclusive_group()
    for each in ("prune", "update", "check"):
        way.add_argument(f"--{each}", action="store_true", help=TEXTS(f"baseline-{each}"))
    return parser
