"""Compare the schema that is replayed from revisions with the one that Alembic makes of them in a database.

    python -m benchmarks.replay VERSIONS URL [--path FOLDER ...] [--stub MODULE ...]

VERSIONS is a folder of revisions, or its script directory; URL an empty database. All revisions are run there, without
the project's own env.py: what they import has to be installed, or in a FOLDER, or what the schema does not need of it
is stubbed. What is known and wrong is printed, and
how much is known. At a revision that cannot be run it ends, and what is compared is the schema before that.
"""

from __future__ import annotations

import argparse
import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import MagicMock

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
import sqlalchemy as sa

from dbconv.facts.column_types import family_of
from dbconv.facts.schema import Schema, SchemaColumn, SchemaTable
from dbconv.facts.unknown import is_known
from dbconv.project.revisions.directory import directory_of
from dbconv.project.schema.schemas import schema_after
from dbconv.session import Session
from dbconv.settings_table import make_settings

_NO_TABLES = frozenset({"alembic_version", "spatial_ref_sys"})
# What a type is stored as where the database has none of its own.
_STORED = {
    "sqlite": {"uuid": "string", "enum": "string", "json": "json", "time": "date-time"},
    "postgresql": {},
    "mysql": {"boolean": "integer", "uuid": "string", "time": "date-time"},
}
_TEXTS = frozenset({"string", "text"})


