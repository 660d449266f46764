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

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=False, default=0))  # DBC525:28
    op.add_column("users", sa.Column("nick", sa.Integer(), nullable=False, server_default="0"))
