"""The statements within statements."""

from __future__ import annotations

import ast
from collections.abc import Sequence

_BLOCKS = ("body", "handlers", "cases", "orelse", "finalbody")
# Most statements, which hold no other.
_SIMPLE = frozenset(
    {
        *(ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return, ast.Raise, ast.Import, ast.ImportFrom),
        *(ast.Pass, ast.Assert, ast.Delete, ast.Global, ast.Nonlocal, ast.Break, ast.Continue),
    }
)


def statements_in(node: ast.AST) -> Sequence[ast.AST]:
    """The statements directly within a statement, and the handlers and cases that hold more."""
    return () if type(node) in _SIMPLE else [each for block in _BLOCKS for each in getattr(node, block, ())]
