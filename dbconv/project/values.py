"""What expressions of a module stand for, where they are made of literals."""

from __future__ import annotations

import ast

from dbconv.facts.unknown import Reason, unknown
from dbconv.project.formats import braces, joined, percent, text_of
from dbconv.project.literals import is_huge
from dbconv.project.module import Module
from dbconv.record import NamedTuple

_WRAPPERS = frozenset({"list", "tuple", "set", "sorted", "reversed", "frozenset"})


class Unread(NamedTuple):
    """No literal."""


UNREAD = Unread()


def literal(module: Module, node: ast.expr | None, steps: int = 20) -> object:
    """The string, number, truth value or None that an expression is; ``UNREAD`` where it is none of these."""
    if steps <= 0 or node is None:
        return UNREAD
    if isinstance(node, ast.Constant):
        return UNREAD if is_huge(node.value) else node.value
    if isinstance(node, ast.Name):
        # Kept: a name that stands for one twice, and that one for another twice, would be a million of readings.
        value = module.memoize(_named, node.id, steps - 1)
        return UNREAD if value is None else value[0]
    if isinstance(node, ast.JoinedStr):
        return _joined(module, node, steps)
    if isinstance(node, ast.BinOp):
        return _operated(module, node, steps)
    if isinstance(node, ast.Call) and node.args:
        # op.f("ix_users_name"), sa.text("…"), quoted_name("order", True), "…".format(…).
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("f", "text", "quoted_name", "conv", "dedent", "_", "cleandoc"):
            return literal(module, node.args[0], steps - 1)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _method(module, node, node.func, steps)
    return UNREAD


def _named(module: Module, name: str, steps: int) -> tuple[object]:
    return (literal(module, module.values.get(name), steps),)


def _joined(module: Module, node: ast.JoinedStr, steps: int) -> object:
    parts = []
    for each in node.values:
        plain = isinstance(each, ast.FormattedValue) and each.format_spec is None and each.conversion == -1
        value = literal(module, each.value if isinstance(each, ast.FormattedValue) else each, steps - 1)
        if not isinstance(value, (str, int)) or not (plain or isinstance(each, ast.Constant)):
            return UNREAD
        parts.append(text_of(value))
    return _known(joined(parts))


def _known(text: str | None) -> object:
    return UNREAD if text is None else text


def _operated(module: Module, node: ast.BinOp, steps: int) -> object:
    if not isinstance(node.op, (ast.Add, ast.Mod)):
        return UNREAD
    left = literal(module, node.left, steps - 1)
    if not isinstance(left, str):
        return UNREAD
    if isinstance(node.op, ast.Add):
        right = literal(module, node.right, steps - 1)
        return _known(joined([left, right])) if isinstance(right, str) else UNREAD
    if isinstance(node.right, ast.Dict):
        names = [literal(module, each, steps - 1) for each in node.right.keys]
        named = zip(names, node.right.values, strict=True)
        return _known(percent(left, {str(name): literal(module, each, steps - 1) for name, each in named}))
    given = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right]
    return _known(percent(left, [literal(module, each, steps - 1) for each in given]))


def _method(module: Module, node: ast.Call, called: ast.Attribute, steps: int) -> object:
    text = literal(module, called.value, steps - 1) if called.attr in ("format", "strip", "bindparams") else UNREAD
    if called.attr == "bindparams" or not isinstance(text, str):
        return text
    values = [literal(module, each, steps - 1) for each in node.args]
    named = {each.arg or "**": literal(module, each.value, steps - 1) for each in node.keywords}
    if called.attr == "strip":
        return text.strip() if not values else UNREAD
    return UNREAD if UNREAD in (*values, *named.values()) else _known(braces(text, values, named))


def elements(module: Module, node: ast.expr | None) -> list[ast.expr] | None:
    """What a literal list, a tuple or a set holds, in order; of a dict its keys, or what ``items()`` gives."""
    if isinstance(node, ast.Name):
        node = module.values.get(node.id)
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return None if any(isinstance(each, ast.Starred) for each in node.elts) else list(node.elts)
    if isinstance(node, ast.Dict):
        return None if None in node.keys else [each for each in node.keys if each is not None]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args:
        held = node.func.value
        if isinstance(held, ast.Name):
            held = module.values.get(held.id, held)
        if isinstance(held, ast.Dict) and None not in held.keys:
            pairs = [(key, value) for key, value in zip(held.keys, held.values, strict=True) if key is not None]
            if node.func.attr == "items":
                return [ast.Tuple([key, value], ast.Load()) for key, value in pairs]
            if node.func.attr in ("keys", "values"):
                return [pair[node.func.attr == "values"] for pair in pairs]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _WRAPPERS and node.args:
        return elements(module, node.args[0])
    return None


def text_in(module: Module, node: ast.expr | None) -> str | None:
    """The string that an expression is."""
    value = literal(module, node)
    return value if isinstance(value, str) else None


def texts_in(module: Module, node: ast.expr | None) -> tuple[str | None, ...]:
    """The strings that a list or a tuple holds; None for each that is none."""
    return tuple(text_in(module, each) for each in elements(module, node) or ())


def is_text(module: Module, node: ast.expr | None) -> bool:
    """Whether an expression is a string; False where there is none."""
    value = literal(module, node)
    return node is not None and (unknown(Reason.COMPUTED) if value is UNREAD else isinstance(value, str))
