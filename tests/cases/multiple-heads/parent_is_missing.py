# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/20260621_2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = "20260621_1a2b"  # DBC512:1


def upgrade():
    op.create_table_comment("users", "all of them")
