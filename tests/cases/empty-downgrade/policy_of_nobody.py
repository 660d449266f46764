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
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.drop_column("users", "height")


def downgrade():
    op.add_column("users", height())

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "2b3c"

def upgrade():
    op.drop_column("users", "age")


def downgrade():  # DBC531:5
    pass
