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

state = sa.Enum("open", "paid", name="order_state")  # DBC524:9
kind = sa.Enum("a", "b", name="order_kind")  # DBC524:8


def upgrade():
    kind.create(op.get_bind())
    op.create_table("orders", sa.Column("state", state))
    op.create_table("order_log", sa.Column("state", state))


def downgrade():
    op.drop_table("order_log")
    op.drop_table("orders")
