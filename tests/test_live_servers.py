"""What the rules on a live database claim, run on real servers: SQL as Alembic emits it, in its transaction."""

from __future__ import annotations

import io
import textwrap
from itertools import product
from types import ModuleType

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.util import CommandError
from test_servers import Ask, mariadb, mariadb_client, postgres, postgres_client  # noqa: F401

from dbconv.check import check
from dbconv.rules.live.cast_without_using import CASTS
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

HEAD = """\
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

revision = "1a2b"
down_revision = None
"""
ON = {"postgresql": "postgres", "mysql": "mariadb"}


def revision(body: str) -> str:
    return f"{HEAD}\ndef upgrade():\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}\n"


def emitted(body: str, dialect: str) -> str:
    """What ``alembic upgrade --sql`` writes for the body of an ``upgrade()``, without the table of versions."""
    written = io.StringIO()
    context = MigrationContext.configure(dialect_name=dialect, opts={"as_sql": True, "output_buffer": written})
    module = ModuleType("revision")
    with Operations.context(context):
        exec(compile(revision(body), "revision.py", "exec", dont_inherit=True), vars(module))
        with context.begin_transaction():
            module.upgrade()
    return written.getvalue()


def codes(body: str, dialect: str, *enable: str) -> set[str]:
    source = Source(revision(body), "versions/1a2b.py")
    found = check(source, Session(), settings=Settings(dialect=dialect, enable=enable))
    return {each.rule.code for each in found if each.rule.code[3] == "7"}


def answer(ask: Ask, before: str, body: str, dialect: str) -> str:
    """What a server says when it is sent what a revision emits, to tables with rows."""
    return ask(f"{before}\n{emitted(body, dialect)}")


# --- DBC701 ---

REFUSED = [
    'op.create_index("ix", "t", ["a"], postgresql_concurrently=True)',
    'op.create_index("ix", "t", ["a"], postgresql_concurrently=True, if_not_exists=True)',
    'op.execute("CREATE UNIQUE INDEX CONCURRENTLY ix ON t (a)")',
    'op.drop_index("iy", table_name="t", postgresql_concurrently=True)',
    'op.execute("DROP INDEX CONCURRENTLY iy")',
    'op.execute("REINDEX INDEX CONCURRENTLY iy")',
    'op.execute("REINDEX DATABASE postgres")',
    'op.execute("REINDEX SYSTEM postgres")',
    'op.execute("VACUUM t")',
    'op.execute("CREATE DATABASE other")',
    'op.execute("DROP DATABASE other")',
    "op.execute(\"CREATE TABLESPACE fast LOCATION '/fast'\")",
    'op.execute("DROP TABLESPACE fast")',
    "op.execute(\"ALTER SYSTEM SET work_mem = '64MB'\")",
    'op.execute("ALTER TABLE parts DETACH PARTITION part CONCURRENTLY")',
]
TAKEN = [
    'op.execute("REINDEX TABLE t")',
    'op.execute("CREATE EXTENSION plpgsql_check_no")',
    "op.execute(\"ALTER TYPE mood ADD VALUE 'happy'\")",
    'op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY sums")',
    'op.create_index("ix", "t", ["a"])',
    'with op.get_context().autocommit_block():\n    op.create_index("ix", "t", ["a"], postgresql_concurrently=True)',
    'op.execute("COMMIT")\nop.execute("VACUUM t")',
]
THINGS = """
CREATE TABLE t (a INT); CREATE INDEX iy ON t (a); INSERT INTO t VALUES (1), (2);
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE parts (a INT) PARTITION BY LIST (a); CREATE TABLE part PARTITION OF parts FOR VALUES IN (1);
CREATE MATERIALIZED VIEW sums AS SELECT 1 AS a; CREATE UNIQUE INDEX iz ON sums (a);
"""


@pytest.mark.parametrize("body", [*REFUSED, *TAKEN])
def test_postgresql_refuses_in_a_transaction(body: str, postgres: Ask) -> None:  # noqa: F811
    said = answer(postgres, THINGS, body, "postgresql")
    assert ("cannot run inside a transaction block" in said) == (body in REFUSED), said
    assert codes(body, "postgresql") == ({"DBC701"} if body in REFUSED else set())


# --- DBC704 ---

