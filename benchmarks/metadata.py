"""Write down what SQLAlchemy itself makes of imported models, as JSON: the truth for a reader that imports nothing.

    python metadata.py OUT.json module [module ...]

The modules are imported, and with them whatever they import; every MetaData that has tables and is alive then is
written, but for SQLAlchemy's own catalogues of databases. Works with SQLAlchemy 1.3, 1.4 and 2.x. Nothing here connects
to a database.

OUT.json is a list of tables, sorted by schema and name. Lists of columns keep SQLAlchemy's order; indexes and
constraints, which SQLAlchemy has in sets, are sorted by their columns and names.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import inspect
import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Mapper, configure_mappers
from sqlalchemy.orm.exc import UnmappedColumnError
from sqlalchemy.types import TypeDecorator, TypeEngine

Fact = dict[str, Any]
T = TypeVar("T")

# The files that were running when a Table was made, the innermost first. A Table does not know where it stands.
_made_in: WeakKeyDictionary[sa.Table, list[str]] = WeakKeyDictionary()
_SQLALCHEMY = f"{Path(sa.__file__).parent}{os.sep}"
_INSTALLED = tuple({sysconfig.get_path(kind) for kind in ("purelib", "platlib", "stdlib", "platstdlib")})


@event.listens_for(sa.Table, "after_parent_attach")
def _note_files(table: sa.Table, _metadata: sa.MetaData) -> None:
    """Note the files on the stack when a Table joins its MetaData, unless it was noted before."""
    files = []
    frame = inspect.currentframe()
    while frame is not None:
        files.append(frame.f_code.co_filename)
        frame = frame.f_back
    _made_in.setdefault(table, [file for file in files[1:] if not file.startswith((_SQLALCHEMY, "<"))])


def alive(kind: type[T]) -> list[T]:
    """All objects of a class, found by the garbage collector. isinstance() would ask proxies, which may raise."""
    gc.collect()
    return [thing for thing in gc.get_objects() if issubclass(type(thing), kind)]


def find_metadata() -> list[sa.MetaData]:
    """Every MetaData with tables, but for SQLAlchemy's own ones, such as that of pg_catalog."""
    own = {
        id(value)
        for name, module in list(sys.modules.items())
        if name.startswith("sqlalchemy.")
        for value in list(vars(module).values())
        if isinstance(value, sa.MetaData)
    }
    return [metadata for metadata in alive(sa.MetaData) if metadata.tables and id(metadata) not in own]


def find_mappers() -> dict[Any, list[Any]]:
    """The mappers of each table: that of the class that made the table first, those of single-table children after."""
    mappers: dict[Any, list[Any]] = {}
    for mapper in alive(Mapper):
        if not getattr(mapper, "non_primary", False):
            mappers.setdefault(mapper.local_table, []).append(mapper)
    for found in mappers.values():
        found.sort(key=lambda mapper: (bool(mapper.single), len(mapper.class_.__mro__), _name_of(mapper.class_)))
    return mappers


def dump(metadatas: Iterable[sa.MetaData]) -> list[Fact]:
    """All tables of some MetaData, in a fixed order."""
    mappers = find_mappers()
    tables = [table_facts(table, mappers.get(table, [])) for data in metadatas for table in data.tables.values()]
    return sorted(tables, key=lambda table: (table["schema"] or "", table["name"], table["file"] or ""))


def table_facts(table: sa.Table, mappers: Sequence[Any]) -> Fact:
    """One table, with all that hangs on it."""
    constraints = list(table.constraints)
    return {
        "name": table.name,
        "schema": table.schema,
        "class": _name_of(mappers[0].class_) if mappers else None,
        "file": _file_of(mappers[0].class_) if mappers else _file_of_table(table),
        "columns": [column_facts(column, mappers) for column in table.columns],
        "primary_key": [column.name for column in table.primary_key.columns],
        "indexes": _sorted(index_facts(index) for index in table.indexes),
        "unique_constraints": _sorted(
            {"name": _string(constraint.name), "columns": [column.name for column in constraint.columns]}
            for constraint in constraints
            if isinstance(constraint, sa.UniqueConstraint)
        ),
        "foreign_keys": _sorted(
            {
                "columns": [key.parent.name for key in constraint.elements],
                "targets": [key.target_fullname for key in constraint.elements],
                "name": _string(constraint.name),
            }
            for constraint in constraints
            if isinstance(constraint, sa.ForeignKeyConstraint)
        ),
    }


