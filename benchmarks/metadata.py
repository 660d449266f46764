"""Write down what SQLAlchemy itself makes of imported models, as JSON: the truth for a reader that imports nothing.

    python metadata.py OUT.json module [module ...]
    python metadata.py OUT.env.json --alembic alembic.ini

The modules are imported, and with them whatever they import; every MetaData that has tables and is alive then is
written, but for SQLAlchemy's own catalogues of databases. With ``--alembic`` Alembic runs the env.py that the file
names, by itself, and what env.py compares with the database is written: the tables that it knows then. Works with
SQLAlchemy 1.3, 1.4 and 2.x. Nothing here connects to a database.

OUT.json is a list of tables, sorted by schema and name. Lists of columns keep SQLAlchemy's order; indexes and
constraints, which SQLAlchemy has in sets, are sorted by their columns and names. What differs between dialects is what
it is in PostgreSQL. Names are those that the naming convention gives, where there is one.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import inspect
import io
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
# The markers of pydantic, dataclasses and SQLAlchemy for a default that is not given.
_NO_VALUES = frozenset({"PydanticUndefinedType", "UndefinedType", "_MISSING_TYPE", "_NoArg"})
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


def reached_by_env(ini: Path) -> list[sa.MetaData]:
    """What an env.py gives Alembic as ``target_metadata``, with the tables that it knows when env.py alone has run."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    os.chdir(ini.resolve().parent)
    config = Config(str(ini.resolve()), stdout=io.StringIO(), output_buffer=io.StringIO())
    script = ScriptDirectory.from_config(config)
    with EnvironmentContext(config, script, as_sql=True, fn=lambda *_: []) as context:
        script.run_env()
        target = context.get_context().opts["target_metadata"]
    return list(target) if isinstance(target, (list, tuple)) else [target]


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
        # What declares columns for the table: its classes and their bases, nearest first, each with its file.
        "bases": [[each.__name__, _file_of(each)] for mapper in mappers for each in mapper.class_.__mro__[:-1]],
        "comment": table.comment,
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
        "primary_key_name": _string(table.primary_key.name),
        # Those that a Boolean or an Enum makes are its own.
        "check_constraints": sorted(
            (
                {"name": _string(constraint.name), "text": str(constraint.sqltext)}
                for constraint in [*constraints, *(each for column in table.columns for each in column.constraints)]
                if isinstance(constraint, sa.CheckConstraint) and not getattr(constraint, "_type_bound", False)
            ),
            key=lambda fact: (fact["name"] or "", fact["text"]),
        ),
    }


def column_facts(column: sa.Column[Any], mappers: Sequence[Any]) -> Fact:
    """One column of a table."""
    kind = _without_variants(column.type)
    impl = _impl(kind) if _is_decorated(kind) else None
    attribute = _attribute_of(column, mappers)
    field = _field_of(attribute, mappers)
    return {
        "name": column.name,
        "key": column.key,
        "attribute": attribute,
        "type": type(kind).__name__,
        "impl": None if impl is None else type(impl).__name__,
        # SQLAlchemy's own classes among those that the type is, the nearest first.
        "kinds": [_name_of(each) for each in type(impl or kind).__mro__ if _is_of_sqlalchemy(each)],
        "sql": _written(kind),
        **{size: _number(impl or kind, size) for size in ("length", "precision", "scale", "display_width")},
        "unsigned": bool(getattr(impl or kind, "unsigned", False)),
        "nullable": bool(column.nullable),
        "primary_key": column.primary_key,
        "unique": bool(column.unique),
        "index": bool(column.index),
        "foreign_keys": sorted(key.target_fullname for key in column.foreign_keys),
        "comment": column.comment,
        "doc": column.doc,
        "default": default_facts(column.default),
        # Computed and Identity count: SQLAlchemy has them here.
        "server_default": default_facts(column.server_default),
        "onupdate": default_facts(column.onupdate),
        # What the attribute says that its column does not: a field of pydantic's or of a dataclass.
        "field_default": field is not None and _has_value(field),
        "description": getattr(field, "description", None),
        "autoincrement": column.autoincrement,
    }


def default_facts(default: Any) -> Fact | None:
    """What a column is given as a default: its kind, and the value where that is a literal or a text of SQL."""
    if default is None:
        return None
    given = getattr(default, "arg", None)
    kind, value = type(default).__name__, given if type(given) in (str, int, float, bool) else None
    if isinstance(given, sa.sql.elements.TextClause):
        kind, value = "text", given.text
    return {"kind": kind, "value": value}


def index_facts(index: sa.Index) -> Fact:
    """One index. What is computed of a column, such as lower(name), is null among its columns; age DESC is age."""
    options = dict(index.dialect_kwargs)
    return {
        "name": _string(index.name),
        "columns": [_column_in(part) for part in index.expressions],
        "unique": bool(index.unique),
        "partial": options.get("postgresql_where") is not None,
        "using": options.get("postgresql_using"),
    }


def _column_in(part: Any) -> str | None:
    """The column that an item of an index is, in whatever order."""
    while isinstance(part, sa.sql.elements.UnaryExpression) and part.operator is None:
        part = part.element
    # desc("age") has the name alone.
    name = part.name if isinstance(part, sa.Column) else getattr(part, "element", None)
    return name if isinstance(name, str) else None


