# app/models.py
from app.base import Base, Stamps
from sqlalchemy import Column, ForeignKey, Integer, String, Table


class User(Base, Stamps):
    """who buys"""

    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    fax = Column(String(40), nullable=False, server_default="", comment="the number of a machine")
    mail = Column("email", String(40), nullable=False, server_default="", comment="where letters go")
    kind = Column(Integer, nullable=False, server_default="0", comment="a kind of them")
    level = Column(Integer, nullable=False, server_default="0", comment="a kind of level")


class Twin(Base):
    """another view of it"""

    __tablename__ = "twins"
    id = Column(Integer, primary_key=True)
    fax = Column(String(40), nullable=False, server_default="", comment="the number of a machine")


class OtherTwin(Base):
    """another view of it"""

    __tablename__ = "twins"
    __table_args__ = {"extend_existing": True}
    id = Column(Integer, primary_key=True)


links = Table("links", Base.metadata, Column("user_id", ForeignKey("users.id")), Column("tag_id", Integer))

# app/base.py
from sqlalchemy import Column, DateTime
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Stamps:
    created_at = Column(DateTime, comment="when it came")

# tests/test_models.py
from app.base import Base
from sqlalchemy import Column, Integer


class Tried(Base):
    """tried"""

    __tablename__ = "tried"
    id = Column(Integer, primary_key=True)
    size = Column(Integer, nullable=False, server_default="0", comment="a size of it")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_table("users")
    op.execute("ALTER TABLE users_new RENAME TO users")
    op.add_column("twins", column("fax"))
    op.drop_column("links", "tag_id")
    op.add_column("links", column("tag_id"))


def downgrade():
    raise NotImplementedError("kept")
