# app/__init__.py
# app/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import declarative_base
from app.names import NAMES

metadata = MetaData(naming_convention=NAMES)
Base = declarative_base(metadata=metadata)

# app/names.py
NAMES = {"fk": "fk_%(table_name)s", "ck": "ck_%(table_name)s"}

# app/item.py
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


from app.base import Base


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"), unique=True)  # DBC521:53
    other_id = Column(ForeignKey("users.id", name="fk_other"), unique=True, index=True)
    size = Column(Integer, CheckConstraint("size > 0"))
    __table_args__ = (
        UniqueConstraint("id", "size"),
        UniqueConstraint("id", "user_id", name="uq_id_user_id"),
        CheckConstraint("size > 1"),
        ForeignKeyConstraint(["id", "size"], ["a.id", "a.size"]),
        {"comment": "things"},
    )
