# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
from alembic import op

revision = "1a2b"
down_revision = None
depends_on = "ffff"


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_table_comment("users", "all of them")
