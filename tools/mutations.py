"""The mutants of a module: programs that differ from it in one place of their logic.

A term of a condition goes, a comparison is flipped or its boundary moved, a condition is always or never met, a number
is one more or less, two arguments change places, a statement that leaves or says something is not there. What only
documents, declares or prints is left alone: docstrings, annotations, decorators, parameters, texts.
"""

from __future__ import annotations

import ast
import copy
import itertools
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_CONTEXT = 40

_COMPARISONS: Mapping[type[ast.cmpop], Sequence[type[ast.cmpop]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_OPPOSITE = {"any": "all", "all": "any", "min": "max", "max": "min"}
# Calls to which the order of what they are given is nothing.
_UNORDERED = frozenset({"is_known", "same_noun", "same_type", "startswith", "endswith", "isinstance"})


class Slot(NamedTuple):
    """Where a node stands in its tree."""

    parent: ast.AST
    field: str
    position: int | None

    def put(self, node: ast.AST) -> None:
        """Put a node there."""
        if self.position is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.position] = node


class Mutant(NamedTuple):
    """One change of a module: ``new`` stands for ``old``."""

    path: Path
    scope: str
    """The function, or the class and the method; empty for a constant of the module."""
    slot: Slot
    old: ast.AST
    new: ast.AST
    lines: range
    """Those of the statement."""
    text: str
    """The statement, as ``git diff --word-diff`` would show it."""

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)} {self.scope or 'constant'}: {self.text}"


def mutants(path: Path, tree: ast.Module, *, sets: bool = False) -> list[Mutant]:
    """The mutants of a module, each another program; with ``sets`` also those that lack one member of a constant."""
    found: dict[tuple[ast.AST, str], Mutant] = {}
    for scope, place in _places(tree, ""):
        statement: ast.AST = place
        for slot, old in _slots(place):
            statement = old if isinstance(old, ast.stmt) else statement
            before = _head(slot.parent) + _head(old) if statement is old else _head(statement)
            for new in _changes(slot, old) if scope else _changes_of_a_constant(old, sets):
                slot.put(ast.fix_missing_locations(ast.copy_location(new, old)))
                after = _head(slot.parent) if statement is old else _head(statement)
                slot.put(old)
                mutant = Mutant(path, scope, slot, old, new, _lines(statement), _word_diff(before, after))
                found.setdefault((statement, after), mutant)
    return list(found.values())


def _head(statement: ast.AST) -> str:
    """A statement without its body, in one line."""
    head = copy.copy(statement)
    for field in {"body", "orelse", "handlers", "finalbody"}.intersection(head._fields):
        setattr(head, field, [])
    return " ".join(ast.unparse(head).split())


def _lines(statement: ast.AST) -> range:
    body = getattr(statement, "body", None)
    return range(statement.lineno, body[0].lineno if body else statement.end_lineno + 1)  # type: ignore[attr-defined]


def _word_diff(before: str, after: str) -> str:
    start = len(os.path.commonprefix([before, after]))
    end = len(os.path.commonprefix([before[start:][::-1], after[start:][::-1]]))
    gone, new = (f"{text[start:len(text) - end]}" for text in (before, after))
    removed, added = f"[-{gone}-]" * bool(gone), f"{{+{new}+}}" * bool(new)
    return f"{before[:start][-_CONTEXT:]}{removed}{added}{before[len(before) - end:][:_CONTEXT]}"


def _places(node: ast.Module | ast.ClassDef, scope: str) -> Iterator[tuple[str, ast.AST]]:
    """The functions, and the constants of the module."""
    for child in node.body:
        if isinstance(child, ast.FunctionDef) and child.name != "__repr__":
            yield f"{scope}{child.name}", child
        elif isinstance(child, ast.ClassDef):
            yield from _places(child, f"{scope}{child.name}.")
        elif isinstance(child, ast.Assign) and not scope:
            yield "", child


