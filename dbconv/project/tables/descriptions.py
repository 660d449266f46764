"""Reads what describes a table or a column: ``comment=``, ``doc=``, a docstring."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Text
from dbconv.source import place_of


def text_of(node: ast.expr) -> Text:
    """A string literal; ``None`` written out is an empty one."""
    value = node.value if isinstance(node, ast.Constant) else ...
    return Text(value if isinstance(value, str) else "" if value is None else None, place_of(node))
