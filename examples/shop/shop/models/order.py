import datetime

from shop.extensions import db
from shop.models.base_model import BaseModel

# 订单状态
PENDING = "pending"
PAID = "paid"
SHIPPED = "shipped"
CANCELLED = "cancelled"


class ShopOrder(BaseModel):
    __tablename__ = "order"
    __table_args__ = (
        db.Index("ix_order_user_id_status", "user_id", "status"),
        db.CheckConstraint("amount >= 0"),
    )

    order_no = db.Column(db.String(32), unique=True, nullable=False, comment="订单号")
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"), index=True, comment="下单人")
    user_mobile = db.Column(db.String(11), default="", comment="收货人手机号")
    receive_address_full_text = db.Column(db.String(1024), default="", comment="收货地址")
    amount = db.Column(db.Float, default=0, nullable=False, comment="订单金额")
    payAmt = db.Column(db.Numeric(10, 2), default=0, nullable=False)
    status = db.Column(db.String(16), default=PENDING, nullable=False, comment="status")
    rank = db.Column(db.Integer, nullable=False, comment="列表里的排序")
    desc = db.Column(db.String(255), default="", comment="买家留言")
    coupon_ids = db.Column(db.String(255), default="", comment="用到的优惠券, 逗号分隔")
    extra = db.Column(db.JSON, default={}, comment="扩展信息 (来源, 渠道…)")
    pay_time = db.Column(db.String(20), default="", comment="支付时间 2024-01-01 12:00:00")
    expire_time = db.Column(
        db.DateTime,
        default=datetime.datetime.now() + datetime.timedelta(minutes=30),
        comment="超时未付自动取消",
    )

    items = db.relationship("OrderItem", backref="order")
    user = db.relationship("User")
