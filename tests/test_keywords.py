"""The keyword tables: against the vendors' facts, the real libraries and servers at hand, and SQLAlchemy."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from dbconv.terms import text_of, the_versions
from dbconv.words.keywords import Keywords, evidence, keywords_of

ROOT = Path(__file__).resolve().parent.parent
DIALECTS = ("mysql", "postgresql", "sqlite", "mssql", "oracle")


def tool() -> ModuleType:
    """Import tools/make_keywords.py, which is no package."""
    spec = importlib.util.spec_from_file_location("make_keywords", ROOT / "tools" / "make_keywords.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its dataclasses look their annotations up
    spec.loader.exec_module(module)
    return module


def quotable(table: Keywords) -> set[str]:
    """Return the words that are keywords, reserved or not."""
    return {*table.keywords, *table.reserved}


# --- The tables themselves ---


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_word_is_lower_case_and_what_is_reserved_is_nothing_else(dialect: str) -> None:
    table = keywords_of(dialect)
    words = [*table.reserved, *table.keywords | table.types]
    assert len(words) == len(set(words))
    assert table.restricted <= table.keywords
    assert all(word == word.lower() and word.isidentifier() for word in words)
    assert not [word for word in words if len(word) == 1 or word == "id"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_word_is_written_twice(dialect: str) -> None:
    table = importlib.import_module(f"dbconv.words.keywords.{dialect}")
    for texts in ([*table.RESERVED.values(), table.KEYWORDS], [table.TYPES], [table.RESTRICTED]):
        words = " ".join(texts).split()
        assert len(words) == len(set(words))
    assert all(set(versions) <= set(table.VERSIONS) for versions in table.RESERVED)


def test_a_table_is_imported_when_it_is_asked_for() -> None:
    script = (
        "import sys; from dbconv.words.keywords import keywords_of; keywords_of('sqlite');"
        "print(*(name for name in sys.modules if name.startswith('dbconv.words.keywords.')))"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["dbconv.words.keywords.sqlite"]


def test_a_table_is_made_once() -> None:
    assert keywords_of("oracle") is keywords_of("oracle")


# --- What the vendors say ---


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("word", ["name", "time", "datetime", "password"])
def test_the_guides_own_bad_names_are_reserved_nowhere(dialect: str, word: str) -> None:
    assert word not in keywords_of(dialect).reserved


@pytest.mark.parametrize(
    ("word", "who"),
    [
        *((word, "MySQL") for word in "key order group desc condition interval usage read range _filename".split()),
        *((word, "MySQL 8.0 and 8.4") for word in "rank system window function groups of row empty lead".split()),
        *((word, "MySQL 8.0 and 8.4, MariaDB 10.11") for word in ("except", "intersect", "row_number", "rows")),
        *((word, "MySQL 8.4") for word in ("manual", "parallel", "qualify", "tablesample")),
        *((word, "MariaDB 10.11") for word in ("returning", "offset", "current_role", "page_checksum")),
        ("master_bind", "MySQL 5.7 and 8.0"),
        ("master_ssl_verify_server_cert", "MySQL 5.7 and 8.0, MariaDB 10.11"),
        ("cube", "MySQL 8.0 and 8.4"),  # though information_schema.keywords of 8.4 says otherwise: MySQL bug 114874
        ("database", "MySQL"),  # MariaDB takes it as a name
    ],
)
def test_words_that_mysql_reserves(word: str, who: str) -> None:
    found = keywords_of("mysql").reserved.get(word)
    assert (found and text_of(the_versions(found))) == who


MYSQL_KEYWORDS = """
    name time datetime password status type value comment level role code text data date user description source
    account year month day admin array member language url log timestamp enum json bit