SAMPLES = {
    "string": ("VARCHAR(20)", "TEXT"),
    "number": ("INTEGER", "NUMERIC(10, 2)", "DOUBLE PRECISION"),
    "boolean": ("BOOLEAN",),
    "date": ("DATE",),
    "timestamp": ("TIMESTAMP", "TIMESTAMP WITH TIME ZONE"),
    "time": ("TIME",),
    "interval": ("INTERVAL",),
    "json": ("JSON", "JSONB"),
    "uuid": ("UUID",),
    "bytes": ("BYTEA",),
    "array": ("TEXT[]",),
    "enum": ("mood",),
}


def test_what_postgresql_casts_by_itself(postgres: Ask) -> None:  # noqa: F811
    assert SAMPLES.keys() == CASTS.keys()
    kinds = [(kind, type_) for kind, types in SAMPLES.items() for type_ in types]
    pairs = {f"a{number}": pair for number, pair in enumerate(product(kinds, kinds))}
    tables = (f"CREATE TABLE {name} ({name} {old[1]});" for name, (old, _) in pairs.items())
    altered = (f"ALTER TABLE {name} ALTER {name} TYPE {new[1]};" for name, (_, new) in pairs.items())
    said = postgres("\n".join(["CREATE TYPE mood AS ENUM ('a');", *tables, *altered]))
    for name, ((old, _), (new, _)) in pairs.items():
        is_cast = new in CASTS[old] | {"string"}
        assert (f'column "{name}" cannot be cast automatically' in said) != is_cast, pairs[name]


# --- DBC705 ---

RAISES = {
    "mysql": [
        'op.alter_column("t", "a", nullable=True)',
        'op.alter_column("t", "a", new_column_name="b")',
        'op.alter_column("t", "a", comment="x")',
        'op.alter_column("t", "a", autoincrement=True)',
        'op.drop_constraint("c", "t")',
    ],
    "mssql": ['op.alter_column("t", "a", nullable=True)'],
    "sqlite": [
        'op.create_unique_constraint("uq", "t", ["a"])',
        'op.create_check_constraint("ck", "t", "a > 0")',
        'op.create_foreign_key("fk", "t", "u", ["a"], ["id"])',
        'op.create_primary_key("pk", "t", ["a"])',
        'op.drop_constraint("uq", "t", type_="unique")',
    ],
}
PASSES = {
    "mysql": [
        'op.alter_column("t", "a", server_default="x")',
        'op.alter_column("t", "a", nullable=True, existing_type=sa.Integer())',
        'op.drop_constraint("c", "t", type_="unique")',
        'op.drop_index("ix", "t")',
    ],
    "mssql": [
        'op.alter_column("t", "a", nullable=True, existing_type=sa.Integer())',
        'op.alter_column("t", "a", new_column_name="b")',
        'op.drop_constraint("c", "t")',
    ],
    "sqlite": ['op.alter_column("t", "a", new_column_name="b")', 'op.drop_index("ix")'],
}


@pytest.mark.parametrize("dialect", RAISES)
def test_what_alembic_refuses(dialect: str) -> None:
    for body in RAISES[dialect]:
        # An error of the driver, as SQLite's on ALTER COLUMN, comes later: see below.
        with pytest.raises((CommandError, NotImplementedError)):
            emitted(body, dialect)
        assert codes(body, dialect) == {"DBC705"}, body
    for body in PASSES[dialect]:
        assert emitted(body, dialect) and not codes(body, dialect), body


@pytest.mark.parametrize("dialect", ["mysql", "mssql"])
def test_an_index_without_its_table(dialect: str) -> None:
    body = 'op.drop_index("ix")'
    assert "no_table" in emitted(body, dialect)
    assert codes(body, dialect) == {"DBC705"}


SQLITE = {
    'op.add_column("t", sa.Column("b", sa.Integer(), unique=True))': "batch mode",
    'op.alter_column("t", "a", type_=sa.String(20))': "syntax error",
    'op.alter_column("t", "a", nullable=False)': "syntax error",
    'op.alter_column("t", "a", server_default="x")': "syntax error",
    'op.alter_column("t", "a", comment="x")': "can't render element",
    'op.alter_column("t", "a", new_column_name="b")': "",
    'op.add_column("t", sa.Column("b", sa.Integer(), unique=True, index=True))': "",
}


