"""Reads the functions of a module and their parameters."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from dbconv.facts.functions import Function, Parameter
from dbconv.project.functions.statements import statements_in
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import Place, place_of
from dbconv.summary.scopes import dotted

AnyFunction: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
_KINDS = {
    **dict.fromkeys(("list", "List"), "list"),
    **dict.fromkeys(("dict", "Dict", "defaultdict", "OrderedDict"), "dict"),
    **dict.fromkeys(("set", "Set", "frozenset", "FrozenSet"), "set"),
    **dict.fromkeys(("tuple", "Tuple"), "tuple"),
}
_LITERALS = {ast.List: "list", ast.Dict: "dict", ast.Set: "set", ast.Tuple: "tuple"}
_WRAPPERS = frozenset({"Optional", "Annotated", "Final"})


@reader(Function)
def read_functions(module: Module, settings: Settings) -> Iterator[Function]:
    """The functions of the module and the methods of its classes."""
    for node, around, is_public, is_method in _functions(module.source.tree):
        yield Function(
            name=node.name,
            is_public=is_public and not node.name.startswith("_"),
            parameters=tuple(_parameters(node, is_method)),
            docstring=ast.get_docstring(node),
            complexity=_complexity(node),
            folder=module.source.folder,
            place=module.source.name_place(node),
            subject=f"{around or f'{module.source.stem}.'}{node.name}",
        )


def _functions(tree: ast.Module | None) -> Iterator[tuple[AnyFunction, str, bool, bool]]:
    """Each function, the classes around it, each with a dot, whether these are public, and whether it is a method."""
    todo: list[tuple[ast.AST, str, bool, bool]] = [(tree or ast.Module([], []), "", True, False)]
    while todo:
        node, around, is_public, is_method = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node, around, is_public, is_method
            continue
        if isinstance(node, ast.ClassDef):
            around, is_public, is_method = f"{around}{node.name}.", is_public and not node.name.startswith("_"), True
        todo += [(each, around, is_public, is_method) for each in reversed(statements_in(node))]


def _parameters(node: ast.FunctionDef | ast.AsyncFunctionDef, is_method: bool) -> Iterator[Parameter]:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    defaults += arguments.defaults
    is_static = any(dotted(each) == "staticmethod" for each in node.decorator_list)
    first = 1 if is_method and not is_static else 0
    with_defaults = [*zip(positional, defaults)][first:] + [*zip(arguments.kwonlyargs, arguments.kw_defaults)]
    for each, default in with_defaults:
        yield Parameter(each.arg, _kind(each.annotation) or _kind_of_value(default), _arg_place(each))


def _arg_place(argument: ast.arg) -> Place:
    """Where the name stands, without the annotation."""
    place = place_of(argument)
    return place._replace(end_line=place.line, end_column=place.column + len(argument.arg.encode()))


def _kind(annotation: ast.expr | None) -> str:
    """The collection that an annotation stands for: ``Optional[list[int]]``, ``Dict | None``."""
    todo = [annotation]
    for node in todo:
        if isinstance(node, ast.BinOp):
            todo += [node.left, node.right]
            continue
        name = (dotted(node.value if isinstance(node, ast.Subscript) else node) or "").rpartition(".")[2]
        if isinstance(node, ast.Subscript) and name in _WRAPPERS:
            todo.append(node.slice.elts[0] if isinstance(node.slice, ast.Tuple) and node.slice.elts else node.slice)
        elif name in _KINDS:
            return _KINDS[name]
    return ""


def _kind_of_value(default: ast.expr | None) -> str:
    if isinstance(default, ast.Call) and not default.args:
        return _KINDS.get(dotted(default.func) or "", "")
    return _LITERALS.get(type(default), "") if default is not None else ""


def _complexity(function: AnyFunction) -> int:
    """One more than the branches: each ``if`` and loop, each handler and one for its ``try``, each inner function."""
    number = 1
    todo: list[ast.AST] = list(function.body)
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.If, ast.For, ast.AsyncFor, ast.While, ast.FunctionDef, ast.AsyncFunctionDef)):
            number += 1
            todo += [*node.body, *getattr(node, "orelse", ())]
        elif isinstance(node, ast.Try):
            number += 1 + len(node.handlers)
            todo += [*node.body, *node.orelse, *(each for handler in node.handlers for each in handler.body)]
        elif isinstance(node, (ast.With, ast.AsyncWith, ast.ClassDef)):
            todo += node.body
    return number
