import datetime

from shop.extensions import db
from shop.models.base_model import BaseModel

COUPON_UNUSED, COUPON_USED = range(2)
VALID_PERIOD = datetime.timedelta(days=30)


def month_from_now():
    return datetime.datetime.now() + VALID_PERIOD


class Coupon(BaseModel):
    __tablename__ = "coupon"
    __table_args__ = (
        db.UniqueConstraint("serial_number", name="uq_coupon_serial_number"),
        db.Index("ix_coupon_user_id_usage_status", "user_id", "usage_status"),
        {"comment": "优惠券"},
    )

    user_id = db.Column(
        db.Integer,
        db.ForeignKey("user.id", name="fk_coupon_user_id"),
        nullable=False,
        comment="who may redeem it, 持有人",
    )
    serial_number = db.Column(
        db.String(32), nullable=False, default="", comment="printed on the card"
    )
    face_amount = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="面额")
    minimum_amount = db.Column(db.Numeric(21, 4), nullable=False, default=0, comment="使用门槛")
    usage_status = db.Column(
        db.SmallInteger, nullable=False, default=COUPON_UNUSED, comment="0 未用 1 已用"
    )
    is_stackable = db.Column(db.Boolean, nullable=False, default=False, comment="能否叠加使用")
    valid_from = db.Column(
        db.DateTime, nullable=False, default=datetime.datetime.now, comment="生效时间"
    )
    valid_until = db.Column(
        db.DateTime, nullable=False, default=month_from_now, comment="失效时间"
    )

    def is_usable(self, amount, moment):
        return (
            self.usage_status == COUPON_UNUSED
            and self.valid_from <= moment < self.valid_until
            and amount >= self.minimum_amount
        )
