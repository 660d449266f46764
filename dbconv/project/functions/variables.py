"""Reads the variables of a module, of all its scopes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.functions import Variable
from dbconv.project.functions.statements import statements_in
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import Place, place_of

# They bind none, and hold no other.
_OTHERS = frozenset({ast.Expr, ast.AugAssign, ast.Return, ast.Raise, ast.Import, ast.ImportFrom, ast.Pass, ast.Assert})


@reader(Variable)
def read_variables(module: Module, settings: Settings) -> Iterator[Variable]:
    """The variables of the module, its functions and its instances, each where it is first bound."""
    # Of each statement: the scope whose names it binds, the class whose self it has, whether it is in a class body, and
    # the names of all around it, each with a dot.
    todo: list[tuple[ast.AST, int, int, bool, str]] = [(module.source.tree or ast.Module([], []), 0, 0, False, "")]
    seen: set[tuple[int, str]] = set()
    number = 0
    while todo:
        node, scope, owner, is_class_body, around = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            number += 1
            around = f"{around}{node.name}."
            is_class_body = isinstance(node, ast.ClassDef)
            scope, owner = number, number if is_class_body else owner
        for target, value in _bound(node):
            name = target.id if isinstance(target, ast.Name) else f"self.{target.attr}"
            key = (scope if isinstance(target, ast.Name) else owner, name)
            if key in seen or (is_class_body and isinstance(target, ast.Name)):
                continue
            seen.add(key)
            yield Variable(name.removeprefix("self."), _may_be_class(value), _name_place(target), f"{around}{name}")
        todo += [
            (each, scope, owner, is_class_body, around)
            for each in reversed(statements_in(node))
            if type(each) not in _OTHERS
        ]


def _bound(node: ast.AST) -> Iterator[tuple[ast.Name | ast.Attribute, ast.expr | None]]:
    """The names and attributes of ``self`` that a statement binds, each with its value where that is clear."""
    targets: list[tuple[ast.expr, ast.expr | None]] = []
    if isinstance(node, ast.Assign):
        targets = [(each, node.value) for each in node.targets]
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        targets = [(node.target, node.value)]
    elif isinstance(node, (ast.For, ast.AsyncFor)):
        targets = [(node.target, None)]
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        targets = [(each.optional_vars, None) for each in node.items if each.optional_vars]
    while targets:
        target, value = targets.pop(0)
        if isinstance(target, (ast.Tuple, ast.List)):
            targets = [*((each, None) for each in target.elts), *targets]
        elif isinstance(target, ast.Starred):
            targets.insert(0, (target.value, None))
        elif isinstance(target, ast.Name):
            yield target, value
        elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self":
            yield target, value


def _may_be_class(value: ast.expr | None) -> bool:
    """``Base = declarative_base()``, ``Rows = list[Row]``, ``Text = str | None``: a type, or a factory of one."""
    return isinstance(value, (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.BinOp, ast.IfExp))


def _name_place(target: ast.Name | ast.Attribute) -> Place:
    place = place_of(target)
    if isinstance(target, ast.Attribute):
        return place._replace(line=place.end_line, column=place.end_column - len(target.attr.encode()))
    return place
