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
    indexed: bool
    """Whether an index serves, with what else the query asks for."""

    @property
    def subject(self) -> str:
        """The column: ``users.name``."""
        return self.column.subject
