# shop/order.py
from flask_sqlalchemy import SQLAlchemy
import gino

metadata = MetaData(naming_convention=NAMES)


class Order_Line(Base, db.Model, Generic[T], table = True): pass
class Bare: pass
class Subscripted[T: int](Base): pass
	class Tabbed(Base): pass
x = """ class InText(Base): """
class Spaced (Mixin ,
              Other): pass
class Empty(): pass
class Order_Line(Again): pass


class A(B):
    __tablename__ = "first"
    __tablename__: str = 'second'
    __tablename__ = name
    __tablename__ == "compared"
    __tablename__ = ("in_parentheses")
    __tablename__ = "first"


Table("third", metadata)
sa.Table( 'fourth' , metadata)
Table(name, metadata)
Table(
    "fifth",
)
NoTable("sixth")
Table("")
subtable = True
