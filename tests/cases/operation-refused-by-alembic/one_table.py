# settings: dialect = "mssql"
# migrations/versions/1a2b.py
"""the table"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("mail", sa.String(20)))


def downgrade():
    op.drop_table("users")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_index(name())  # DBC705:5


def downgrade():
    raise NotImplementedError("whichever it was")
