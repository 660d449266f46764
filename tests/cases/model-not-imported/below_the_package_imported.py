# pyproject.toml
# app/__init__.py
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# app/alembic.ini
[alembic]
script_location = alembic
prepend_sys_path = .

# app/user.py
from base import Base

# app/alembic/env.py
from alembic import context
from base import Base
import user, item

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer

from base import Base


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    size = Column(Integer)
