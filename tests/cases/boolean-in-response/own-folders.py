# settings: controller-folders = ["views"]
# shop/views/order_view.py
from flask import Blueprint

bp = Blueprint("order", __name__)


@bp.get("/a")
def a():
    state = 1
    return {"status": True}  # DBC604:23
