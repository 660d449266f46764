# settings: dialect = "postgresql"
# app/__init__.py
# app/base.py
from sqlalchemy import Column, Integer
from sqlalchemy.ext.declarative import declarative_base, declared_attr


class Core:
    @declared_attr
    def __tablename__(self):
        return self.__name__.lower()

    id = Column(Integer, primary_key=True, comment="which one")


class Mixin:
    @declared_attr
    def __tablename__(self):
        return "mixins"


Base = declarative_base(cls=Core)

# app/models.py
"""A class that returns the name of its table as a text has a table; a mixin that does has none."""
from typing import cast

from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.ext.declarative import declared_attr

from app.base import Base, Mixin, unknown


class User(Base):
    @declared_attr
    def __tablename__(self) -> str:
        return "user_account"

    boss_id = Column(Integer, ForeignKey("user_account.id"), nullable=False, comment="who leads")  # DBC405:15


class Told(Base):
    @declared_attr
    def __tablename__(self) -> str:
        return "told"

    boss_id: int = cast(int, Column(Integer, ForeignKey("user_account.id"), nullable=False, comment="who"))  # DBC405:30
    other_id: int = cast(Column(Integer, ForeignKey("user_account.id"), nullable=False, comment="who"))


class Plain(Mixin):
    boss_id = Column(Integer, nullable=False, default=0, index=True, comment="who leads")


class Several(Base):
    @declared_attr
    def __tablename__(self):
        if unknown:
            return None
        return "several"

    boss_id = Column(Integer, ForeignKey("user_account.id"), nullable=False, comment="who leads")
