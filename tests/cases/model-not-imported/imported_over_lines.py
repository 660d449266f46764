# app/__init__.py
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
import app.base, \
    app.item
from app.base import \
    Base

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer

from app.base import Base

class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
