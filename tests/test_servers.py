"""What rules claim of databases, asked of real servers: PostgreSQL and MariaDB or MySQL where they are, and SQLite.

A server runs in a temporary folder, on a socket there, as an ordinary user, and is stopped at the end.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import DateTime, Engine, PrimaryKeyConstraint, create_engine, text
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.exc import ArgumentError, IdentifierError, IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable
from test_claims import codes, dialect_of, run

Ask = Callable[[str], str]
"""Carry out statements in a new database: what is printed, with the server's complaints."""
USER = "nobody" if hasattr(os, "geteuid") and os.geteuid() == 0 else None


@contextmanager
def folder_of_a_server() -> Iterator[Path]:
    # The path of a socket has to be short.
    with tempfile.TemporaryDirectory(prefix="db") as folder:
        if USER is not None:
            os.chmod(folder, 0o755)
            shutil.chown(folder, USER)
        yield Path(folder)


def wait_for(ask: list[str], server: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if (
            server.poll() is None
            and not subprocess.run(ask, input="SELECT 1;", capture_output=True, text=True).returncode
        ):
            return
        time.sleep(0.1)
    pytest.skip(f"{ask[0]} does not reach its server")


def in_new_databases(ask: Callable[[str], list[str]], first: str) -> Ask:
    """Each call gets a database of its own."""
    number = iter(range(1000))

    def carry_out(statements: str) -> str:
        name = f"claim{next(number)}"
        made = subprocess.run(ask(first), input=f"CREATE DATABASE {name};", capture_output=True, text=True)
        assert not made.returncode, made.stderr
        done = subprocess.run(ask(name), input=statements, capture_output=True, text=True)
        return done.stdout + done.stderr

    return carry_out


@pytest.fixture(scope="module")
def mariadb(mariadb_client: list[str]) -> Ask:
    """MariaDB, or MySQL under its name."""
    return in_new_databases(lambda name: [*mariadb_client, name], "mysql")


@pytest.fixture(scope="module")
def postgres(postgres_client: list[str]) -> Ask:
    """PostgreSQL."""
    return in_new_databases(lambda name: [*postgres_client, name], "postgres")


@pytest.fixture(scope="module")
def mariadb_client() -> Iterator[list[str]]:
    """What asks a server of MariaDB; its socket is the last of it."""
    programs = [shutil.which(name) for name in ("mariadbd", "mariadb", "mariadb-install-db")]
    if None in programs:
        pytest.skip("no MariaDB server on this machine")
    server, client, installer = map(str, programs)
    with folder_of_a_server() as folder:
        options = ["--no-defaults", f"--datadir={folder / 'data'}"]
        install = [installer, *options, "--skip-test-db", "--auth-root-authentication-method=normal"]
        made = subprocess.run(install, user=USER, capture_output=True, text=True)
        if made.returncode:
            pytest.skip(f"MariaDB does not start: {made.stderr.strip()[-200:]}")
        socket = f"--socket={folder / 'socket'}"
        running = subprocess.Popen(
            [server, *options, socket, "--skip-networking"], user=USER, stderr=subprocess.DEVNULL
        )
        ask = [client, "--no-defaults", "--force", "--batch", "-u", "root", socket]
        try:
            wait_for(ask, running)
            yield ask
        finally:
            running.terminate()
            running.wait(60)


@pytest.fixture(scope="module")
def postgres_client() -> Iterator[list[str]]:
    """What asks a server of PostgreSQL, by the folder of its socket."""
    home = None
    if config := shutil.which("pg_config"):
        home = subprocess.run([config, "--bindir"], capture_output=True, text=True).stdout.strip()
    programs = [shutil.which(name, path=home) or shutil.which(name) for name in ("initdb", "postgres", "psql")]
    if None in programs:
        pytest.skip("no PostgreSQL server on this machine")
    installer, server, client = (os.path.realpath(str(each)) for each in programs)
    client = str(programs[2])
    with folder_of_a_server() as folder:
        run = partial(subprocess.run, user=USER, cwd=folder, capture_output=True, text=True)
        made = run([installer, "-D", "data", "-A", "trust", "-U", "postgres", "--no-sync"])
        if made.returncode:
            pytest.skip(f"PostgreSQL does not start: {made.stderr.strip()[-200:]}")
        options = ["-D", "data", "-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off"]
        running = subprocess.Popen([server, *options], user=USER, cwd=folder, stderr=subprocess.DEVNULL)
        ask = [client, "-X", "-A", "-t", "-h", str(folder), "-U", "postgres"]
        try:
            wait_for([*ask, "postgres"], running)
            yield ask
        finally:
            running.terminate()
            running.wait(60)


@pytest.fixture
def sqlite() -> Iterator[sqlite3.Connection]:
    """A database in memory."""
    connection = sqlite3.connect(":memory:")
    yield connection
    connection.close()


def model(columns: str, arguments: str = "", first: str = "") -> str:
    body = "\n".join(f"    {line}" for line in columns.split("\n"))
    return f"""
from sqlalchemy import BIGINT, CHAR, INTEGER, VARCHAR, BigInteger, Column, Date, ForeignKey, Index, Integer
from sqlalchemy import SmallInteger, String, Text, Unicode, UniqueConstraint, Uuid
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import DeclarativeBase

class Base(DeclarativeBase):
    pass
{first}
class Thing(Base):
    __tablename__ = "things"
    __table_args__ = ({arguments})
    id = Column(Integer, primary_key=True, comment="key")
{body}
"""


def ddl(source: str, dialect: str) -> str:
    """The statements by which SQLAlchemy makes the tables of a text."""
    compiler = {"mysql": mysql, "postgresql": postgresql}[dialect].dialect()
    statements = []
    for table in run(source)["Base"].metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=compiler)))
        statements += [str(CreateIndex(each).compile(dialect=compiler)) for each in table.indexes]
    return "".join(f"{each.strip()};\n" for each in statements)


