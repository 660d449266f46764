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

from alembic.op import create_table, drop_table
from names import COLUMN, LENGTH, TABLE, Money, columns

def upgrade():
    # Two went, or two came, or neither has enough of a shape
    op.create_table("staff", sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))
    op.drop_table("employee")
    op.drop_table("worker")
    op.create_table("cats", sa.Column("id", sa.Integer()), sa.Column("name", sa.String(80)))
    op.create_table("dogs", sa.Column("id", sa.Integer()), sa.Column("name", sa.String(80)))
    op.drop_table("pets")
    op.create_table("counters", sa.Column("id", sa.BigInteger()))
    op.drop_table("sequences")
    # The same again
    op.drop_table("visits")
    op.create_table("visits", sa.Column("id", sa.Integer()), sa.Column("day", sa.Date()))
    # Unknown columns, names and types
    op.create_table("bills", sa.Column("id", sa.Integer()), sa.Column("total", sa.Numeric(9, 2)), *columns)
    op.drop_table("invoices")
    op.create_table("tags", sa.Column("id", sa.Integer()), sa.Column(COLUMN, sa.String(7)))
    op.drop_table("labels")
    op.create_table("fees", sa.Column("id", sa.Integer()), sa.Column("amount", Money))
    op.drop_table("costs")
    op.create_table("codes", sa.Column("id", sa.Integer()), sa.Column("code", sa.String(LENGTH)))
    op.drop_table("keys")
    op.create_table(TABLE, sa.Column("id", sa.Integer()), sa.Column("size", sa.Float()))
    op.drop_table("boxes")
    op.create_table("halls", sa.Column("id", sa.Integer()), sa.Column("seats", sa.SmallInteger()))
    op.drop_table(TABLE)
    # How the line is written
    op.create_table("shops", sa.Column("id", sa.Integer()), sa.Column("city", sa.String(60)), schema="sale")
    op.drop_table("stores", schema="sale")  # DBC523:19
    create_table("pages", sa.Column("id", sa.Integer()), sa.Column("html", sa.Text()))
    drop_table("sheets")  # DBC523:16
    # Not made in the other direction but changed, or made with more
    op.create_table("doors", sa.Column("id", sa.Integer()), sa.Column("width", sa.Integer()))
    op.drop_table("gates")
    op.create_table("windows", sa.Column("id", sa.Integer()), sa.Column("glass", sa.Integer()))
    op.drop_table("panes")
    op.drop_column("roofs", "id")


def downgrade():
    for name in ("employee", "worker"):
        op.create_table(name, sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))
    op.create_table("pets", sa.Column("id", sa.Integer()), sa.Column("name", sa.String(80)))
    op.create_table("sequences", sa.Column("id", sa.BigInteger()))
    op.create_table("visits", sa.Column("id", sa.Integer()), sa.Column("day", sa.Date()))
    op.create_table("invoices", sa.Column("id", sa.Integer()), sa.Column("total", sa.Numeric(9, 2)))
    op.create_table("labels", sa.Column("id", sa.Integer()), sa.Column(COLUMN, sa.String(7)))
    op.create_table("costs", sa.Column("id", sa.Integer()), sa.Column("amount", Money))
    op.create_table("keys", sa.Column("id", sa.Integer()), sa.Column("code", sa.String(LENGTH)))
    op.create_table("boxes", sa.Column("id", sa.Integer()), sa.Column("size", sa.Float()))
    op.create_table("rooms", sa.Column("id", sa.Integer()), sa.Column("seats", sa.SmallInteger()))
    op.create_table("stores", sa.Column("id", sa.Integer()), sa.Column("city", sa.String(60)), schema="sale")
    op.create_table("sheets", sa.Column("id", sa.Integer()), sa.Column("html", sa.Text()))
    op.add_column("gates", sa.Column("width", sa.Integer()))
    op.create_table("panes", sa.Column("id", sa.Integer()), sa.Column("glass", sa.Integer()), *columns)
