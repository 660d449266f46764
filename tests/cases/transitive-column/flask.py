"""Flask-SQLAlchemy: tables are named after their classes."""
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    phone = db.Column(db.String(20), nullable=False, default="", comment="to call")
    city = db.Column(db.Integer, nullable=False, default=0, comment="where")


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"), nullable=False, index=True, comment="who pays")
    user_phone = db.Column(db.String(20), nullable=False, default="", comment="to call")  # DBC403:5
    user_city = db.Column(db.String(20), nullable=False, default="", comment="of another type")
    user_street = db.Column(db.String(20), nullable=False, default="", comment="not there")