def _field_of(attribute: str | None, mappers: Sequence[Any]) -> Any:
    """The field of pydantic's, or of a dataclass, behind an attribute; None where there is none."""
    for mapper in mappers:
        for fields in ("model_fields", "__fields__", "__dataclass_fields__"):
            found = getattr(mapper.class_, fields, None)
            if isinstance(found, dict) and attribute in found:
                return found[attribute]
    return None


def _has_value(field: Any) -> bool:
    """Whether a field has a default, or something that makes one."""
    given = [getattr(field, name, None) for name in ("default", "default_factory")]
    return any(each is not None and type(each).__name__ not in _NO_VALUES for each in given)


def _attribute_of(column: sa.Column[Any], mappers: Sequence[Any]) -> str | None:
    """The attribute that a column is mapped to, by the first mapper that knows it: others may exclude it."""
    for mapper in mappers:
        try:
            return str(mapper.get_property_by_column(column).key)
        except UnmappedColumnError:
            continue
    return None


def _without_variants(kind: Any) -> TypeEngine[Any]:
    """The one of a type's variants that PostgreSQL has; Variant is a type of its own in SQLAlchemy 1.4."""
    while type(kind).__name__ == "Variant" and type(kind).__module__ == "sqlalchemy.sql.type_api":
        kind = kind.mapping.get("postgresql", kind.impl)
    return getattr(kind, "_variant_mapping", {}).get("postgresql", kind)  # type: ignore[no-any-return]


def _is_of_sqlalchemy(kind: type) -> bool:
    return kind.__module__.startswith("sqlalchemy.") and kind is not TypeDecorator


def _is_decorated(kind: TypeEngine[Any]) -> bool:
    """Whether a type is a TypeDecorator, but no Interval or PickleType, which are SQLAlchemy's own."""
    nearest = next((each for each in type(kind).__mro__ if each.__module__.startswith("sqlalchemy.")), None)
    return nearest is TypeDecorator


def _impl(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    """What a TypeDecorator is in PostgreSQL."""
    try:
        impl = kind.load_dialect_impl(postgresql.dialect())  # type: ignore[attr-defined, no-untyped-call]
    except Exception:  # What a project's own code asks of the dialect may need a connection.
        impl = kind.impl  # type: ignore[attr-defined]
    impl = _without_variants(impl() if isinstance(impl, type) else impl)
    return _impl(impl) if _is_decorated(impl) and impl is not kind else impl


def _written(kind: TypeEngine[Any]) -> str | None:
    """A type as PostgreSQL writes it; None where that has none, or the project's own code fails."""
    try:
        return str(kind.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
    except Exception:
        return None


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
    """The file that makes a Table: the innermost that was running and has it in a namespace, a module's or a class's.

    So helpers such as db.Table() of Flask-SQLAlchemy, and modules that only import the Table, are passed over. Where
    none has it, it is the innermost file outside the installed packages, and this program is none.
    """
    holders = {file for file, values in _namespaces() if any(value is table for value in values)}
    programs = {__file__, getattr(sys.modules["__main__"], "__file__", None)}
    made_in = [file for file in _made_in.get(table, []) if file not in programs]
    candidates = [
        *(file for file in made_in if file in holders),
        *(file for file in made_in if not file.startswith(_INSTALLED)),
        *made_in,
        *sorted(holders),
    ]
    return next(iter(candidates), None)


def _namespaces() -> Iterator[tuple[str, list[object]]]:
    """The file and the values of each imported module, and of each class that it defines."""
    for name, module in list(sys.modules.items()):
        names = getattr(module, "__dict__", {})  # anything may stand in sys.modules
        if isinstance(names.get("__file__"), str):
            values = list(names.values())
            yield names["__file__"], values
            for value in values:
                if issubclass(type(value), type) and vars(value).get("__module__") == name:
                    yield names["__file__"], list(vars(value).values())


def _below(root: Path, file: str | None) -> str | None:
    """A file's path below a directory, if it lies there."""
    path = Path(file or "").resolve()
    return path.relative_to(root).as_posix() if file and path.is_relative_to(root) else file


def main() -> None:
    """Import the modules and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("out", type=Path, help="the JSON file to write")
    parser.add_argument("modules", nargs="*", metavar="module", help="what to import, by its dotted name")
    parser.add_argument("--alembic", type=Path, help="the alembic.ini of which the env.py is run instead")
    parser.add_argument("--relative-to", type=Path, help="write the files' paths below this directory relative to it")
    options = parser.parse_args()
    out, root = options.out.resolve(), options.relative_to and options.relative_to.resolve()
    metadatas = reached_by_env(options.alembic) if options.alembic else []
    for name in options.modules:
        importlib.import_module(name)
    try:
        configure_mappers()  # which may add columns and triggers, by the listeners of extensions
    except Exception as error:  # pylint: disable=broad-except  # whatever the project's own code raises
        print(f"mappers are not configured: {type(error).__name__}: {error}", file=sys.stderr)
    tables = dump(metadatas or find_metadata())
    if root:
        for table in tables:
            table["file"] = _below(root, table["file"])
            table["bases"] = [[name, _below(root, file)] for name, file in table["bases"]]
    out.write_text(json.dumps(tables, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    columns = sum(len(table["columns"]) for table in tables)
    print(f"SQLAlchemy {sa.__version__}: {len(tables)} tables, {columns} columns")


if __name__ == "__main__":
    main()
