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

from helpers import move_rows

def upgrade():
    op.create_table("staff", sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))
    op.drop_table("employee")
    move_rows(op, "staff")


def downgrade():
    op.create_table("employee", sa.Column("id", sa.Integer()), sa.Column("email", sa.String(80)))
    op.drop_table("staff")
