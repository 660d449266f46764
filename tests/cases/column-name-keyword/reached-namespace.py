# settings: keyword-names = "all"
# backend/shop/extensions.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# backend/tables/columns.py
from sqlalchemy import Column as Field

# backend/shop/models/order_line.py
"""Folders without `__init__.py`, and a project whose code lies in a folder of its own: `backend` is where it runs."""
from shop.extensions import db
from tables.columns import Field

from ..extensions import db as relative_db


class OrderLine(db.Model):
    __tablename__ = "order_lines"
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    name = db.Column(db.String(80), default="", comment="品名")  # DBC205:5
    值 = relative_db.Column("value", db.Integer, default=0, comment="值")  # DBC205:28
    status = Field(db.Integer, default=0, comment="状态")  # DBC205:5
