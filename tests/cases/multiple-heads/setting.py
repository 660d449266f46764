# settings: script-directories = ["plugins/*/changes"]
# plugins/stars/changes/versions/1a2b.py
revision = "1a2b"
down_revision = None

# plugins/stars/changes/versions/3c4d.py
revision = "3c4d"
down_revision = "1a2b"

# plugins/stars/changes/versions/old/4d5e.py
revision = "4d5e"
down_revision = "1a2b"

# plugins/stars/changes/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"  # DBC511:1
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
