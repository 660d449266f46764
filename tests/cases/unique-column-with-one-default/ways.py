# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

SLUG = "x"


def upgrade():
    op.add_column("a", sa.Column("slug", sa.String(80), server_default="", unique=True))  # DBC707:83
    op.add_column("a", sa.Column("plain", sa.String(80), unique=True))
    op.add_column("a", sa.Column("none", sa.String(80), server_default=None, unique=True))
    op.add_column("a", sa.Column("made", sa.String(80), server_default=sa.text("gen_random_uuid()"), unique=True))
    op.add_column("a", sa.Column("made2", sa.String(80), server_default=sa.func.random(), unique=True))
    op.add_column("a", sa.Column("at", sa.DateTime(), server_default=sa.func.now(), unique=True))  # DBC707:92
    op.add_column("a", sa.Column("python", sa.String(80), default="", unique=True))
    op.add_column("a", sa.Column("number", sa.Integer(), sa.Identity(), unique=True))
    op.add_column("b", sa.Column("slug", sa.String(80), server_default=sa.text("'x'"), nullable=False))
    op.create_unique_constraint("uq_b", "b", ["slug"])  # DBC707:5
    op.add_column("c", sa.Column("slug", sa.String(80), server_default=SLUG))
    op.create_index("ix_c", "c", ["slug"], unique=True)  # DBC707:5
    op.add_column("d", sa.Column("slug", sa.String(80), server_default="x"))
    op.create_primary_key("pk_d", "d", ["slug"])  # DBC707:5
    op.add_column("e", sa.Column("slug", sa.String(80), server_default="x"))
    op.create_index("ix_e", "e", ["slug"])
    op.create_index("ix_e2", "e", ["slug", "id"], unique=True)
    op.create_index("ix_e3", "e", ["slug"], unique=True, postgresql_where="slug <> 'x'")
    op.create_index("ix_e4", "e", ["slug"], unique=True, sqlite_where="slug <> 'x'")
    op.create_index("ix_e5", "e", ["slug"], unique=True, mssql_where="slug <> 'x'")
    op.create_check_constraint("ck_e", "e", "slug")
    op.create_unique_constraint("uq_other", "other", ["slug"])
    op.add_column("f", sa.Column("slug", sa.String(80), server_default="x"))
    op.execute("UPDATE f SET slug = id")
    op.create_unique_constraint("uq_f", "f", ["slug"])
    op.add_column("g", sa.Column("slug", sa.String(80), server_default="x"))
    op.alter_column("g", "slug", existing_type=sa.String(80), server_default=None)
    op.create_unique_constraint("uq_g", "g", ["slug"])
    op.add_column("h", sa.Column("slug", sa.String(80), server_default="x"))
    op.alter_column("h", "other", existing_type=sa.String(80), server_default=None)
    op.create_unique_constraint("uq_h", "h", ["slug"])  # DBC707:5
    op.create_table("new", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("new", sa.Column("slug", sa.String(80), server_default="x", unique=True))
    op.execute("DELETE FROM i")
    op.add_column("i", sa.Column("slug", sa.String(80), server_default="x", unique=True))
    op.execute("UPDATE j SET a = 1")
    op.add_column("j", sa.Column("slug", sa.String(80), server_default="x", unique=True))  # DBC707:84
    op.create_index("ix_n", "n", ["slug"], unique=True)
    op.add_column("n", sa.Column("slug", sa.String(80), server_default="x"))
    op.add_column("o", sa.Column("slug", sa.String(80), sa.CheckConstraint("slug > ''", name="ck_o"), server_default="x"))
    op.add_column("p", sa.Column("slug", sa.String(80), server_default=f(sa.func.now()), unique=True))
    op.execute("UPDATE q SET a = 1")
    op.add_column("q", sa.Column("slug", sa.String(80), server_default="x"))
    op.create_unique_constraint("uq_q", "q", ["slug"])  # DBC707:5
    op.add_column("r", sa.Column("slug", sa.Integer(), sa.Identity(), server_default="1", unique=True))
    op.add_column("s", sa.Column("slug", sa.String(80), server_default="x"))
    op.rename_table("slug", "slugs")
    op.create_unique_constraint("uq_s", "s", ["slug"])  # DBC707:5
    op.add_column("k", sa.Column(name(), sa.String(80), server_default="x", unique=True))
    op.add_column(name(), sa.Column("slug", sa.String(80), server_default="x", unique=True))
    op.add_column("l", sa.Column("slug", sa.String(80), **OPTIONS))
    op.add_column("m", sa.Column("slug", sa.String(80), server_default=SLUG + name(), unique=True))


def downgrade():
    op.add_column("a", sa.Column("slug", sa.String(80), server_default="", unique=True))
