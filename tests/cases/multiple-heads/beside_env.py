# path: migrations/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/1a2b.py = revision = "1a2b"\ndown_revision = None\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
