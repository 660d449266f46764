"""The routes of a file, and the functions that answer requests."""

from __future__ import annotations

import ast
import bisect
import re
from collections.abc import Iterator

from dbconv.facts.api import Path
from dbconv.project.api.frameworks import (
    REGISTRATIONS,
    VERBS,
    is_route_decorator,
    is_router,
    is_view_class,
    last_name,
    package_of,
    takes_dicts,
)
from dbconv.project.api.paths import parts_of, path_text
from dbconv.project.api.statements import expressions, statements, values_once
from dbconv.project.module import Module
from dbconv.record import NamedTuple
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope
from dbconv.words.names import words_of

_PATH_IN_LINE = re.compile(r"""["'][/^(!]|prefix|path|url|\.add_|Route|mount""", re.IGNORECASE)
_PATH_KEYWORDS = ("path", "rule", "uri", "url", "route", "urls")
_METHODS = frozenset({*(verb.upper() for verb in VERBS), "*", "CONNECT"})
_HANDLER_KEYWORDS = ("view_func", "endpoint", "handler", "view", "route")
# Calls of these make a route: Route("/x", f), web.get("/x", f), path("x/", f).
_MAKERS = {
    "starlette": frozenset({"Route", "WebSocketRoute"}),
    "fastapi": frozenset({"APIRoute", "APIWebSocketRoute"}),
    "aiohttp": VERBS | {"view", "route"},
    "tornado": frozenset({"URLSpec", "url", "Rule"}),
    "django": frozenset({"path", "re_path", "url"}),
    "werkzeug": frozenset({"Rule"}),
}
# Keywords, and positions, of the prefix in what takes one.
_PREFIXES = {
    "include_router": ("prefix",),
    "mount": ("path", 0),
    "Mount": ("path", 0),
    "add_subapp": ("prefix", 0),
    "static": ("prefix", "uri", 0),
    "add_static": ("prefix", 0),
    "add_namespace": ("path", 1),
    "Namespace": ("path",),
    "APIRouter": ("prefix",),
    "Router": ("path", 0),
    "Api": ("prefix",),
    "Submount": (0,),
}
_PATTERNS = frozenset({("tornado", "URLSpec"), ("tornado", "url"), ("django", "re_path"), ("django", "url")})


class Handler(NamedTuple):
    """A function that answers requests, and the paths that it is known to answer."""

    scope: Scope
    takes_dicts: bool
    """Whether a dict that it returns is sent as JSON."""
    paths: tuple[Path, ...]


class Api(NamedTuple):
    """What a file declares of an API."""

    paths: tuple[Path, ...]
    handlers: tuple[Handler, ...]


class _Route(NamedTuple):
    paths: list[Path]
    names: frozenset[str]
    """The functions and classes that are registered for it, as they are called there."""
    origin: str | None


def read_api(module: Module) -> Api:
    """All routes and handlers of a file."""
    registered = [route for scope in module.scopes for route in _registered(module, scope)]
    paths = [path for route in registered for path in route.paths]
    by_name: dict[str, list[_Route]] = {}
    for route in registered:
        for name in route.names:
            by_name.setdefault(name, []).append(route)
    handlers = []
    answered: dict[Place, Scope] = {}
    for scope in module.scopes[1:]:
        routes = [*_decorating(module, scope), *(by_name.get(_name(scope), ()) if _has_name(scope) else ())]
        decorated = [path for route in routes for path in route.paths]
        paths += decorated
        answered.update((path.place, scope) for path in decorated)
        if not scope.is_class:
            if routes:
                handlers.append(Handler(scope, takes_dicts(routes[0].origin), tuple(decorated)))
        elif routes or is_view_class(module, scope):
            of_class = next((each for each in module.ancestors(scope.path) if package_of(each)), None)
            origin = of_class or (routes[0].origin if routes else None)
            handlers += [
                Handler(each, takes_dicts(origin), tuple(decorated))
                for each in scope.children
                if not each.is_class and _name(each) in VERBS
            ]
            paths += _path_of_controller(module, scope)
    found = {path.place: _with_handler(path, answered.get(path.place)) for path in paths}
    return Api(tuple(found[place] for place in sorted(found)), tuple(handlers))


