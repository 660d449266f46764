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
"""what it is for"""
from alembic import op
import os

PARENT = "1a2b"
revision = os.path.basename(__file__)  # DBC516:1
down_revision = PARENT
depends_on = None if PARENT else "x"  # DBC516:1
branch_labels = ("a", "b")
branch_labels = ("a", "c")  # DBC516:1


def upgrade():
    op.create_table_comment("users", "people")
