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
    op.drop_constraint("uq_items_name", "items", type_="unique")  # DBC532:5
    op.drop_constraint("uq_items_code", "items", type_="unique")
    op.drop_column("users", "age")


def downgrade():
    op.create_unique_constraint("uq_items_code", "items", ["code"])
    op.add_column("users", sa.Column("age", sa.Integer()))
