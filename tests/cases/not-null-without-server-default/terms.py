# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("street", sa.String(80), nullable=True))
    op.add_column("users", sa.Column("city", sa.String(80), nullable=False))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

from names import COLUMN, TABLE, Money, kept, options

def upgrade():
    # Not read in full, keys, made by the server; a default that is none, or that no value is known of
    op.add_column("users", sa.Column(COLUMN, sa.Integer(), nullable=False))
    op.add_column("users", sa.Column("size", sa.Integer(), nullable=False, **options))
    op.add_column("users", sa.Column("id", sa.Integer(), primary_key=True, nullable=False))
    op.add_column("users", sa.Column("rank", sa.Integer(), server_default=None, nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("debt", Money, nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("born", sa.Date(), nullable=False))  # DBC525:28
    # Tightened, or not
    op.alter_column("users", COLUMN, existing_nullable=True, nullable=False)
    op.alter_column("users", "nick", existing_nullable=True)
    op.alter_column("users", "mail", existing_nullable=True, nullable=True)
    op.alter_column("users", "city", nullable=False)
    op.alter_column("users", "street", nullable=False)  # DBC525:30
    op.alter_column(TABLE, "house", nullable=False)
    # Filled by the column's own default, of this table and no other
    op.add_column("items", sa.Column("price", sa.Integer(), server_default="0", nullable=True))
    op.alter_column("orders", "price", existing_nullable=True, nullable=False)  # DBC525:31
    op.add_column("items", sa.Column("weight", sa.Integer(), default=0, nullable=True))
    op.alter_column("items", "weight", existing_nullable=True, nullable=False)  # DBC525:30
    op.add_column("items", sa.Column("height", sa.Integer(), default=0, server_default="0", nullable=True))
    op.alter_column("items", "height", existing_nullable=True, nullable=False)
    op.create_table("boxes", sa.Column("old", sa.Integer(), nullable=True))
    op.alter_column("boxes", "old", existing_nullable=True, nullable=False)
    op.alter_column("shelves", "depth", new_column_name="width", nullable=True)
    op.alter_column("shelves", "width", existing_nullable=True, nullable=False)
    op.alter_column("walls", "depth", new_column_name="width", nullable=True)
    op.alter_column("doors", "width", existing_nullable=True, nullable=False)  # DBC525:30
