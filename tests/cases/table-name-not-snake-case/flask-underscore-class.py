# Flask-SQLAlchemy derives "order__item" here (a capital before a small letter gets its own underscore).
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Order_Item(db.Model):  # DBC221:7
    id = db.Column(db.Integer, primary_key=True, comment="主键")
