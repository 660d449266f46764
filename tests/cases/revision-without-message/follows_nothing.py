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
"what it is for\n\nRevises: 1a2b\n"  # DBC533:20
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

def upgrade():
    op.drop_table_comment("users")
