"""Functions of a module, their parameters, and the variables of all its scopes; for rules that are off by default."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from dbconv.facts import reader
from dbconv.facts.module import Module
from dbconv.facts.names import dotted
from dbconv.settings import Settings
from dbconv.source import Place, Source, place_of

AnyFunction: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
_KINDS = {
    **dict.fromkeys(("list", "List"), "list"),
    **dict.fromkeys(("dict", "Dict", "defaultdict", "OrderedDict"), "dict"),
    **dict.fromkeys(("set", "Set", "frozenset", "FrozenSet"), "set"),
    **dict.fromkeys(("tuple", "Tuple"), "tuple"),
}
_LITERALS = {ast.List: "list", ast.Dict: "dict", ast.Set: "set", ast.Tuple: "tuple"}
_WRAPPERS = frozenset({"Optional", "Annotated", "Final"})


class Parameter(NamedTuple):
    """A parameter; ``kind`` is the collection that its annotation or its default says it is, else empty."""

    name: str
    kind: str
    place: Place


class Function(NamedTuple):
    """A function or method, but none within another function.

    ``complexity`` is McCabe's number as the package ``mccabe`` counts it; ``self`` and ``cls`` are no parameters.
    """

    name: str
    is_public: bool
    parameters: tuple[Parameter, ...]
    docstring: str | None
    complexity: int
    folder: str
    place: Place


class Variable(NamedTuple):
    """The first binding of a variable: local, of the module, or ``self.x``; ``is_alias`` where it may be a class."""

    name: str
    is_alias: bool
    place: Place


def _has_functions(source: Source, settings: Settings) -> bool:
    return "def " in source.text


def _has_code(source: Source, settings: Settings) -> bool:
    return "=" in source.text


@reader(Function, gate=_has_functions, declares=False)
def read_functions(module: Module, settings: Settings) -> Iterator[Function]:
    """The functions of the module and the methods of its classes."""
    for node, is_public, is_method in _functions(module.source.tree):
        yield Function(
            name=node.name,
            is_public=is_public and not node.name.startswith("_"),
            parameters=tuple(_parameters(node, is_method)),
            docstring=ast.get_docstring(node),
            complexity=_complexity(node),
            folder=module.source.folder,
            place=module.source.name_place(node),
        )


def _functions(tree: ast.Module | None) -> Iterator[tuple[AnyFunction, bool, bool]]:
    """Each function, whether what it stands in is public, and whether it is a method."""
    todo: list[tuple[ast.AST, bool, bool]] = [(tree or ast.Module([], []), True, False)]
    while todo:
        node, is_public, is_method = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node, is_public, is_method
            continue
        if isinstance(node, ast.ClassDef):
            is_public, is_method = is_public and not node.name.startswith("_"), True
        todo += [(each, is_public, is_method) for each in reversed(list(_statements(node)))]


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """The statements directly within a statement, and the handlers and cases that hold more."""
    for block in ("body", "handlers", "cases", "orelse", "finalbody"):
        yield from getattr(node, block, ())


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


@reader(Variable, gate=_has_code, declares=False)
def read_variables(module: Module, settings: Settings) -> Iterator[Variable]:
    """The variables of the module, its functions and its instances, each where it is first bound."""
    # Of each statement: the scope whose names it binds, the class whose self it has, and whether it is in a class body.
    todo: list[tuple[ast.AST, int, int, bool]] = [(module.source.tree or ast.Module([], []), 0, 0, False)]
    seen: set[tuple[int, str]] = set()
    number = 0
    while todo:
        node, scope, owner, is_class_body = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            number += 1
            is_class_body = isinstance(node, ast.ClassDef)
            scope, owner = number, number if is_class_body else owner
        for target, value in _bound(node):
            name = target.id if isinstance(target, ast.Name) else f"self.{target.attr}"
            key = (scope if isinstance(target, ast.Name) else owner, name)
            if key in seen or (is_class_body and isinstance(target, ast.Name)):
                continue
            seen.add(key)
            yield Variable(name.removeprefix("self."), _may_be_class(value), _name_place(target))
        todo += [(each, scope, owner, is_class_body) for each in reversed(list(_statements(node)))]


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
