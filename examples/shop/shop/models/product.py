import uuid

from shop.extensions import db
from shop.models.base_model import BaseModel

SALE_DRAFT, SALE_OPEN = range(2)


def create_sku():
    return uuid.uuid4().hex


product_category = db.Table(
    "product_category",
    db.Column(
        "product_id",
        db.Integer,
        db.ForeignKey("product.id", name="fk_product_category_product_id"),
        primary_key=True,
        comment="商品",
    ),
    db.Column(
        "category_id",
        db.Integer,
        db.ForeignKey("category.id", name="fk_product_category_category_id"),
        primary_key=True,
        index=True,
        comment="分类",
    ),
    comment="商品与分类的对应关系",
)


class Product(BaseModel):
    __tablename__ = "product"
    __table_args__ = (
        db.UniqueConstraint("sku", name="uq_product_sku"),
        db.Index("ix_product_sale_status", "sale_status"),
        {"comment": "商品"},
    )

    sku = db.Column(db.CHAR(32), nullable=False, default=create_sku, comment="stock keeping unit")
    title = db.Column(db.String(128), nullable=False, default="", comment="商品标题")
    cover_url = db.Column(db.String(255), nullable=False, default="", comment="封面图地址")
    detail_html = db.Column(db.Text, nullable=False, default="", comment="图文详情")
    sell_price = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="售价")
    market_price = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="划线价")
    stock_quantity = db.Column(db.Integer, nullable=False, default=0, comment="可售库存")
    sale_status = db.Column(
        db.SmallInteger, nullable=False, default=SALE_DRAFT, comment="0 草稿 1 在售"
    )
    is_virtual = db.Column(db.Boolean, nullable=False, default=False, comment="needs no shipping")

    categories = db.relationship("Category", secondary=product_category, back_populates="products")
