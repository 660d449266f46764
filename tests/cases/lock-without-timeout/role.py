# settings: dialect = "postgresql"
# settings: enable = ["lock-without-timeout"]
# settings: small-tables = ["small"]
# settings: lock-timeout = true
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_column("users", "a")


def downgrade():
    raise NotImplementedError("kept")
