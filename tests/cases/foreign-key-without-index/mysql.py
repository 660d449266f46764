# settings: enable = ["DBC405"]
"""InnoDB makes the index by itself: the message says so."""
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"), comment="who")  # DBC405:15
    shop_id = db.Column(db.Integer, db.ForeignKey("shop.id"), index=True, comment="where")
