# migrations/env.py
from alembic import context
from shop import folder

context.script.version_locations = [folder]

# migrations/versions/sqlite/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/sqlite/3c4d.py
revision = "3c4d"
down_revision = "1a2b"

# migrations/versions/mysql/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/sqlite/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"  # DBC511:1
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
