"""``"true"`` and ``"false"``, returned by functions of services and models."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.api import BooleanStringReturned
from dbconv.project.api.answers import truth_of
from dbconv.project.api.bodies import once_bound, returned
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import place_of
from dbconv.summary.scopes import Scope


@reader(BooleanStringReturned)
def read_returned_truths(module: Module, settings: Settings) -> Iterator[BooleanStringReturned]:
    """The truth values that functions return themselves, not inside of anything."""
    if module.source.is_test:
        return
    for scope in module.scopes[1:]:
        if isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            texts = list(_texts(module, scope))
            others = tuple(str(each.value) for each in texts if truth_of(each) is None)
            for each in texts:
                truth = truth_of(each)
                if truth is not None:
                    yield BooleanStringReturned(scope.node.name, truth, others, place_of(each), module.name_of(scope))


def _texts(module: Module, scope: Scope) -> Iterator[ast.Constant]:
    for statement in returned(scope):
        todo = [] if statement.value is None else [statement.value]
        while todo:
            node = once_bound(module, scope, todo.pop())
            if isinstance(node, ast.IfExp):
                todo += [node.orelse, node.body]
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node
