"""The types of foreign keys that are given none: SQLAlchemy takes over that of what they refer to."""

from __future__ import annotations

from dbconv.facts.tables import Column, ColumnType, Table
from dbconv.facts.unknown import Reason, Unknown, is_known
from dbconv.project.module import Module
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.paths import module_key

_MAX_STEPS = 5


def with_taken_types(module: Module, table: Table) -> Table:
    """A table of the module with the types that its foreign keys take over."""
    if not any(map(_takes_over, table.columns)):
        return table
    return table._replace(columns=tuple(with_taken_type(module, each, table.default_schema) for each in table.columns))


def with_taken_type(module: Module, column: Column, schema: str | None = None, steps: int = _MAX_STEPS) -> Column:
    """A column that a module declares, or takes over, with the type that it takes over itself, where that is known.

    ``schema`` is that of its table's metadata; None where it is unknown.
    """
    if not _takes_over(column) or not steps:
        return column
    kinds = [_type_of(module, column, index, schema, steps - 1) for index in range(len(column.references))]
    first = kinds[0]
    if first is None or any(each is None or each.name != first.name for each in kinds):
        return column
    return column._replace(type=first._replace(place=column.place, length_place=None))


def _type_of(module: Module, column: Column, index: int, schema: str | None, steps: int) -> ColumnType | None:
    reference = column.references[index]
    target = table_of(module, reference, schema)
    found = column_of(target, reference)
    other = module.at(f"{module_key(target.path)}::") if target else None
    if target is None or found is None or other is None:
        return None
    kind = with_taken_type(other, found, target.default_schema, steps).type
    return kind if is_known(kind) else None


def _takes_over(column: Column) -> bool:
    kind: object = column.type
    return bool(column.references) and isinstance(kind, Unknown) and kind.reason is Reason.TAKEN_OVER
