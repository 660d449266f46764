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

# second/alembic.ini
[alembic]
script_location = .

# second/env.py
from alembic import context
from shop.base import Base

context.configure(connection=None, target_metadata=Base.metadata, include_object=leave_out)

# third/alembic.ini
[alembic]
script_location = .

# third/env.py
from alembic import context

target_metadata = make()
context.configure(connection=None, target_metadata=target_metadata)

# fourth/env.py
from alembic import context
from shop.base import Base

context.configure(connection=None, target_metadata=Base.metadata)

# fifth/alembic.ini
[alembic]
script_location = .

# fifth/env.py
from alembic import context
import pkgutil
from shop.base import other_metadata

context.configure(connection=None, target_metadata=other_metadata)

# shop/__init__.py
# shop/package/__init__.py
# shop/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


other_metadata = MetaData()
apart = MetaData()

# shop/models.py
from sqlalchemy import Column, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase

from elsewhere import Unknown
from shop.base import Base, apart, other_metadata


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)


class Line(Base):
    __tablename__ = PREFIX + "lines"
    id = Column(Integer, primary_key=True)


class NoTable(Base):
    __abstract__ = True


class OfUnknown(Unknown):
    __tablename__ = "of_unknown"


names = Table("names", other_metadata, Column("id", Integer))
by_keyword = Table("by_keyword", metadata=other_metadata)
others = Table("others", apart, Column("id", Integer))
several = Table("several", make(), Column("id", Integer))
computed = Table(NAME, other_metadata)
Table("unbound", other_metadata, Column("id", Integer))
