# pyproject.toml
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# alembic.ini
[alembic]
script_location = app/alembic
prepend_sys_path = .

# app/user.py
from app.base import Base

# app/alembic/env.py
from alembic import context
from app.base import Base
import app.user

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer

from app.base import Base


class Item(Base):
    __tablename__ = "item"  # DBC551:21
    id = Column(Integer, primary_key=True)
    size = Column(Integer)
