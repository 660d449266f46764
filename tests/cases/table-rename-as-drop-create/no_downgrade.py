# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("employee", sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_table("staff", sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))
    op.drop_table("employee")  # DBC523:19
