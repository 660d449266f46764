# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
from shop.base import Base, other_metadata
import shop.imported
from shop import by_name
from shop.by_star import *
from shop.package import deep
from shop.missing_name import absent

target_metadata = [Base.metadata, other_metadata]
context.configure(connection=None, target_metadata=target_metadata)

# shop/__init__.py
# shop/package/__init__.py
# shop/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


other_metadata = MetaData()
apart = MetaData()

# shop/imported.py
from sqlalchemy import Column, Integer
from shop.base import Base


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
