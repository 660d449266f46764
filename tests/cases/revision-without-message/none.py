# path: migrations/versions/2b3c.py  # DBC533:1
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.drop_table_comment("users")
    name = table = comment = None
    other = 1
