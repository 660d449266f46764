# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op
from names import STATEMENT

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute(STATEMENT)
    op.execute("DROP TYPE mood")
