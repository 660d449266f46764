from shop.extensions import db
from shop.models.base_model import BaseModel


class OrderItem(BaseModel):
    __tablename__ = "order_item"
    __table_args__ = {"comment": "订单明细"}

    order_id = db.Column(
        db.Integer,
        db.ForeignKey("order.id", name="fk_order_item_order_id"),
        nullable=False,
        index=True,
        comment="所属订单",
    )
    product_id = db.Column(
        db.Integer,
        db.ForeignKey("product.id", name="fk_order_item_product_id"),
        nullable=False,
        index=True,
        comment="购买的商品",
    )
    unit_price = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="下单时的单价")
    quantity = db.Column(db.Integer, nullable=False, default=0, comment="购买数量")
    discount_amount = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="优惠金额")
    is_gift = db.Column(db.Boolean, nullable=False, default=False, comment="是否赠品")

    product = db.relationship("Product")

    @property
    def total(self):
        return self.unit_price * self.quantity - self.discount_amount
