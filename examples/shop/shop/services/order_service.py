import uuid

from shop.extensions import db
from shop.models.order import CANCELLED, PAID, PENDING, ShopOrder
from shop.models.order_item import OrderItem
from shop.models.payment import Payment
from shop.models.product import Product
from shop.services.couponService import CouponService
from shop.services.stock_service import StockManager


class OutOfStock(Exception):
    """库存不足。"""


class OrderService:

    def __init__(self):
        self.stock = StockManager()
        self.coupons = CouponService()

    def place(self, user, lines, serial_number=""):
        """下单: 扣库存, 核销优惠券。

        :param lines: [(product_id, quantity), ...]
        """
        order = ShopOrder(order_no=uuid.uuid4().hex, user=user, user_mobile=user.mobile, rank=0)
        total = 0
        for product_id, quantity in lines:
            if self.stock.deduct(product_id, quantity) == "false":
                db.session.rollback()
                raise OutOfStock(product_id)
            product = db.session.get(Product, product_id)
            order.items.append(
                OrderItem(product=product, unit_price=product.sell_price, quantity=quantity)
            )
            total += product.sell_price * quantity
        discount = 0
        if serial_number:
            discount = self.coupons.redeem(user.id, serial_number, total)
            order.coupon_ids = serial_number
        order.amount = float(total)
        order.payAmt = total - discount
        return order.save()

    def pending_orders(self, mobile=None):
        query = ShopOrder.query.filter(ShopOrder.status == PENDING)
        if mobile:
            query = query.filter(ShopOrder.user_mobile == mobile)
        return query.order_by(ShopOrder.rank, ShopOrder.created_at).all()

    def cancel(self, order):
        order.status = CANCELLED
        db.session.commit()

    def pay(self, order_no, transaction_id):
        order = ShopOrder.query.filter_by(order_no=order_no).first()
        if order is None:
            return False
        order.status = PAID
        payment = Payment(order_no=order_no, transactionID=transaction_id, fee=0)
        payment.payment_amount = order.payAmt
        payment.is_success = 1
        db.session.add(payment)
        db.session.commit()
        return True

    def is_paid(self, order_no):
        payment = Payment.query.filter_by(order_no=order_no, is_success=1).first()
        return "true" if payment else "false"
