# app/__init__.py
# backend/shop/__init__.py
# backend/shop/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = backend, %(here)s/libraries

# libraries/stock.py
import shop.part

# backend/shop/user.py
# backend/shop/part.py
# migrations/env.py
from alembic import context

import stock
from shop import user
from shop.base import Base

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# backend/shop/item.py
from sqlalchemy import Column, Integer

from shop.base import Base


class Item(Base):
    __tablename__ = "item"  # DBC551:21
    id = Column(Integer, primary_key=True)
    size = Column(Integer)
