# settings: enable = ["default-not-neutral"]
"""Defaults that somebody decided on, in a classic Flask shop. 有含义的默认值"""
from decimal import Decimal

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import func, text

from shop.constants import DEFAULT_LANGUAGE, Status

db = SQLAlchemy()


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    language = db.Column(db.String(8), default="zh", comment="语言")  # DBC302:48
    货币 = db.Column("currency", db.String(3), nullable=False, default="CNY", comment="币种")  # DBC302:70
    shelf_count = db.Column(db.Integer, default=10, comment="pieces on the shelf")  # DBC302:49
    sort_rank = db.Column(db.SmallInteger, default=-1, comment="排序")  # DBC302:52
    tax_rate = db.Column(db.Numeric(5, 2), default=0.13, comment="税率")  # DBC302:52
    weight_factor = db.Column(db.Float, default=1.0, comment="重量系数")  # DBC302:49
    is_visible = db.Column(db.Boolean, default=True, comment="可见")  # DBC302:48
    is_listed = db.Column(db.Boolean, default=1, comment="上架")  # DBC302:47
    separator = db.Column(db.String(1), default=" ", comment="a blank is a value")  # DBC302:49
    shop_id = db.Column(db.Integer, db.ForeignKey("shop.id"), default=1, comment="店铺")  # DBC302:71
    page_size = db.Column(db.Integer, comment="每页", server_default="20")  # DBC302:68
    level = db.Column(db.Integer, server_default=text("1"), comment="等级")  # DBC302:50
    country = db.Column(db.String(2), server_default=text("'CN'"), comment="国家")  # DBC302:54
    is_new = db.Column(db.Boolean, server_default="1", comment="新品")  # DBC302:51
    is_open = db.Column(db.Boolean, server_default="true", comment="营业")  # DBC303:52
    summary = db.Column(db.Text, default="暂无", comment="摘要")  # DBC302:42
    both_sides = db.Column(db.Integer, default=3, server_default="3", comment="两边")  # DBC302:48 DBC302:66
    many_lines = db.Column(
        db.String(16),
        nullable=False,
        default="draft",  # DBC302:17
        comment="状态",
    )

    # Neutral ones.
    title = db.Column(db.String(80), default="", comment="标题")
    color = db.Column(db.String(80), default='', server_default="", comment="颜色")
    size = db.Column(db.String(80), server_default=text("''"), comment="尺码")
    stock = db.Column(db.Integer, default=0, server_default="0", comment="库存")
    sold = db.Column(db.BigInteger, server_default=text("0"), comment="已售")
    discount = db.Column(db.Numeric(21, 4), default=0.0, server_default="0.0", comment="折扣")
    is_lost = db.Column(db.Boolean, default=False, server_default="0", comment="丢失")
    is_fragile = db.Column(db.Boolean, default=0, server_default="false", comment="易碎")  # DBC303:66
    width = db.Column(db.Integer, default=None, server_default=None, comment="宽")
    # No literals: a name, a call, what the server computes.
    tongue = db.Column(db.String(8), default=DEFAULT_LANGUAGE, comment="语言")
    state = db.Column(db.String(8), default=Status.NEW.value, comment="状态")
    price = db.Column(db.Numeric(21, 4), default=Decimal("9.9"), comment="价格")
    code = db.Column(db.String(8), default=lambda: "A1", comment="编码")
    slug = db.Column(db.String(8), server_default=func.lower("X"), comment="短名")
    batch = db.Column(db.String(8), default=f"b{DEFAULT_LANGUAGE}", comment="批次")
    position = db.Column(db.Integer, server_default=text("nextval('positions')"), comment="位置")
    views = db.Column(db.Integer, default=0, onupdate=7, comment="what an update writes is not the default")
    owner = db.Column(Phone, default="86", comment="an unknown type")
    opened = db.Column(db.Date, server_default="2024-01-01", comment="a type without a neutral value")
    closed = db.Column(db.Date, comment="no default")
