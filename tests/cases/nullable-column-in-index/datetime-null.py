# settings: datetime-default = "null"
# settings: dialect = "mssql"
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Order(db.Model):
    __table_args__ = (
        db.Index("ix_order_user_id_paid_at", "user_id", "paid_at"),
        db.UniqueConstraint("user_id", "number", name="uq_order"),  # DBC410:40
    )
    id = db.Column(db.Integer, primary_key=True, comment="key")
    user_id = db.Column(db.Integer, nullable=False, default=0, comment="who")
    number = db.Column(db.Integer, comment="counted")
    paid_at = db.Column(db.DateTime, comment="NULL until then")
