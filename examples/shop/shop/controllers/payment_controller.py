from flask import Blueprint, request
from flask.views import MethodView

from shop.services.order_service import OrderService

bp = Blueprint("payment", __name__)


class PayNotify(MethodView):
    """支付渠道的异步通知。"""

    def post(self):
        form = request.form
        if OrderService().pay(form["out_trade_no"], form["trade_no"]):
            return "success"
        return "error"


bp.add_url_rule("/payment/pay_notify", view_func=PayNotify.as_view("pay_notify"))
