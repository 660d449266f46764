# The class names its table itself, by a method: Flask-SQLAlchemy does not derive "order".
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import declared_attr

db = SQLAlchemy()


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")

    @declared_attr.directive
    def __tablename__(cls):
        return "shop_" + cls.__name__.lower()
