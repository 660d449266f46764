# migrations/versions/2b3c.py
"Revision ID: 2b3c\nRevises: 1a2b\n"  # DBC533:1
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.drop_table_comment("users")
