# settings: response-booleans = "native"
# shop/controllers/order_controller.py
from flask import Blueprint, jsonify

bp = Blueprint("order", __name__)


@bp.get("/a")
def a(order):
    if order:
        return {"status": "true", "text": "True", "paid": True}  # DBC604:27
    return jsonify(["false", False])  # DBC604:21
