"""DBC002."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.problems import Failure
from dbconv.rule import rule
from dbconv.source import FIRST_LINE
from dbconv.violation import Violation, violation


@rule(
    "DBC002",
    "internal-error",
    Failure,
    category="E",
    since="0.1",
    messages={
        "rule": "dbconv failed here: rule {name} ({symbol}) raised {exception}; please report it with this file",
        "reader": "dbconv failed here: reader {name} raised {exception}; please report it with this file",
    },
)
def internal_error(failure: Failure, context: Context) -> Iterator[Violation]:
    """A rule of dbconv failed on this file.

    Reported on line 1. All other findings stay, in this file and in all others.

    ## Why
    An exception in a plugin would take down the whole run of flake8, with every finding of every file. A failure that
    nobody sees would never be mended.

    ## Bad
    A file on which a rule of dbconv raises an exception: a bug in dbconv, never in the file.

    ## Good
    Every other file.
    """
    kind, name, symbol, exception = failure
    yield violation(kind, FIRST_LINE, name=name, symbol=symbol, exception=exception)
