# settings: enable = ["DBC405"]
"""InnoDB makes the index by itself: the message says so."""
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"), comment="who")  # DBC405:15
    shop_id = db.Column(db.Integer, db.ForeignKey("shop.id"), index=True, comment="where")


class Parcel(db.Model):
    __table_args__ = (
        db.ForeignKeyConstraint(["town", "street"], ["address.town", "address.street"], name="fk_address"),  # DBC405:9
    )
    id = db.Column(db.Integer, primary_key=True, comment="key")
    town = db.Column(db.Integer, nullable=False, comment="where")
    street = db.Column(db.Integer, nullable=False, comment="where")
