# migrations/env.py
from alembic import context
from shop import folder

context.script.version_locations = [folder]

# migrations/versions/mysql/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/mysql/2b3c.py
revision = "2b3c"
down_revision = "1a2b"

# migrations/versions/sqlite/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/sqlite/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
