# settings: dialect = "postgresql"
# settings: enable = ["lock-without-timeout"]
# settings: small-tables = ["small"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE users DROP COLUMN b")  # DBC729:5
    op.execute("SET lock_timeout = '4s'")


def downgrade():
    raise NotImplementedError("kept")
