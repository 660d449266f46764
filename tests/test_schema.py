"""The schema that revisions make, replayed from their text, is what a database has after Alembic ran them."""

from __future__ import annotations

import json

import pytest

from dbconv.facts.schema import Schema
from dbconv.facts.unknown import is_known
from dbconv.project.revisions.directory import directory_of
from dbconv.project.schema.reading import read_steps
from dbconv.project.schema.schemas import schema_at_heads
from dbconv.session import Session
from dbconv.settings import make_settings
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
