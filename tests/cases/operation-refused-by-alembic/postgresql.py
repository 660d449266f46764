# settings: dialect = "postgresql"
# settings: enable = ["DBC705"]
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.alter_column("users", "a", new_column_name="b")
    op.drop_constraint("uq_a", "users")
    op.alter_column("users", "c", nullable=True)
    op.add_column("users", op.column("d", unique=True))
