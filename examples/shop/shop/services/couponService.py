import datetime

from shop.extensions import db
from shop.models.coupon import COUPON_UNUSED, COUPON_USED, Coupon


class CouponService:

    def usable(self, user_id, amount):
        now = datetime.datetime.now()
        coupons = Coupon.query.filter_by(user_id=user_id, usage_status=COUPON_UNUSED).all()
        return [coupon for coupon in coupons if coupon.is_usable(amount, now)]

    def redeem(self, user_id, serial_number, amount):
        coupon = db.session.scalar(db.select(Coupon).filter_by(serial_number=serial_number))
        if coupon is None or coupon.user_id != user_id:
            return 0
        if not coupon.is_usable(amount, datetime.datetime.now()):
            return 0
        coupon.usage_status = COUPON_USED
        return coupon.face_amount
