"""What queries ask for."""

from __future__ import annotations


from dbconv.facts.tables import Column, Table
from dbconv.record import NamedTuple
from dbconv.source import Place


class QueriedColumn(NamedTuple):
    """A column that a query asks for, in a clause such as ``filter``, ``order_by`` or ``join``."""

    column: Column
    table: Table
    clause: str
    place: Place
    file: str
    """The file that declares the table, from the project's folder."""
    finds: bool = True
    """With an index on it, no other column of its table needs one: it is no alternative, and not what is sorted by."""


class UnservedQueries(NamedTuple):
    """The queries of a file that no index serves, in their order: at least one.

    Each is the columns by which it would find, join or sort rows if an index began with them: at least one.
    """

    queries: tuple[tuple[QueriedColumn, ...], ...]

    @property
    def place(self) -> Place:
        """The first column."""
        return self.queries[0][0].place

    @property
    def subject(self) -> str:
        """All of them; what is said of one is about a column."""
        return "queries"


class Operand(NamedTuple):
    """A part of a condition: its text, and what Python decides in it."""

    text: str
    """As it is written; empty where a comment stands in the condition, which would be lost."""
    is_asked: bool
    """It is a column, or a comparison of one."""
    is_simple: bool
    """It needs no brackets: a name, a call."""
    condition: PythonCondition | None = None


class PythonCondition(NamedTuple):
    """A condition of a query whose operator no column has, so that Python decides it: ``is``, ``not``, ``and``."""

    operator: str
    """``is``, ``is-not``, ``in``, ``not-in``, ``not``, ``and`` or ``or``."""
    column: Column
    """The first that is in it."""
    place: Place
    written: str
    operands: tuple[Operand, ...]
    has_is_not: bool = True
    """SQLAlchemy is not known to be so old that its columns have ``isnot`` for ``is_not``."""

    @property
    def subject(self) -> str:
        """The column."""
        return self.column.subject
