# settings: enable = ["destructive-operation"]
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

from names import TABLE

users = sa.table("users", sa.column("age"))

def upgrade():
    op.add_column("users", sa.Column("scratch", sa.Integer()))
    op.drop_column("users", "scratch")
    op.drop_column("items", "scratch")  # DBC536:5
    op.add_column("orders", sa.Column("number", sa.Integer()))
    op.drop_column("orders", "price")  # DBC536:5
    op.drop_column("users", TABLE)  # DBC536:5
    op.drop_column(TABLE, "age")
    op.drop_table(TABLE)
    op.drop_index("ix_users", "users")
    op.execute(f"TRUNCATE {TABLE}")
    op.execute("UPDATE users SET age = 0")  # DBC536:5
    op.drop_column("bills", "later")  # DBC536:5
    op.add_column("bills", sa.Column("later", sa.Integer()))
