# settings: dialect = "postgresql"
# shop/base.py
from oslo_db.sqlalchemy import models
from sqlalchemy.orm import declarative_base
from unheard import library


class ShopBase(models.ModelBase, models.TimestampMixin):
    pass


class OtherBase(library.ModelBase):
    pass


Base = declarative_base(cls=ShopBase)
Other = declarative_base(cls=OtherBase)


def table_args():
    if ENGINE == "mysql":
        return {"mysql_engine": "InnoDB"}
    return None


def more_args():
    if ENGINE == "mysql":
        return {"mysql_engine": "InnoDB"}
    return Index("a", "user_id")

# shop/models.py
from oslo_db.sqlalchemy import models
from sqlalchemy import Column, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy_utils import Timestamp, UUIDType

from unheard import library

from .base import Base, Other, more_args, table_args


class User(Base):
    __tablename__ = "users"
    id = Column(UUIDType(), primary_key=True)
    name = Column(String(20))


class Order(models.SoftDeleteMixin, Base):
    __tablename__ = "orders"
    __table_args__ = (UniqueConstraint("number", "deleted"), table_args())
    number = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))  # DBC405:15


class Line(Timestamp, Base):
    __tablename__ = "lines"
    number = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))  # DBC405:15


class Unread(Base):
    __tablename__ = "unread"
    __table_args__ = (UniqueConstraint("number"), more_args())
    number = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))


class Half(library.SoftDeleteMixin, Base):
    """What else the constraint is over is no column that is known."""

    __tablename__ = "half"
    __table_args__ = (UniqueConstraint("number", "deleted"),)
    number = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))  # DBC405:15


class Unknown(Other):
    """A base that nobody knows may bring an index of any of its columns."""

    __tablename__ = "unknown"
    number = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))
