# migrations/env.py
from alembic import context

# migrations/versions/second.py
"""second"""
from alembic import op

revision = "20261127" + str(op)
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")
