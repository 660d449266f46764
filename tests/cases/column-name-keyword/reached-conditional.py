# settings: keyword-names = "all"
# shop/__init__.py
# shop/db.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# shop/stock.py
"""Imports that depend on something."""
import sys
from typing import TYPE_CHECKING

try:
    from sqlalchemy.orm import mapped_column
except ImportError:
    from sqlalchemy import Column as mapped_column

try:
    from sqlalchemy import Column
except ImportError:
    Column = None

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

    from shop.db import db

if sys.version_info >= (3, 11):
    from sqlalchemy import Integer
else:
    from sqlalchemy.types import Integer

with open("log"):
    from sqlalchemy import String as Text

for number in range(3):
    import sqlalchemy as sa


class Stock(Base):
    __tablename__ = "stock_items"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(Text, default="", comment="品名")  # DBC205:5
    value: "Mapped[int]" = mapped_column(Integer, default=0, comment="价值")  # DBC205:5
    level: "Mapped[int]"  # DBC205:5 DBC203:12
    状态 = db.Column("status", db.Integer, default=0, comment="状态")  # DBC205:20
    source = sa.Column(sa.Integer, default=0, comment="来源")  # DBC205:5


def late():
    """在函数里导入"""
    if TYPE_CHECKING:
        return None
    from sqlalchemy import Column as LateColumn

    class Late(Base):
        __tablename__ = "late_items"
        host = LateColumn(Integer, default=0, comment="主机")  # DBC205:9

    return Late
