# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
"""what it is for"""
from alembic import op
import os

PARENT = "1a2b"
revision = os.path.basename(__file__)  # DBC516:1
down_revision = PARENT
depends_on = None if PARENT else "x"  # DBC516:1
branch_labels = ("a", "b")


def upgrade():
    op.create_table_comment("users", "people")
