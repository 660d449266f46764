"""SQLAlchemy's tables and columns, read from declarative classes, mixins and ``Table(…)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from dbconv.facts.tables import Column, ColumnGroup, ForeignKey, ResolvedForeignKey, RowReference, Table
from dbconv.facts.unknown import either, is_known
from dbconv.paths import module_key
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.tables.assigned import with_assignments
from dbconv.project.tables.calls import called_tables
from dbconv.project.tables.class_bodies import ClassBody, read_class_body
from dbconv.project.tables.classes import as_shared, chain_of, class_table, holder_of
from dbconv.project.tables.lookup import column_of, subclass_tables, table_of
from dbconv.project.tables.row_references import row_reference
from dbconv.project.tables.sqlmodel import is_sqlmodel
from dbconv.project.tables.taken_types import with_taken_type, with_taken_types
from dbconv.settings import Settings
from dbconv.source import Place
from dbconv.summary.scopes import Scope

_Fact: TypeAlias = "Column | Table | ColumnGroup | ResolvedForeignKey | RowReference"


@reader(Column, Table, ColumnGroup, ResolvedForeignKey, RowReference)
def read_models(module: Module, settings: Settings) -> Iterator[_Fact]:
    """All tables and columns, each once, at its declaration. A revision declares none: its model does."""
    if module.revision is not None:
        return
    bodies: list[tuple[Scope, ClassBody, Table | None]] = []
    tables: dict[str, list[Table]] = {}
    for scope in module.scopes:
        body = module.memoize(read_class_body, scope) if scope.is_class else None
        if body is not None:
            table = module.memoize(class_table, scope)
            bodies.append((scope, body, table))
            if table is not None:
                for each in chain_of(module, scope).bodies:
                    tables.setdefault(each.path, []).append(table)
    for scope, body, table in bodies:
        table = table and with_taken_types(module, table)
        found = _columns(module, scope, body, table, tables.get(body.path, []))
        columns = tuple(with_assignments(module, each) for each in found)
        yield from _of_definition(module, columns, table, body.place)
    for _, table in module.memoize(called_tables) or ():
        table = with_taken_types(module, table)
        columns = tuple(with_assignments(module, each) for each in table.columns)
        yield from _of_definition(module, columns, table)


def _of_definition(
    module: Module, columns: tuple[Column, ...], table: Table | None, class_place: Place | None = None
) -> Iterator[_Fact]:
    if table is not None:
        yield table
    if columns:
        yield ColumnGroup(columns, table, class_place if table is None else None)
    yield from columns
    for column in columns:
        reference = None if column.inherited else row_reference(module, table, column)
        if reference is not None:
            yield reference
    if table is not None:
        yield from _relations(module, table)
    else:
        for column in columns:
            for each in column.references:
                key = ForeignKey((column.name,), (each,), each.place)
                yield _relation(module, None, key, (column,), column.indexed)


def _columns(
    module: Module, scope: Scope, body: ClassBody, table: Table | None, tables: list[Table]
) -> Iterator[Column]:
    """The columns that a class declares, with what its tables make of them."""
    if table is not None:
        yield from (each for each in table.columns if not each.inherited)
    elif not is_sqlmodel(module, body.path) or tables:
        chain = chain_of(module, scope)
        # Without a table of its own, a class with a mapped base shares that one's, where other rows have nothing there.
        is_shared = not tables and not body.has_table and chain.parent
        if is_shared:
            tables = shared_table(module, scope)
        elif (
            any(each.foreign_key is True or _is_reference(each) for each in body.columns.values()) and not chain.parent
        ):
            tables = [*tables, *subclass_tables(module, body.path)]
        for column in body.columns.values():
            column = _in_all(column, [found for each in tables if (found := taken_over(each, column)) is not None])
            column = with_taken_type(module, column)
            yield as_shared(column) if is_shared else column


def shared_table(module: Module, scope: Scope) -> list[Table]:
    """The table that a class without one of its own adds its columns to."""
    origin = module.memoize(holder_of, scope)
    other = module.at(origin)
    found = other.classes.get(origin or "") if other else None
    table = other.memoize(class_table, found) if other and found else None
    return [table] if table else []


def _is_reference(column: Column) -> bool:
    return column.name is not None and column.name.endswith("_id") and not column.indexes


def taken_over(table: Table, column: Column) -> Column | None:
    """A mixin's column in a table that takes it over; None where something overrides it."""
    for each in table.columns:
        if each.inherited and each.attribute == column.attribute and each.name_place == column.name_place:
            return each
    return None


def _in_all(column: Column, found: list[Column]) -> Column:
    """A mixin's column: a key where any of its tables makes one of it."""
    if not found:
        return column
    key = next((each for each in found if each.primary_key is True), None)
    kinds = [each.type for each in found]
    is_one = is_known(*kinds) and all(each == kinds[0] for each in kinds)
    return column._replace(
        type=column.type if is_known(column.type) or not is_one else kinds[0],
        primary_key=either(*(each.primary_key for each in found)),
        nullable=key.nullable if key else column.nullable,
        foreign_key=either(*(each.foreign_key for each in found)),
        unique=either(*(each.unique for each in found)),
        indexed=either(*(each.indexed for each in found)),
    )


def _relations(module: Module, table: Table) -> Iterator[ResolvedForeignKey]:
    """The foreign keys that a table declares itself."""
    by_name = {each.name: each for each in reversed(table.columns)} if table.foreign_keys else {}
    for key in table.foreign_keys:
        columns = tuple(by_name[name] for name in key.columns if name is not None and name in by_name)
        if columns and not key.inherited and len(columns) == len(key.columns):
            names = tuple(each.name for each in columns if each.name is not None)
            yield _relation(module, table, key, columns, table.indexed(names))


def _relation(
    module: Module, table: Table | None, key: ForeignKey, columns: tuple[Column, ...], indexed: bool
) -> ResolvedForeignKey:
    # All columns of one key refer to one table.
    default = table.default_schema if table else None
    target = table_of(module, key.references[0], default) if key.references else None
    other = module.at(f"{module_key(target.path)}::") if target else None
    referred = tuple(
        with_taken_type(other or module, found, target.default_schema if target else None)
        for each in key.references
        if (found := column_of(target, each)) is not None
    )
    return ResolvedForeignKey(
        place=key.place,
        columns=columns,
        table=table,
        indexed=indexed if indexed is True else either(indexed, *(each.has_more for each in columns)),
        target=target,
        referred=referred if len(referred) == len(columns) else (),
        path=module.source.path,
        ondelete=key.references[0].ondelete if key.references else None,
        onupdate=key.references[0].onupdate if key.references else None,
    )
