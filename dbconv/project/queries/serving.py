"""Which columns of a query no index serves.

A query is looked at as the server does: of each table, either it finds the rows by an index, or it reads them all.
Where one condition finds them, the others are tried on what was found, and it is sorted. A join carries on: rows of a
table whose side of it is indexed are found by those of the other side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from dbconv.facts.queries import QueriedColumn
from dbconv.facts.tables import Table
from dbconv.record import NamedTuple

Manner: TypeAlias = Literal["finds", "may-find", "chooses", "joins", "sorts"]
"""How a query asks for a column: by a value, by one of several alternatives, by one of the few values that there are
(NULL, a member of an enumeration, truth), by the column of another table, as what it sorts by first.
"""
TableKey: TypeAlias = "tuple[str, str]"
"""The file that declares a table, and Python's name for it."""


class Asked(NamedTuple):
    """A column that a query asks for."""

    queried: QueriedColumn
    manner: Manner
    other: TableKey | None = None
    """Where it joins: the other table; None for one that is unknown."""

    @property
    def key(self) -> TableKey:
        """Its table."""
        return key_of(self.queried.table)


def key_of(table: Table) -> TableKey:
    """By what a table is the same."""
    return table.path, table.python_name or table.subject


def unserved(
    asked: Sequence[Asked], found: Iterable[TableKey], limited: bool, is_served: Callable[[QueriedColumn], bool]
) -> Iterator[Asked]:
    """Those of a query's columns that no index serves, in their order.

    Rows of the tables ``found`` are found in some other way. Sorting alone reads all rows: an index that begins with
    what is sorted by first only helps a query that is ``limited`` to the first rows.
    """
    by_index = _by_index(asked, found, is_served)
    driving = by_index | {each.key for each in asked if each.manner in ("finds", "may-find")}
    sorts = next((each for each in asked if each.manner == "sorts"), None)
    for each in asked:
        if each.key in by_index or is_served(each.queried):
            continue
        if each.manner in ("finds", "may-find") or (each.manner == "joins" and each.other in driving):
            yield each
        elif each is sorts and limited and not by_index and driving <= {each.key}:
            yield each


def _by_index(
    asked: Sequence[Asked], found: Iterable[TableKey], is_served: Callable[[QueriedColumn], bool]
) -> set[TableKey]:
    """The tables whose rows are not all read."""
    served = [each for each in asked if is_served(each.queried)]
    by_index = {*found, *(each.key for each in served if each.manner in ("finds", "chooses"))}
    # Of several alternatives, all have to find their rows.
    alternatives = [each for each in asked if each.manner == "may-find"]
    by_index |= {each.key for each in alternatives} - {each.key for each in alternatives if each not in served}
    joins = [each for each in served if each.manner == "joins"]
    by_index |= {each.key for each in joins if each.other is None}
    for _ in joins:
        by_index |= {each.key for each in joins if each.other in by_index}
    return by_index
