from shop.extensions import db
from shop.models.product import Product
from shop.models.stockLog import StockLog


class StockManager:

    def deduct(self, product_id, qty, operator_id=0):
        product = db.session.get(Product, product_id)
        if product is None or product.stock_quantity < qty:
            return "false"
        log = StockLog(
            product=product_id,
            change__quantity=-qty,
            before_qty=product.stock_quantity,
            after_qty=product.stock_quantity - qty,
            reason="下单扣减",
            operator_id=operator_id,
        )
        product.stock_quantity -= qty
        db.session.add(log)
        return "true"

    def logs_of(self, operator_id):
        return StockLog.query.filter_by(operator_id=operator_id).order_by(StockLog.time).all()