@pytest.mark.parametrize("body", SQLITE)
def test_what_sqlite_refuses(body: str) -> None:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        connection.execute(sa.text("CREATE TABLE t (a INTEGER)"))
        said = ""
        try:
            with Operations.context(MigrationContext.configure(connection)):
                module = ModuleType("revision")
                exec(compile(revision(body), "revision.py", "exec", dont_inherit=True), vars(module))
                module.upgrade()
        except (sa.exc.OperationalError, sa.exc.CompileError, NotImplementedError) as error:
            said = str(error)
    engine.dispose()
    assert SQLITE[body] in said and bool(said) == bool(SQLITE[body]), said
    assert codes(body, "sqlite") == ({"DBC705"} if said else set())


# --- DBC709 ---


@pytest.mark.parametrize(
    ("statement", "is_bound"),
    [
        ("SELECT '{\"heated\":true}'", True),
        ("SELECT ':odd'", True),
        ("SELECT 1 AS a -- see :odd", True),
        ("SELECT '12:30'", False),
        ("SELECT 'a: b'", False),
        ("SELECT '\\:odd'", False),
        ("SELECT '::text'", False),
    ],
)
def test_a_colon_in_sql(statement: str, is_bound: bool) -> None:
    body = f"op.execute({statement!r})"
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection, Operations.context(MigrationContext.configure(connection)) as operations:
        if is_bound:
            with pytest.raises(sa.exc.StatementError, match="A value is required for bind parameter"):
                operations.execute(statement)
        else:
            operations.execute(statement)
    engine.dispose()
    assert codes(body, "mysql") == ({"DBC709"} if is_bound else set())


# --- DBC743 ---


def test_truncate_cascade_empties_what_refers(postgres: Ask) -> None:  # noqa: F811
    body = 'op.execute("TRUNCATE parents CASCADE")'
    tables = """CREATE TABLE parents (id INT PRIMARY KEY); CREATE TABLE children (id INT REFERENCES parents);
    INSERT INTO parents VALUES (1); INSERT INTO children VALUES (1);"""
    said = postgres(f"{tables}{emitted(body, 'postgresql')}; SELECT 'left', count(*) FROM children;")
    assert "left|0" in said
    assert codes(body, "postgresql") == {"DBC743"}


def test_drop_type_cascade_drops_columns(postgres: Ask) -> None:  # noqa: F811
    body = 'op.execute("DROP TYPE mood CASCADE")'
    said = postgres(
        "CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (id INT, m mood);"
        f"{emitted(body, 'postgresql')}; SELECT 'left', count(*) FROM pg_attribute WHERE attrelid = 't'::regclass"
        " AND attnum > 0 AND NOT attisdropped;"
    )
    assert "left|1" in said
    assert codes(body, "postgresql") == {"DBC743"}


CAST_BY_ADVICE = {
    "VARCHAR(20)": [
        ("'12'", "sa.Integer()", "12"),
        ("'12'", "sa.BigInteger()", "12"),
        ("'1.5'", "sa.Numeric(10, 2)", "1.50"),
        ("'1.5'", "sa.Double()", "1.5"),
        ("'t'", "sa.Boolean()", "t"),
        ("'2026-01-02'", "sa.DateTime()", "2026-01-02 00:00:00"),
        ("'2026-01-02'", "sa.Date()", "2026-01-02"),
        ("'{}'", "postgresql.JSONB()", "{}"),
        ("'a'", 'sa.Enum("a", name="mood")', "a"),
        ("'ab'", "sa.LargeBinary()", "\\x6162"),
        ("'1 day'", "sa.Interval()", "1 day"),
    ],
    "BIGINT": [("7", "sa.Boolean()", "t")],
    "BOOLEAN": [("true", "sa.Numeric()", "1"), ("true", "sa.BigInteger()", "1")],
}
OLD = {"VARCHAR(20)": "sa.String(20)", "BIGINT": "sa.BigInteger()", "BOOLEAN": "sa.Boolean()"}


@pytest.mark.parametrize("old", CAST_BY_ADVICE)
def test_the_cast_that_is_advised(old: str, postgres: Ask) -> None:  # noqa: F811
    for value, new, becomes in CAST_BY_ADVICE[old]:
        call = f'op.alter_column("t", "a", existing_type={OLD[old]}, type_={new}'
        source = Source(revision(f"{call})"), "versions/1a2b.py")
        (found,) = [
            each for each in check(source, Session(), settings=Settings(dialect="postgresql")) if each.code == "DBC704"
        ]
        using = str(found.values["using"])
        before = f"CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (a {old}); INSERT INTO t VALUES ({value});"
        said = answer(postgres, before, f"{call}, postgresql_using={using})", "postgresql")
        assert "ERROR" not in said, said
        done = f"{before} {emitted(f'{call}, postgresql_using={using})', 'postgresql')}; SELECT a FROM t;"
        assert f"\n{becomes}\n" in postgres(done), becomes


