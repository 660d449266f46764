"""What expressions in a revision stand for, with the names that a loop, a call or an assignment bound put in."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping

from dbconv.record import NamedTuple

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


def substituted(node: ast.expr, names: Names) -> ast.expr:
    """An expression with the values of its names put in; itself where it has none."""
    bound = {name: value for name, value in names.items() if isinstance(value, ast.expr)}
    if not bound:
        return node
    count, asks = 0, False
    for each in ast.walk(node):
        count += 1
        asks = asks or (isinstance(each, ast.Name) and each.id in bound)
    if not asks or count > _MAX_NODES:
        return node
    result = _put(copy.deepcopy(node), bound)
    return result if sum(1 for _ in ast.walk(result)) <= _MAX_NODES else node


def _put(node: ast.expr, bound: Mapping[str, ast.expr]) -> ast.expr:
    """The expression, changed, with what names are bound to; not in what was put in, nor in lambdas."""
    whole = ast.Expr(node)
    todo: list[ast.AST] = [whole]
    while todo:
        each = todo.pop()
        for field, value in ast.iter_fields(each):
            held = value if isinstance(value, list) else [value]
            for index, child in enumerate(held):
                if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load) and child.id in bound:
                    held[index] = bound[child.id]
                elif isinstance(child, ast.AST) and not isinstance(child, ast.Lambda):
                    todo.append(child)
            if not isinstance(value, list):
                setattr(each, field, held[0])
    return whole.value
