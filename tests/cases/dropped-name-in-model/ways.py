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
    grade = Column("rating", Integer, nullable=False, server_default="0", comment="a kind of rating")
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


class Tag(Base):
    """a mark"""

    __tablename__ = "tags"
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
    op.drop_column("users", "fax")  # DBC711:29
    op.drop_column("users", "email")  # DBC711:29
    op.drop_column("users", "mail")
    op.drop_column("users", "created_at")  # DBC711:29
    op.alter_column("users", "kind", new_column_name="sort")  # DBC711:30
    op.alter_column("users", "kind", comment="the sort of it")
    op.alter_column("users", "rating", new_column_name="rank")  # DBC711:30
    op.drop_table("tags")  # DBC711:19
    op.drop_table("links")  # DBC711:19
    op.rename_table("users", "persons")  # DBC711:21
    op.drop_column("twins", "fax")
    op.drop_column("tried", "size")
    op.drop_column("strangers", "fax")
    op.drop_column(table_of("users"), "fax")
    op.drop_column("users", column_of("fax"))
    op.execute("ALTER TABLE users DROP COLUMN fax")  # DBC711:5
    op.execute("ALTER TABLE users RENAME COLUMN level TO rank")  # DBC711:5
    op.execute("ALTER TABLE users CHANGE level rank INT")  # DBC711:5
    op.execute("DROP TABLE links")  # DBC711:5
    op.execute("ALTER TABLE links RENAME TO ties")  # DBC711:5
    op.execute("ALTER TABLE users ALTER COLUMN level SET DEFAULT 1")
    op.execute("ALTER TABLE users DROP CONSTRAINT fax")
    if op.get_bind().dialect.name == "oracle":
        op.drop_column("users", "level")


def downgrade():
    raise NotImplementedError("kept")
