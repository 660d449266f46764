"""What ``default=`` and its like are given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from dbconv.facts.tables import Call, Clock, Default, Literal
from dbconv.facts.unknown import Reason, is_known, unknown
from dbconv.project.literals import is_constant, literal_of
from dbconv.project.module import Module
from dbconv.project.named_values import NamedValue, followed
from dbconv.project.tables.column_types import is_enum
from dbconv.source import place_of
from dbconv.summary.scopes import Scope, dotted

# Compiled with the first text(…): most files of models have none.
_SQL = r"(?i)\s*(?:b?'(?P<text>[^']*)'|(?P<number>[-+]?\d+(?:\.\d*)?)|(?P<truth>true|false))\s*"
# More of them Python does not read as a whole number.
_DIGITS = 300
DEFAULTS = frozenset({"default", "insert_default", "server_default", "default_factory", "onupdate"})
_CLOCKS = ("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today")
_CONTAINERS: dict[type[ast.expr], str] = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
}
# Of an enum with one of these bases, each member is its value.
_VALUES = frozenset({"builtins.str", "builtins.int", "enum.StrEnum", "enum.IntEnum", "enum.IntFlag"})
_CONTAINER_CALLS = frozenset(
    {
        "builtins.list",
        "builtins.dict",
        "builtins.set",
        "collections.OrderedDict",
        "collections.defaultdict",
        "collections.deque",
    }
)


def read_default(module: Module, scope: Scope, keyword: str, node: ast.expr) -> Default:
    """The value ``node`` of one of the keywords `DEFAULTS`."""
    if isinstance(node, (ast.Constant, ast.Name)) or (isinstance(node, ast.Attribute) and _is_plain(node)):
        meant = _meant(module, scope, node)
        literal, sql, container = literal_of(meant.node), _sql(*meant), _container(*meant)
        nothing, is_empty = is_constant(meant.node, None), bool(container) and _is_empty(meant.node)
        clocks = tuple(_clocks(module, scope, node))
        name = None if meant.node is node else dotted(node)
        return Default(keyword, place_of(node), nothing, (), container, is_empty, literal, sql, clocks, name)
    container = _container(module, scope, node)
    if isinstance(node, ast.IfExp):
        arms = [read_default(module, scope, keyword, each) for each in (node.body, node.orelse)]
        is_none = arms[0].is_none if is_known(arms[0].is_none) and arms[0].is_none is arms[1].is_none else None
    else:
        is_none = None if isinstance(node, ast.Call) and _is_of_the_project(module, scope, node) else False
    calls = tuple(_calls(module, scope, node))
    sql = _sql(module, scope, node) if calls else None
    is_none = unknown(Reason.COMPUTED) if is_none is None else is_none
    clocks = tuple(_clocks(module, scope, node))
    return Default(keyword, place_of(node), is_none, calls, container, _is_empty(node), literal_of(node), sql, clocks)


def _meant(module: Module, scope: Scope, node: ast.expr) -> NamedValue:
    """What a constant stands for that a default is given, a member of an enum too: a literal, or what makes one of SQL.

    The member itself is its value only where its class is one of such values: ``class Status(str, Enum)``.
    """
    itself = NamedValue(module, scope, node)
    if isinstance(node, ast.Constant):
        return itself
    named = node
    if isinstance(node, ast.Attribute) and is_enum(module, module.origin(scope, node.value)):
        if not any(each in _VALUES for each in module.ancestors(module.origin(scope, node.value) or "")):
            return itself
    elif isinstance(node, ast.Attribute) and node.attr == "value" and isinstance(node.value, ast.Attribute):
        if is_enum(module, module.origin(scope, node.value.value)):
            named = node.value
    found = followed(module, scope, named)
    return found if isinstance(found.node, (ast.Constant, ast.UnaryOp, ast.Call, *_CONTAINERS)) else itself


def _container(module: Module, scope: Scope, node: ast.expr) -> str:
    """What makes a list, a dict or a set of an expression; empty where it is none."""
    if isinstance(node, ast.Call) and module.origin(scope, node.func) in _CONTAINER_CALLS:
        return dotted(node.func) or ""
    return _CONTAINERS.get(type(node), "")


def _is_of_the_project(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call is one of a function of the project's, or of what cannot be told: it may return None."""
    origin = module.origin(scope, call.func)
    if module.name_in_sqlalchemy(origin):
        return False
    return origin is None or ("::" in origin and module.class_names(origin) is None)


def _sql(module: Module, scope: Scope, node: ast.expr) -> Literal:
    """The literal in ``text("…")``: ``'open'``, ``0``, ``true``."""
    if not (isinstance(node, ast.Call) and len(node.args) == 1 and module.sqlalchemy_name(scope, node.func) == "text"):
        return None
    text = literal_of(node.args[0])
    match = re.fullmatch(_SQL, text) if isinstance(text, str) else None
    if match is None:
        return None
    number = match["number"]
    if number:
        return float(number) if "." in number or len(number) > _DIGITS else int(number)
    return match["text"] if match["truth"] is None else match["truth"].lower() == "true"


def _is_plain(node: ast.expr) -> bool:
    """Whether an attribute is one of a name's, and no call is made to get it."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _calls(module: Module, scope: Scope, value: ast.expr) -> Iterator[Call]:
    """The calls in an expression that run when it is evaluated: a lambda's run later."""
    todo: list[ast.AST] = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            origin, name = module.origin(scope, node.func), dotted(node.func)
            if origin and name:
                whole = node is value and not node.args and not node.keywords and "(" not in name
                yield Call(origin, name, whole)
        todo += reversed(list(ast.iter_child_nodes(node)))


def _clocks(module: Module, scope: Scope, value: ast.expr) -> Iterator[Clock]:
    """The clocks that are asked for each row."""
    if isinstance(value, (ast.Name, ast.Attribute)):
        origin = module.origin(scope, value) or ""
        if origin.startswith(_CLOCKS):
            yield Clock(origin, dotted(value) or "", place_of(value), True, False, True)
    todo: list[tuple[ast.AST, bool]] = [(value.body, True)] if isinstance(value, ast.Lambda) else []
    while todo:
        node, is_kept = todo.pop()
        if isinstance(node, ast.Call):
            origin = module.origin(scope, node.func) or ""
            if origin.startswith(_CLOCKS):
                has_zone = any(
                    not is_constant(each, None) for each in (*node.args, *(one.value for one in node.keywords))
                )
                yield Clock(origin, dotted(node.func) or "", place_of(node), False, has_zone, is_kept)
        is_kept = is_kept and isinstance(node, (ast.BinOp, ast.IfExp))
        todo += [(each, is_kept) for each in reversed(list(ast.iter_child_nodes(node)))]


def _is_empty(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return not node.args and not node.keywords
    return (isinstance(node, ast.List) and not node.elts) or (isinstance(node, ast.Dict) and not node.values)
