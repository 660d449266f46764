# settings: dialect = "postgresql"
# settings: enable = ["invalid-index-kept"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.drop_index(index_of("a"), table_name="users", postgresql_concurrently=True, if_exists=True)
        op.create_index("ix_a", "users", ["a"], postgresql_concurrently=True, if_not_exists=True)


def downgrade():
    raise NotImplementedError("kept")
