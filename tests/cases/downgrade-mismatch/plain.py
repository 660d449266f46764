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

def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.create_index("ix_users_email", "users", ["email"])  # DBC532:5
    op.create_index("ix_users_age", "users", ["age"])
    op.create_table("orders", sa.Column("id", sa.Integer()))  # DBC532:5
    op.drop_column("items", "size")  # DBC532:5
    op.create_unique_constraint("uq_items_name", "items", ["name"])  # DBC532:5
    op.create_check_constraint("adult", "users", "age > 17")
    op.create_foreign_key(None, "users", "roles", ["role_id"], ["id"])


def downgrade():
    op.drop_constraint("uq_items_names", "items", type_="unique")  # DBC532:5
    op.drop_column("users", "age")
    op.drop_column("users", "height")  # DBC532:5
    op.drop_constraint("users_role_id_fkey", "users")
