# plugins/stars/migrations/1a2b.py
revision = "1a2b"
down_revision = None

# plugins/stars/migrations/copy.py
revision = "2b3c"
down_revision = "1a2b"

# plugins/stars/migrations/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"  # DBC513:1
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
