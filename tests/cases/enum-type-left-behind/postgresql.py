# settings: dialect = "postgresql"
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

from enum import Enum as PythonEnum

from sqlalchemy.dialects import postgresql

colour = sa.Enum("red", "blue", name="colour")


class State(PythonEnum):
    OPEN = "open"


def upgrade():
    op.create_table(
        "orders",
        sa.Column("state", sa.Enum("open", "paid", name="order_state")),  # DBC524:28
        sa.Column("kind", sa.Enum("a", "b", name="order_kind")),
        sa.Column("size", sa.Enum("a", "b", name="order_size")),
        sa.Column("unit", sa.Enum("a", "b")),  # DBC524:27
        sa.Column("unit", sa.Enum("a", "b", native_enum=False)),
        sa.Column("other", sa.Enum(State)),
        sa.Column("known", postgresql.ENUM("a", name="known", create_type=False)),
    )
    colour.create(op.get_bind())
    op.add_column("users", sa.Column("role", sa.Enum("a", name="user_role")))


def downgrade():
    op.drop_table("orders")
    op.drop_column("users", "role")
    sa.Enum(name="order_kind").drop(op.get_bind(), checkfirst=True)
    op.execute("DROP TYPE order_size")
    colour.drop(op.get_bind())