class _Stubs(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands for packages that revisions import, and that make no part of the schema."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = frozenset(names)

    def find_spec(self, name: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        """See `importlib.abc.MetaPathFinder`."""
        is_stubbed = any(name == each or name.startswith(f"{each}.") for each in self._names)
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if is_stubbed else None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """See `importlib.abc.Loader`."""
        module: Any = MagicMock(name=spec.name)
        module.__path__ = []
        return module  # type: ignore[no-any-return]

    def exec_module(self, module: types.ModuleType) -> None:
        """See `importlib.abc.Loader`."""


class Compared(NamedTuple):
    """What is wrong, one a line, and how much is known of what the database has."""

    wrong: tuple[str, ...]
    tables: int
    known_tables: int
    columns: int
    known_columns: int
    """Those of which name, NULL and type are known."""
    keys: int
    known_keys: int
    """Indexes and foreign keys of the tables of which all of them are known."""

    def __str__(self) -> str:
        counts = (f"tables {self.known_tables} of {self.tables}", f"columns {self.known_columns} of {self.columns}")
        return f"known: {', '.join(counts)}, keys {self.known_keys} of {self.keys}; wrong: {len(self.wrong)}"


def run(versions: Path, engine: sa.Engine) -> tuple[str, ...]:
    """Run the revisions of a folder, without an env.py, as far as they can be run; where the database is then."""
    config = Config()
    config.set_main_option("script_location", str(versions))
    config.set_main_option("version_locations", str(versions))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)

    def upgrade(revision: Any, context: Any) -> Any:
        return script._upgrade_revs("heads", revision)

    try:
        with engine.connect() as connection, EnvironmentContext(config, script, fn=upgrade) as context:
            context.configure(connection=connection, target_metadata=None, transaction_per_migration=True)
            with context.begin_transaction():
                context.run_migrations()
            connection.commit()
    except Exception as error:  # pylint: disable=broad-except
        print(f"{type(error).__name__}: {str(error).strip().splitlines()[:1]}", file=sys.stderr)
    if not sa.inspect(engine).has_table("alembic_version"):
        return ()
    with engine.connect() as connection:
        return tuple(connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalars())


def replayed(versions: Path, dialect: str, names: Sequence[str]) -> Schema:
    """The schema after some revisions as dbconv replays it."""
    session = Session()
    settings = make_settings(None, (("dialect", dialect),))
    directory = directory_of(session, str(next(iter(sorted(versions.glob("*.py")))).resolve()), settings)
    assert directory is not None
    return schema_after(session, directory, settings, names)


def compared(schema: Schema, engine: sa.Engine) -> Compared:
    """A schema beside what a database has."""
    wrong: list[str] = []
    counts = dict.fromkeys(("tables", "known_tables", "columns", "known_columns", "keys", "known_keys"), 0)
    inspector = sa.inspect(engine)
    default = inspector.default_schema_name or ""
    schemas = [""]
    if engine.dialect.name == "postgresql":
        schemas += [each for each in inspector.get_schema_names() if each not in ("information_schema", default)]
    seen = set()
    for own in schemas:
        for name in inspector.get_table_names(schema=own or None):
            if name in _NO_TABLES:
                continue
            seen.add((own, name))
            counts["tables"] += 1
            columns = inspector.get_columns(name, schema=own or None)
            counts["columns"] += len(columns)
            table = schema.table(name, own)
            if not is_known(table):
                continue
            if table is None:
                wrong.append(f"{name}: the database has this table")
                continue
            counts["known_tables"] += 1
            for line, is_whole in _columns(table, columns, engine.dialect):
                wrong += [f"{name}.{line}"] if line else []
                counts["known_columns"] += is_whole
            for line, is_whole in _keys(table, inspector, own or None):
                wrong += [f"{name}: {line}"] if line else []
                counts["keys"] += 1
                counts["known_keys"] += is_whole
    for table in schema.tables:
        if is_known(table.schema) and (table.schema.replace(default, "") or "", table.name) not in seen:
            wrong.append(f"{table.name}: the database has no such table")
    if engine.dialect.name == "postgresql":
        wrong += _enums(schema, inspector)
    return Compared(tuple(wrong), **counts)


def _columns(table: SchemaTable, reflected: Sequence[Any], dialect: sa.Dialect) -> Iterator[tuple[str, bool]]:
    """What is wrong with each column, and whether all is known of it."""
    by_name = {each["name"]: each for each in reflected}
    for name, each in by_name.items():
        column = table.column(name)
        if not is_known(column):
            yield "", False
        elif column is None:
            yield f"{name}: the database has this column", False
        else:
            line = _differs(column, each, dialect)
            yield (f"{name}: {line}" if line else ""), not line and is_known(column.nullable, column.type)
    for name in table.columns:
        if name not in by_name:
            yield f"{name}: the database has no such column", False


def _differs(column: SchemaColumn, reflected: Any, dialect: sa.Dialect) -> str:
    # SQLite says so of each key that does not say NOT NULL itself.
    is_key_of_sqlite = dialect.name == "sqlite" and bool(reflected.get("primary_key"))
    if is_known(column.nullable) and column.nullable is not reflected["nullable"] and not is_key_of_sqlite:
        return f"nullable={column.nullable}, and the database says {reflected['nullable']}"
    if not is_known(column.type):
        return ""
    kind = reflected["type"]
    family = family_of(f"sqlalchemy.dialects.{dialect.name}.{type(kind).__name__}", type(kind).__name__)
    own = _STORED.get(dialect.name, {}).get(column.type.family, column.type.family)
    is_same = own == family or {own, family} <= _TEXTS or {own, family} <= {"number", "integer"} or own == "other"
    if not is_same and not (own == "binary" and dialect.name == "postgresql"):
        return f"type {column.type.label}, and the database says {kind!r}"
    length = getattr(kind, "length", None)
    if column.type.family == "string" and is_known(column.type.length) and length != column.type.length:
        return f"type {column.type.label}, and the database says {kind!r}"
    return ""


def _keys(table: SchemaTable, inspector: sa.Inspector, schema: str | None) -> Iterator[tuple[str, bool]]:
    """Primary key, foreign keys and unique ones: what is wrong with each, and whether it is known."""
    is_whole = is_known(table.has_more_keys)
    keys = [tuple(each.columns) for each in table.keys if each.kind == "pk"]
    primary = tuple(inspector.get_pk_constraint(table.name, schema=schema).get("constrained_columns") or ())
    own = tuple(name for each in keys for name in each)
    if primary or own:
        is_same = sorted(map(str, own)) == sorted(primary)
        yield ("" if is_same or not is_whole else f"primary key {own}, and the database says {primary}"), is_whole
    foreign = {tuple(each["constrained_columns"]) for each in inspector.get_foreign_keys(table.name, schema=schema)}
    made = {tuple(each.columns) for each in table.keys if each.kind == "fk"}
    for each in foreign | made if not any(None in each for each in made) else ():
        yield (f"foreign key {each} is in one of both" if is_whole and each not in foreign & made else ""), is_whole
    names = {each["name"] for each in inspector.get_indexes(table.name, schema=schema)}
    unique = {each["name"] for each in inspector.get_unique_constraints(table.name, schema=schema)}
    for index in (each for each in table.keys if each.kind == "ix" and is_known(each.name) and each.name):
        found = index.name in names | unique
        yield ("" if found or not is_whole else f"the database has no index {index.name}"), is_whole


def _enums(schema: Schema, inspector: Any) -> Iterator[str]:
    for each in inspector.get_enums():
        found = schema.enum(each["name"])
        if is_known(found) and found is None:
            yield f"the database has a type {each['name']}"
        elif is_known(found) and found and is_known(found.labels) and list(found.labels) != each["labels"]:
            yield f"type {each['name']}: {found.labels}, and the database says {each['labels']}"


def main() -> int:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", type=Path)
    parser.add_argument("url")
    parser.add_argument("--path", action="append", default=[])
    parser.add_argument("--stub", action="append", default=[])
    given = parser.parse_args()
    sys.path[:0] = given.path
    sys.meta_path.insert(0, _Stubs(given.stub))
    versions = given.versions / "versions" if (given.versions / "versions").is_dir() else given.versions
    engine = sa.create_engine(given.url)
    names = run(versions, engine)
    found = compared(replayed(versions, engine.dialect.name, names), engine)
    print(*found.wrong, sep="\n")
    print(versions, "at", *names, found)
    return bool(found.wrong)


if __name__ == "__main__":
    raise SystemExit(main())
