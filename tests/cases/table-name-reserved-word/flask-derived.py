"""Flask-SQLAlchemy derives the table's name; it is reported at the class."""
from flask_sqlalchemy import SQLAlchemy as Extension
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

db: Extension = Extension()


class Keyed:
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Order(db.Model):  # DBC222:7
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Group(Keyed, db.Model):  # DBC222:7
    """组"""


class Key(db.Model):  # DBC222:7
    series: Mapped[int] = mapped_column(comment="系列")
    number_in: Mapped[int] = mapped_column(comment="编号")
    __table_args__ = (db.PrimaryKeyConstraint("series", "number_in"),)


class Rank(db.Model):
    __tablename__ = "season_rank"
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Lock(Order):
    """Order's table holds its rows: single-table inheritance."""


class Index(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Match(Index):  # DBC222:7
    """The key comes from the abstract base."""


class Named(db.Model):
    __abstract__ = True

    @declared_attr.directive
    def __tablename__(cls):
        return f"shop_{cls.__name__.lower()}"


class Table(Named):
    id = db.Column(db.Integer, primary_key=True, comment="the base names the table, 主键")