# --- DBC702, DBC703, DBC706 ---

MOODS = """
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE people (id INT, feeling mood, note TEXT);
INSERT INTO people VALUES (1, 'ok', 'x'), (2, 'sad', 'y');
"""
ADD = "op.execute(\"ALTER TYPE mood ADD VALUE 'happy'\")\n"
USES = {
    "op.execute(\"UPDATE people SET feeling = 'happy'\")": True,
    "op.execute(\"INSERT INTO people VALUES (1, 'happy', 'x')\")": True,
    "op.execute(\"SELECT * FROM people WHERE feeling = 'happy'\")": True,
    "op.execute(\"CREATE INDEX ix ON people (id) WHERE feeling = 'happy'\")": True,
    "op.alter_column('people', 'feeling', type_=sa.Enum('happy', name='mood'), server_default='happy')": True,
    "op.execute(\"ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'\")\n"
    "op.execute(\"UPDATE people SET feeling = 'fine'\")": False,
    'op.execute("COMMIT")\nop.execute("UPDATE people SET feeling = \'happy\'")': False,
}


@pytest.mark.parametrize(("body", "is_refused"), USES.items())
def test_a_value_before_it_is_committed(body: str, is_refused: bool, postgres: Ask) -> None:  # noqa: F811
    said = answer(postgres, MOODS, ADD + body, "postgresql")
    assert ("unsafe use of new value" in said) == is_refused, said
    # Into which table of what columns is not known here.
    assert ("DBC702" in codes(ADD + body, "postgresql")) == (is_refused and "INSERT" not in body)


def test_a_value_in_a_block_of_its_own(postgres: Ask) -> None:  # noqa: F811
    body = f"with op.get_context().autocommit_block():\n    {ADD}op.execute(\"UPDATE people SET feeling = 'happy'\")"
    said = answer(postgres, MOODS, body, "postgresql")
    assert "ERROR" not in said
    assert not codes(body, "postgresql")


def test_two_revisions_share_the_transaction(postgres: Ask) -> None:  # noqa: F811
    """By default; with ``transaction_per_migration=True`` Alembic ends it after each."""
    for per_migration in (False, True):
        written = io.StringIO()
        options = {"as_sql": True, "output_buffer": written, "transaction_per_migration": per_migration}
        context = MigrationContext.configure(dialect_name="postgresql", opts=options)
        with Operations.context(context) as operations, context.begin_transaction():
            for statement in ("ALTER TYPE mood ADD VALUE 'happy'", "UPDATE people SET feeling = 'happy'"):
                with context.begin_transaction(_per_migration=True):
                    operations.execute(statement)
        said = postgres(f"{MOODS}{written.getvalue()}")
        assert ("unsafe use of new value" in said) != per_migration, said


ENUMS = {
    'op.add_column("people", sa.Column("kind", sa.Enum("a", name="kind")))': ("does not exist", "DBC703"),
    'op.alter_column("people", "note", existing_type=sa.Text(), type_=sa.Enum("a", name="kind"),'
    ' postgresql_using="NULL")': ("does not exist", "DBC703"),
    'op.add_column("people", sa.Column("kind", sa.Enum("a", name="kind", native_enum=False)))': ("", ""),
    "op.execute(\"CREATE TYPE kind AS ENUM ('a')\")\n"
    'op.add_column("people", sa.Column("kind", sa.Enum("a", name="kind")))': ("", ""),
    'op.create_table("a", sa.Column("kind", sa.Enum("a", name="kind")))\n'
    'op.add_column("people", sa.Column("kind", sa.Enum("a", name="kind")))': ("", ""),
    'op.create_table("a", sa.Column("kind", sa.Enum("a", name="kind")))\n'
    'op.create_table("b", sa.Column("kind", sa.Enum("a", name="kind")))': ("", ""),
    "op.execute(\"CREATE TYPE kind AS ENUM ('a')\")\n"
    'op.create_table("a", sa.Column("kind", sa.Enum("a", name="kind")))': ("already exists", "DBC706"),
    "op.execute(\"CREATE TYPE kind AS ENUM ('a')\")\n"
    'op.create_table("a", sa.Column("kind", postgresql.ENUM("a", name="kind", create_type=False)))': ("", ""),
}


