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
    op.add_column("users", sa.Column("t", sa.Integer(), nullable=True))
    op.alter_column("users", "t", nullable=False)  # DBC525:30
    op.add_column("users", sa.Column("a", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "a", server_default=None)  # DBC715:5
    op.add_column("users", sa.Column("b", sa.Integer(), nullable=True))
    op.execute("UPDATE users SET b = 0")
    op.alter_column("users", "b", nullable=False)  # DBC715:5
    op.add_column("users", sa.Column("c", sa.Integer(), nullable=True, server_default="0"))
    op.execute("UPDATE users SET c = 0")
    op.alter_column("users", "c", nullable=False)
    op.add_column("users", sa.Column("d", sa.Integer(), nullable=True, server_default="0"))
    op.execute("UPDATE users SET d = 0")
    op.alter_column("users", "d", nullable=False, server_default=None)  # DBC715:5
    op.add_column("users", sa.Column("e", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "e", server_default="1")
    op.alter_column("users", "e", server_default=False)
    op.add_column("users", sa.Column("f", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "f", server_default=None)
    op.alter_column("users", "f", server_default=sa.text("1"))
    op.add_column("users", sa.Column("g", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "g", server_default=None)
    op.alter_column("users", "g", nullable=True)
    op.add_column("users", sa.Column("h", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "h", server_default=None)  # DBC715:5
    op.alter_column("users", "h", comment="the last")
    op.add_column("users", sa.Column("i", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "i", server_default=None)
    op.drop_column("users", "i")
    op.add_column("users", sa.Column("j", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "j", server_default=None)
    op.alter_column("users", "j", new_column_name="k")
    op.drop_column("users", "l")
    op.add_column("users", sa.Column("l", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "l", server_default=None)
    op.alter_column("users", "m", new_column_name="m_old")
    op.add_column("users", sa.Column("m", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "m", server_default=None)
    op.add_column("users", sa.Column("n", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("others", "n", server_default=None)
    op.alter_column("users", "n_", server_default=None)
    op.add_column("users", sa.Column("o", sa.Integer(), nullable=True))
    op.alter_column("users", "o", server_default=None)
    op.add_column("users", sa.Column("p", sa.Integer(), sa.Identity(), nullable=False))
    op.alter_column("users", "p", server_default=None)
    op.add_column("users", sa.Column("q", sa.Integer(), primary_key=True, nullable=False, server_default="0"))
    op.alter_column("users", "q", server_default=None)
    op.create_table("items", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("items", sa.Column("r", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("items", "r", server_default=None)
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("s", sa.Integer(), nullable=False, server_default="0"))
        batch_op.alter_column("s", server_default=None)  # DBC715:9
    op.add_column("users", sa.Column(name_of("t"), sa.Integer(), nullable=False, server_default="0"))
    op.rename_table("things", "goods")
    op.add_column("goods", sa.Column("x", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("goods", "x", server_default=None)
    op.execute("ALTER TABLE users DROP COLUMN w")
    op.add_column("users", sa.Column("w", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "w", server_default=None)


def downgrade():
    raise NotImplementedError("kept")
