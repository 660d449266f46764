"""Literals in an expression."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Literal


def is_constant(node: ast.expr | None, value: bool | None) -> bool:
    """Whether an expression is this very literal: True, False or None."""
    return isinstance(node, ast.Constant) and node.value is value


def is_falsy(node: ast.expr | None) -> bool:
    """Whether an expression is a literal that counts as false."""
    return isinstance(node, ast.Constant) and not node.value


def literal_of(node: ast.expr) -> Literal:
    """A text, a number, with its sign, or a truth value; None for anything else."""
    sign = 1
    while isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        sign, node = (-sign if isinstance(node.op, ast.USub) else sign), node.operand
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return sign * value
    return value if isinstance(value, (str, bool)) else None
