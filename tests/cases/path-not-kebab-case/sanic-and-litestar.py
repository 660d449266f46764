from litestar import Controller, Litestar, Router, get, post
from sanic import Blueprint, Sanic

app = Sanic("My_app")
bp = Blueprint("my_blueprint", url_prefix="/my_blueprint")  # DBC601:43
group = Blueprint.group(bp, url_prefix="group_path")  # DBC601:40


@app.get("/plain_route")  # DBC601:10
@bp.route("/users/<user_name:str>/<code:[A-Z_]{3}>", methods=["GET"])
async def plain(request, user_name, code):
    return None


app.add_route(plain, "/added_route")  # DBC601:22
app.static("/static_files", "./static_files")  # DBC601:12


@get("/light_star")  # DBC601:6
async def light() -> None: ...


@post(path=["/first_path", "/second-path"])  # DBC601:13
async def two() -> None: ...


class UserController(Controller):
    path = "/user_controller"  # DBC601:12
    other = "/not_a_path"

    @get("/{user_id:int}/in_class")  # DBC601:10
    async def one(self, user_id: int) -> None: ...


router = Router(path="/shop_router", route_handlers=[UserController])  # DBC601:22
star = Litestar([router, light], path="/app-path")
