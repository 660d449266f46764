"""The paths against the frameworks themselves: what is read from text is what their own routers serve.

Each text is imported for real. A path that a router has must be made of prefixes and one route that were read, and each
route that was read must be served.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import permutations
from pathlib import Path
from types import ModuleType

import pytest

from dbconv.project.api import has_routes
from dbconv.project.api.routes import read_paths
from dbconv.project.module import Module
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

FLASK = """
from flask import Blueprint, Flask
from flask.views import MethodView
from flask_restful import Api as RestfulApi, Resource as RestfulResource
from flask_restx import Api, Namespace, Resource

HEALTH = "/health"
app = Flask(__name__, static_folder=None)
users = Blueprint("users", __name__, url_prefix="/users")
api_bp = Blueprint("api", __name__)
restful = RestfulApi(Blueprint("restful", __name__))
api = Api(api_bp, doc=False, add_specs=False)
ns = Namespace("orders", path="/orders")


@app.route("/")
@app.route(HEALTH)
def health():
    return ""


@users.get("/<int:user_id>/open_account")
@users.route(rule="/openAccount", methods=["POST"])
def open_account(user_id=0):
    return ""


@ns.route("/first", "/second/<uuid:order_id>")
class Orders(Resource):
    def get(self, order_id=None):
        return {}


class Notify(MethodView):
    def post(self):
        return ""


class Stock(RestfulResource):
    def get(self, stock_id=None):
        return {}


def register(application):
    application.add_url_rule("/pay/<re>/notify", view_func=Notify.as_view("notify"))
    restful.add_resource(Stock, "/stocks", "/stocks/<stock_id>")
    api.add_namespace(ns)
    application.register_blueprint(users)
    application.register_blueprint(api_bp, url_prefix="/api")
    application.register_blueprint(restful.app if restful.app else restful.blueprint)

    @application.post("/inner")
    def inner():
        return ""


register(app)
"""

FASTAPI = """
from fastapi import APIRouter, FastAPI

app = FastAPI(openapi_url=None)
router = APIRouter(prefix="/users")
inner = APIRouter()


@app.get("/health_check")
async def health():
    return {}


@router.post(
    "/{user_id}/openAccount",
    summary="/no_path",
)
@router.get("")
async def open_account(user_id: int = 0):
    return {}


@inner.api_route(path="/any", methods=["GET", "PUT"])
@inner.websocket("/socket")
async def anything():
    return {}


inner.add_api_route("/added/{rest:path}", health)
router.include_router(inner, prefix="/inner")
app.include_router(router, prefix="/api")
"""

STARLETTE = """
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.routing import Mount, Route, WebSocketRoute


async def homepage(request):
    return None


class Users(HTTPEndpoint):
    async def get(self, request):
        return None


app = Starlette(
    routes=[
        Route("/", homepage),
        Route("/home_page", endpoint=homepage, methods=["GET"]),
        Mount("/users", routes=[Route("/{user_id:int}/detail", Users), WebSocketRoute("/socket", homepage)]),
    ]
)
"""

TORNADO = r"""
from tornado.web import Application, RequestHandler, URLSpec, url


class Main(RequestHandler):
    def get(self):
        self.write({})


class DetailHandler(Main):
    pass


handlers = [
    (r"/", Main),
    (r"/users/(\w+)/open_account/?", DetailHandler),
    URLSpec(r"/spec/(?P<name>[a-z/]+)", Main, name="spec"),
    url(r"/url_path", Main),
]
app = Application(handlers)
app.add_handlers(r".*", [(r"/more/path", Main, {})])
"""

AIOHTTP = """
from aiohttp import web

table = web.RouteTableDef()


@table.get("/get_table")
@table.route("POST", "/users/{user_id}/open")
async def handler(request):
    return web.json_response({})


@table.view("/view")
class View(web.View):
    async def get(self):
        return web.json_response({})


def make():
    app, inner = web.Application(), web.Application()
    app.add_routes(table)
    app.router.add_post("/add_post", handler)
    app.router.add_route("*", r"/users/{name:[a-z]{2,4}}", handler)
    app.add_routes([web.get("/web_get", handler), web.delete("/web/{id}/delete", handler)])
    inner.router.add_get("/inside", handler)
    app.add_subapp("/inner", inner)
    return app


app = make()
"""

SANIC = """
from sanic import Blueprint, Sanic
from sanic.views import HTTPMethodView

app = Sanic("facts_sanic")
bp = Blueprint("users", url_prefix="/users")


