"""DBC002."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.problems import Failure
from dbconv.finding import Context, Fault, rule
from dbconv.source import FIRST_LINE


@rule("DBC002", "internal-error", "E", Failure, "dbconv failed here: %s raised %s; please report it with this file")
def internal_error(failure: Failure, context: Context) -> Iterator[Fault]:
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
    yield Fault(FIRST_LINE, (failure.what, failure.exception))
