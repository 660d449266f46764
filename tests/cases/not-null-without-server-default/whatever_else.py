# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "kennels",
        sa.Column("two", sa.String(20), nullable=True),
        sa.Column("three", sa.String(20), nullable=True),
        sa.Column("four", sa.String(20)),
        sa.Column("five", sa.String(20), server_default="x"),
        sa.Column("six", sa.String(20), nullable=True),
        sa.Column("seven", sa.String(20), nullable=False),
    )
    op.alter_column("kennels", "eight", existing_type=sa.String(20), nullable=False)
    op.alter_column("kennels", "nine", existing_type=sa.String(20), nullable=False)
    op.alter_column("kennels", "ten", type_=sa.String(20), existing_nullable=False)

# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column("kennels", "nine", existing_type=sa.String(20), nullable=True)
    op.alter_column("kennels", "eight", existing_type=sa.String(20), comment="eighth")

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "2b3c"


def upgrade():
    op.alter_column("kennels", "two", existing_type=sa.String(20), server_default="", nullable=False)  # DBC525:32
    op.alter_column("kennels", "three", existing_type=sa.String(20), type_=sa.String(30), nullable=False)  # DBC525:32
    op.alter_column("kennels", "four", existing_type=sa.String(20), nullable=False, comment="fourth")  # DBC525:32
    op.alter_column("kennels", "five", existing_server_default="x", nullable=False)  # DBC525:32
    op.alter_column("kennels", "six", existing_type=sa.String(20), nullable=False, new_column_name="sixth")  # DBC525:32
    op.alter_column("kennels", "seven", type_=sa.String(30), nullable=False)
    op.alter_column("kennels", "eight", type_=sa.String(30), nullable=False)
    op.alter_column("kennels", "nine", type_=sa.String(30), nullable=False)  # DBC525:32
    op.alter_column("kennels", "ten", type_=sa.String(30), nullable=False)
    op.alter_column("kennels", "ten", type_=sa.String(30), existing_nullable=True, nullable=False)  # DBC525:32
    op.alter_column("kennels", "nine", comment="ninth", nullable=False)
    op.alter_column("kennels", "age", type_=sa.Integer(), postgresql_using="coalesce(age::int, 0)", nullable=False)
    op.alter_column("kennels", "mass", type_=sa.Integer(), postgresql_using="mass::int", nullable=False)  # DBC525:32
    op.alter_column("kennels", "id", existing_type=sa.Integer(), nullable=False, autoincrement=True)
    op.alter_column("kennels", "number", existing_type=sa.Integer(), nullable=False, autoincrement=False)  # DBC525:32
