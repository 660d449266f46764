# app/__init__.py
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# app/user.py
from app.base import Base

# alembic.ini
[alembic]
script_location = migrations

# migrations/env.py
from alembic import context
from app.base import Base
from app import user

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer

from app.base import Base

class Item(Base):
    __tablename__ = "item"  # DBC551:21
    id = Column(Integer, primary_key=True)
    size = Column(Integer)



class Part(Base):
    __tablename__ = "part"
    id = Column(Integer, primary_key=True)


class Box(Base):
    __tablename__ = "box"
    id = Column(Integer, primary_key=True)


class Shelf(Base):
    __tablename__ = "shelf"
    id = Column(Integer, primary_key=True)


class Hall(Base):
    __tablename__ = "hall"
    id = Column(Integer, primary_key=True)


class Gate(Base):
    __tablename__ = "gate"
    id = Column(Integer, primary_key=True)
