# settings: dialect = "postgresql"
# settings: online = true
# settings: small-tables = ["small"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq", "users", ["email", "team"])  # DBC725:5
    op.create_unique_constraint(None, "users", ["name"])  # DBC725:5
    op.create_primary_key("pk", "users", ["id"])  # DBC725:5
    op.create_check_constraint("ck", "users", "age > 0", postgresql_not_valid=True)
    op.add_column("users", sa.Column("a", sa.Integer(), unique=True))  # DBC725:64
    op.add_column("users", sa.Column("b", sa.Integer(), unique=True, server_default="0"))
    op.add_column("users", sa.Column("c", sa.Integer(), server_default="0"))
    op.create_unique_constraint("uq_c", "users", ["c"])
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_d UNIQUE (d)")  # DBC725:5
    op.execute("ALTER TABLE users ADD PRIMARY KEY (id)")  # DBC725:5
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_e UNIQUE USING INDEX uq_e")
    op.execute("ALTER TABLE users ADD COLUMN u INT UNIQUE")
    op.execute("ALTER TABLE users ADD CONSTRAINT ck_v CHECK (v > 0) NOT VALID")
    op.add_column("users", sa.Column("w", sa.Integer(), sa.ForeignKey("teams.id")), inline_references=True)
    op.execute("ALTER TABLE users ADD COLUMN unique_name TEXT")
    op.create_table("items", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_unique_constraint("uq_items", "items", ["code"])
    op.create_unique_constraint("uq_small", "small", ["code"])
    op.create_unique_constraint("uq_f", table_of("users"), ["f"])


def downgrade():
    raise NotImplementedError("kept")
