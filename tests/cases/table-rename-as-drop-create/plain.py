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
    op.create_table("staff", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("email", sa.String(80)))
    op.drop_table("employee")  # DBC523:19
    op.create_table("items", sa.Column("id", sa.Integer()), sa.Column("size", sa.Integer()))
    op.drop_table("orders")


def downgrade():
    op.create_table("employee", sa.Column("email", sa.VARCHAR(80)), sa.Column("id", sa.INTEGER(), primary_key=True))
    op.create_table("orders", sa.Column("id", sa.Integer()), sa.Column("total", sa.Integer()))
    op.drop_table("staff")
    op.drop_table("items")
