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
    op.drop_index("ix_users_age")  # DBC532:5
    op.create_unique_constraint("uq_users", "users", ["name"])


def downgrade():
    op.drop_index("uq_users", "users")
    op.drop_constraint(None, "users")  # DBC521:24
