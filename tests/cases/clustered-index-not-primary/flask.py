# settings: dialect = "mssql"
"""Flask-SQLAlchemy."""
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Order(db.Model):
    __table_args__ = (
        db.PrimaryKeyConstraint("id", mssql_clustered=False),
        db.Index("ix_order_day", "day", mssql_clustered=True),  # DBC408:57
        {"comment": "orders"},
    )
    id = db.Column(db.Integer, comment="key")
    day = db.Column(db.Integer, nullable=False, default=0, comment="when")
