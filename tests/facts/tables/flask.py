# shop/ext.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
odd = SQLAlchemy(model_class=Missing)

# shop/models.py
from shop.ext import db, odd


class Keyed:
    id = db.Column(db.Integer, primary_key=True)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(5))


class HTTPServer2Log(Keyed, db.Model):
    group_id = db.Column(db.ForeignKey("user.id"))


class Admin(User):
    level = db.Column(db.Integer)


class Owner(User):
    id = db.Column(db.ForeignKey("user.id"), primary_key=True)


class Named(db.Model):
    __tablename__ = "named_things"
    id = db.Column(db.BigInteger, primary_key=True)


class Abstract(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True)


class _ABTest(Abstract):
    remark = db.Column(db.Text)


class Odd(odd.Model):
    id = db.Column(db.Integer, primary_key=True)


class Unknown(missing.Model, db.Model):
    id = db.Column(db.Integer, primary_key=True)


links = db.Table("links", db.Column("a", db.ForeignKey("user.id"), primary_key=True), db.Column("b", db.Integer))