# --- DBC301, DBC309, DBC310: what a type needs ---


def test_text_takes_no_default_in_mysql(mariadb: Ask) -> None:
    given = model("what = Column(Text, nullable=False, server_default='x', comment='long')")
    assert "DEFAULT 'x'" in ddl(given, "mysql") and "DBC323" in codes(given)
    said = mariadb("SELECT version(); CREATE TABLE t (a TEXT NOT NULL DEFAULT 'x');")
    # MariaDB takes one since 10.2.1; MySQL says "BLOB, TEXT, GEOMETRY or JSON column 'a' can't have a default value".
    assert ("ERROR 1101" in said) != ("MariaDB" in said)
    text_column = model("what = Column(Text, nullable=False, comment='long')")
    assert "DBC301" not in codes(text_column) and "DBC309" in codes(text_column)


def test_varchar_needs_a_length_in_mysql_and_none_in_postgresql(mariadb: Ask, postgres: Ask) -> None:
    statement = "CREATE TABLE t (a VARCHAR);"
    assert "ERROR 1064" in mariadb(statement)
    assert "ERROR" not in postgres(statement)
    source = model("what = Column(String, nullable=False, default='', comment='title')")
    assert "DBC310" in codes(source) and "DBC310" not in codes(source, dialect="postgresql")


# --- DBC401: SQLAlchemy maps no class without a key ---


def test_a_class_without_a_key_is_not_mapped() -> None:
    source = model("what = Column(Integer, nullable=False, default=0, comment='pieces')")
    source = source.replace('    id = Column(Integer, primary_key=True, comment="key")\n', "")
    assert codes(source) == {"DBC401"}
    with pytest.raises(ArgumentError, match="could not assemble any primary key columns"):
        run(source)


# --- DBC405: who makes an index for a foreign key ---

PARENT = """
class Parent(Base):
    __tablename__ = "parents"
    id = Column(Integer, primary_key=True, comment="key")
"""
CHILD = "parent_id = Column(Integer, ForeignKey('parents.id', name='fk_parent'), nullable=False, comment='whose')"


def test_innodb_makes_an_index_for_a_foreign_key(mariadb: Ask) -> None:
    source = model(CHILD, first=PARENT)
    said = mariadb(f"{ddl(source, 'mysql')} SHOW INDEX FROM things WHERE Column_name = 'parent_id';")
    assert "parent_id" in said and "BTREE" in said
    assert codes(source) == set()


def test_postgresql_makes_none(postgres: Ask) -> None:
    source = model(CHILD, first=PARENT)
    said = postgres(f"{ddl(source, 'postgresql')} SELECT indexname FROM pg_indexes WHERE tablename = 'things';")
    assert "things_pkey" in said and "parent" not in said.partition("things_pkey")[2]
    assert codes(source, dialect="postgresql") == {"DBC405"}


def test_sqlite_makes_none(sqlite: sqlite3.Connection) -> None:
    sqlite.execute("CREATE TABLE parents (id INTEGER PRIMARY KEY)")
    sqlite.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parents (id))")
    assert sqlite.execute("PRAGMA index_list(things)").fetchall() == []


# --- "Indexed": the first columns of an index, in their order ---

