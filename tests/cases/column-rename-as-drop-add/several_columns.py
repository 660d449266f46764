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
    op.add_column("users", sa.Column("mobile_number", sa.String(11)))
    op.add_column("users", sa.Column("height", sa.Integer()))
    op.drop_column("users", "phone_number")  # DBC522:29
    op.drop_column("users", "age")
    op.add_column("items", sa.Column("a", sa.Integer()))
    op.add_column("items", sa.Column("b", sa.Integer()))
    op.drop_column("items", "c")
    op.drop_column("items", "d")


def downgrade():
    op.add_column("users", sa.Column("phone_number", sa.String(11)))
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.drop_column("users", "mobile_number")
    op.drop_column("users", "height")
    op.add_column("items", sa.Column("c", sa.Integer()))
    op.add_column("items", sa.Column("d", sa.Integer()))
    op.drop_column("items", "a")
    op.drop_column("items", "b")
