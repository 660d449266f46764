"""Runs files of models, each in a process of its own: what they import, map, create and store.

Reads jobs as JSON from standard input, a line each: the folder, the file in it and the text. Writes for each a line:
what went wrong, or the DDL for each dialect and the row that an INSERT of nothing but what has to be given stores.
"""

from __future__ import annotations

import builtins
import datetime
import decimal
import itertools
import json
import os
import re
import signal
import sys
import traceback
import uuid
import warnings
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import sqlalchemy
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, configure_mappers, declared_attr
from sqlalchemy.schema import CreateIndex, CreateTable

try:
    import sqlmodel  # noqa: F401
except ImportError:
    pass

DIALECTS = {"mysql": mysql.dialect(), "postgresql": postgresql.dialect(), "sqlite": sqlite.dialect()}  # type: ignore
_SECONDS = 10
SAMPLES: dict[type, Any] = {
    str: "a",
    int: 1,
    float: 1.0,
    bool: True,
    bytes: b"a",
    dict: {},
    list: [],
    decimal.Decimal: decimal.Decimal(1),
    datetime.datetime: datetime.datetime(2024, 1, 1),
    datetime.date: datetime.date(2024, 1, 1),
    datetime.time: datetime.time(1),
    datetime.timedelta: datetime.timedelta(1),
    uuid.UUID: uuid.UUID(int=1),
}


def loaded(folder: str, path: str, text: str) -> ModuleType:
    """The module in a file, with this text, imported from its project's folder."""
    name = path.removesuffix(".py").replace("/", ".")
    sys.path.insert(0, folder)
    package = name.rpartition(".")[0]
    if package:
        __import__(package)
    module = ModuleType(name)
    # What excerpts leave out.
    builtins.input = lambda *_: "x"  # type: ignore[assignment]
    builtins.Base = _base()  # type: ignore[attr-defined]
    module.__file__ = os.path.join(folder, path)
    module.__package__ = package
    sys.modules[name] = module
    exec(compile(text, module.__file__, "exec", dont_inherit=True), module.__dict__)
    return module


def _base() -> type:
    """A base whose classes have a table, and a key if they do not say one."""

    class Base(DeclarativeBase):
        @declared_attr.directive
        def __tablename__(cls) -> str:  # noqa: N805
            return cls.__name__.lower()

        def __init_subclass__(cls, **more: Any) -> None:
            given = [each for base in cls.__mro__ for each in vars(base).values()]
            columns = [getattr(each, "column", each) for each in given]
            has_key = any(getattr(each, "primary_key", False) for each in columns)
            if not has_key and "__table__" not in vars(cls) and not vars(cls).get("__abstract__"):
                cls.row_number = sqlalchemy.Column(sqlalchemy.Integer, primary_key=True)  # type: ignore[attr-defined]
            super().__init_subclass__(**more)

    return Base


def metadatas(module: ModuleType) -> list[sqlalchemy.MetaData]:
    found: dict[int, sqlalchemy.MetaData] = {}
    for value in vars(module).values():
        for each in (value, getattr(value, "metadata", None)):
            if isinstance(each, sqlalchemy.MetaData):
                found[id(each)] = each
    return list(found.values())


# What is another value each time.
_EACH_TIME = re.compile(
    r"20(?!24-01-01)\d\d-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?|datetime\.(datetime|date)\(20(?!24, 1, 1)[^)]*\)"
    r"|[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}"
)


def without_foreign_keys(connection: sqlalchemy.Connection, table: sqlalchemy.Table) -> None:
    """Create a table, in which any row may stand."""
    connection.execute(CreateTable(table, include_foreign_key_constraints=[]))
    connection.commit()


def stored(connection: sqlalchemy.Connection, table: sqlalchemy.Table) -> dict[str, str] | str:
    """The row that is stored when no more is given than what has to be: what each column has then."""
    given = {}
    for column in table.columns:
        has_default = column.default is not None or column.server_default is not None or column.computed is not None
        if not has_default and (not column.nullable or column.primary_key) and column.identity is None:
            try:
                python = column.type.python_type
            except NotImplementedError:
                python = str
            given[column.key] = SAMPLES.get(python, next(iter(getattr(column.type, "enums", ["a"])), "a"))
    try:
        connection.execute(table.insert().values(given))
        names = ", ".join(connection.dialect.identifier_preparer.quote(each.name) for each in table.columns)
        written = connection.dialect.identifier_preparer.format_table(table)
        row = connection.execute(sqlalchemy.text(f"SELECT {names} FROM {written}".replace(":", "\\:"))).one()
        return {each.name: _EACH_TIME.sub("a moment", repr(value)) for each, value in zip(table.columns, row)}
    except Exception as error:
        return f"{type(error).__name__}: {str(error).splitlines()[0]} ({', '.join(given)} given)"


def outcome(folder: str, path: str, text: str, urls: Sequence[str] = ("sqlite://",)) -> dict[str, Any]:
    module = loaded(folder, path, text)
    configure_mappers()
    tables: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for metadata in metadatas(module):
        for dialect, how in DIALECTS.items():
            for table in metadata.tables.values():
                try:
                    str(CreateTable(table).compile(dialect=how))
                    for index in table.indexes:
                        str(CreateIndex(index).compile(dialect=how))
                except Exception as error:
                    problems[f"{dialect} {table.name}"] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
        for url, table in itertools.product(urls, metadata.tables.values()):
            table.schema = None
            engine = sqlalchemy.create_engine(url)
            name = table.name if len(urls) == 1 else f"{engine.name} {table.name}"
            with engine.connect() as connection:
                try:
                    without_foreign_keys(connection, table)
                except Exception as error:
                    problems[f"create {name}"] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
                    continue
                tables[name] = stored(connection, table)
                connection.rollback()
                table.drop(connection)
                connection.commit()
            engine.dispose()
    return {"problems": problems, "tables": tables}


def run(job: dict[str, Any]) -> str:
    """A job in a child of this process, which has loaded SQLAlchemy already."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        # A file that reads its input, or serves, would never end.
        signal.alarm(_SECONDS)
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        try:
            os.chdir(job["folder"])
            with open(os.devnull, "w") as nowhere:
                sys.stdout = sys.stderr = nowhere
                warnings.simplefilter("ignore")
                answer = outcome(**job)
        except BaseException as error:
            last = traceback.extract_tb(error.__traceback__)[-1:]
            where = f"{last[0].filename}:{last[0].lineno}" if last else ""
            answer = {"error": f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}", "where": where}
        with os.fdopen(write, "w") as pipe:
            pipe.write(json.dumps(answer))
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return answer or json.dumps({"error": "it ended without an answer"})


if __name__ == "__main__":
    for line in sys.stdin:
        print(run(json.loads(line)), flush=True)
