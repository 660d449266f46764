# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions_of_plugin/0a1b.py = revision = "0a1b"\ndown_revision = None\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "0a1b"

def upgrade():
    op.create_table_comment("users", "people")
