"""Flask-SQLAlchemy names the table after the class: a good class name cannot give a bad table name."""
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column as C
from sqlalchemy.orm import DeclarativeBase

db = SQLAlchemy()


class HTTPServer(db.Model):
    """http_server"""

    id = db.Column(db.Integer, primary_key=True, comment="主键")


class OAuth2Token(db.Model):
    """o_auth2_token"""

    id = db.Column(db.Integer, primary_key=True, comment="主键")


class 订单(db.Model):  # DBC221:7
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Order_(db.Model):  # DBC221:7
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Orders(db.Model):
    """The name that would be free."""

    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Upper(db.Model):
    __tablename__ = "ORDER"  # DBC221:21 DBC222:21
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Explicit(db.Model):
    __tablename__ = "ExplicitName"  # DBC221:21
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class AbstractÖrder(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Plain:
    """A mixin has no table."""

    größe = C("size_cm", db.Integer, default=0, comment="尺寸")


join_table = db.Table("Order-Item", C("order_id", db.ForeignKey("order.id"), primary_key=True, comment="订单"))  # DBC221:23
