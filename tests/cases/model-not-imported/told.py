# app/__init__.py
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# alembic.ini
[alembic]
script_location = migrations

# app/order.py
# app/part.py
# app/user.py
# app/tag.py
# app/seller.py
# migrations/env.py
import importlib

from alembic import context
from app.base import Base

NAMES = ["tag"]
importlib.import_module("app.order")
importlib.import_module(".part", package="app")
for name in ("user", "seller"):
    importlib.import_module(f"app.{name}")
MODULES = [importlib.import_module("app." + each) for each in NAMES]
target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer

from app.base import Base


class Item(Base):
    __tablename__ = "item"  # DBC551:21
    id = Column(Integer, primary_key=True)
    size = Column(Integer)
