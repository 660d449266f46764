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
    op.execute("CREATE TRIGGER fill BEFORE INSERT ON users EXECUTE FUNCTION fill()")
    op.add_column("users", sa.Column("b", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "b", server_default=None)  # DBC715:5
    op.execute("ALTER TABLE users RENAME COLUMN c TO c_old")
    op.add_column("users", sa.Column("c", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "c", server_default=None)


def downgrade():
    raise NotImplementedError("kept")