"""


@pytest.mark.parametrize("word", MYSQL_KEYWORDS.split())
def test_words_that_mysql_does_not_reserve(word: str) -> None:
    assert word in keywords_of("mysql").keywords


@pytest.mark.parametrize("word", "title email price quantity max_statement_time old_password position uuid".split())
def test_words_that_are_nothing_to_mysql(word: str) -> None:
    table = keywords_of("mysql")
    assert word not in quotable(table) | table.types


@pytest.mark.parametrize(
    ("dialect", "reserved", "keywords", "types"),
    [
        ("postgresql", "user order group desc concurrently", "name password type value key text", "uuid jsonb date"),
        ("sqlite", "order group index returning", "key desc action row", "datetime text"),
        ("mssql", "user key order file plan percent cursor", "value time date level month go ada", "datetime2 money"),
        ("oracle", "comment level date size mode user file access row", "name type value time year", "clob nvarchar2"),
    ],
)
def test_words_of_the_other_dialects(dialect: str, reserved: str, keywords: str, types: str) -> None:
    table = keywords_of(dialect)
    assert set(reserved.split()) <= table.reserved.keys()
    assert set(keywords.split()) <= table.keywords
    assert set(types.split()) <= table.types


@pytest.mark.parametrize(
    ("dialect", "types", "others"),
    [
        ("mysql", "date year json time text point bit enum", "status position value name uuid"),
        ("postgresql", "date json text uuid path interval money", "status position value year"),
        ("sqlite", "date text json", "status"),
        ("oracle", "json interval clob", "status position"),
    ],
)
def test_types_of_the_manual_whether_they_are_keywords_or_not(dialect: str, types: str, others: str) -> None:
    table = keywords_of(dialect)
    assert set(types.split()) <= table.types
    assert table.types.isdisjoint(others.split())


def test_keywords_of_postgresql_that_name_no_function_and_no_type() -> None:
    restricted = keywords_of("postgresql").restricted
    assert set("position values interval row none between json exists".split()) <= restricted
    assert restricted.isdisjoint("name text key value level type label".split())
    assert not any(keywords_of(each).restricted for each in DIALECTS if each != "postgresql")


# --- The evidence in messages ---


@pytest.mark.parametrize(
    ("reserving", "said"),
    [
        (["P 1", "P 2", "P 3", "P 4"], "P"),
        (["P 1", "P 2", "P 3", "P 4", "Q 9"], "P"),
        (["P 3"], "P 3"),
        (["P 3", "P 4"], "P 3 and 4"),
        (["P 2", "P 3", "P 4"], "P 2 to 4"),
        (["P 1", "P 2", "P 4"], "P 1 and 2 and 4"),
        (["Q 9"], "Q 9"),
        (["P 2", "Q 9"], "P 2, Q 9"),
    ],
)
def test_evidence(reserving: list[str], said: str) -> None:
    assert text_of(the_versions(evidence("P", ["P 1", "P 2", "P 3", "P 4", "Q 9"], reserving))) == said


def test_evidence_of_a_dialect_without_versions() -> None:
    assert text_of(the_versions(keywords_of("mssql").reserved["user"])) == "SQL Server"
    assert text_of(the_versions(keywords_of("postgresql").reserved["system_user"])) == "PostgreSQL 16 to 18"


# --- The real things ---

# Since when SQLite knows a word at all; an older library takes it for any name.
SQLITE_KNOWS_SINCE = {"nothing": (3, 24, 0), "returning": (3, 35, 0)}


def sqlite_takes(word: str) -> bool:
    """Whether SQLite takes a word for a column without quotes, and for nothing else, wherever a column may stand."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(f"CREATE TABLE thing ({word} INTEGER)")
        connection.execute(f"INSERT INTO thing ({word}) VALUES (7)")
        query = f"SELECT {word}, thing.{word} FROM thing WHERE {word} = 7 ORDER BY {word}"
        found = connection.execute(query).fetchall()
        connection.execute(f"UPDATE thing SET {word} = 8")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return found == [(7, 7)]


def test_sqlite_refuses_what_is_reserved_and_takes_the_rest() -> None:
    table = keywords_of("sqlite")
    asked = [word for word in table.reserved if sqlite3.sqlite_version_info >= SQLITE_KNOWS_SINCE.get(word, (0,))]
    assert not [word for word in asked if sqlite_takes(word)]
    assert not [word for word in table.keywords | table.types if not sqlite_takes(word)]


# Finds the keywords that the server refuses as the name of a column; LIKE it takes for a clause, and finds no table.
POSTGRESQL_REFUSES = """
    DO $$ DECLARE w text; BEGIN
        CREATE TEMP TABLE refused (word text);
        FOR w IN SELECT word FROM pg_get_keywords() LOOP
            BEGIN EXECUTE 'CREATE TEMP TABLE t (' || w || ' int)'; DROP TABLE t;
            EXCEPTION WHEN syntax_error OR undefined_table THEN INSERT INTO refused VALUES (w); END;
        END LOOP;
    END $$
"""


def test_postgresql_refuses_what_is_reserved_and_knows_the_rest() -> None:
    folder = None
    if config := shutil.which("pg_config"):
        folder = subprocess.run([config, "--bindir"], capture_output=True, text=True).stdout.strip()
    server, creator = (shutil.which(name, path=folder) or shutil.which(name) for name in ("postgres", "initdb"))
    if server is None or creator is None:
        pytest.skip("no PostgreSQL server on this machine")
    version = subprocess.run([server, "--version"], capture_output=True, text=True).stdout.split()[2]
    known = f"PostgreSQL {version.partition('.')[0]}"
    table = importlib.import_module("dbconv.words.keywords.postgresql")
    if known not in table.VERSIONS:
        pytest.skip(f"the table does not cover {known}")
    make = tool()
    try:
        said = make.postgresql_answers(
            Path(server).resolve().parent,
            [POSTGRESQL_REFUSES, "COPY refused TO STDOUT", make.POSTGRESQL_KEYWORDS],
        )
    except (make.Unavailable, OSError) as reason:
        pytest.skip(f"PostgreSQL does not start: {reason}")
    refused = {line for line in said if line.isidentifier()}
    words = {line.split("\t")[0] for line in said if "\t" in line}
    assert len(words) > 400
    assert refused == {word for versions, text in table.RESERVED.items() if known in versions for word in text.split()}
    assert words <= quotable(keywords_of("postgresql"))


