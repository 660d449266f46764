# settings: enable = ["destructive-operation"]
# settings: dialect = "postgresql"
# app/models.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    """who buys"""

    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    level = Column(Integer, nullable=False, server_default="0", comment="a kind of level")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_column("users", "level")
    op.drop_column("users", "fax")  # DBC536:5
    op.execute("TRUNCATE users CASCADE")
    op.execute("TRUNCATE users")  # DBC536:5


def downgrade():
    raise NotImplementedError("kept")
