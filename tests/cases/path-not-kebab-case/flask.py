# shop/extensions.py
from flask import Flask, Blueprint

app = Flask(__name__)
admin = Blueprint("admin", __name__)

# shop/controllers/user_controller.py
import requests
from flask import Blueprint, Flask
from flask.views import MethodView

from shop.extensions import admin
from shop.cache import cache, mock

OLD_PATH = "/old_account"  # DBC601:12
NEW_PATH = "/new-account"
TWICE = "/first_of_two"
TWICE = "/second_of_two"
bp = Blueprint("user", __name__, url_prefix="/shop_users")  # DBC601:45
plain = Blueprint("plain_name", __name__, template_folder="my_templates")


@bp.route("/openAccount", methods=["GET", "POST"])  # DBC601:11
@bp.route("/open-account")
def open_account():
    return requests.get("/not_a_route").text


@bp.post("/reset_password/<int:user_id>/<regex('[a-z_]{2}'):short_name>")  # DBC601:10
def reset_password(user_id, short_name):
    return ""


@bp.get(
    "/orderList",  # DBC601:5
)
def order_list():
    return ""


@admin.get("no_slash")  # DBC601:12
def no_slash():
    return ""


@bp.route(rule="/by_keyword")  # DBC601:16
@bp.route(OLD_PATH)
@bp.route(NEW_PATH)
@bp.route(TWICE)
@bp.route(f"{PREFIX}/in_text/<user_id>")  # DBC601:11
@bp.route(PREFIX + "/in_sum")  # DBC601:11
@bp.route(f"/{PREFIX}_beside")
@bp.route(make_path("/in_call"))
def several(user_id):
    return ""


@cache.get("/not_a_route")
@mock.patch("/Not_a_route")
def cached():
    return ""


def create_app(server, router):
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/api_v1")  # DBC601:43
    app.add_url_rule("/pay_notify", view_func=Notify.as_view("pay_notify"))  # DBC601:22
    app.add_url_rule(rule="/payNotify", view_func=cached)  # DBC601:27

    @app.get("/inner_route")  # DBC601:14
    def inner():
        return server.get("/Not_a_route")

    @server.route("/given_app")  # DBC601:19
    def given():
        return ""

    @router.post("/given_router")  # DBC601:18
    def given_router():
        return ""

    @server.get("/is_it_a_route")
    def unknown():
        return ""

    return app


class Notify(MethodView):
    def get(self):
        return ""


@bp.get("/.well-known/openid_configuration")
@bp.get("/scim/v2/ServiceProviderConfig")
@bp.get("/v2/Users/<user_id>")
@bp.get("/v2/Groups")
@bp.get("/v2/Schemas")
@bp.get("/v2/ResourceTypes")
@bp.get("/v2/ServiceProviderConfig")
@bp.get("/v2/Users/<user_id>/open_account")  # DBC601:9
def exempt():
    return ""


@bp.get("/v1_2/users/V2/OneSignalSDKWorker.js/~Li_Ming/_internal/__debug__/a%2Fb_C/2026_11_20/用户")
@bp.get("/HTTPServer/userIDs/already-good")  # DBC601:9
@bp.get("/_internal_ping")
@bp.get("/_internalPing/of_all")  # DBC601:9
@bp.get("/open_account_/Accounts")  # DBC601:9
def more():
    return ""
