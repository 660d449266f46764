# shop/bases.py
from fastapi import APIRouter
from sanic import Blueprint
import elsewhere

class ShopRouter(APIRouter): pass
class Group(Blueprint): pass
class Half(elsewhere.Thing): pass

# shop/routes.py
import re
from aiohttp import web
from django.urls import path, re_path
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from flask import Blueprint, Flask
from flask_appbuilder import expose
from litestar import Controller, get
from sanic import Sanic
from starlette.routing import Mount, Route
from tornado.web import Application, RequestHandler, URLSpec, url
from werkzeug.routing import Rule, Submount
from shop.bases import Group, Half, ShopRouter
from shop.missing import bp, cache, user_router, webApp
import other.http
import requests
import tools

app = Flask(__name__)
router = APIRouter(prefix="/of-router")
own = ShopRouter("/first-is-no-prefix")
group = Group("group", url_prefix="/of-group")
half = Half()
ROOT = "/root"
TWICE = "/once"
TWICE = "/twice"
PART: str = "/part"
NO_PATH = 5
for LOOPED in ["/looped"]: pass
LOOPED_ONCE = "/looped-once"
with open("x") as OPENED: pass

# --- decorators


@app.route("/", methods=["GET"])
@app.route("/second", methods=("PUT",))
@app.route("/third", methods=["GET", "POST"])
@app.route("/fourth", methods=METHODS)
@app.route("/fifth", methods=[])
@app.route("/sixth", methods=[VERB])
def first(): pass


@router.get("")
@router.post("no-slash")
@router.put(path="/keyword")
@router.patch(uri="keyword-without-slash", summary="/no-path")
@router.delete(summary="/no-path")
@router.head(ROOT)
@router.options(TWICE)
@router.trace(ROOT + PART)
@router.any(f"/formatted/{user.id}/{fun()()}/{1:>3}/end")
@router.websocket("/%s/percent" % name)
@router.ws("/added" + name + "/more" + make().it + "" + 5)
@router.view(name)
@router.api_route("/several", "/of-one", "none")
@router.get(NO_PATH, "/second-is")
@router.get(["/in-a-list", "/two"])
@router.get(LOOPED)
@router.get(LOOPED_ONCE)
@router.nothing("/no-route")
@router.get
@router.get("/a%%b" % ())
def second(): pass


@bp.get("/unknown-with-a-name")
@user_router.get("/unknown-router")
@webApp.get("/unknown-app")
@self.api.get("/attribute")
@cache.get("/cache")
@cache.route("/cache-route")
@bp.get("unknown-no-slash")
@tools.get("/of-a-module")
@tools.Client().get("/of-a-client")
@tools.Client().route("/plain-of-a-client")
@other.http.MyRouter().get("/by-class")
@requests.Session().get("/of-a-session")
@own.get("/of-a-subclass")
@group.get("/of-a-subclass-elsewhere")
@half.get("/half-known")
@half.expose("/half-exposed")
@expose("/exposed")
@expose("exposed-no-slash")
@get("/litestar")
@get("litestar-no-slash")
@missing("/no-decorator")
@app.cli.command("/command")
def third(): pass


# --- calls

