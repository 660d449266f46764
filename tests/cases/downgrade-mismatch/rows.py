# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

roles = sa.table("roles", sa.column("name"))


def upgrade():
    op.execute("UPDATE users SET age = 0")
    op.execute("SELECT 1")
    op.bulk_insert(roles, [{"name": "admin"}])
    op.drop_index("ix_users_age")
    sa.Enum("a", name="kind").create(op.get_bind())
    op.add_column("users", sa.Column("age", sa.Integer()))  # DBC532:5


def downgrade():
    sa.Enum("a", name="kind").drop(op.get_bind())
    op.create_index("ix_users_age", "users", ["age"])
    op.drop_column("users", "height")  # DBC532:5
