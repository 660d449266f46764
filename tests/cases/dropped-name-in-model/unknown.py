# app/models.py
from sqlalchemy import Column, Integer, MetaData, Table

metadata = MetaData()
users = Table(
    "users",
    metadata,
    Column("fax", Integer),
    Column("email", Integer),
    Column("kind", Integer),
    Column("level", Integer),
    Column("created_at", Integer),
)
links = Table("links", metadata, Column("user_id", Integer), Column("tag_id", Integer))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_column("users", "fax")
    swap(op)


def downgrade():
    raise NotImplementedError("kept")
