# migrations/env.py
from alembic import context

# migrations/versions/archive/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/archive/3c4d.py
revision = "3c4d"
down_revision = "1a2b"

# migrations/versions/archive/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
