# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.execute("UPDATE users SET age = 0; DROP TABLE old_users")


def downgrade():  # DBC531:5
    pass