def _with_handler(path: Path, scope: Scope | None) -> Path:
    """A path with what the function or class that answers it says of itself."""
    if scope is None or isinstance(scope.node, ast.Module):
        return path
    first, _, _ = (ast.get_docstring(scope.node) or "").partition("\n")
    return path._replace(handler=words_of(scope.node.name), said=(first,) if first else ())


def _name(scope: Scope) -> str:
    return "" if isinstance(scope.node, ast.Module) else scope.node.name


def _has_name(scope: Scope) -> bool:
    """Whether a registration in the file may mean the function or class: a method is none."""
    return scope.parent is None or not scope.parent.is_class


def _decorating(module: Module, scope: Scope) -> Iterator[_Route]:
    """The routes that the decorators of a function or class make."""
    around = scope.parent or module.top
    for node in [] if isinstance(scope.node, ast.Module) else scope.node.decorator_list:
        if isinstance(node, ast.Call):
            given = _path_nodes(module, around, node)
            first = path_text(given[0]) if given else None
            if is_route_decorator(module, around, node, first):
                origin = module.origin(around, node.func)
                yield _Route([_path(each, method=_method(node)) for each in given], frozenset(), origin)


def _registered(module: Module, scope: Scope) -> Iterator[_Route]:
    """The routes and prefixes that the statements of a scope make by calls."""
    lines = module.memoize(_lines_with_paths) or []
    for statement in statements(scope):
        index = bisect.bisect_left(lines, statement.lineno)
        if index == len(lines) or lines[index] > (statement.end_lineno or statement.lineno):
            continue
        for node in expressions(statement):
            if isinstance(node, ast.Call):
                yield from _of_call(module, scope, node)
            elif isinstance(node, ast.List):
                yield from _of_tornado(module, scope, node)


def _lines_with_paths(module: Module) -> list[int]:
    """The lines that may hold a path: to look into all expressions of a file takes as long as parsing it."""
    return [number for number, line in enumerate(module.source.lines, 1) if _PATH_IN_LINE.search(line)]


def _of_call(module: Module, scope: Scope, call: ast.Call) -> Iterator[_Route]:
    name = _called(call)
    prefix = _prefix(module, scope, call, name)
    if prefix is not None:
        yield _Route([prefix], frozenset(), None)
        return
    is_route, is_pattern, origin = False, False, None
    if name in REGISTRATIONS and isinstance(call.func, ast.Attribute):
        given = _path_nodes(module, scope, call)
        text = path_text(given[0]) if given else None
        is_route = text is not None and (text[:1] == "/" or bool(is_router(module, scope, call.func.value)))
        origin = module.origin(scope, call.func)
    elif any(name in makers for makers in _MAKERS.values()):
        origin = module.origin(scope, call.func)
        package = package_of(origin)
        is_route = last_name(origin) in _MAKERS.get(package, ())
        is_pattern = (package, last_name(origin)) in _PATTERNS
    elif isinstance(call.func, ast.Call) and is_route_decorator(module, scope, call.func, "/"):
        # app.get("/x")(handler)
        nodes, method = _path_nodes(module, scope, call.func), _method(call.func)
        yield _Route([_path(each, method=method) for each in nodes], _names_in(call), None)
    if is_route:
        nodes, method = _path_nodes(module, scope, call), _method(call)
        paths = [_path(each, is_pattern=is_pattern, method=method) for each in nodes]
        yield _Route(paths, _names_in(call), origin)


