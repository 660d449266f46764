from flask import Blueprint

bp = Blueprint("user", __name__)


@bp.post("/openAccount/of_bank")  # DBC601:10
def open_account():
    return {"status": "true"}


@bp.post("/open_bankAccount")  # DBC601:10
def open_bank_account():
    return {"status": "true"}


@bp.post("/close-account/of-bank")
def close_account():
    return {"status": "true"}
