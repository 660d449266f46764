# alembic/env.py
from alembic import context

# alembic/__init__.py
# app/__init__.py
# alembic/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# alembic/versions/2b3c.py
"""what the revision is for"""
import alembic
from alembic import op
from alembic.operations import Operations

import app  # DBC535:1

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.execute("SELECT 1")


def downgrade():
    pass
