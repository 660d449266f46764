"""The values that expressions are, with the constants of the project's modules and classes."""

from __future__ import annotations

import ast

from dbconv.project.literals import is_huge
from dbconv.project.module import Module
from dbconv.project.named_values import NamedValue, followed
from dbconv.project.values import UNREAD, Unread, literal
from dbconv.summary.scopes import Scope

_MAX_STEPS = 8


def whole_number(module: Module, scope: Scope, node: ast.expr, steps: int = _MAX_STEPS) -> int | None | Unread:
    """A number, or None where that is written down: ``80``, ``LENGTH``, ``Limits.name``, ``4 * LENGTH``."""
    if steps <= 0:
        return UNREAD
    module, scope, node = _followed(module, scope, node)
    if isinstance(node, ast.BinOp):
        left, right = (whole_number(module, scope, each, steps - 1) for each in (node.left, node.right))
        if isinstance(left, int) and isinstance(right, int):
            value = _operated(node.op, left, right)
            return UNREAD if value is None or is_huge(value) else value
        return UNREAD
    if isinstance(node, ast.Constant) and (node.value is None or type(node.value) is int):
        return UNREAD if node.value is not None and is_huge(node.value) else node.value
    return UNREAD


def constant(module: Module, scope: Scope, node: ast.expr) -> object:
    """The text, number, truth value or None that is written down, or that a constant is; ``UNREAD`` where none is."""
    found = _followed(module, scope, node)
    return literal(found.module, found.node)


def _followed(module: Module, scope: Scope, node: ast.expr) -> NamedValue:
    """What a name stands for, ``Status.OPEN.value`` too: a member of an enum has its value."""
    if isinstance(node, ast.Attribute) and node.attr == "value":
        member = followed(module, scope, node.value)
        if member.node is not node.value:
            return followed(*member)
    return followed(module, scope, node)


def _operated(operator: ast.operator, left: int, right: int) -> int | None:
    if isinstance(operator, ast.Add):
        return left + right
    if isinstance(operator, ast.Sub):
        return left - right
    if isinstance(operator, ast.Mult):
        return left * right
    return left // right if isinstance(operator, ast.FloorDiv) and right else None
