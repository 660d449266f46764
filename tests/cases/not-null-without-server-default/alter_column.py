# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("items", sa.Column("weight", sa.Integer(), nullable=False))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=True))
    op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
    op.alter_column("users", "age", nullable=False)
    op.add_column("items", sa.Column("price", sa.Integer(), server_default="0"))
    op.alter_column("items", "price", existing_type=sa.Integer(), nullable=False)
    op.alter_column("items", "size", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("items", "size", existing_type=sa.Integer(), existing_nullable=False, nullable=False)
    op.alter_column("items", "size", type_=sa.BigInteger(), nullable=False)
    op.alter_column("items", "size", type_=sa.BigInteger(), existing_nullable=True, nullable=False)  # DBC525:30
    op.alter_column("items", "weight", nullable=False)
    op.alter_column("items", column_name="colour", nullable=False)  # DBC525:42
