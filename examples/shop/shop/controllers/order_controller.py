from flask import Blueprint, jsonify, request

from shop.extensions import db
from shop.models.user import User
from shop.services.order_service import OrderService, OutOfStock

bp = Blueprint("order", __name__, url_prefix="/orders")
service = OrderService()


@bp.route("/placeOrder", methods=["POST"])
def place_order():
    data = request.get_json()
    user = db.session.get(User, data["user_id"])
    try:
        order = service.place(user, data["lines"], data.get("coupon", ""))
    except OutOfStock as error:
        return jsonify({"success": False, "msg": "库存不足: %s" % error})
    return jsonify({"success": True, "data": {"order_no": order.order_no, "can_cancel": True}})


@bp.route("/pending_list")
def pending_list():
    orders = service.pending_orders(request.args.get("mobile"))
    return jsonify([{"order_no": order.order_no, "rank": order.rank} for order in orders])


@bp.route("/<order_no>/is-paid")
def is_paid(order_no):
    return {"status": service.is_paid(order_no)}
