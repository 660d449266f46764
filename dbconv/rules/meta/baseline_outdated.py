"""DBC003."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.problems import OutdatedLine
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC003",
    "baseline-outdated",
    OutdatedLine,
    category="C",
    since="0.2",
    messages={
        "message": 'the baseline line "{line}" hides nothing any more; run dbconv baseline --prune',
        "fewer": 'the baseline has the line "{line}" {known} times, and {left} is left; run dbconv baseline --prune',
    },
)
def baseline_outdated(outdated: OutdatedLine, context: Context) -> Iterator[Violation]:
    """A line of the baseline hides nothing any more.

    Reported where the table or class that the line names is declared, once a line, if no other file of the project
    declares one of this name and all that the rule asks is known there. `dbconv baseline --check` looks at all lines,
    those of tables, classes and paths that are gone too.

    ## Why
    A debt that is paid and still on the list could be made again, and nobody would hear of it. So debts only go down.

    ## Bad
    `.dbconv-baseline` has `DBC205 users.name`, and the column `name` of `users` was renamed, or is gone.

    ## Good
    `dbconv baseline --prune` has taken the line out.
    """
    line, known, left, place = outdated
    if left:
        yield violation("fewer", place, line=line, known=known, left=left)
    else:
        yield violation("message", place, line=line)
