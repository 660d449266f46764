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
    op.rename_table("person", "human")
    op.rename_table("human", "people")
    op.alter_column("people", "mail", new_column_name="address")
    op.alter_column("people", "address", new_column_name="email")
    op.drop_column("people", "phone")
    op.add_column("people", sa.Column("age", sa.Integer()))
    op.add_column("people", sa.Column("height", sa.Integer()))  # DBC532:5
    op.create_table("orders", sa.Column("id", sa.Integer()))
    op.rename_table("orders", "order_list")
    op.create_table("scratch", sa.Column("id", sa.Integer()))
    op.drop_table("scratch")
    op.add_column("bills", sa.Column("scratch", sa.Integer()))
    op.drop_column("bills", "scratch")
    op.drop_index("ix_bills", "bills")
    op.create_index("ix_bills", "bills", ["total"])
    op.alter_column("bills", "old", new_column_name="new")
    op.create_index("ix_bills_new", "bills", ["new"])


def downgrade():
    op.drop_table("order_list")
    op.drop_column("person", "age")
    op.add_column("person", sa.Column("phone", sa.String(11)))
    op.drop_column("people", "email")  # DBC532:5
    op.add_column("bills", sa.Column("trial", sa.Integer()))
    op.drop_column("bills", "trial")
    op.drop_column("bills", "new")  # DBC532:5
