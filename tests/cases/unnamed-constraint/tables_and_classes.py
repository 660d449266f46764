from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase

from elsewhere import Base as Unknown


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s", "pk": "pk"})


class Draft(Unknown):
    __tablename__ = "draft"
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    size = Column(Integer, CheckConstraint("size > 0"))  # DBC521:28
    user_id = Column(ForeignKey("users.id"), unique=True)  # DBC521:22


orders = Table("orders", Base.metadata, Column("user_id", ForeignKey("users.id")), CheckConstraint("a > 2", "a_is_big"))
lines = Table("lines", Unknown.metadata, Column("order_id", ForeignKey("orders.id")))
