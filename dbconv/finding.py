"""What the hosts are handed."""

from __future__ import annotations

from collections.abc import Mapping

from dbconv.edits import Change
from dbconv.record import NamedTuple
from dbconv.rule import Rule
from dbconv.terms import Value, one_line

LASTING = ("DBC0", "DBC50", "DBC51")
"""What the codes of those begin with that nothing hides: on dbconv itself, on merged revisions, on their graph."""


class Finding(NamedTuple):
    """A violation as it is shown: lines from 1, columns from 0 in characters."""

    line: int
    column: int
    code: str
    text: str
    """The message, which both hosts show to the letter."""
    rule: Rule
    end_line: int
    end_column: int
    message: str
    """The id of the message."""
    values: Mapping[str, Value]
    """What is put into it."""
    subject: str = ""
    """What it is about, wherever that stands: ``users.name``, a revision's id, ``GET /users``."""
    edits: tuple[Change, ...] = ()
    """What does what the message says: all of them, or none."""

    @property
    def is_safe(self) -> bool:
        """Whether nothing means another thing when it is done."""
        return all(each.is_safe for each in self.edits)

    @property
    def identity(self) -> str:
        """By what it is known again when the file was moved or formatted; several may have the same."""
        return f"{self.code} {one_line(self.subject)}"

    @property
    def whole(self) -> str:
        """The identity of the same finding in all that it is a part of: said once of a table, or of each column."""
        return self.identity.rpartition(".")[0]

    @property
    def is_lasting(self) -> bool:
        """Whether it is said for as long as it is true, whatever was known before."""
        return self.code.startswith(LASTING)
