# settings: dialect = "postgresql"
# settings: online = true
# settings: small-tables = ["*"]
# settings: disable = ["DBC729"]
# migrations/versions/1a2b.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("a", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "a", server_default=None)
    restore(op)
    op.rename_table("x", "y")
    op.drop_column("others", "c")
    op.add_column("users", sa.Column("b", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "b", server_default=None)
    op.add_column("users", sa.Column("c", sa.Integer(), nullable=False, server_default="0"))
    fill(op)
    op.alter_column("users", "c", server_default=None)  # DBC715:5
    op.add_column("users", sa.Column("d", sa.Integer(), default=0))
    op.execute("UPDATE users SET d = 0")
    op.alter_column("users", "d", nullable=False)  # DBC715:5
    op.add_column("users", sa.Column("e", sa.Integer(), server_default=None))
    op.execute("UPDATE users SET e = 0")
    op.alter_column("users", "e", nullable=False, server_default=False)  # DBC715:5
    op.add_column("users", sa.Column("f", sa.Integer(), nullable=is_strict, server_default="0"))
    op.alter_column("users", "f", server_default=None)
    op.add_column("users", sa.Column("g", sa.Integer(), nullable=False, server_default="0", **more))
    op.alter_column("users", "g", server_default=None)
    op.drop_column("users", column_of("users"))
    op.add_column("users", sa.Column("h", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "h", server_default=None)


def downgrade():
    raise NotImplementedError("kept")
