# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/3c4d.py
revision = "3c4d"
down_revision = "1a2b"

# migrations/versions/4c4d.py
revision = "4c4d"
down_revision = "1a2b"

# migrations/versions/5c4d.py
revision = "5c4d"
down_revision = "1a2b"

# migrations/versions/6c4d.py
revision = "6c4d"
down_revision = "1a2b"

# migrations/versions/7c4d.py
revision = "7c4d"
down_revision = "1a2b"

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"  # DBC511:1
down_revision = "1a2b"

def upgrade():
    op.create_table_comment("users", "people")
