"""Under which circumstances the statements of a revision run: branches, dialects, transactions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from dbconv.facts.operations import Condition, ExecutionState, Statement
from dbconv.record import NamedTuple
from dbconv.source import unparsed
from dbconv.summary.scopes import dotted

_NAMES_OF_DIALECTS = (".dialect.name", ".engine.name")
_LENGTH = 200
_OF_DATABASES = re.compile(
    r"dialect(?!\.has_)|sqlite|postgres|mysql|maria|mssql|oracle|driver|\bsettings\b|\bconfig\b", re.IGNORECASE
)


def condition_of(test: ast.expr, is_so: bool) -> Condition:
    """The condition that a test holds, or fails."""
    only, others = _dialects(test, is_so)
    text = _text(test)
    is_unread = only is None and not others and _OF_DATABASES.search(text) is not None
    return Condition("if" if is_so else "not", text, only, others, is_unread)


def blocks_of(statement: ast.stmt) -> Iterator[tuple[Condition | None, list[ast.stmt]]]:
    """The blocks of a statement that is no ``if``, and when each is run; None for one that always is."""
    if isinstance(statement, ast.While):
        yield Condition("while", _text(statement.test), None, ()), statement.body
    else:
        yield Condition("try", "", None, ()), getattr(statement, "body", [])
    for handler in getattr(statement, "handlers", ()):
        yield Condition("except", _text(handler.type), None, ()), handler.body
    for case in getattr(statement, "cases", ()):
        yield Condition("case", _text(case.pattern), None, ()), case.body
    yield Condition("else", "", None, ()), getattr(statement, "orelse", [])
    yield None, getattr(statement, "finalbody", [])


def leaves(body: Sequence[ast.stmt]) -> bool:
    """Whether what comes after a block is not reached from it."""
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return leaves(last.body) and leaves(last.orelse)
    return isinstance(last, (ast.Return, ast.Raise))


def entered(state: ExecutionState, context: ast.expr) -> ExecutionState:
    """The state within ``with``: of an ``autocommit_block``, or a transaction of the revision's own."""
    name = context.func.attr if isinstance(context, ast.Call) and isinstance(context.func, ast.Attribute) else ""
    if name == "autocommit_block":
        return state._replace(transaction="autocommit")
    # A connection of its own has its own transaction.
    return state._replace(transaction="begun") if name in ("begin", "connect") else state


def sets_isolation_level(call: ast.Call) -> bool:
    """Whether a call changes in which transactions statements run: ``execution_options(isolation_level=…)``."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    return name == "set_isolation_level" or "isolation_level" in [each.arg for each in call.keywords]


def executed_in(state: ExecutionState, statements: Sequence[Statement]) -> ExecutionState:
    """The state after statements."""
    for each in statements:
        if each.verb == "COMMIT" or each.text.upper() in ("END", "END TRANSACTION"):
            state = state._replace(transaction="committed")
        elif each.verb == "BEGIN":
            state = state._replace(transaction="begun")
    return state


class _Dialects(NamedTuple):
    """Those that a test lets through, None for all, and those that it keeps out."""

    only: tuple[str, ...] | None = None
    others: tuple[str, ...] = ()


def _dialects(test: ast.expr, is_so: bool) -> _Dialects:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _dialects(test.operand, not is_so)
    if isinstance(test, ast.BoolOp):
        parts = [_dialects(each, is_so) for each in test.values]
        if isinstance(test.op, ast.And) == is_so:
            return _all_of(parts)
        known = [each.only for each in parts if each.only is not None]
        return _Dialects(tuple(name for only in known for name in only)) if len(known) == len(parts) else _Dialects()
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _compared(test.left, test.ops[0], test.comparators[0], is_so)
    return _Dialects()


def _all_of(parts: list[_Dialects]) -> _Dialects:
    only: tuple[str, ...] | None = None
    for each in parts:
        if each.only is not None:
            only = each.only if only is None else tuple(name for name in only if name in each.only)
    return _Dialects(only, tuple(name for each in parts for name in each.others))


def _compared(left: ast.expr, operator: ast.cmpop, right: ast.expr, is_so: bool) -> _Dialects:
    if isinstance(operator, (ast.Eq, ast.NotEq)) and _is_dialect(right):
        left, right = right, left
    if not _is_dialect(left) or not isinstance(operator, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
        return _Dialects()
    held = right.elts if isinstance(right, (ast.Tuple, ast.List, ast.Set)) else [right]
    names = tuple(each.value for each in held if isinstance(each, ast.Constant) and isinstance(each.value, str))
    if len(names) != len(held) or (isinstance(operator, (ast.In, ast.NotIn)) and held == [right]):
        return _Dialects()
    return _Dialects(names) if isinstance(operator, (ast.Eq, ast.In)) == is_so else _Dialects(None, names)


def _is_dialect(node: ast.expr) -> bool:
    return (dotted(node) or "").endswith(_NAMES_OF_DIALECTS)


def _text(node: ast.AST | None) -> str:
    return unparsed(node)[:_LENGTH] if node is not None else ""