def _slots(node: ast.AST) -> Iterator[tuple[Slot, ast.AST]]:
    """The nodes that run, each with its place: no docstrings, annotations, decorators, parameters."""
    for field, value in ast.iter_fields(node):
        if isinstance(node, ast.FunctionDef) and field != "body" or field in ("annotation", "ctx"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            is_text = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
            if isinstance(child, ast.AST) and not is_text:
                yield Slot(node, field, index), child
                yield from _slots(child)


def _changes(slot: Slot, node: ast.AST) -> Iterator[ast.AST]:
    parent = slot.parent
    if isinstance(node, ast.BoolOp):
        for index in range(len(node.values)):
            rest = node.values[:index] + node.values[index + 1 :]
            yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
    elif isinstance(node, ast.Compare):
        yield from _changed_comparisons(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.BitOr, ast.BitAnd, ast.FloorDiv)):
        yield from (node.left, node.right)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield ast.Constant(not node.value)
        elif isinstance(node.value, int):
            yield from (ast.Constant(node.value + 1), ast.Constant(node.value - 1))
    elif isinstance(node, ast.Call):
        yield from _changed_calls(node)
    elif isinstance(node, ast.Tuple) and isinstance(parent, (ast.Call, ast.Assign, ast.keyword, ast.Yield)):
        if isinstance(node.ctx, ast.Load) and not _is_unordered(parent):
            yield from (ast.Tuple(each, node.ctx) for each in _swapped(node.elts))
    elif isinstance(node, (ast.Return, ast.Continue, ast.Break)):
        if node is not parent.body[-1] or isinstance(parent, ast.If):  # type: ignore[attr-defined]
            yield ast.Pass()
    elif isinstance(node, ast.Expr) and isinstance(node.value, (ast.Call, ast.Yield, ast.YieldFrom)):
        yield ast.Pass()
    if slot.field in ("test", "ifs") and not isinstance(node, ast.Constant):
        yield ast.Constant(False)
        if not isinstance(parent, ast.While):
            yield ast.Constant(True)


def _changed_comparisons(node: ast.Compare) -> Iterator[ast.AST]:
    for index, (operator, right) in enumerate(zip(node.ops, node.comparators)):
        for other in _COMPARISONS[type(operator)]:
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield ast.Compare(node.left, ops, node.comparators)
        if isinstance(operator, (ast.In, ast.NotIn)) and isinstance(right, (ast.Tuple, ast.List, ast.Set)):
            for fewer in _without_one(right):
                comparators = [*node.comparators[:index], fewer, *node.comparators[index + 1 :]]
                yield ast.Compare(node.left, node.ops, comparators)


def _changed_calls(node: ast.Call) -> Iterator[ast.AST]:
    for arguments in _swapped([] if _is_unordered(node) else node.args):
        yield ast.Call(node.func, arguments, node.keywords)
    for values in _swapped([each.value for each in node.keywords]):
        keywords = [ast.keyword(each.arg, value) for each, value in zip(node.keywords, values)]
        yield ast.Call(node.func, node.args, keywords)
    if isinstance(node.func, ast.Name) and node.func.id in _OPPOSITE:
        yield ast.Call(ast.Name(_OPPOSITE[node.func.id], ast.Load()), node.args, node.keywords)


def _is_unordered(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in _UNORDERED


def _swapped(values: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """The values with two of them swapped, in each way."""
    if not any(isinstance(each, ast.Starred) for each in values):
        for one, two in itertools.combinations(range(len(values)), 2):
            swapped = list(values)
            swapped[one], swapped[two] = values[two], values[one]
            yield swapped


def _without_one(node: ast.Tuple | ast.List | ast.Set) -> Iterator[ast.expr]:
    for index in range(len(node.elts) if len(node.elts) > 1 else 0):
        rest = node.elts[:index] + node.elts[index + 1 :]
        yield ast.Set(rest) if isinstance(node, ast.Set) else type(node)(rest, ast.Load())


def _changes_of_a_constant(node: ast.AST, sets: bool) -> Iterator[ast.AST]:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield from (ast.Constant(node.value + 1), ast.Constant(node.value - 1))
    elif sets and isinstance(node, (ast.Set, ast.Tuple, ast.List)):
        yield from _without_one(node)
    elif sets and isinstance(node, ast.Dict):
        for index in range(len(node.keys)):
            yield ast.Dict(node.keys[:index] + node.keys[index + 1 :], node.values[:index] + node.values[index + 1 :])
    elif sets and isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".split") and not node.args:
        words = ast.literal_eval(node.func.value).split()  # type: ignore[attr-defined]
        for word in words if len(words) > 1 else ():
            yield ast.parse(repr(" ".join(each for each in words if each != word)) + ".split()", mode="eval").body
