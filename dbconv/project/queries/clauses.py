"""Where in a module queries have clauses: ``filter`` of ``query.filter(…)``."""

from __future__ import annotations

import ast
import bisect
import re
from collections.abc import Iterator

from dbconv.project.module import Module
from dbconv.source import children_of
from dbconv.summary.scopes import Scope

CLAUSES = frozenset({"filter", "filter_by", "where", "having", "order_by", "join", "outerjoin"})
LIMITS = frozenset({"limit", "first", "fetch", "slice"})
"""What asks for the first rows alone; a function that paginates does, whatever its name."""
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(CLAUSES | LIMITS))})\b|paginat")


def lines_with_clauses(module: Module) -> list[int]:
    """The numbers of the lines in which a clause, or a limit, may stand."""
    return [number for number, line in enumerate(module.source.lines, 1) if _WORD.search(line)]


def statements_of(scope: Scope) -> Iterator[ast.stmt]:
    """The statements of a scope, without the functions and classes in it: they are scopes of their own."""
    todo: list[ast.stmt] = list(reversed(scope.node.body))
    while todo:
        statement = todo.pop()
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        yield statement
        for block in ("handlers", "cases", "finalbody", "orelse", "body"):
            todo.extend(reversed(getattr(statement, block, ())))


def reaches(node: ast.AST, lines: list[int]) -> bool:
    """Whether a statement stands on one of these lines, which are sorted; a case of ``match`` does not say where."""
    index = bisect.bisect_left(lines, getattr(node, "lineno", 0))
    return index < len(lines) and lines[index] <= (getattr(node, "end_lineno", None) or lines[-1])


def clauses_in(statement: ast.stmt) -> Iterator[tuple[str, ast.Call, ast.expr]]:
    """The calls of clauses in a statement: ``filter`` of ``query.filter(…)``, the call, and ``query``."""
    for node in inside_of(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLAUSES:
            yield node.func.attr, node, node.func.value


def inside_of(statement: ast.stmt) -> Iterator[ast.AST]:
    """A statement and what is in it, without the statements in its blocks."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        yield node
        todo += [
            child
            for child in children_of(node)
            if not isinstance(child, ast.stmt) and not isinstance(child, (ast.ExceptHandler, ast.match_case))
        ]
