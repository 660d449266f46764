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
        sa.Column("odd", sa.String(20), server_default=default(), nullable=is_null(), comment=comment()),
    )
    op.create_table("partly", *columns())


# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column("users", "code", existing_type=sa.String(20), type_=sa.String(40))  # DBC741:30
    op.alter_column("users", "code", type_=sa.String(60))
    op.alter_column("users", "free", existing_type=sa.String(20), type_=sa.String(40))
    op.alter_column("users", "made", existing_type=sa.DateTime(), comment="when")  # DBC741:30
    op.alter_column("users", "said", existing_type=sa.String(20), new_column_name="text")  # DBC741:30
    op.alter_column("users", "must", existing_type=sa.String(20), autoincrement=False)  # DBC741:30
    op.alter_column("users", "odd", existing_type=sa.String(20), type_=sa.String(40))  # DBC741:30
    op.create_index("ix_users", "users", ["odd"])
    op.alter_column("partly", "code", existing_type=sa.String(20), type_=sa.String(40))
    op.alter_column("users", "unknown", existing_type=sa.String(20), type_=sa.String(40))
    op.alter_column("others", "code", existing_type=sa.String(20), type_=sa.String(40))
    op.alter_column(name(), "code", existing_type=sa.String(20), type_=sa.String(40))


def downgrade():
    op.alter_column("users", "code", existing_type=sa.String(20), type_=sa.String(40))
