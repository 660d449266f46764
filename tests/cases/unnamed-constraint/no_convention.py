# app/__init__.py
# app/item.py
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"), unique=True)  # DBC521:22
    other_id = Column(ForeignKey("users.id", name="fk_other"), unique=True, index=True)
    size = Column(Integer, CheckConstraint("size > 0"))
    __table_args__ = (
        UniqueConstraint("id", "size"),
        UniqueConstraint("id", "user_id", name="uq_id_user_id"),
        CheckConstraint("size > 1"),
        ForeignKeyConstraint(["id", "size"], ["a.id", "a.size"]),
        {"comment": "things"},
    )
