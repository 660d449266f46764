"""Reads what a revision executes: SQL in texts, and SQLAlchemy's constructs."""

from __future__ import annotations

import ast

from dbconv.facts.operations import Execute, Statement
from dbconv.project.formats import joined, text_of
from dbconv.project.module import Module
from dbconv.project.operations.binds import binds_in
from dbconv.project.operations.sql import statements
from dbconv.project.values import literal, text_in
from dbconv.source import place_of
from dbconv.summary.scopes import Scope, dotted

_OF_TEXTS = ("format", "bindparams", "execution_options")


def with_text(module: Module, operation: Execute, node: ast.expr | None, call: ast.Call, *, is_op: bool) -> Execute:
    """An operation with what is known of the text that a call executes; ``is_op``: any text is SQLAlchemy's there."""
    given = (*call.args, *(each.value for each in call.keywords))
    place = next((place_of(each) for each in given), None)
    binds = () if operation.call.method == "exec_driver_sql" else binds_in(module, node, call, is_op=is_op)
    return operation._replace(binds=binds, text_place=place)


def executed(module: Module, scope: Scope, node: ast.expr | None) -> tuple[Statement, ...]:
    """The statements that are executed: of a text, or what SQLAlchemy's constructs make."""
    value = literal(module, node)
    if isinstance(value, str):
        return tuple(statements(value))
    text = begun(module, node)
    if text:
        # What is not read may hold the WHERE.
        return tuple(each._replace(has_where=True) for each in statements(text))
    return (_constructed(module, scope, node),)


def begun(module: Module, node: ast.expr | None) -> str:
    """A text of which some is computed, with ``?`` in place of that."""
    while True:
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mod, ast.Add)):
            node = node.left
        elif isinstance(node, ast.Call) and len(node.args) == 1 and last_name(node.func) in ("text", "dedent"):
            node = node.args[0]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _OF_TEXTS:
            node = node.func.value
        else:
            break
    if isinstance(node, ast.JoinedStr):
        parts = [literal(module, each.value if isinstance(each, ast.FormattedValue) else each) for each in node.values]
        return joined((text_of(each) if isinstance(each, (str, int)) else "?") for each in parts) or ""
    value = literal(module, node)
    return value if isinstance(value, str) else ""


def last_name(node: ast.expr) -> str:
    """The last name of what is called."""
    return (dotted(node) or "").rpartition(".")[2]


def _constructed(module: Module, scope: Scope, node: ast.expr | None) -> Statement:
    """``users.update().where(…)``, ``sa.delete(users)``, ``select(…)``."""
    unknown = Statement("", None, True, "")
    has_where = False
    columns: tuple[str, ...] | None = None
    while isinstance(node, ast.Call):
        name = module.sqlalchemy_name(scope, node.func)
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        verb = (name or method).upper()
        if verb in ("UPDATE", "INSERT", "DELETE", "SELECT"):
            owner = node.args[0] if name and node.args else None
            # A query's own update is given the values itself.
            columns = columns or (None if name else _columns(node))
            if not name and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                has_where = has_where or bool(node.args) or any(each.arg == "whereclause" for each in node.keywords)
            return Statement(verb, table_name(module, scope, owner), has_where, "", columns)
        columns = columns or (_columns(node) if method == "values" else None)
        has_where = has_where or method in ("where", "filter", "filter_by", "join")
        if not isinstance(node.func, ast.Attribute):
            return unknown
        node = node.func.value
    return unknown


def _columns(call: ast.Call) -> tuple[str, ...] | None:
    """The columns that ``values(…)`` or a query's ``update({…})`` is given values for."""
    given = [each.arg for each in call.keywords if each.arg != "synchronize_session"]
    found = [None if each in ("values", "whereclause") else each for each in given]
    for argument in call.args:
        for key in argument.keys if isinstance(argument, ast.Dict) else (None,):
            text = key.value if isinstance(key, ast.Constant) else key.attr if isinstance(key, ast.Attribute) else None
            found.append(text if isinstance(text, str) else None)
    return None if None in found or not found else tuple(each for each in found if each is not None)


def table_name(module: Module, scope: Scope, node: ast.expr | None) -> str | None:
    """The name of a table that an expression is: ``sa.table("users", …)``, ``Table(…)``, a class in this file."""
    if isinstance(node, ast.Attribute) and node.attr in ("__table__", "c"):
        node = node.value
    origin = scope.origin(node) if isinstance(node, ast.Name) else None
    for child in (*scope.children, *module.top.children):
        if origin is not None and child.is_class and child.path == origin:
            for each in child.statements:
                if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                    if each.targets[0].id == "__tablename__":
                        return text_in(module, each.value)
    if isinstance(node, ast.Name):
        node = module.values.get(node.id)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("alias", "query"):
        node = node.args[0] if node.func.attr == "query" and node.args else node.func.value
        return table_name(module, scope, node)
    if isinstance(node, ast.Call) and node.args:
        called = (dotted(node.func) or "").rpartition(".")[2]
        if called in ("table", "Table", "create_table"):
            return text_in(module, node.args[0])
        if called in ("filter", "filter_by", "where") and isinstance(node.func, ast.Attribute):
            return table_name(module, scope, node.func.value)
    return None
