"""What of a query cannot be read, so that it may ask for more than its clauses say."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Reference
from dbconv.project.module import Module
from dbconv.project.queries.entities import STARTS, assigned, entity_of
from dbconv.project.tables.lookup import table_of
from dbconv.source import FIRST_LINE
from dbconv.summary.scopes import Scope

_MAKERS = STARTS | {"delete", "update", "exists"}


def hides(module: Module, scope: Scope, clause: tuple[str, ast.Call, ast.expr]) -> bool:
    """Whether a clause asks for what cannot be read, or is one of a query that was begun elsewhere."""
    name, call, query = clause
    if _is_of_a_parent(query) or not _begins(module, scope, query, frozenset()):
        return True
    if name == "filter_by":
        entity = Reference(None, None, entity_of(module, scope, call), FIRST_LINE)
        return any(each.arg is None for each in call.keywords) or table_of(module, entity) is None
    return name in ("filter", "where", "having") and any(_is_unread(module, scope, each) for each in call.args)


def maker_of(node: ast.expr) -> str:
    """The call that makes the query with which a chain of calls begins: ``select``; empty where none does."""
    while isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in _MAKERS or not isinstance(node.func, ast.Attribute):
            return called if called in _MAKERS else ""
        node = node.func.value
    return ""


def _is_of_a_parent(node: ast.expr) -> bool:
    """Whether a chain of calls has ``with_parent(…)``, which asks for what the relationship joins by."""
    while isinstance(node, (ast.Call, ast.Attribute)):
        if isinstance(node, ast.Attribute) and node.attr == "with_parent":
            return True
        node = node.func if isinstance(node, ast.Call) else node.value
    return False


def _begins(module: Module, scope: Scope, node: ast.expr, through: frozenset[str]) -> bool:
    """Whether a chain of calls begins with a query that is made here, rather than with what asks for more already."""
    if maker_of(node):
        return True
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    if isinstance(node, ast.IfExp):
        return all(_begins(module, scope, each, through) for each in (node.body, node.orelse))
    if isinstance(node, ast.Name):
        values = assigned(module, scope).get(node.id, ())
        inner = through | {node.id}
        is_known = node.id in through or (bool(values) and all(_begins(module, scope, each, inner) for each in values))
        return is_known and node.id not in _parameters(scope)
    return isinstance(node, ast.Attribute) and node.attr == "query"


def _parameters(scope: Scope) -> set[str]:
    if not isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return set()
    given = scope.node.args
    return {each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)}


def _is_unread(module: Module, scope: Scope, node: ast.expr) -> bool:
    """Whether a condition is one that nobody can tell from the clause: a name, what a function makes, raw SQL."""
    if isinstance(node, ast.Starred):
        return not isinstance(node.value, (ast.List, ast.Tuple)) or _is_unread(module, scope, node.value)
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(_is_unread(module, scope, each) for each in node.elts)
    if isinstance(node, ast.BinOp):
        return _is_unread(module, scope, node.left) or _is_unread(module, scope, node.right)
    if not isinstance(node, ast.Call):
        return isinstance(node, ast.Name)
    name = module.sqlalchemy_name(scope, node.func)
    if name in ("and_", "or_"):
        return any(_is_unread(module, scope, each) for each in node.args)
    if name:
        return name == "text"
    # A method of a column is none of the project's functions.
    root: ast.expr = node
    while isinstance(root, (ast.Call, ast.Attribute, ast.Subscript)):
        root = root.func if isinstance(root, ast.Call) else root.value
    return root is node.func or not isinstance(root, ast.Name) or root.id in ("self", "cls")
