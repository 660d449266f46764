"""Literals in an expression."""

from __future__ import annotations

import ast

from dbconv.facts.schema import Text
from dbconv.source import place_of


def is_constant(node: ast.expr | None, value: bool | None) -> bool:
    """Whether an expression is this very literal: True, False or None."""
    return isinstance(node, ast.Constant) and node.value is value


def is_falsy(node: ast.expr | None) -> bool:
    """Whether an expression is a literal that counts as false."""
    return isinstance(node, ast.Constant) and not node.value


def text_of(node: ast.expr) -> Text:
    """A string literal; ``None`` written out is an empty one."""
    value = node.value if isinstance(node, ast.Constant) else ...
    return Text(value if isinstance(value, str) else "" if value is None else None, place_of(node))
