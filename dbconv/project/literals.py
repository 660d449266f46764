"""Literals in an expression."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Literal

# Python refuses to write a number of thousands of digits, and nobody means one.
_MAX_BITS = 1024


def is_constant(node: ast.expr | None, value: bool | None) -> bool:
    """Whether an expression is this very literal: True, False or None."""
    return isinstance(node, ast.Constant) and node.value is value


def is_falsy(node: ast.expr | None) -> bool:
    """Whether an expression is a literal that counts as false."""
    return isinstance(node, ast.Constant) and not node.value


def is_huge(value: object) -> bool:
    """Whether a value is a whole number of hundreds of digits, which is taken for unknown."""
    return isinstance(value, int) and value.bit_length() > _MAX_BITS


def literal_of(node: ast.expr) -> Literal:
    """A text, a number, with its sign, or a truth value; None for anything else."""
    sign = 1
    while isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        sign, node = (-sign if isinstance(node.op, ast.USub) else sign), node.operand
    value = node.value if isinstance(node, ast.Constant) else None
    if is_huge(value):
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return sign * value
    return value if isinstance(value, (str, bool)) else None


def folded(node: ast.expr) -> ast.expr:
    """An expression of literals alone as one; another as it is. What is in it is folded already."""
    value: object = ...
    if isinstance(node, ast.JoinedStr):
        value = _joined(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and isinstance(node.operand, ast.Constant):
        value = not node.operand.value
    elif isinstance(node, ast.IfExp) and isinstance(node.test, ast.Constant):
        return node.body if node.test.value else node.orelse
    elif isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
        value = _is_none(node)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = (each.value if isinstance(each, ast.Constant) else None for each in (node.left, node.right))
        value = left + right if isinstance(left, str) and isinstance(right, str) else ...
    return node if value is ... else ast.copy_location(ast.Constant(value), node)  # type: ignore[arg-type]


def _joined(node: ast.JoinedStr) -> object:
    texts = []
    for each in node.values:
        if isinstance(each, ast.FormattedValue) and (each.conversion != -1 or each.format_spec):
            return ...
        value = literal_of(each.value if isinstance(each, ast.FormattedValue) else each)
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            return ...
        texts.append(str(value))
    return "".join(texts)


def _is_none(node: ast.Compare) -> object:
    """What ``x is None`` says where x is a literal, or a call."""
    asked = node.comparators[0]
    if not (isinstance(asked, ast.Constant) and asked.value is None):
        return ...
    if not isinstance(node.left, (ast.Constant, ast.Call, ast.Tuple, ast.List, ast.Dict)):
        return ...
    is_none = isinstance(node.left, ast.Constant) and node.left.value is None
    return is_none == isinstance(node.ops[0], ast.Is)