@pytest.mark.parametrize("body", ENUMS)
def test_types_of_enums(body: str, postgres: Ask) -> None:  # noqa: F811
    said, code = answer(postgres, MOODS, body, "postgresql"), ENUMS[body][1]
    assert (ENUMS[body][0] in said) if code else ("ERROR" not in said), said
    assert codes(body, "postgresql") == ({code} if code else set())


# --- DBC707 ---

UNIQUE = {
    'op.add_column("t", sa.Column("b", sa.String(9), server_default="", unique=True))': True,
    'op.add_column("t", sa.Column("b", sa.DateTime(), server_default=sa.func.now(), unique=True))': True,
    'op.add_column("t", sa.Column("b", sa.String(9), server_default="x"))\n'
    'op.create_unique_constraint("uq", "t", ["b"])': True,
    'op.add_column("t", sa.Column("b", sa.String(9), server_default="x"))\n'
    'op.create_index("ix", "t", ["b"], unique=True)': True,
    'op.add_column("t", sa.Column("b", sa.String(9), unique=True))': False,
    'op.add_column("t", sa.Column("b", sa.String(9), server_default="x"))\n'
    'op.execute("UPDATE t SET b = a")\n'
    'op.create_unique_constraint("uq", "t", ["b"])': False,
}


@pytest.mark.parametrize("dialect", ON)
@pytest.mark.parametrize(("body", "is_refused"), UNIQUE.items())
def test_one_default_is_not_unique(body: str, is_refused: bool, dialect: str, request: pytest.FixtureRequest) -> None:
    ask = request.getfixturevalue(ON[dialect])
    said = answer(ask, "CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2);", body, dialect)
    assert ("could not create unique index" in said or "Duplicate entry" in said) == is_refused, said
    assert codes(body, dialect) == ({"DBC707"} if is_refused else set())


# --- DBC708 ---

KEYS = """
CREATE TABLE users (id INT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE orders (
    id INT PRIMARY KEY, a INT, b INT, CONSTRAINT fk FOREIGN KEY (a) REFERENCES users (id)
) ENGINE=InnoDB;
CREATE INDEX ix ON orders (a);
"""
DROP_INDEX = 'op.drop_index("ix", table_name="orders")'
DROP_KEY = 'op.drop_constraint("fk", "orders", type_="foreignkey")'


def test_an_index_that_a_foreign_key_needs(mariadb: Ask) -> None:  # noqa: F811
    for body, is_refused in {
        f"{DROP_INDEX}\n{DROP_KEY}": True,
        f"{DROP_KEY}\n{DROP_INDEX}": False,
        f'op.create_index("ix2", "orders", ["a", "b"])\n{DROP_INDEX}': False,
    }.items():
        assert ("1553" in answer(mariadb, KEYS, body, "mysql")) == is_refused, body


# --- DBC715 ---

GIVEN = 'op.add_column("t", sa.Column("b", sa.Integer(), nullable=False, server_default="0"))'
DROPPED = 'op.alter_column("t", "b", server_default=None)'
ADDED = 'op.add_column("t", sa.Column("b", sa.Integer()))\nop.execute("UPDATE t SET b = 0")'
TIGHTENED = 'op.alter_column("t", "b", existing_type=sa.Integer(), nullable=False)'
NEW_COLUMNS = {f"{GIVEN}\n{DROPPED}": True, f"{ADDED}\n{TIGHTENED}": True, GIVEN: False, ADDED: False}


@pytest.mark.parametrize("dialect", ON)
@pytest.mark.parametrize(("body", "is_refused"), NEW_COLUMNS.items())
def test_a_release_that_does_not_know_the_column(
    body: str, is_refused: bool, dialect: str, request: pytest.FixtureRequest
) -> None:
    ask = request.getfixturevalue(ON[dialect])
    before = "CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2);"
    said = ask(f"{before}\n{emitted(body, dialect)}\nINSERT INTO t (a) VALUES (3);")
    assert ("violates not-null constraint" in said or "doesn't have a default value" in said) == is_refused, said
    assert codes(body, dialect, "DBC715") == ({"DBC715"} if is_refused else set())


