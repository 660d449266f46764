# shop/database.py
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import declarative_base

db = None
other = None
lost = open("database")


def init_app(app):
    """Bound when the application is made."""
    global db, other, lost
    db = SQLAlchemy(app)
    other = app.database
    lost = SQLAlchemy(app)


def init_later(app):
    db = app.database
    return db

# shop/models.py
from shop.database import db, lost, other


class User(db.Model):  # DBC401:7
    __tablename__ = "users"
    age = db.Column(db.Integer)


class Order(db.Model):
    __tablename__ = "orders"
    id = db.Column(db.Integer, primary_key=True)


class Unknown(other.Model):
    """What an application has is unknown, and so is a name that is bound to two things."""

    __tablename__ = "unknown"
    age = other.Column(other.Integer)


class Lost(lost.Model):
    __tablename__ = "lost"
    age = lost.Column(lost.Integer)
