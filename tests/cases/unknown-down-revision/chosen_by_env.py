# migrations/env.py
from alembic import context
from shop import folder

context.script.version_locations = [folder]

# migrations/versions/mysql/9f9f.py
revision = "9f9f"
down_revision = None

# migrations/versions/sqlite/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/sqlite/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "9f9f"

def upgrade():
    op.create_table_comment("users", "people")
