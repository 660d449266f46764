# settings: dialect = "mysql"
# settings: online = true
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq", "users", ["email", "team"])


def downgrade():
    raise NotImplementedError("kept")
