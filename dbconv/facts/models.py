"""SQLAlchemy's tables and columns, read from declarative classes, mixins and ``Table(…)``."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts import mentions, reader
from dbconv.facts.class_bodies import ClassBody, read_class_body
from dbconv.facts.module import Module
from dbconv.facts.schema import Column, Table
from dbconv.facts.sqlmodel import is_sqlmodel
from dbconv.facts.tables import called_tables, chain_of, class_table
from dbconv.settings import Settings

# A file that declares anything has one of these in it: a call, an annotation, an import under another name.
_WORDS = {
    "olumn": ("Column(", "Column as", "mapped_column"),
    "Table": ("Table(", "Table as"),
    "apped[": ("Mapped[",),
    "_tablename_": ("__tablename__",),
    "SQLModel": ("SQLModel",),
    "table=True": ("table=True",),
}


@reader(Column, Table, gate=mentions(_WORDS))
def read_models(module: Module, settings: Settings) -> Iterator[Column | Table]:
    """All tables and columns, each once, at its declaration. A revision declares none: its model does."""
    if module.revision is not None:
        return
    bodies: list[tuple[ClassBody, Table | None]] = []
    tables: dict[str, list[Table]] = {}
    for scope in module.scopes:
        body = module.once(read_class_body, scope) if scope.is_class else None
        if body is not None:
            table = module.once(class_table, scope)
            bodies.append((body, table))
            if table is not None:
                for each in chain_of(module, body).bodies:
                    tables.setdefault(each.path, []).append(table)
    for body, table in bodies:
        if table is not None:
            yield table
        yield from _columns(module, body, table, tables.get(body.path, []))
    for _, table in called_tables(module):
        yield table
        yield from table.columns


def _columns(module: Module, body: ClassBody, table: Table | None, tables: list[Table]) -> Iterator[Column]:
    """The columns that a class declares, with what its tables make of them."""
    if table is not None:
        yield from (each for each in table.columns if not each.inherited)
    elif tables:
        for column in body.columns.values():
            yield _in_all(column, [found for each in tables if (found := _taken_over(each, column)) is not None])
    elif not is_sqlmodel(module, module.ancestors(body.path)):
        # Without a table of its own, a class with a mapped base shares that one's, where other rows have nothing there.
        is_shared = not body.has_table and chain_of(module, body).parent
        for column in body.columns.values():
            yield column._replace(nullable=column.nullable._replace(value=None)) if is_shared else column


def _taken_over(table: Table, column: Column) -> Column | None:
    """A mixin's column in a table that takes it over; None where something overrides it."""
    for each in table.columns:
        if each.inherited and each.attribute == column.attribute and each.name_place == column.name_place:
            return each
    return None


def _in_all(column: Column, found: list[Column]) -> Column:
    """A mixin's column: a key where any of its tables makes one of it."""
    if not found:
        return column
    keys = [each for each in found if each.primary_key]
    return column._replace(
        primary_key=bool(keys),
        nullable=keys[0].nullable if keys else column.nullable,
        foreign_key=any(each.foreign_key for each in found),
        unique=any(each.unique for each in found),
        keys_known=all(each.keys_known for each in found),
        indexed=True if any(each.indexed for each in found) else found[0].indexed,
    )
