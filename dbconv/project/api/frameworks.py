"""What web frameworks call the things that make routes."""

from __future__ import annotations

import ast
import re

from dbconv.project.module import Module
from dbconv.summary.scopes import Scope

VERBS = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "trace"})
DECORATORS = VERBS | {"route", "api_route", "websocket", "websocket_route", "view", "any", "expose", "ws"}
# Of these, the shape leaves no doubt: @x.route("/y") makes a route, whatever x is.
_PLAIN_DECORATORS = frozenset({"route", "api_route", "websocket_route", "expose"})
REGISTRATIONS = frozenset(
    {
        *(
            "add_url_rule",
            "add_resource",
            "add_api_route",
            "add_route",
            "add_websocket_route",
            "add_api_websocket_route",
        ),
        *(f"add_{verb}" for verb in VERBS),
        *("add_view", "add_static"),
    }
)
_PACKAGES = frozenset(
    {
        *("flask", "flask_restful", "flask_restx", "flask_restplus", "flask_openapi3", "flask_smorest", "apiflask"),
        *("quart", "fastapi", "starlette", "sanic", "sanic_ext", "aiohttp", "litestar", "tornado", "django", "bottle"),
        *("rest_framework", "werkzeug"),
    }
)
_ROUTERS = frozenset(
    {
        *("Flask", "Quart", "APIFlask", "OpenAPI", "Blueprint", "APIBlueprint", "Api", "Namespace", "FastAPI"),
        *("APIRouter", "Starlette", "Router", "Sanic", "RouteTableDef", "Application", "Litestar", "Bottle"),
    }
)
_VIEWS = frozenset(
    {"MethodView", "Resource", "RequestHandler", "HTTPEndpoint", "HTTPMethodView", "View", "APIView", "Controller"}
)
_ROUTER_NAME = re.compile(r"(.*[_.])?(app|api|application|blueprint|bp|ns|namespace|router|routes|web_?app)\d*", re.I)
_ROUTER_CLASS = re.compile(r".*(Router|Blueprint|FastAPI|Flask)")
# What these return as a dict is no JSON: aiohttp's plugins take it for the context of a template.
_WITHOUT_DICTS = frozenset({"aiohttp", "tornado", "django", "starlette", "sanic"})


def package_of(origin: str | None) -> str:
    """The web framework that an origin belongs to, or an empty string."""
    package = (origin or "").partition(".")[0]
    return package if package in _PACKAGES else ""


def last_name(origin: str | None) -> str:
    """The last name in an origin."""
    return re.split(r"[.:]", origin or "")[-1]


def takes_dicts(origin: str | None) -> bool:
    """Whether a handler of this framework answers with JSON where it returns a dict."""
    return package_of(origin) not in _WITHOUT_DICTS


def is_router(module: Module, scope: Scope, node: ast.expr) -> bool | None:
    """Whether an object is an application, a router, a blueprint or a namespace; None where that is unknown."""
    origin = module.origin(scope, node)
    if origin is None:
        return None
    made_of, call, _ = origin.partition("(")
    kinds = (made_of, *(module.ancestors(made_of) if "::" in made_of else ()))
    if any(kind and package_of(kind) and last_name(kind) in _ROUTERS for kind in kinds):
        return True
    if not call:
        # Taken from a module that was not found.
        return None
    if any(kind and _ROUTER_CLASS.fullmatch(last_name(kind)) for kind in kinds):
        return True
    return None if "::" in made_of and None in kinds else False


def is_route_decorator(module: Module, scope: Scope, call: ast.Call, path: str | None) -> bool:
    """Whether a decorator makes a route: ``@app.get("/x")`` of an application, not ``@cache.get("/x")``."""
    if isinstance(call.func, ast.Name):
        # @get("/x") of Litestar, @expose("/x") of Flask-Admin and Flask-AppBuilder
        origin = module.origin(scope, call.func)
        is_litestar = package_of(origin) == "litestar" and last_name(origin) in DECORATORS
        return is_litestar or (call.func.id == "expose" and _is_path(path))
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in DECORATORS:
        return False
    known = is_router(module, scope, call.func.value)
    if known or not _is_path(path):
        return bool(known)
    return call.func.attr in _PLAIN_DECORATORS or (known is None and has_router_name(call.func.value))


def has_router_name(node: ast.expr) -> bool:
    """Whether a name says that it is an application or a router: ``bp``, ``self.app``, ``user_router``."""
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return bool(_ROUTER_NAME.fullmatch(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)))


def _is_path(path: str | None) -> bool:
    return path is not None and path.startswith("/")


def is_view_class(module: Module, scope: Scope) -> bool:
    """Whether a class has methods for the verbs of HTTP, by its bases."""
    return any(package_of(each) and last_name(each) in _VIEWS for each in module.ancestors(scope.path))
