"""What expressions in a revision stand for, with the names that a loop, a call or an assignment bound put in."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping
from typing import TypeVar

from dbconv.record import NamedTuple
from dbconv.source import nodes_in

_MAX_NODES = 2000


class Batch(NamedTuple):
    """What ``with op.batch_alter_table(…) as batch_op`` binds."""

    table: str | None
    schema: str | None


class Unknown(NamedTuple):
    """What a name is bound to, if it cannot be told."""


class Proxy(NamedTuple):
    """``op`` itself under another name."""


UNKNOWN = Unknown()
PROXY = Proxy()
Value = ast.expr | Batch | Proxy | Unknown
Names = Mapping[str, Value]
T = TypeVar("T", bound=ast.AST)


def substituted(node: ast.expr, names: Names) -> ast.expr:
    """An expression with the values of its names put in; itself where it has none."""
    bound = {name: value for name, value in names.items() if isinstance(value, ast.expr)}
    if not bound:
        return node
    if isinstance(node, ast.Name) and node.id not in bound:
        return node
    nodes = nodes_in(node)
    if len(nodes) > _MAX_NODES or not any(isinstance(each, ast.Name) and each.id in bound for each in nodes):
        return node
    result = _put(node, bound)
    return result if len(nodes_in(result)) <= _MAX_NODES else node


def _put(node: T, bound: Mapping[str, ast.expr]) -> T | ast.expr:
    """An expression with what names are bound to; not in what was put in, nor in lambdas. What has none is the same."""
    if isinstance(node, ast.Name):
        return bound.get(node.id, node) if isinstance(node.ctx, ast.Load) else node
    if isinstance(node, ast.Lambda):
        return node
    changed: dict[str, object] = {}
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, ast.AST):
            put: object = _put(value, bound)
            if put is not value:
                changed[field] = put
        elif isinstance(value, list):
            held = [_put(each, bound) if isinstance(each, ast.AST) else each for each in value]
            if any(one is not other for one, other in zip(held, value)):
                changed[field] = held
    if not changed:
        return node
    made = copy.copy(node)
    made.__dict__.update(changed)
    return made