def column_facts(column: sa.Column[Any], mappers: Sequence[Any]) -> Fact:
    """One column of a table. A type of variants (SQLAlchemy 1.4: Variant) is told by its default."""
    kind = _without_variants(column.type)
    impl = _impl(kind) if isinstance(kind, TypeDecorator) else None
    return {
        "name": column.name,
        "key": column.key,
        "attribute": _attribute_of(column, mappers),
        "type": type(kind).__name__,
        "impl": None if impl is None else type(impl).__name__,
        **{size: _number(impl or kind, size) for size in ("length", "precision", "scale")},
        "nullable": bool(column.nullable),
        "primary_key": column.primary_key,
        "unique": bool(column.unique),
        "index": bool(column.index),
        "foreign_keys": sorted(key.target_fullname for key in column.foreign_keys),
        "has_default": column.default is not None,
        # Computed and Identity count: SQLAlchemy has them here.
        "has_server_default": column.server_default is not None,
        "autoincrement": column.autoincrement,
    }


def index_facts(index: sa.Index) -> Fact:
    """One index. What is no plain column, such as lower(name) or age DESC, is null among its columns."""
    options = dict(index.dialect_kwargs)
    return {
        "name": _string(index.name),
        "columns": [part.name if isinstance(part, sa.Column) else None for part in index.expressions],
        "unique": bool(index.unique),
        "partial": any(key.endswith("_where") and value is not None for key, value in options.items()),
        "using": options.get("postgresql_using"),
    }


def _attribute_of(column: sa.Column[Any], mappers: Sequence[Any]) -> str | None:
    """The attribute that a column is mapped to, by the first mapper that knows it: others may exclude it."""
    for mapper in mappers:
        try:
            return str(mapper.get_property_by_column(column).key)
        except UnmappedColumnError:
            continue
    return None


def _without_variants(kind: Any) -> TypeEngine[Any]:
    """The default type of a Variant, which is a type of its own in SQLAlchemy 1.4 and gone in 2."""
    while type(kind).__name__ == "Variant" and type(kind).__module__ == "sqlalchemy.sql.type_api":
        kind = kind.impl
    return kind  # type: ignore[no-any-return]


def _impl(kind: TypeDecorator[Any]) -> TypeEngine[Any]:
    """What a TypeDecorator is in PostgreSQL."""
    try:
        return kind.load_dialect_impl(postgresql.dialect())  # type: ignore[no-untyped-call]
    except Exception:  # What a project's own code asks of the dialect may need a connection.
        return kind.impl  # type: ignore[return-value]


def _number(kind: TypeEngine[Any], name: str) -> int | None:
    """An integer that a type has, or None."""
    value = getattr(kind, name, None)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _string(name: object) -> str | None:
    """A name, which may be a marker for none."""
    return str(name) if isinstance(name, str) else None


def _sorted(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: ([column or "" for column in fact["columns"]], fact["name"] or ""))


def _name_of(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _file_of(kind: type) -> str | None:
    """The file of the module that defines a class."""
    return getattr(sys.modules.get(kind.__module__), "__file__", None)


def _file_of_table(table: sa.Table) -> str | None:
    """The file that makes a Table: the innermost that was running and has it in a module's namespace.

    So helpers such as db.Table() of Flask-SQLAlchemy, and modules that only import the Table, are passed over. Where no
    module has it, it is the innermost file outside the installed packages.
    """
    holders = {file for file, values in _namespaces() if any(value is table for value in values)}
    made_in = _made_in.get(table, [])
    candidates = [
        *(file for file in made_in if file in holders),
        *(file for file in made_in if not file.startswith(_INSTALLED)),
        *made_in,
        *sorted(holders),
    ]
    return next(iter(candidates), None)


def _namespaces() -> Iterator[tuple[str, list[object]]]:
    """The file and the values of each imported module."""
    for module in list(sys.modules.values()):
        names = getattr(module, "__dict__", {})  # anything may stand in sys.modules
        if isinstance(names.get("__file__"), str):
            yield names["__file__"], list(names.values())


def main() -> None:
    """Import the modules and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("out", type=Path, help="the JSON file to write")
    parser.add_argument("modules", nargs="+", metavar="module", help="what to import, by its dotted name")
    parser.add_argument("--relative-to", type=Path, help="write the files' paths below this directory relative to it")
    options = parser.parse_args()
    for name in options.modules:
        importlib.import_module(name)
    try:
        configure_mappers()  # which may add columns and triggers, by the listeners of extensions
    except Exception as error:  # pylint: disable=broad-except  # whatever the project's own code raises
        print(f"mappers are not configured: {type(error).__name__}: {error}", file=sys.stderr)
    tables = dump(find_metadata())
    if options.relative_to:
        root = options.relative_to.resolve()
        for table in tables:
            file = Path(table["file"] or "").resolve()
            if table["file"] and file.is_relative_to(root):
                table["file"] = file.relative_to(root).as_posix()
    options.out.write_text(json.dumps(tables, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    columns = sum(len(table["columns"]) for table in tables)
    print(f"SQLAlchemy {sa.__version__}: {len(tables)} tables, {columns} columns")


if __name__ == "__main__":
    main()
