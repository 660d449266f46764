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
        op.create_index("ix_a", "users", ["a"], postgresql_concurrently=True, if_not_exists=True)  # DBC733:9
        op.create_index("ix_b", "users", ["b"], postgresql_concurrently=True)
        op.create_index("ix_c", "users", ["c"], if_not_exists=True)
        op.create_index(index_of("d"), "users", ["d"], postgresql_concurrently=True, if_not_exists=True)
        op.drop_index("ix_e", table_name="users", postgresql_concurrently=True, if_exists=True)
        op.create_index("ix_e", "users", ["e"], postgresql_concurrently=True, if_not_exists=True)
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_f")
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_f ON users (f)")
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix_g ON users (g)")  # DBC733:9
        op.execute("CREATE INDEX CONCURRENTLY ix_h ON users (h)")
        op.execute("CREATE INDEX IF NOT EXISTS ix_i ON users (i)")


def downgrade():
    raise NotImplementedError("kept")
