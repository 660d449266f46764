# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
from shop.base import Base
import shop.package

target_metadata = Base.metadata


def run():
    context.configure(connection=None, target_metadata=target_metadata)


def other():
    pass

# shop/__init__.py
# shop/package/__init__.py
from . import beside
from .deep import absent
from ..up import absent
from .inner.last import *
from .inner import *

# shop/package/inner/__init__.py
# shop/package/deep.py
# shop/package/beside.py
# shop/up.py
# shop/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# shop/package/inner/last.py
from sqlalchemy import Column, Integer
from shop.base import Base


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
