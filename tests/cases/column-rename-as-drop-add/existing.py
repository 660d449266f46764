# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "kennels",
        sa.Column("door_sign", sa.String(20), nullable=False, server_default="x", comment="painted"),
    )
    op.create_table(
        "barns",
        sa.Column("beds", mysql.INTEGER(unsigned=True), nullable=False, server_default=sa.text("0"), comment='of "wood"'),
    )
    op.create_table("dogs", sa.Column("born_at", sa.DateTime(), server_default=sa.func.now(), comment=None))
    op.create_table("cats", sa.Column("is_wild", mysql.TINYINT(1), server_default=sa.text("true")))
    op.create_table("cows", sa.Column("name", sa.VARCHAR(80), server_default=None))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("kennels", sa.Column("gate_sign", sa.String(20)))
    op.drop_column("kennels", "door_sign")  # DBC522:31
    op.add_column("barns", sa.Column("bed_count", mysql.INTEGER(unsigned=True)))
    op.drop_column("barns", "beds")  # DBC522:29
    op.add_column("dogs", sa.Column("birth_at", sa.DateTime()))
    op.drop_column("dogs", "born_at")  # DBC522:28
    op.add_column("cats", sa.Column("is_feral", mysql.TINYINT(1)))
    op.drop_column("cats", "is_wild")  # DBC522:28
    op.add_column("cows", sa.Column("title", sa.String(80)))
    op.drop_column("cows", "name")  # DBC522:28


def downgrade():
    op.add_column("kennels", sa.Column("door_sign", sa.VARCHAR(20)))
    op.drop_column("kennels", "gate_sign")