def _called(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _prefix(module: Module, scope: Scope, call: ast.Call, name: str) -> Path | None:
    """The prefix that a call gives to routes: ``Blueprint(url_prefix="/x")``, ``include_router(r, prefix="/x")``."""
    places: tuple[str | int, ...] = ("url_prefix",)
    if name in _PREFIXES or "Router" in name:
        places += _PREFIXES.get(name, ("prefix",))
    node = next((found for each in places for found in [_argument(call, each)] if found is not None), None)
    node = _bound(module, scope, node)
    text = path_text(node)
    if node is None or not text or (text[0] != "/" and "url_prefix" not in {each.arg for each in call.keywords}):
        return None
    return _path(node, is_prefix=True)


def _argument(call: ast.Call, where: str | int) -> ast.expr | None:
    if isinstance(where, int):
        return call.args[where] if where < len(call.args) else None
    return next((each.value for each in call.keywords if each.arg == where), None)


def _path_nodes(module: Module, scope: Scope, call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that are paths: those that begin with a slash, else the first text."""
    given = [*call.args, *(each.value for each in call.keywords if each.arg in _PATH_KEYWORDS)]
    several = [node for each in given for node in (each.elts if isinstance(each, (ast.List, ast.Tuple)) else [each])]
    found = [(node, text) for each in several for node in [_bound(module, scope, each)] for text in [path_text(node)]]
    texts = [(node, text) for node, text in found if node is not None and text is not None and text not in _METHODS]
    rooted = [node for node, text in texts if text[:1] == "/"]
    is_first = bool(texts) and bool(given) and texts[0][0] in (several[0], _bound(module, scope, several[0]))
    return rooted or ([texts[0][0]] if is_first else [])


def _bound(module: Module, scope: Scope, node: ast.expr | None) -> ast.expr | None:
    """What a name is bound to once, in the function or at the top of the file; any other expression itself."""
    while isinstance(node, ast.Name):
        values = module.memoize(values_once, scope) or {}
        if node.id in values:
            return values[node.id]
        if node.id in scope.names or scope.parent is None:
            return node
        scope = scope.parent
    return node


def _names_in(call: ast.Call) -> frozenset[str]:
    """The functions and classes that a registration names: ``f``, and ``View`` of ``View.as_view("x")``."""
    found = set()
    for each in [*call.args, *(each.value for each in call.keywords if each.arg in _HANDLER_KEYWORDS)]:
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr == "as_view":
            each = each.func.value
        if isinstance(each, ast.Name):
            found.add(each.id)
    return frozenset(found)


def _of_tornado(module: Module, scope: Scope, node: ast.List) -> Iterator[_Route]:
    """``[(r"/path", Handler), …]``: what comes second is a handler by its bases or by its name."""
    for each in node.elts:
        if not isinstance(each, ast.Tuple) or not 2 <= len(each.elts) <= 4:
            continue
        text, handler = path_text(each.elts[0]), each.elts[1]
        if text is not None and text.startswith(("/", "^/", "(")) and isinstance(handler, (ast.Name, ast.Attribute)):
            origin = module.origin(scope, handler)
            kinds = (origin, *(module.ancestors(origin) if origin and "::" in origin else ()))
            name = handler.id if isinstance(handler, ast.Name) else handler.attr
            if name.endswith("Handler") or any(package_of(kind) == "tornado" for kind in kinds):
                yield _Route([_path(each.elts[0], is_pattern=True)], frozenset({name}), "tornado.web")


def _path_of_controller(module: Module, scope: Scope) -> Iterator[Path]:
    """``path = "/x"`` in a Controller of Litestar."""
    if any(last_name(each) == "Controller" for each in module.ancestors(scope.path)):
        node = (module.memoize(values_once, scope) or {}).get("path")
        if node is not None and path_text(node) is not None:
            yield _path(node, is_prefix=True)


def _method(call: ast.Call) -> str:
    """The method of HTTP that a call registers for: ``GET`` of ``app.get``, ``add_get`` and ``methods=["GET"]``."""
    verb = _called(call).removeprefix("add_")
    if verb in VERBS:
        return verb.upper()
    given = _argument(call, "methods")
    only = given.elts[0] if isinstance(given, (ast.List, ast.Tuple)) and len(given.elts) == 1 else None
    return only.value.upper() if isinstance(only, ast.Constant) and isinstance(only.value, str) else ""


def _path(node: ast.expr, *, is_prefix: bool = False, is_pattern: bool = False, method: str = "") -> Path:
    text = path_text(node) or ""
    return Path(text, parts_of(text, is_pattern=is_pattern), is_prefix, place_of(node), method)
