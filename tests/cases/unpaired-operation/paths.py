# settings: enable = ["unpaired-operation"]
# shop/controllers/user_controller.py
from flask import Blueprint

bp = Blueprint("user", __name__, url_prefix="/open-shop")


@bp.post("/open-account")  # DBC606:10
@bp.post("/add-item")
@bp.post("/<int:user_id>/remove-items")
@bp.post("/create_user")
@bp.post("/delete_user")
@bp.post("/start")
@bp.post("/lock-user/<int:user_id>")  # DBC606:10
@bp.post("/stop")
@bp.post("/view-user")
def open_account(user_id):
    kind = 1
    return ""


def bind_card():  # DBC606:5
    kind = 1


def follow_user():
    kind = 1


def unfollow_user():
    kind = 1


def _enable_user():
    kind = 1