PAIR = """
one = Column(Integer, nullable=False, default=0, comment="first")
two = Column(Integer, nullable=False, default=0, comment="second")
three = Column(Integer, nullable=False, default=0, comment="in none")
""".strip()
INDEXED = model(PAIR, 'Index("ix_things_one_two", "one", "two"),')
# MariaDB and PostgreSQL each have a way to count; a few thousand rows are worth an index.
NUMBERS = "SELECT n, n, n FROM numbers"
ONES, TWOS = ("EXPLAIN SELECT * FROM things WHERE %s = 77;" % name for name in ("one", "two"))


def test_left_prefix_serves_in_mariadb(mariadb: Ask) -> None:
    rows = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)"
    fill = f"INSERT INTO things (one, two, three) {rows} {NUMBERS};"
    start = f"{ddl(INDEXED, 'mysql')} {fill} ANALYZE TABLE things;"
    assert "ix_things_one_two" in mariadb(f"{start} {ONES}")
    assert "ix_things_one_two" not in mariadb(f"{start} {TWOS}")


def test_left_prefix_serves_in_postgresql(postgres: Ask) -> None:
    fill = "INSERT INTO things (one, two, three) SELECT n, n, n FROM generate_series(1, 20000) AS n;"
    start = f"{ddl(INDEXED, 'postgresql')} {fill} ANALYZE things;"
    assert "ix_things_one_two" in postgres(f"{start} {ONES}")
    assert "Seq Scan" in postgres(f"{start} {TWOS}")


def test_left_prefix_serves_in_sqlite(sqlite: sqlite3.Connection) -> None:
    sqlite.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, one INTEGER, two INTEGER, three INTEGER)")
    sqlite.execute("CREATE INDEX ix ON things (one, two)")
    plans = {}
    for name in ("one", "two", "three"):
        asked = sqlite.execute(f"EXPLAIN QUERY PLAN SELECT * FROM things WHERE {name} = 77")
        plans[name] = asked.fetchone()[3].split()[0]
    assert plans == {"one": "SEARCH", "two": "SCAN", "three": "SCAN"}


@pytest.mark.parametrize(("name", "is_reported"), [("one", False), ("two", True)])
def test_the_rule_on_foreign_keys_says_the_same(name: str, is_reported: bool) -> None:
    source = INDEXED.replace(f"{name} = Column(Integer,", f"{name} = Column(Integer, ForeignKey('things.id'),")
    assert ("DBC405" in codes(source, dialect="postgresql")) == is_reported


# --- DBC409: an index that is covered ---


def test_mariadb_warns_of_an_index_that_is_there_twice(mariadb: Ask) -> None:
    twice = model(PAIR, 'Index("ix_things_one", "one"), Index("ix_things_one_too", "one"),')
    said = mariadb(f"{ddl(twice, 'mysql')} SHOW WARNINGS;")
    assert "Duplicate index" in said
    assert "DBC409" in codes(twice)


# --- DBC410: NULL in a unique constraint ---

UNIQUE = model(
    """
seat = Column(Integer, nullable=False, default=0, comment="number")
held_on = Column(Date, comment="of the first act")
""".strip(),
    'UniqueConstraint("seat", "held_on", name="uq_things"),',
)
TWICE = "INSERT INTO things (id, seat, held_on) VALUES ({}, 1, NULL);"


@pytest.mark.parametrize("dialect", ["mysql", "postgresql"])
def test_null_lets_doubles_in(dialect: str, request: pytest.FixtureRequest) -> None:
    ask: Ask = request.getfixturevalue("mariadb" if dialect == "mysql" else "postgres")
    inserts = TWICE.format(1) + TWICE.format(2)
    said = ask(f"{ddl(UNIQUE, dialect)} {inserts} SELECT count(*) + 40 FROM things;")
    assert "ERROR" not in said and "42" in said
    assert codes(UNIQUE, dialect=dialect) == {"DBC410"}


def test_null_lets_doubles_in_to_sqlite_and_a_date_does_not() -> None:
    engine: Engine = create_engine("sqlite://")
    run(UNIQUE)["Base"].metadata.create_all(engine)
    with engine.begin() as connection:
        for number in (1, 2):
            connection.execute(text(TWICE.format(number)))
        assert connection.scalar(text("SELECT count(*) FROM things")) == 2
    with pytest.raises(IntegrityError), engine.begin() as connection:
        for number in (3, 4):
            connection.execute(text(TWICE.format(number).replace("NULL", "'2020-01-01'")))
    engine.dispose()


