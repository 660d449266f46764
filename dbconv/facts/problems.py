"""What dbconv has to say of itself."""

from __future__ import annotations


from dbconv.record import NamedTuple
from dbconv.source import FIRST_LINE, Place


class Failure(NamedTuple):
    """A rule, or the reader of facts, that raised an exception: its name and the exception's type."""

    kind: str
    """``rule`` or ``reader``."""
    name: str
    """A rule's code, or a reader's name."""
    symbol: str
    """A rule's."""
    exception: str

    @property
    def place(self) -> Place:
        """The whole file."""
        return FIRST_LINE

    @property
    def subject(self) -> str:
        """The rule or reader."""
        return self.name


class OutdatedLine(NamedTuple):
    """A line of the baseline with more findings than are left of what it names, in the file that declares this."""

    line: str
    """``DBC205 users.name``."""
    known: int
    """How often the baseline has it."""
    left: int
    """How many of these findings there are."""
    place: Place

    @property
    def subject(self) -> str:
        """The line."""
        return self.line
