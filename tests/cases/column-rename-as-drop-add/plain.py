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
    op.add_column("users", sa.Column("mobile", sa.String(11)))
    op.drop_column("users", "phone")  # DBC522:29
    op.add_column("items", sa.Column("size", sa.Integer()))
    op.drop_column("items", "weight")
    op.drop_column("orders", "state")
    op.add_column("bills", sa.Column("note", sa.Text()))


def downgrade():
    op.add_column("users", sa.Column("phone", sa.VARCHAR(length=11)))
    op.drop_column("users", "mobile")
    op.add_column("items", sa.Column("weight", sa.Numeric(10, 2)))
    op.drop_column("items", "size")
    op.add_column("orders", sa.Column("state", sa.Text()))
    op.drop_column("bills", "note")
