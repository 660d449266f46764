# settings: dialect = "mssql"
# settings: enable = ["DBC308"]
# shop/__init__.py
# shop/extensions.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# shop/models.py
"""Columns of `db`, which is made in another module; TEXT and JSON take a default here."""
from sqlalchemy.dialects.mssql import DATETIMEOFFSET, IMAGE, NTEXT, NVARCHAR, ROWVERSION

from shop.extensions import db


class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    nickname = db.Column(NVARCHAR(80), nullable=True, default="", comment="昵称")  # DBC308:49
    remark = db.Column(db.Text, nullable=True, default="", comment="备注")  # DBC308:42
    body = db.Column(NTEXT, nullable=True, default="", comment="正文")  # DBC308:38
    options = db.Column(db.JSON, nullable=True, comment="选项")  # DBC308:43
    score: db.Mapped[int] = db.mapped_column(db.Integer, nullable=True, default=0, comment="分数")  # DBC322:67
    photo = db.Column(IMAGE, nullable=True, comment="照片")
    seen_at = db.Column(DATETIMEOFFSET(3), nullable=True, comment="看到")
    version = db.Column(ROWVERSION, nullable=True, comment="版本")
    city = db.Column(db.String(8), nullable=False, default="", comment="城市")
    shop_id = db.Column(db.Integer, db.ForeignKey("shop.id"), nullable=True, comment="商店")
