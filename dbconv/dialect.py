"""Which database a project is for, by what it says itself: where Alembic connects to, the drivers it depends on, the
dialects of SQLAlchemy that its models import.

Of each kind it is what one answer alone says. SQLite is what stands in for a database while a program is written: it is
the answer where nothing says another. Read here is the text of single files; which are asked is the session's part.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dbconv.record import NamedTuple
from dbconv.source import decode
from dbconv.toml import MAX_BYTES, read_toml

GUIDES = "mysql"
"""The guide's, where nothing else answers."""
_STAND_IN = "sqlite"
_DRIVERS = {
    **dict.fromkeys(("psycopg", "psycopg-binary", "psycopg-c", "psycopg2", "psycopg2-binary"), "postgresql"),
    **dict.fromkeys(("psycopg2cffi", "asyncpg", "pg8000"), "postgresql"),
    **dict.fromkeys(("pymysql", "mysqlclient", "aiomysql", "asyncmy", "cymysql", "mysql-python"), "mysql"),
    **dict.fromkeys(("mysql-connector-python", "mysql-connector", "mariadb"), "mysql"),
    **dict.fromkeys(("pyodbc", "aioodbc", "pymssql", "sqlalchemy-pytds"), "mssql"),
    **dict.fromkeys(("oracledb", "cx-oracle"), "oracle"),
    "aiosqlite": "sqlite",
}
_SCHEMES = {
    **{each: each for each in ("postgresql", "mysql", "sqlite", "mssql", "oracle")},
    "postgres": "postgresql",
    "mariadb": "mysql",
}
# Nothing else is worth parsing a file for.
_MAY_NAME = rb"(?i)psycopg|asyncpg|pg8000|postgres|mysql|asyncmy|mariadb|odbc|mssql|pytds|oracle|sqlite"
# Compiled with the first file that is read: most starts of an editor's linter come by here for nothing.
_REQUIREMENT = r"\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?"
_FOR_DEVELOPERS = r"dev|test|docs?\b|lint|ci\b|local"


class Fact(NamedTuple):
    """Something that names a database."""

    dialect: str
    kind: str
    """``url``, ``driver`` or ``import``."""
    name: str
    """The driver, the module that is imported, or where the URL has a name of its own, that."""
    path: str = ""
    """The file that says so."""


class Decision(NamedTuple):
    """What a project is for, and what says so: nothing, one fact, or several that say different things."""

    dialect: str = GUIDES
    facts: tuple[Fact, ...] = ()

    @property
    def is_divided(self) -> bool:
        """Whether the facts say different things, so that none of them decided."""
        return len({each.dialect for each in self.facts}) > 1


def decided(groups: Iterable[tuple[Fact, ...]]) -> Decision:
    """What the first group of facts says of which all say the same."""
    divided: tuple[Fact, ...] = ()
    stand_in: tuple[Fact, ...] = ()
    for facts in groups:
        firm: dict[str, Fact] = {}
        for each in facts:
            if each.dialect != _STAND_IN:
                firm.setdefault(each.dialect, each)
        if len(firm) == 1:
            return Decision(next(iter(firm)), tuple(firm.values()))
        divided = divided or tuple(firm.values())
        stand_in = stand_in or facts[:1]
    return Decision(GUIDES, divided) if divided else Decision(_STAND_IN, stand_in) if stand_in else Decision()


class Said(NamedTuple):
    """What one file says: each is a name with a dialect."""

    urls: tuple[tuple[str, str], ...] = ()
    drivers: tuple[tuple[str, str], ...] = ()
    """Among what the project cannot do without."""
    others: tuple[tuple[str, str], ...] = ()
    """Among what some need: developers, or those who choose an extra."""


def speaks(name: str) -> bool:
    """Whether a file of this name may say which database the project is for."""
    return name in _READERS or (name.startswith("requirements") and name.endswith(".txt"))


def is_alembics(path: str) -> bool:
    """Whether a file is Alembic's own, and says where it connects to if it says anything."""
    return os.path.basename(path) == "alembic.ini"


def said_in(path: str, data: bytes) -> Said:
    """What a file of configuration says of the database."""
    if len(data) > MAX_BYTES or re.search(_MAY_NAME, data) is None:
        return Said()
    try:
        return _READERS.get(os.path.basename(path), _requirements)(path, data)
    except (ValueError, OverflowError, RecursionError):
        return Said()


def facts_of(said: Iterable[tuple[str, Said]], is_package: bool = False) -> Iterator[tuple[Fact, ...]]:
    """The facts in the files of one folder, by path, as groups: those of each kind, the ones that weigh more first."""
    files = list(said)
    urls = (Fact(dialect, "url", name, path) for path, each in files for name, dialect in each.urls)
    # A package is installed, and its program says where to connect to: OpenStack's have SQLite's URL for a template.
    yield tuple(each for each in urls if not (is_package and each.dialect == _STAND_IN))
    drivers = [Fact(dialect, "driver", name, path) for path, each in files for name, dialect in each.drivers]
    yield tuple(drivers)
    others = (Fact(dialect, "driver", name, path) for path, each in files for name, dialect in each.others)
    yield (*drivers, *others)


