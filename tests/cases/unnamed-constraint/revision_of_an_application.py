# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/env.py
from alembic import context
from flask import current_app

context.configure(target_metadata=current_app.extensions["migrate"].db.metadata)

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_unique_constraint(None, "users", ["email"])
    name = table = 1
