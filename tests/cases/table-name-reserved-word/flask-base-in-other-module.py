# path: shop/models/order.py
# file: shop/__init__.py =
# file: shop/models/__init__.py =
# file: shop/extensions.py = from flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy()
# file: shop/models/base.py = from shop.extensions import db\nclass BaseModel(db.Model):\n    __abstract__ = True\n    id = db.Column(db.Integer, primary_key=True, comment='key')
from shop.extensions import db
from shop.models.base import BaseModel


class Order(BaseModel):  # DBC222:7
    note = db.Column(db.String(80), default="", comment="买家留言")
