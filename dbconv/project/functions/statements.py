"""The statements within statements."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def statements_in(node: ast.AST) -> Iterator[ast.AST]:
    """The statements directly within a statement, and the handlers and cases that hold more."""
    for block in ("body", "handlers", "cases", "orelse", "finalbody"):
        yield from getattr(node, block, ())