def _of_url(name: str, url: object) -> tuple[tuple[str, str], ...]:
    """What a URL says by its scheme; the one that Alembic writes, ``driver://``, says nothing."""
    scheme, found, _ = url.partition("://") if isinstance(url, str) else ("", "", "")
    dialect = _SCHEMES.get(scheme.strip("\"' ").partition("+")[0].lower()) if found else None
    return ((name, dialect),) if dialect else ()


def _of_requirements(written: Iterable[object]) -> tuple[tuple[str, str], ...]:
    """The drivers among requirements, ``psycopg2-binary>=2.9`` or ``SQLAlchemy[postgresql]``."""
    found: dict[str, str] = {}
    for each in written:
        match = re.match(_REQUIREMENT, each) if isinstance(each, str) else None
        if match is None:
            continue
        name = _normal(match[1])
        found.update({name: _DRIVERS[name]} if name in _DRIVERS else {})
        for extra in map(_normal, (match[2] or "").split(",")):
            dialect = _DRIVERS.get(extra) or (_SCHEMES.get(extra.partition("-")[0]) if name == "sqlalchemy" else None)
            found.update({f"{match[1]}[{extra}]": dialect} if dialect else {})
    return tuple(found.items())


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def _alembic_ini(path: str, data: bytes) -> Said:
    parser = _ini(data)
    urls = [_of_url("sqlalchemy.url", parser.get(each, "sqlalchemy.url", fallback="")) for each in parser.sections()]
    return Said(urls=tuple(url for each in urls for url in each))


def _ini(data: bytes) -> Any:
    import configparser

    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(data.decode("utf-8"))
    except configparser.Error as error:
        raise ValueError from error
    return parser


def _setup_cfg(path: str, data: bytes) -> Said:
    if b"[options" not in data:
        return Said()
    parser = _ini(data)
    extras = parser.items("options.extras_require") if parser.has_section("options.extras_require") else []
    return Said(
        drivers=_of_requirements(parser.get("options", "install_requires", fallback="").splitlines()),
        others=_of_requirements(line for _, each in extras for line in each.splitlines()),
    )


def _requirements(path: str, data: bytes) -> Said:
    found = _of_requirements(decode(data).splitlines())
    name = os.path.basename(path)
    return Said(others=found) if re.search(_FOR_DEVELOPERS, name) else Said(drivers=found)


def _pipfile(path: str, data: bytes) -> Said:
    document = read_toml(data)
    return Said(
        drivers=_of_requirements(_of_table(document.get("packages"))),
        others=_of_requirements(_of_table(document.get("dev-packages"))),
    )


def _pyproject(path: str, data: bytes) -> Said:
    document = read_toml(data)
    alembic = _at(document, "tool", "alembic")
    project, poetry = _at(document, "project"), _at(document, "tool", "poetry")
    groups = [_at(each, "dependencies") for each in _at(poetry, "group").values()]
    groups += [_at(poetry, "dev-dependencies")]
    lists = [*_at(project, "optional-dependencies").values(), *_at(document, "dependency-groups").values()]
    lists += _at(document, "tool", "pdm", "dev-dependencies").values()
    lists.append(_at(document, "tool", "uv").get("dev-dependencies"))
    needed = _at(poetry, "dependencies")
    optional = [name for name, each in needed.items() if isinstance(each, dict) and each.get("optional")]
    return Said(
        urls=_of_url("sqlalchemy.url", alembic.get("sqlalchemy.url") or _at(alembic, "sqlalchemy").get("url")),
        drivers=_of_requirements(
            [
                *_listed(project.get("dependencies")),
                *_of_table({name: each for name, each in needed.items() if name not in optional}),
            ]
        ),
        others=_of_requirements(
            [
                *optional,
                *(one for each in lists for one in _listed(each)),
                *(one for each in groups for one in _of_table(each)),
            ]
        ),
    )


def _at(table: object, *names: str) -> Mapping[str, Any]:
    """The table in a table; an empty one where there is none."""
    for name in names:
        table = table.get(name) if isinstance(table, dict) else None
    return table if isinstance(table, dict) else {}


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _of_table(table: object) -> list[str]:
    """The packages that are a table's keys, with the extras that are asked of them."""
    found = []
    for name, each in table.items() if isinstance(table, dict) else ():
        extras = [one for one in _listed(_at({"": each}, "").get("extras")) if isinstance(one, str)]
        found.append(f"{name}[{','.join(extras)}]" if extras else name)
    return found


_READERS = {
    "alembic.ini": _alembic_ini,
    "pyproject.toml": _pyproject,
    "setup.cfg": _setup_cfg,
    "Pipfile": _pipfile,
    "requirements.txt": _requirements,
}
