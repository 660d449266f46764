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


# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column(
        "users",
        "code",
        type_=sa.String(40),
        existing_nullable=False,
        existing_server_default="x",
        existing_comment="short code",
    )
    op.alter_column("users", "made", comment="when", existing_type=sa.DateTime(), server_default=sa.text("now()"))
    op.alter_column("users", "said", comment=None, type_=sa.String(40))
    op.alter_column("users", "must", type_=sa.String(40), nullable=False)
