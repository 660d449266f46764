# settings: dialect = "mssql"
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.alter_column("users", "a", nullable=True)  # DBC705:5
    op.alter_column("users", "a", nullable=True, existing_type=sa.String(20))
    op.alter_column("users", "a", new_column_name="b")
    op.drop_constraint("uq_a", "users")
    op.drop_index("ix_a")  # DBC705:5
