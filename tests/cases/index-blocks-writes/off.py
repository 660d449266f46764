# settings: dialect = "postgresql"
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_index("ix_a", "users", ["a"])
    op.create_index("ix_b", "order_item", ["b"])
    op.create_index("ix_c", "currency", ["c"])


def downgrade():
    raise NotImplementedError("kept")
