"""Statements and expressions of one scope, and the names that it binds once."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from dbconv.project.module import Module
from dbconv.source import children_of
from dbconv.summary.scopes import Scope

_BLOCKS = ("handlers", "cases", "finalbody", "orelse", "body")
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def statements(scope: Scope) -> Iterator[ast.stmt]:
    """The statements of a scope in order, without the functions and classes in it: they are scopes of their own."""
    todo: list[ast.AST] = list(reversed(scope.node.body))
    while todo:
        node = todo.pop()
        if isinstance(node, _SCOPES):
            continue
        if isinstance(node, ast.stmt):
            yield node
        for block in _BLOCKS:
            todo.extend(reversed(getattr(node, block, ())))


def expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """The expressions of a statement, not those of the statements in it."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.expr):
            yield node
        todo += [
            each
            for each in children_of(node)
            if isinstance(each, (ast.expr, ast.keyword, ast.withitem, ast.comprehension))
        ]


def values_once(module: Module, scope: Scope) -> Mapping[str, ast.expr]:
    """The names that a scope binds once, by a plain assignment, and their values."""
    values: dict[str, ast.expr] = {}
    times: dict[str, int] = {}
    for statement in statements(scope):
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, (ast.AnnAssign, ast.AugAssign)) and statement.value is not None:
            targets = [statement.target]
        elif isinstance(statement, (ast.For, ast.AsyncFor)):
            targets = [statement.target]
        elif isinstance(statement, (ast.With, ast.AsyncWith)):
            targets = [each.optional_vars for each in statement.items if each.optional_vars is not None]
        for target in targets:
            for node in ast.walk(target):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    times[node.id] = times.get(node.id, 0) + 1
            if isinstance(target, ast.Name) and isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value:
                values[target.id] = statement.value
    parameters = {name for name, origin in scope.names.items() if origin is None and name not in times}
    return {name: value for name, value in values.items() if times[name] == 1 and name not in parameters}
