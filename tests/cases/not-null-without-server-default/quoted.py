# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "1a2b"


def upgrade():
    op.alter_column("user", "pubid", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.alter_column("users", "order", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("users", "petName", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("users", "name", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("users", "age", existing_type=sa.Integer(), schema="shop", nullable=False)  # DBC525:30
