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

LIMIT = 80

def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("nick", sa.String(LIMIT), nullable=False, default=""))  # DBC525:28
    op.add_column("users", sa.Column("email", sa.String(80), nullable=False, server_default=""))
    op.add_column("users", sa.Column("phone", sa.String(80), nullable=True))
    op.add_column("users", sa.Column("number", sa.Integer(), sa.Identity(), nullable=False))
    op.add_column("users", sa.Column("total", sa.Integer(), sa.Computed("a + b"), nullable=False))
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.add_column(sa.Column("height", sa.Integer(), nullable=False))  # DBC525:29
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("orders", sa.Column("state", sa.Integer(), nullable=False))
    op.rename_table("orders", "order_list")
    op.add_column("order_list", sa.Column("price", sa.Integer(), nullable=False))


def downgrade():
    op.add_column("users", sa.Column("fax", sa.Integer(), nullable=False))
