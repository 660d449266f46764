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

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer()), sa.Column("fax", sa.Text()), sa.Column("kind", sa.Text()))

# migrations/versions/3c4d.py
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "2b3c"


def upgrade():
    op.add_column("users", sa.Column("fax", sa.Text()))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_column("users", "fax")
    op.drop_column("users", "kind")  # DBC711:29


def downgrade():
    raise NotImplementedError("kept")
