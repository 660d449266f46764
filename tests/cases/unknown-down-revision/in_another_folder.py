# migrations/env.py
from alembic import context

# migrations/versions_of_plugin/0a1b.py
revision = "0a1b"
down_revision = None

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "0a1b"

def upgrade():
    op.create_table_comment("users", "people")
