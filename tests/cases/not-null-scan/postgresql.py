# settings: dialect = "postgresql"
# settings: online = true
# settings: small-tables = ["small"]
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("age", sa.Integer()),
        sa.Column("size", sa.Integer()),
        sa.Column("code", sa.Integer(), nullable=False),
    )
    op.create_check_constraint("ck_users_size", "users", "size IS NOT NULL", postgresql_not_valid=True)

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
    op.alter_column("users", "age", nullable=False)  # DBC726:5
    op.alter_column("users", "age", existing_nullable=True, nullable=False)  # DBC726:5
    op.alter_column("users", "age", existing_nullable=False, nullable=False)
    op.alter_column("users", "age", nullable=True)
    op.alter_column("users", "age", comment="years")
    op.alter_column("users", "code", nullable=False)
    op.execute("UPDATE small SET age = 0")
    op.alter_column("small", "age", nullable=False)
    op.create_table("items", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("age", sa.Integer()))
    op.alter_column("items", "age", nullable=False)
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_users_size")
    op.alter_column("users", "size", nullable=False)
    op.alter_column("users", column(), nullable=False)
    op.alter_column(table_of("users"), "age", nullable=False)


def downgrade():
    raise NotImplementedError("kept")
