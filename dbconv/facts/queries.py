"""What queries ask for."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.facts.tables import Column, Table
from dbconv.source import Place


class QueriedColumn(NamedTuple):
    """A column that a query asks for, in a clause such as ``filter``, ``order_by`` or ``join``."""

    column: Column
    table: Table
    clause: str
    place: Place
    file: str
    """The file that declares the table, from the project's folder."""
    again: bool = False
    """The same query, or an earlier one of the file, asks for it in vain, too."""


class UnservedQuery(NamedTuple):
    """A query and the columns by which it would find, join or sort rows if an index began with them: at least one."""

    columns: tuple[QueriedColumn, ...]

    @property
    def place(self) -> Place:
        """Where it asks for the first of them."""
        return self.columns[0].place

    @property
    def subject(self) -> str:
        """The first of them that no earlier query asks for: ``users.name``."""
        return next((each for each in self.columns if not each.again), self.columns[0]).column.subject
