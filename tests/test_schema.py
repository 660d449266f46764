"""The schema that revisions make, replayed from their text, is what a database has after Alembic ran them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from dbconv.facts.schema import Schema
from dbconv.facts.unknown import is_known
from dbconv.project.revisions.directory import directory_of
from dbconv.project.schema.reading import read_steps
from dbconv.project.schema.schemas import schema_at_heads
from dbconv.project.schema.state import EMPTY
from dbconv.session import Session
from dbconv.settings_table import make_settings
from dbconv.summary.steps import dump_steps, load_steps
from dbconv.tree import Files

HEAD = """
import sqlalchemy as sa
from alembic import op

revision = "{own}"
down_revision = {parent!r}


def upgrade():
"""
BASE = 'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(40)))'


def revision(own: str, parent: str | None, *lines: str) -> str:
    return (
        HEAD.format(own=own, parent=parent)
        + "".join(f"    {each}\n" for each in lines)
        + "\ndef downgrade():\n    pass\n"
    )


def replayed(*revisions: tuple[str, ...], dialect: str = "postgresql") -> Schema:
    """The schema after a line of revisions, each of which is given its lines."""
    files: dict[str, bytes | str] = {"/app/migrations/env.py": "from alembic import context\n"}
    parent = None
    for number, lines in enumerate(revisions):
        files[f"/app/migrations/versions/r{number}.py"] = revision(f"r{number}", parent, *lines)
        parent = f"r{number}"
    session = Session(Files(files))
    settings = make_settings(None, (("dialect", dialect),))
    directory = directory_of(session, "/app/migrations/versions/r0.py", settings)
    assert directory is not None
    return schema_at_heads(session, directory, settings)


def test_columns_and_keys() -> None:
    schema = replayed(
        (BASE,),
        (
            'op.add_column("users", sa.Column("age", sa.SmallInteger, nullable=False, server_default="0"))',
            'op.create_index("ix_users_name", "users", ["name"], unique=True)',
        ),
    )
    table = schema.table("users")
    assert table is not None and list(table.columns) == ["id", "name", "age"]
    age = schema.column("users", "age")
    assert age is not None and (age.type.name, age.nullable, age.server_default) == ("SmallInteger", False, "'0'")
    assert [(each.kind, each.name, each.columns, each.unique) for each in table.keys] == [
        ("pk", None, ("id",), True),
        ("ix", "ix_users_name", ("name",), True),
    ]
    assert schema.table("orders") is None and schema.has_more_tables is False


@pytest.mark.parametrize(
    ("line", "known", "doubted"),
    [
        ("op.execute(\"UPDATE users SET name = 'x'\")", {"users", "orders"}, set()),
        ('op.execute("DO $$ BEGIN ALTER TABLE users ADD x int; END $$")', {"orders"}, {"users"}),
        ('op.execute(open("x.sql").read())', set(), {"users", "orders"}),
    ],
)
def test_what_is_not_read_makes_unknown_what_it_may_touch(line: str, known: set[str], doubted: set[str]) -> None:
    schema = replayed((BASE, BASE.replace("users", "orders")), (line,))
    assert {name for name in ("users", "orders") if is_known(schema.table(name))} == known
    assert {name for name in ("users", "orders") if not is_known(schema.table(name))} == doubted


def test_steps_are_data_that_json_holds() -> None:
    text = revision("r0", None, BASE, 'op.execute("ALTER TABLE users ADD COLUMN age int")', 'op.drop_column("a", "b")')
    steps = read_steps("/app/r0.py", text.encode())
    assert steps.steps and len(steps.steps) == 3
    again = load_steps(json.loads(json.dumps(dump_steps(steps))))
    assert json.dumps(dump_steps(again)) == json.dumps(dump_steps(steps))


SHOPS = (
    'op.create_table("shops", sa.Column("id", sa.Integer, primary_key=True), '
    'sa.Column("name", sa.String(40), nullable=False), sa.Column("kind", sa.Enum("a", "b", name="kind")))'
)
LINES = {
    "columns": [
        'op.add_column("users", sa.Column("age", sa.SmallInteger, server_default="0", nullable=False))',
        'op.drop_column("users", "name")',
    ],
    "renames": [
        'op.alter_column("users", "name", new_column_name="title")',
        'op.rename_table("users", "people")',
        'op.add_column("people", sa.Column("more", sa.Text))',
    ],
    "batch": [
        'with op.batch_alter_table("users") as batch: batch.add_column(sa.Column("size", sa.Integer))',
        'with op.batch_alter_table("users") as batch: batch.alter_column("name", type_=sa.String(80), nullable=False)',
        'with op.batch_alter_table("users") as batch: batch.create_unique_constraint("uq_users_name", ["name"])',
        'with op.batch_alter_table("users") as batch: batch.drop_constraint("uq_users_name", type_="unique")',
    ],
    "loops": [
        'for name in ("one", "two"): op.add_column("users", sa.Column(name, sa.Integer))',
        'for name, kind in {"three": sa.Text(), "four": sa.Boolean()}.items(): '
        'op.add_column("users", sa.Column(name, kind))',
    ],
    "keys": [
        SHOPS,
        'op.create_table("sales", sa.Column("shop_id", sa.Integer, sa.ForeignKey("shops.id")), '
        'sa.Column("day", sa.Date), sa.PrimaryKeyConstraint("shop_id", "day"))',
        'op.create_index("ix_sales_day", "sales", ["day"])',
        'op.create_index("ix_shops_name", "shops", ["name"], unique=True)',
        'op.drop_index("ix_sales_day", table_name="sales")',
    ],
    "sql": [
        'op.execute("CREATE TABLE notes (id integer PRIMARY KEY, body varchar(9) NOT NULL, CHECK (id > 0))")',
        'op.execute("ALTER TABLE notes ADD COLUMN size integer DEFAULT 0")',
        'op.execute("ALTER TABLE notes RENAME COLUMN body TO content")',
        'op.execute("CREATE INDEX ix_notes_size ON notes (size)")',
        "op.execute(\"INSERT INTO users (name) VALUES ('x')\")",
        'op.execute("DROP TABLE IF EXISTS nowhere")',
        'op.execute("ALTER TABLE notes RENAME TO remarks")',
    ],
    "checks": [
        'if not sa.inspect(op.get_bind()).has_table("users"): ' + BASE,
        'if not sa.inspect(op.get_bind()).has_table("shops"): ' + SHOPS,
        'if op.get_bind().dialect.name == "mysql": op.drop_table("users")',
        'if op.get_bind().dialect.name != "mysql": op.add_column("users", sa.Column("own", sa.Integer))',
    ],
    "use_alter": [
        'op.create_table("one", sa.Column("id", sa.Integer, primary_key=True), '
        'sa.Column("u", sa.Integer, sa.ForeignKey("users.id", use_alter=True, name="fk_u")))',
    ],
    "dropped": [SHOPS, 'op.drop_table("shops")', 'op.create_table("shops", sa.Column("key", sa.String(9)))'],
}
OF_POSTGRESQL = {
    "enums": [
        SHOPS,
        "op.execute(\"ALTER TYPE kind ADD VALUE 'c' BEFORE 'b'\")",
        "op.execute(\"ALTER TYPE kind RENAME VALUE 'a' TO 'z'\")",
        'sa.Enum("x", name="other").create(op.get_bind())',
        "op.execute(\"CREATE TYPE third AS ENUM ('p', 'q'); ALTER TYPE third RENAME TO fourth\")",
    ],
    "clauses": [
        'op.execute("ALTER TABLE users ALTER COLUMN name SET NOT NULL, ADD COLUMN a int, DROP COLUMN IF EXISTS b")',
        'op.execute("ALTER TABLE users ADD CONSTRAINT ck CHECK (a > 0) NOT VALID, ADD CONSTRAINT uq UNIQUE (a)")',
        'op.execute("DO $$ BEGIN PERFORM 1; END $$")',
        'op.execute("CREATE VIEW seen AS SELECT * FROM users")',
        'op.drop_constraint("users_pkey", "users")',
    ],
}


def databases() -> list[str]:
    """SQLite, and PostgreSQL where the URL of an empty database of it is given, with a driver."""
    given = os.environ.get("DBCONV_POSTGRESQL")
    return ["sqlite", *(["postgresql"] if given else [])]


@pytest.mark.parametrize("dialect", databases())
@pytest.mark.parametrize("name", [*LINES, *OF_POSTGRESQL])
def test_what_is_replayed_is_what_alembic_makes(name: str, dialect: str, tmp_path: Path) -> None:
    """All of it, not only what is known."""
    replay = pytest.importorskip("benchmarks.replay")
    sqlalchemy = pytest.importorskip("sqlalchemy")
    if name in OF_POSTGRESQL and dialect != "postgresql":
        pytest.skip("SQL of PostgreSQL")
    versions = tmp_path / "versions"
    versions.mkdir()
    (tmp_path / "env.py").write_text("from alembic import context\n")
    lines = [BASE, *{**LINES, **OF_POSTGRESQL}[name]]
    for number, line in enumerate(lines):
        text = revision(f"r{number}", f"r{number - 1}" if number else None, line)
        (versions / f"r{number}.py").write_text(text)
    url = f"sqlite:///{tmp_path / 'test.db'}"
    if dialect == "postgresql":
        url = os.environ["DBCONV_POSTGRESQL"]
    engine = sqlalchemy.create_engine(url)
    if dialect == "postgresql":
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text("DROP SCHEMA public CASCADE; CREATE SCHEMA public"))
    assert replay.run(versions, engine) == (f"r{len(lines) - 1}",)
    found = replay.compared(replay.replayed(versions, dialect, [f"r{len(lines) - 1}"]), engine)
    assert found.wrong == ()
    assert found.known_tables == found.tables > 0
    assert found.columns - found.known_columns <= (0 if "sql" not in name and name != "clauses" else 4)


def test_what_is_done_to_tables_whose_names_are_computed() -> None:
    dropped = replayed((BASE,), ("op.drop_table(op.get_bind().name)",))
    assert not is_known(dropped.table("users"))
    perhaps = replayed((BASE,), ("if op.get_bind().flag: op.drop_table('users')",))
    assert not is_known(perhaps.table("users"))
    anything = replayed((BASE,), ('op.execute(open("x.sql").read())',))
    assert not is_known(anything.has_more_tables)


def test_keys_follow_what_they_are_of() -> None:
    orders = 'op.create_table("orders", sa.Column("u", sa.Integer, sa.ForeignKey("users.id")))'
    index = 'op.create_index("ix_u", "orders", ["u"])'
    table = replayed((BASE, orders, index), ('op.rename_table("users", "people")',)).table("orders")
    assert table is not None and [(each.kind, each.target) for each in table.keys] == [("fk", "people"), ("ix", "")]
    table = replayed((BASE, orders, index), ('op.drop_index("ix_u")',)).table("orders")
    assert table is not None and [each.kind for each in table.keys] == ["fk"]
    table = replayed((BASE,), ('op.drop_constraint("any", "users", type_="primary")',)).table("users")
    assert table is not None and table.keys == ()


def test_revisions_that_are_replayed_together_leave_what_each_leaves_by_itself() -> None:
    lines = [
        (BASE,),
        ('op.create_index("ix_users_name", "users", ["name"])', 'op.add_column("users", sa.Column("age", sa.Integer))'),
        ('op.rename_table("users", "people")', 'op.drop_column("people", "age")'),
        ("op.execute(text)",),
        ('op.add_column("people", sa.Column("more", sa.Integer))',),
    ]
    steps = [
        (f"r{number}", read_steps("r.py", revision("r", None, *each).encode()).steps)
        for number, each in enumerate(lines)
    ]
    for end in range(1, len(steps) + 1):
        one = EMPTY
        for each in steps[:end]:
            one = one.after([each], "postgresql")
        assert vars(EMPTY.after(steps[:end], "postgresql")) == vars(one)
    assert one.is_open and not EMPTY.tables
