# path: migrations/versions/2.0/expand/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
# file: migrations/versions/2.0/contract/3c4d.py = revision = "3c4d"\ndown_revision = "1a2b"\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"  # DBC511:1
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
