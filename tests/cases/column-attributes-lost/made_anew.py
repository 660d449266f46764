# settings: dialect = "mysql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None

def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(20), server_default="x", nullable=False, comment="short code"),
        sa.Column("free", sa.String(20)),
        sa.Column("made", sa.DateTime(), server_default=sa.text("now()")),
        sa.Column("said", sa.String(20), comment="what was said"),
        sa.Column("must", sa.String(20), nullable=False),
    )
    op.create_table("others", sa.Column("code", sa.String(20), nullable=False))


# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_column("users", "must")
    op.add_column("users", sa.Column("must", sa.String(20), nullable=False))
    op.alter_column("users", "must", existing_type=sa.String(20), type_=sa.String(40))
    op.alter_column("users", name(), existing_type=sa.String(20), type_=sa.String(40))
    op.drop_table("others")
    op.create_table("others", sa.Column("code", sa.String(20), nullable=False))
    op.alter_column("others", "code", existing_type=sa.String(20), type_=sa.String(40))