def test_postgresql_can_be_told_that_null_equals_null(postgres: Ask) -> None:
    source = UNIQUE.replace('name="uq_things"', 'name="uq_things", postgresql_nulls_not_distinct=True')
    said = postgres(f"{ddl(source, 'postgresql')} {TWICE.format(1)} {TWICE.format(2)}")
    if "syntax error" in said:
        pytest.skip("PostgreSQL before 15")
    assert "duplicate key value violates unique constraint" in said
    assert codes(source, dialect="postgresql") == set()


# --- DBC411: foreign keys of another type ---


def referring(own: str, other: str) -> str:
    parent = f"""
class Parent(Base):
    __tablename__ = "parents"
    id = Column({other}, primary_key=True, comment="key")
"""
    column = f"parent_id = Column({own}, ForeignKey('parents.id', name='f'), nullable=False, index=True, comment='of')"
    return model(column, first=parent)


@pytest.mark.parametrize(
    ("own", "other", "mariadb_refuses", "postgresql_refuses"),
    [
        ("Integer", "BigInteger", True, False),
        ("SmallInteger", "Integer", True, False),
        ("String(36)", "Integer", True, True),
        ("Integer", "String(36)", True, True),
        ("String(36)", "String(32)", False, False),
        ("CHAR(32)", "String(32)", False, False),
        ("String(36)", "Uuid", False, True),
        ("mysql.INTEGER(unsigned=True)", "Integer", True, None),
    ],
)
def test_a_foreign_key_of_another_type_is_refused_or_converted(
    own: str, other: str, mariadb_refuses: bool, postgresql_refuses: bool | None, mariadb: Ask, postgres: Ask
) -> None:
    source = referring(own, other)
    assert ("errno: 150" in mariadb(ddl(source, "mysql"))) == mariadb_refuses
    assert codes(source) == {"DBC411"}
    if postgresql_refuses is not None:
        assert ("cannot be implemented" in postgres(ddl(source, "postgresql"))) == postgresql_refuses
        assert codes(source, dialect="postgresql") == {"DBC411"}


@pytest.mark.parametrize(
    ("own", "other"),
    [("Integer", "INTEGER"), ("BIGINT", "BigInteger"), ("String(9)", "VARCHAR(9)"), ("Unicode(9)", "String(9)")],
)
def test_the_same_type_by_another_name_is_taken(own: str, other: str, mariadb: Ask, postgres: Ask) -> None:
    source = referring(own, other)
    for ask, dialect in ((mariadb, "mysql"), (postgres, "postgresql")):
        assert "ERROR" not in ask(ddl(source, dialect))
        assert codes(source, dialect=dialect) == set()


# --- DBC413: NULL in a column that takes none ---


@pytest.mark.parametrize(("null", "is_refused"), [("False", True), ("True", False)])
def test_set_null_needs_a_column_that_takes_null(null: str, is_refused: bool, mariadb: Ask, postgres: Ask) -> None:
    parent = """
class Parent(Base):
    __tablename__ = "parents"
    id = Column(Integer, primary_key=True, comment="key")
"""
    key = "ForeignKey('parents.id', name='f', ondelete='SET NULL')"
    source = model(f"parent_id = Column(Integer, {key}, nullable={null}, index=True, comment='of')", first=parent)
    assert ("errno: 150" in mariadb(ddl(source, "mysql"))) == is_refused
    rows = "INSERT INTO parents VALUES (1); INSERT INTO things VALUES (1, 1); DELETE FROM parents;"
    said = postgres(ddl(source, "postgresql") + rows)
    assert "CREATE TABLE" in said and ("violates not-null constraint" in said) == is_refused
    engine: Engine = create_engine("sqlite://")
    run(source)["Base"].metadata.create_all(engine)
    with engine.connect() as connection:
        connection.execute(text("PRAGMA foreign_keys = ON"))
        try:
            for each in rows.rstrip(";").split(";"):
                connection.execute(text(each))
            assert not is_refused
        except IntegrityError as error:
            assert is_refused and "NOT NULL constraint failed" in str(error)
    engine.dispose()
    assert ("DBC413" in codes(source)) == is_refused


# --- DBC214: names of indexes and constraints ---

LONG = "of_customers_of_the_subsidiaries_in_the_northern_european_regions_"


@pytest.mark.parametrize("item", [f"Index('ix_{LONG}', 'many')", f"UniqueConstraint('many', name='uq_{LONG}')"])
def test_a_written_name_that_is_too_long_is_refused(item: str, mariadb: Ask) -> None:
    column = "many = Column(Integer, nullable=False, default=0, comment='how many')"
    source = model(column, f"{item},")
    with pytest.raises(IdentifierError, match="exceeds maximum length of 63"):
        ddl(source, "postgresql")
    assert "ERROR 1059" in mariadb(ddl(source, "mysql"))
    short = source.replace(LONG, "of_customers")
    assert "ERROR" not in mariadb(ddl(short, "mysql")) and "CREATE" in ddl(short, "postgresql")
    for dialect in ("mysql", "postgresql"):
        assert "DBC214" in codes(source, dialect=dialect) and "DBC214" not in codes(short, dialect=dialect)


