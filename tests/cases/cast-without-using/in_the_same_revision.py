# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("code", sa.String(20)), sa.Column("born", sa.String(20)))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.rename_table("others", "people")
    op.alter_column("users", "code", type_=sa.Text())
    op.alter_column("users", "born", type_=sa.Integer())
