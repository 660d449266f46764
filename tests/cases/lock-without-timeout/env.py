# settings: dialect = "postgresql"
# settings: enable = ["lock-without-timeout"]
# migrations/env.py
from alembic import context

with engine.connect() as connection:
    connection.execute(text("SET lock_timeout = '4s'"))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_column("users", "a")


def downgrade():
    raise NotImplementedError("kept")
