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
    op.create_index("ix_runs_state", "runs", ["state"])
    op.drop_column("users", "phone")
    op.drop_table("bills")
    op.drop_constraint("uq_items_code", "items", type_="unique")
    op.alter_column("carts", "sum", new_column_name="total")


def downgrade():
    op.drop_index("ix_runs_state", "runs")
    op.create_index("ix_jobs_state", "jobs", ["state"])  # DBC532:5
    op.add_column("users", sa.Column("phone", sa.String(11)))
    op.add_column("users", sa.Column("fax", sa.String(11)))  # DBC532:5
    op.create_index("ix_users_phone", "users", ["phone"])
    op.create_table("bills", sa.Column("id", sa.Integer()))
    op.create_index("ix_bills_id", "bills", ["id"])
    op.create_table("drafts", sa.Column("id", sa.Integer()))  # DBC532:5
    op.create_unique_constraint("uq_items_code", "items", ["code"])
    op.create_unique_constraint("uq_items_number", "items", ["number"])  # DBC532:5
    op.create_foreign_key(None, "items", "users", ["user_id"], ["id"])
    op.alter_column("carts", "total", new_column_name="sum")
    op.create_table("scratch", sa.Column("id", sa.Integer()))
    op.drop_table("scratch")
