# app/__init__.py
# app/item.py
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s", "fk": "fk_%(table_name)s", "ck": "ck_%(constraint_name)s"})


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"), unique=True)
    other_id = Column(ForeignKey("users.id", name="fk_other"), unique=True, index=True)
    size = Column(Integer, CheckConstraint("size > 0"))  # DBC521:28
    __table_args__ = (
        UniqueConstraint("id", "size"),
        UniqueConstraint("id", "user_id", name="uq_id_user_id"),
        CheckConstraint("size > 1"),
        ForeignKeyConstraint(["id", "size"], ["a.id", "a.size"]),
        {"comment": "things"},
    )
