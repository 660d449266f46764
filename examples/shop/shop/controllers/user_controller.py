from flask import Blueprint, request

from shop.extensions import db
from shop.models.user import User, UserGroup

bp = Blueprint("user", __name__, url_prefix="/users")


@bp.post("/open-account")
def open_account():
    data = request.get_json()
    group = UserGroup.query.order_by(UserGroup.level).first()
    user = User(userName=data["username"], mobile=data.get("mobile"), group=group)
    user.set_password(data["password"])
    user.save()
    return {"status": "true", "id": user.id}


@bp.post("/reset-pwd")
def reset_pwd():
    data = request.get_json()
    user = User.query.filter_by(mobile=data["mobile"]).first()
    if user is None or not user.check_password(data["old_password"]):
        return {"status": False}
    user.set_password(data["password"])
    db.session.commit()
    return {"status": True}