# --- DBC741 ---

CODES = "CREATE TABLE t (code VARCHAR(20) NOT NULL DEFAULT 'x' COMMENT 'short'); INSERT INTO t VALUES ('a'), ('b');"
SHOW = "SHOW CREATE TABLE t;"
LOSES = (
    "type_=sa.String(40)",
    'comment="other", existing_type=sa.String(20)',
    "nullable=True, existing_type=sa.String(20)",
    'new_column_name="code", existing_type=sa.String(20)',
    "autoincrement=False, existing_type=sa.String(20)",
)
KEEPS = 'existing_nullable=False, existing_server_default="x", existing_comment="short"'


@pytest.mark.parametrize("arguments", LOSES)
def test_modify_states_the_whole_column(arguments: str, mariadb: Ask) -> None:  # noqa: F811
    for more, is_kept in ((f", {KEEPS}", True), ("", False)):
        body = f'op.alter_column("t", "code", {arguments}{more})'
        said = mariadb(f"{CODES}{emitted(body, 'mysql')}{SHOW}")
        assert ("DEFAULT 'x'" in said) == is_kept, said
        assert ("NOT NULL" in said) == (is_kept and "nullable=True" not in arguments), said
        if "comment=" not in arguments:
            assert ("COMMENT 'short'" in said) == is_kept, said


def test_a_server_default_alone_loses_nothing(mariadb: Ask) -> None:  # noqa: F811
    body = 'op.alter_column("t", "code", server_default="y")'
    said = mariadb(f"{CODES}{emitted(body, 'mysql')}{SHOW}")
    assert "NOT NULL DEFAULT 'y' COMMENT 'short'" in said


# --- DBC742 ---

NARROWED = {
    ("VARCHAR(9)", "'abcdef'", "sa.String(9)", "sa.String(3)"): ("too long", "1265"),
    ("TEXT", "'abcdef'", "sa.Text()", "sa.String(3)"): ("too long", "1406"),
    ("BIGINT", "3000000000", "sa.BigInteger()", "sa.Integer()"): ("out of range", "1264"),
    ("INT", "70000", "sa.Integer()", "sa.SmallInteger()"): ("out of range", "1264"),
    ("NUMERIC(10, 2)", "12345678.12", "sa.Numeric(10, 2)", "sa.Numeric(9, 2)"): ("overflow", "1264"),
    ("NUMERIC(10, 3)", "1.125", "sa.Numeric(10, 3)", "sa.Numeric(10, 2)"): ("1.13", "1.13"),
    ("NUMERIC(10, 2)", "1.5", "sa.Numeric(10, 2)", "sa.Integer()"): ("\n2\n", "\n2\n"),
    ("TIMESTAMP", "'2026-01-02 03:04:05'", "sa.DateTime()", "sa.Date()"): ("\n2026-01-02\n", "\n2026-01-02\n"),
    ("TIMESTAMP", "'2026-01-02 03:04:05'", "sa.DateTime()", "sa.Time()"): ("\n03:04:05\n", "\n03:04:05\n"),
}


@pytest.mark.parametrize("dialect", ON)
def test_what_does_not_fit(dialect: str, request: pytest.FixtureRequest) -> None:
    ask = request.getfixturevalue(ON[dialect])
    for (column, value, old, new), heard in NARROWED.items():
        body = f'op.alter_column("t", "a", existing_type={old}, type_={new}, nullable=True)'
        said = ask(
            f"CREATE TABLE t (a {column}); INSERT INTO t VALUES ({value});"
            f"{emitted(body, dialect)}{';' if dialect == 'postgresql' else ''} SELECT a FROM t;"
        )
        assert heard[dialect == "mysql"] in said, said
        assert "DBC742" in codes(body, dialect)


def test_a_time_zone_that_is_taken_away(postgres: Ask) -> None:  # noqa: F811
    body = 'op.alter_column("t", "a", existing_type=sa.DateTime(timezone=True), type_=sa.DateTime())'
    said = postgres(
        "CREATE TABLE t (a TIMESTAMPTZ); INSERT INTO t VALUES ('2026-01-02 12:00+00'); SET TIME ZONE 'Asia/Tokyo';"
        f"{emitted(body, 'postgresql')}; SELECT a FROM t;"
    )
    assert "2026-01-02 21:00:00" in said
    assert codes(body, "postgresql") == {"DBC742"}
