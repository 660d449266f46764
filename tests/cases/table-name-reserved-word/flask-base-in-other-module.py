# shop/__init__.py
# shop/models/__init__.py
# shop/extensions.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# shop/models/base.py
from shop.extensions import db


class BaseModel(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True, comment="key")

# shop/models/order.py
from shop.extensions import db
from shop.models.base import BaseModel


class Order(BaseModel):  # DBC222:7
    note = db.Column(db.String(80), default="", comment="买家留言")
