# settings: dialect = "postgresql"
# settings: enable = ["invalid-index-kept"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    rows = op.get_bind().execute(sa.text("SELECT 1 FROM pg_index WHERE NOT indisvalid"))
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "users", ["a"], postgresql_concurrently=True, if_not_exists=True)


def downgrade():
    raise NotImplementedError("kept")
