# shop/views/order_view.py
from flask import Blueprint

bp = Blueprint("order", __name__)


@bp.get("/a")
def a():
    state = True
    return {"status": True}
