# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

import alembic.op as o
from alembic.op import add_column

TABLE = "users"


def upgrade(op=None):
    op = op or o
    o.add_column(TABLE, sa.Column("age", sa.Integer(), nullable=False))  # DBC525:25
    add_column(column=sa.Column("nick", sa.Integer(), nullable=False), table_name="users")  # DBC525:23
    for name in ("a", "b"):
        o.add_column("users", sa.Column(name, sa.Integer(), nullable=False))  # DBC525:31 DBC525:31
    for table, column in [("users", sa.Column("c", sa.Integer(), nullable=False))]:  # DBC525:37
        o.add_column(table, column)
    if o.get_context().dialect.name == "sqlite":
        try:
            _add("items", sa.Integer())
        finally:
            pass
    for row in o.get_bind().execute(sa.text("SELECT 1")):
        o.add_column(row.name, sa.Column("d", sa.Integer(), nullable=False))


def _add(table, kind):
    o.add_column(table, sa.Column("size", kind, nullable=False))  # DBC525:25
