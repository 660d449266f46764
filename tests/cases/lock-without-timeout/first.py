# settings: dialect = "postgresql"
# settings: enable = ["lock-without-timeout"]
# settings: small-tables = ["small"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_table("items", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("items", sa.Column("a", sa.Integer()))
    op.execute("UPDATE users SET a = 1")
    op.create_index("ix", "users", ["a"], postgresql_concurrently=True)
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck")
    op.drop_column("small", "a")
    op.drop_column("users", "a")  # DBC729:5
    op.drop_column("users", "b")


def downgrade():
    raise NotImplementedError("kept")
