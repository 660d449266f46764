# migrations/env.py
from alembic import context

# migrations/versions/second.py
"""second"""
from alembic import op

revision = "20261127_is_of_thirty_two_chars_"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")