class View(HTTPMethodView):
    async def get(self, request):
        return None


@app.get("/plain_route")
async def plain(request):
    return None


@bp.route("/<user_id:int>/open", methods=["POST"])
async def opened(request, user_id):
    return None


app.add_route(View.as_view(), "/view")
app.blueprint(bp)
"""

LITESTAR = """
from litestar import Controller, Litestar, Router, get, post


@get("/plain")
async def plain() -> None: ...


@post(path=["/first", "/second"])
async def two() -> None: ...


class Users(Controller):
    path = "/users"

    @get("/{user_id:int}/detail")
    async def detail(self, user_id: int) -> None: ...


app = Litestar([plain, Router(path="/api", route_handlers=[Users, two])], openapi_config=None)
"""

DJANGO = r"""
from django.urls import path, re_path
from django.views import View


class Users(View):
    def get(self, request):
        return None


def view(request, **kwargs):
    return None


urlpatterns = [
    path("user_list/<int:user_id>/", Users.as_view()),
    re_path(r"^open_account/(?P<year>[0-9]{4})/$", view, name="open"),
]
urlpatterns += [path("more/", view)]
"""


def of_flask(module: ModuleType) -> Iterable[str]:
    # Flask-RESTX serves its own pages too.
    return [str(rule) for rule in module.app.url_map.iter_rules() if "swagger" not in str(rule)]


def of_starlette(module: ModuleType) -> Iterator[str]:
    todo = [("", route) for route in module.app.routes]
    while todo:
        prefix, route = todo.pop()
        inner = getattr(route, "original_router", route)
        context = getattr(route, "include_context", None)
        if getattr(inner, "routes", None):
            before = prefix + (context.prefix if context else "") + ("" if context else getattr(route, "path", ""))
            todo += [(before, each) for each in inner.routes]
        else:
            yield prefix + route.path


def of_tornado(module: ModuleType) -> Iterator[str]:
    for rule in module.app.default_router.rules:
        for inner in rule.target.rules:
            yield inner.matcher.regex.pattern.removesuffix("$")


def of_aiohttp(module: ModuleType) -> Iterator[str]:
    for route in module.app.router.routes():
        resource = route.resource
        yield getattr(resource, "_orig_path", None) or resource.canonical


def of_sanic(module: ModuleType) -> Iterable[str]:
    return [f"/{route.path}" for route in module.app.router.routes]


def of_litestar(module: ModuleType) -> Iterable[str]:
    return [route.path for route in module.app.routes]


def of_django(module: ModuleType) -> Iterable[str]:
    return [str(each.pattern) for each in module.urlpatterns]


FRAMEWORKS = {
    "flask": (FLASK, of_flask),
    "fastapi": (FASTAPI, of_starlette),
    "starlette": (STARLETTE, of_starlette),
    "tornado": (TORNADO, of_tornado),
    "aiohttp": (AIOHTTP, of_aiohttp),
    "sanic": (SANIC, of_sanic),
    "litestar": (LITESTAR, of_litestar),
    "django": (DJANGO, of_django),
}


@pytest.mark.parametrize(("text", "table"), FRAMEWORKS.values(), ids=FRAMEWORKS)
def test_paths_are_those_that_are_served(
    text: str, table: Callable[[ModuleType], Iterable[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"routes_{tmp_path.name}"
    path = tmp_path / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    served = set(table(importlib.import_module(name)))
    del sys.modules[name]
    source = Source(text, str(path))
    assert has_routes(source, Settings())
    read = list(read_paths(Module(source, Session(), Settings()), Settings()))
    prefixes = {each.text for each in read if each.is_prefix}
    routes = {each.text for each in read if not each.is_prefix}
    chains = ["", *("".join(chain) for count in range(1, 4) for chain in permutations(sorted(prefixes), count))]
    made = {f"{chain}{route}": route for chain in chains for route in routes}
    assert served - made.keys() == set()
    assert routes == {made[each] for each in served if each in made} | (routes & served)
    assert len(served) >= 3
    assert all("".join(part for part, _ in each.parts) == each.text for each in read)


def test_a_path_that_is_not_read_is_noticed(tmp_path: Path) -> None:
    text = re.sub(r"@app\.get", "@made_up.get", FASTAPI)
    read = {
        each.text
        for each in read_paths(Module(Source(text, str(tmp_path / "a.py")), Session(), Settings()), Settings())
    }
    assert "/health_check" not in read and "/{user_id}/openAccount" in read
