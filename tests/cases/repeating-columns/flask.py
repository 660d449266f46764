"""Flask-SQLAlchemy, with a mixin."""
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class HasPhones:
    phone_1 = db.Column(db.String(20), nullable=False, default="", comment="first")  # DBC402:5
    phone_2 = db.Column(db.String(20), nullable=False, default="", comment="second")


class Customer(HasPhones, db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    hobby1 = db.Column("hobby_1", db.String(20), nullable=False, default="", comment="first")  # DBC402:24
    hobby2 = db.Column("hobby_2", db.String(20), nullable=False, default="", comment="second")
    address_line1 = db.Column(db.String(80), nullable=False, default="", comment="street")
    address_line2 = db.Column(db.String(80), nullable=False, default="", comment="house")


likes = db.Table(
    "likes",
    db.Column("id", db.Integer, primary_key=True, comment="key"),
    db.Column("tag1", db.String(20), nullable=False, default="", comment="first"),  # DBC402:15
    db.Column("tag2", db.String(20), nullable=False, default="", comment="second"),
)