@pytest.mark.parametrize("dialect", ["mysql", "postgresql"])
def test_sqlalchemy_cuts_a_name_that_it_makes(dialect: str) -> None:
    source = model("many = Column(Integer, index=True, unique=True, nullable=False, comment='how many')")
    source = source.replace('"things"', '"things_of_customers_of_the_subsidiaries_in_the_northern_region"')
    made = ddl(source, dialect)
    assert re.search(r"INDEX ix_things_of_customers\w*_[0-9a-f]{4} ON", made)
    assert "DBC214" not in codes(source, dialect=dialect)


# --- DBC415: what a class body has beside its table ---


@pytest.mark.parametrize(
    ("written", "is_attached"),
    [
        ("UniqueConstraint('many', 'few')", False),
        ("UniqueConstraint(many, few)", True),
        ("named = UniqueConstraint('many', 'few')", False),
        ("named = UniqueConstraint(many, few)", True),
        ("CheckConstraint('many > few')", False),
        ("CheckConstraint(many > few)", True),
        ("ForeignKeyConstraint(['few'], ['things.id'])", False),
        ("ForeignKeyConstraint([few], ['things.id'])", True),
        ("PrimaryKeyConstraint('many', 'few')", False),
        ("Index('ix', 'few')", False),
        ("Index('ix', few)", True),
    ],
)
def test_a_constraint_by_names_in_a_class_body_is_no_table_s(written: str, is_attached: bool) -> None:
    source = model(f"many = Column(Integer, nullable=False)\nfew = Column(Integer, nullable=False)\n{written}").replace(
        "from sqlalchemy import BIG",
        "from sqlalchemy import CheckConstraint, ForeignKeyConstraint\nfrom sqlalchemy import BIG",
    )
    source = source.replace("import CheckConstraint,", "import PrimaryKeyConstraint, CheckConstraint,")
    table = run(source)["Thing"].__table__
    made = [each for each in table.constraints if not isinstance(each, PrimaryKeyConstraint)] + [*table.indexes]
    assert bool(made) == is_attached and [each.name for each in table.primary_key] == ["id"]
    assert ("DBC415" in codes(source)) != is_attached


# --- DBC320: a time without a zone ---


def test_postgresql_takes_a_time_without_a_zone_for_one_in_its_own(postgres: Ask) -> None:
    source = model("begun_at = Column(DateTime(timezone=True), default=datetime.utcnow, comment='when')")
    source = source.replace(
        "from sqlalchemy import", "from datetime import datetime\nfrom sqlalchemy import DateTime,", 1
    )
    table = run(source)["Thing"].__table__
    moment = datetime(2026, 11, 27, 12, tzinfo=timezone.utc)
    said = []
    for value in (moment.replace(tzinfo=None), moment):
        row = table.insert().values(id=1, begun_at=value)
        insert = row.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})
        asked = "SELECT begun_at AT TIME ZONE 'UTC' FROM things;"
        said.append(postgres(f"{ddl(source, 'postgresql')} SET timezone = 'Asia/Shanghai'; {insert}; {asked}"))
    assert "2026-11-27 04:00:00" in said[0] and "2026-11-27 12:00:00" in said[1]
    assert "DBC320" in codes(source, dialect="postgresql")


@pytest.mark.parametrize("dialect", ["postgresql", "oracle", "mssql", "mysql", "sqlite"])
def test_which_dialects_have_a_type_with_a_zone(dialect: str) -> None:
    kind = DateTime(timezone=True).compile(dialect=dialect_of(dialect))
    source = model("begun_at = Column(DateTime(timezone=True), default=datetime.now, comment='when')")
    source = source.replace(
        "from sqlalchemy import", "from datetime import datetime\nfrom sqlalchemy import DateTime,", 1
    )
    has_zone = "WITH TIME ZONE" in kind or "OFFSET" in kind
    assert has_zone == ("DBC320" in codes(source, dialect=dialect))


def test_what_is_written_for_utcnow_is_its_value() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        before = datetime.utcnow()
    after = datetime.now(timezone.utc).replace(tzinfo=None)
    assert before.tzinfo is after.tzinfo is None and timedelta() <= after - before < timedelta(minutes=1)
