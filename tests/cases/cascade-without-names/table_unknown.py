# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from names import NAME

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_table(NAME, sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("users", sa.Column(NAME, sa.Integer()))
    op.execute("DROP TYPE mood CASCADE")  # DBC743:5
    op.execute("TRUNCATE users CASCADE")