# --- SQLAlchemy ---

sqlalchemy = pytest.importorskip("sqlalchemy")

# Words that SQLAlchemy quotes and no vendor calls a keyword.
NO_KEYWORDS = {
    # Keywords of MariaDB in its Oracle mode, or in clauses where they are no names; its server takes them as columns.
    "mariadb": "body elsif goto package period position raise rowtype system_time versioning",
    # Values in SQLite, and yet fit for names: the library has them in no list.
    "sqlite": "false true",
}


def sqlalchemy_words(dialect: str) -> set[str]:
    """Return the words that SQLAlchemy takes for reserved in a dialect."""
    module = importlib.import_module(f"sqlalchemy.dialects.{dialect}")
    return {word.lower() for word in module.dialect().identifier_preparer.reserved_words}


@pytest.mark.parametrize("product", [*DIALECTS, "mariadb"])
def test_what_sqlalchemy_quotes_is_known(product: str) -> None:
    if product == "mariadb":
        words = set(importlib.import_module("sqlalchemy.dialects.mysql.reserved_words").RESERVED_WORDS_MARIADB)
    else:
        words = sqlalchemy_words(product)
    table = keywords_of("mysql" if product == "mariadb" else product)
    assert len(words) > 50
    assert words - quotable(table) == set(NO_KEYWORDS.get(product, "").split())


def columns_that_sqlalchemy_quotes(dialect: str, names: Iterable[str]) -> set[str]:
    """Return the names that SQLAlchemy quotes in the CREATE TABLE of a dialect."""
    from sqlalchemy import Column, Integer, MetaData, Table
    from sqlalchemy.schema import CreateTable

    names = list(names)
    module = importlib.import_module(f"sqlalchemy.dialects.{dialect}")
    table = Table("things", MetaData(), *(Column(name, Integer) for name in names))
    statement = str(CreateTable(table).compile(dialect=module.dialect()))
    return {name for name in names if any(f"{mark[0]}{name}{mark[1]} " in statement for mark in ('""', "``", "[]"))}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_sqlalchemy_quotes_reserved_words_and_not_ordinary_ones(dialect: str) -> None:
    reserved = {"order", "select", "table", "group", "union"}
    assert reserved <= keywords_of(dialect).reserved.keys()
    assert columns_that_sqlalchemy_quotes(dialect, reserved | {"title", "name"}) == reserved


def test_types_of_mysql_are_keywords_already() -> None:
    base = importlib.import_module("sqlalchemy.dialects.mysql.base")
    # UUID is a type of MariaDB alone.
    assert set(base.ischema_names) - quotable(keywords_of("mysql")) <= {"uuid", "inet4", "inet6"}


# --- The tool ---


def test_the_tables_are_fresh() -> None:
    said = subprocess.run(
        [sys.executable, ROOT / "tools" / "make_keywords.py", "--check"], capture_output=True, text=True
    )
    assert said.returncode == 0, said.stdout + said.stderr
    assert all(f"{dialect}.py: up to date" in said.stdout for dialect in DIALECTS)
    assert "mysql-8.4-manual: not asked again" in said.stdout


def test_check_reports_an_edited_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make = tool()
    shutil.copytree(make.TABLES, tmp_path / "tables", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(make, "TABLES", tmp_path / "tables")
    monkeypatch.setattr(make, "SOURCES", {})
    edited = tmp_path / "tables" / "mssql.py"
    edited.write_text(edited.read_text(encoding="utf-8").replace(" user ", " "), encoding="utf-8")
    monkeypatch.setattr(make, "origins", lambda table: iter(()))
    assert make.check() == 1
    assert "mssql.py: out of date, run tools/make_keywords.py" in capsys.readouterr().out


def test_a_fact_file_with_a_wrong_category_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = tool()
    monkeypatch.setattr(make, "FACTS", tmp_path)
    (tmp_path / "odd.txt").write_text("# version: 1\nselect reservd\n", encoding="utf-8")
    with pytest.raises(ValueError, match="reservd"):
        make.read_facts("odd")


def test_a_manual_overrides_what_comes_before_it() -> None:
    make = tool()
    before, after = make.layered(["mysql-8.0"]), make.layered(["mysql-8.0", "mysql-8.0-manual"])
    assert (before["member"], after["member"]) == ("reserved", "keyword")
    assert "definition" not in make.layered(make.TABLE_OF["mssql"].layers["SQL Server"])


def test_a_keyword_that_is_a_type_as_well_stays_a_keyword(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = tool()
    monkeypatch.setattr(make, "FACTS", tmp_path)
    (tmp_path / "list.txt").write_text("cursor reserved\ndate keyword\nmoney removed\n", encoding="utf-8")
    (tmp_path / "types.txt").write_text("cursor type\ndate type\nmoney type\n", encoding="utf-8")
    assert make.layered(["list", "types"]) == {"cursor": "reserved", "date": "keyword", "money": "type"}
    assert make.types_of(["list", "types"]) == {"cursor", "date", "money"}
