# settings: dialect = "mysql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "orders",
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_a"),
        sa.ForeignKeyConstraint(["b"], ["users.id"], name="fk_b"),
    )
    op.create_index("ix_a", "orders", ["a"])
    op.create_index("ix_b", "orders", ["b"])

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.create_index("ix_new", "orders", ["a", "b"])
    op.drop_index("ix_a", table_name="orders")
    op.drop_index("ix_b", table_name="orders")
    op.drop_constraint(name(), "orders", type_="foreignkey")
    op.drop_index("ix_b", table_name="orders")