app.add_url_rule("/rule", view_func=first)
app.add_url_rule("rule-no-slash", "endpoint", first)
bp.add_url_rule("unknown-rule")
bp.add_url_rule("/unknown-rule-slash")
app.add_url_rule(view_func=first, rule="/rule-keyword")
app.add_get("/got", first)
app.add_url_rule()
add_url_rule("/no-attribute")
app.add_resource(first, "/one", "/two")
app.add_resource(first, "no-slash-behind")
router.add_api_route("/added-api", first, methods=["DELETE"])
app.get("/directly")(first)
app.nothing("/not-directly")(first)
requests.Session().get("/sent")
routes = [
    Route("/of-starlette", first), Route("no-slash-starlette", first), APIRoute("/of-fastapi", first),
    tools.Route("/of-tools", first), web.get("/of-aiohttp", first), requests.get("/of-requests"), web.view("/viewed", first),
    path("django/<int:id>/", first), re_path(r"^django/(?P<id>[0-9]+)/$", first), tools.path("no-django/"),
    Rule("/werkzeug/<re(a|b):x>", endpoint="a"), URLSpec(r"/spec/(\d+)", first), url(r"/spec-url/(.*)", first),
    Mount("/mounted", routes=[]), Mount(path="/mounted-keyword"), Submount("/submounted", []), Mount(PART),
]
app.register_blueprint(bp, url_prefix="/prefixed")
app.register_blueprint(bp, url_prefix="prefix-no-slash")
app.register_blueprint(bp, url_prefix="")
app.register_blueprint(bp, url_prefix=name)
app.include_router(router, prefix="/included")
app.include_router(router, "/included-first-is-none")
app.include_router(router, prefix="included-no-slash")
app.mount("/mount", x)
app.mount("mount-no-slash", x)
app.add_subapp("/subapp", x)
app.add_static("/static", x)
app.static("/static-first", "./x")
app.static(uri="/static-uri")
app.add_namespace(ns, "/namespace")
app.add_namespace(ns, path="/namespace-keyword")
app.add_namespace(ns)
namespace = Namespace("orders", path="/of-namespace")
api = Api(prefix="/of-api")
other_router = MyRouter(prefix="/of-my-router")
own_router = Router("/positional")
tools.join("url", "/no-prefix", prefix="/nothing")
if app:
    with app:
        try:
            app.add_url_rule("/in-blocks", view_func=first)
        finally:
            app.add_url_rule("/at-last", view_func=first)
x = [app.add_url_rule("/in-a-list"), {"a": app.add_url_rule("/in-a-dict")}, (lambda: app.add_url_rule("/in-lambda"))]
y = f(x=app.add_url_rule("/in-keyword"), *[app.add_url_rule(each) for each in "/x"])

# --- Tornado

handlers = Application([
    (r"/tornado/([a-z]+)/?", MainHandler),
    (r"^/anchored/[^/]+$", tools.ShopHandler, {"a": 1}),
    (r"(/group/(?:a|b\)|[)]))", Mine, {}, "name"),
    (r"/five", MainHandler, {}, "name", 5),
    (r"/one",),
    (r"no-slash", MainHandler),
    (r"/a-number", 5),
    (r"/no-handler", NoHandle),
    [r"/a-list", MainHandler],
    (name, MainHandler),
    (name + "/part-known", MainHandler),
    (r"/redirected", tools.Redirect),
])


class Mine(RequestHandler): pass


# --- Litestar


class Orders(Controller):
    path = "/controller"

    @get()
    def all(self): pass

    @get("/one")
    def one(self): pass


class Twice(Controller):
    path = "/first"
    path = "/second"


class Computed(Controller):
    path = make()


class Nothing(Controller): pass


class NoController:
    path = "/none"


def register(application, given, given_path="/default"):
    local = "/local"
    again = "/again-1"
    again = "/again-2"
    given = "/given"
    noted: str = "/noted"
    raised = "/raised"
    raised += "/more"
    one, other = "/one-of-two", "/other"
    application.add_url_rule(local)
    application.add_url_rule(again)
    application.add_url_rule(given_path)
    application.add_url_rule(given)
    application.add_url_rule(noted)
    application.add_url_rule(raised)
    application.add_url_rule(one)
    application.add_url_rule(ROOT)

    def inner():
        application.add_url_rule(local)
        ROOT = 5
        application.add_url_rule(ROOT)


app.add_url_rule("/" + "x" * 5)
app.add_url_rule("/ends-with-backslash\\")
app.add_url_rule("/{a:[0-9]{2}}/<regex('[>]'):code>/<open/{open")
URLSpec(r"/back\\slash/\d\.x\-y/[]a]x/[^]a]x/[open")
URLSpec(r"/(a(b)c)/?(x[(]\))*/(open/x")
URLSpec(r"/end\\")
