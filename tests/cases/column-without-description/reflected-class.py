# The table is read from the database, its comments too; the annotation is for type checkers.
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.ext.declarative import DeferredReflection
from sqlalchemy.orm import DeclarativeBase, Mapped


class Base(DeclarativeBase):
    pass


class Order(DeferredReflection, Base):
    __tablename__ = "orders"
    order_title: Mapped[str]


class Line(automap_base()):
    __tablename__ = "order_lines"
    line_title: Mapped[str]
