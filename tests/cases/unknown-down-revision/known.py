# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
# file: migrations/versions/0a1b.py = revision = "0a1b"\ndown_revision = None\nbranch_labels = ("shop",)\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

depends_on = "shop"


def upgrade():
    op.create_table_comment("users", "people")
