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
    op.execute("ALTER TABLE users CHANGE level level BIGINT")
    op.execute("ALTER TABLE users MODIFY level BIGINT")


def downgrade():
    raise NotImplementedError("kept")
