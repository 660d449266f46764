"""What a handler answers: the literals in the JSON that it sends, and the texts that it returns."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.project.api.routers import Handler
from dbconv.project.api.statements import statements, values_once
from dbconv.project.module import Module
from dbconv.summary.scopes import Scope, dotted

_DICT_CALLS = frozenset({"builtins.dict", "collections.OrderedDict"})
# Their first argument, or one of the keywords, is sent as JSON.
_JSON_RESPONSES = frozenset(
    {
        *("jsonify", "JSONResponse", "ORJSONResponse", "UJSONResponse", "JsonResponse", "json_response"),
        *("sanic.response.json", "sanic.json"),
    }
)
_JSON_TEXTS = frozenset({"json.dumps", "orjson.dumps", "ujson.dumps", "simplejson.dumps", "rapidjson.dumps"})
_RESPONSES = frozenset(
    {
        *("make_response", "Response", "HttpResponse", "PlainTextResponse", "HTMLResponse", "HTTPResponse"),
        *("sanic.response.text", "sanic.text"),
    }
)
_BODY_KEYWORDS = frozenset({"content", "data", "body", "response", "text", "obj"})


def returned(scope: Scope) -> Iterator[ast.Return]:
    """The return statements of a function."""
    for statement in statements(scope):
        if isinstance(statement, ast.Return):
            yield statement


def answered(scope: Scope) -> Iterator[tuple[ast.expr, bool]]:
    """What a handler answers, without the status code beside it, and whether it writes that as Tornado's do."""
    for statement in statements(scope):
        if isinstance(statement, ast.Return) and statement.value is not None:
            value = _awaited(statement.value)
            yield value.elts[0] if isinstance(value, ast.Tuple) and value.elts else value, False
        elif isinstance(statement, ast.Expr):
            call = _awaited(statement.value)
            if isinstance(call, ast.Call) and dotted(call.func) in ("self.write", "self.finish") and call.args:
                yield call.args[0], True


def _awaited(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Await) else node


def json_bodies(module: Module, handler: Handler) -> Iterator[ast.expr]:
    """The dicts and lists, and the arguments of ``jsonify`` and its like, that a handler sends as JSON."""
    scope = handler.scope
    for node, is_written in answered(scope):
        todo = [node]
        while todo:
            node = once_bound(module, scope, todo.pop())
            if isinstance(node, ast.IfExp):
                todo += [node.body, node.orelse]
            elif isinstance(node, (ast.Dict, ast.List)) or _is_dict_call(module, scope, node):
                if handler.takes_dicts or is_written:
                    yield node
            elif isinstance(node, ast.Call):
                yield from _sent(module, scope, node)


def _sent(module: Module, scope: Scope, call: ast.Call) -> Iterator[ast.expr]:
    """What a call sends as JSON: ``jsonify(x)``, ``JSONResponse(content=x)``, ``Response(json.dumps(x))``."""
    todo = [call]
    while todo:
        call = todo.pop()
        if _is_one_of(module, scope, call, _JSON_TEXTS) or _is_one_of(module, scope, call, _JSON_RESPONSES):
            keywords = None if _name(call) == "jsonify" else _BODY_KEYWORDS
            yield from call.args[: None if keywords is None else 1]
            yield from (each.value for each in call.keywords if keywords is None or each.arg in keywords)
        elif _is_one_of(module, scope, call, _RESPONSES):
            given = [*call.args[:1], *(each.value for each in call.keywords if each.arg in _BODY_KEYWORDS)]
            inner = [once_bound(module, scope, each) for each in given]
            todo += [each for each in inner if isinstance(each, ast.Call)]
            if _name(call) == "make_response":
                yield from (each for each in inner if isinstance(each, (ast.Dict, ast.List)))


def response_text(module: Module, scope: Scope, node: ast.expr) -> ast.expr:
    """What is sent as text: ``x`` of ``Response(x)``, else the expression itself."""
    if isinstance(node, ast.Call) and _is_one_of(module, scope, node, _RESPONSES):
        keywords = [each.value for each in node.keywords if each.arg in _BODY_KEYWORDS]
        return [*node.args[:1], *keywords, node][0]
    return node


def is_json(module: Module, scope: Scope, node: ast.expr) -> bool:
    """Whether an expression is a call that makes JSON."""
    known = _JSON_TEXTS | _JSON_RESPONSES
    return isinstance(node, ast.Call) and _is_one_of(module, scope, node, known)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_one_of(module: Module, scope: Scope, call: ast.Call, names: frozenset[str]) -> bool:
    """Whether a call is one of these, by its own name, or where that says too little by its origin."""
    return _name(call) in names or module.origin(scope, call.func) in names


def _is_dict_call(module: Module, scope: Scope, node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and module.origin(scope, node.func) in _DICT_CALLS


def once_bound(module: Module, scope: Scope, node: ast.expr) -> ast.expr:
    """What a local name is bound to once; any other expression itself."""
    if isinstance(node, ast.Name):
        return (module.memoize(values_once, scope) or {}).get(node.id, node)
    return node


def leaves(module: Module, scope: Scope, body: ast.expr) -> Iterator[tuple[str, ast.Constant]]:
    """The literals in a JSON body, each with the key that it stands under; what calls are given is not in the body."""
    todo: list[tuple[str, ast.expr, int]] = [("", body, 0)]
    while todo:
        key, node, depth = todo.pop()
        if depth > 50:
            continue
        node, depth = once_bound(module, scope, node), depth + 1
        if isinstance(node, ast.Constant):
            yield key, node
        elif isinstance(node, ast.Dict):
            todo += [(_key(each) or key, value, depth) for each, value in zip(node.keys, node.values)]
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            todo += [(key, each, depth) for each in node.elts]
        elif isinstance(node, ast.IfExp):
            todo += [(key, node.body, depth), (key, node.orelse, depth)]
        elif isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            todo.append((key, node.elt, depth))
        elif isinstance(node, ast.Starred):
            todo.append((key, node.value, depth))
        elif isinstance(node, ast.Call) and _is_dict_call(module, scope, node):
            todo += [(key, each, depth) for each in node.args] + [
                (each.arg or key, each.value, depth) for each in node.keywords
            ]


def _key(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
