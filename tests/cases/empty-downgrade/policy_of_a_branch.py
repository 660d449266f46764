# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

def downgrade():
    if op.get_context():
        raise RuntimeError

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "1a2b"

def upgrade():
    op.drop_column("users", "age")


def downgrade():  # DBC531:5
    pass
