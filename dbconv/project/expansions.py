"""Calls of a project's own functions, put in their place: what such a function returns, with the arguments put in.

Only of functions that do nothing else that matters: they assign names, refuse arguments, and return one expression; or
return, whatever they do, the first thing that they are given.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from dbconv.project.literals import folded
from dbconv.project.module import Module
from dbconv.project.named_values import value_named
from dbconv.record import NamedTuple
from dbconv.summary.scopes import Scope

_MAX_STEPS = 4
_MAX_NODES = 400
_PARTIALS = frozenset({"functools.partial"})
# They return the second thing that they are given.
_CASTS = frozenset({"typing.cast", "typing_extensions.cast"})


class _Unreadable(Exception):
    """The function does more than can be put in a call's place."""


class _Within(Scope):
    """Where an expression of another function's is read: its names mean there what they mean around the function."""

    def scope_of(self, name: str, line: int) -> Scope | None:
        """What the call is given still means what it means around the call."""
        assert self.parent is not None
        return self if name in self.names else self.parent.scope_of(name, line)


class _Given(NamedTuple):
    """What the parameters of a function are bound to, and what its other names come to be."""

    values: dict[str, ast.expr]
    rest: dict[str, list[ast.expr]]
    """By the name of ``*arguments``."""
    options: dict[str, list[ast.keyword]]
    """By the name of ``**options``."""


def expanded(module: Module, scope: Scope, node: ast.expr) -> tuple[Scope, ast.expr]:
    """An expression, and the scope that it is to be read in; of a call that cannot be put in its place, itself."""
    for _ in range(_MAX_STEPS):
        further = _once(module, scope, node) if isinstance(node, ast.Call) else None
        if further is None:
            break
        scope, node = further
    return scope, node


def all_returned(module: Module, scope: Scope, call: ast.Call) -> list[ast.expr | None]:
    """All that the function of the project may return that a call calls, as it is written there; empty if unknown."""
    origin = module.value_of(scope, call.func)
    other = module.at(origin)
    function = other.functions.get(origin or "") if other else None
    return [] if function is None else _returned_by(function.node)


def _returned_by(function: ast.AST) -> list[ast.expr | None]:
    found: list[ast.expr | None] = []
    todo: list[ast.AST] = list(getattr(function, "body", ()))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Return):
            found.append(node.value)
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo += ast.iter_child_nodes(node)
    return found


def called_for(module: Module, scope: Scope, call: ast.Call) -> tuple[Scope, ast.Call]:
    """The call that a call stands for, if it stands for another one."""
    if module.sqlalchemy_name(scope, call.func):
        return scope, call
    within, made = expanded(module, scope, call)
    return (within, made) if isinstance(made, ast.Call) else (scope, call)


def _once(module: Module, scope: Scope, call: ast.Call) -> tuple[Scope, ast.expr] | None:
    if not isinstance(call.func, (ast.Name, ast.Attribute)):
        return None
    origin = module.value_of(scope, call.func)
    other = module.at(origin)
    if other is None or origin is None:
        is_cast = len(call.args) == 2 and module.origin(scope, call.func) in _CASTS
        return (scope, call.args[1]) if is_cast else None
    function = other.functions.get(origin)
    if function is None:
        return _of_partial(module, scope, call)
    assert isinstance(function.node, ast.FunctionDef)
    try:
        if _returns_first(function.node):
            return scope, _first(function.node, call)
        within = _Within(function.node, function.path, scope)
        reader = _Reader(module, scope, other, within, call)
        return within, reader.returned(function.node, _bound(function.node.args, call, reader))
    except _Unreadable:
        return None


def _of_partial(module: Module, scope: Scope, call: ast.Call) -> tuple[Scope, ast.expr] | None:
    """A call of ``functools.partial(f, …)``, as one of ``f`` with all arguments."""
    found = value_named(module, scope, call.func)
    made = found.node if found else None
    if found is None or not isinstance(made, ast.Call) or not made.args:
        return None
    if found.module.origin(found.scope, made.func) not in _PARTIALS:
        return None
    within = _Within(found.module.top.node, found.scope.path, scope)
    reader = _Reader(module, scope, found.module, within, call)
    nothing = _Given({}, {}, {})
    given = {each.arg for each in call.keywords}
    try:
        arguments = [reader.put(each, nothing) for each in made.args]
        options = [
            ast.copy_location(ast.keyword(each.arg, reader.put(each.value, nothing)), call.func)
            for each in made.keywords
            if each.arg is None or each.arg not in given
        ]
    except _Unreadable:
        return None
    whole = ast.Call(arguments[0], [*arguments[1:], *call.args], [*options, *call.keywords])
    return within, ast.copy_location(whole, call)


def _returns_first(function: ast.FunctionDef) -> bool:
    """Whether all that a function returns is its first argument."""
    parameters = [*function.args.posonlyargs, *function.args.args]
    if not parameters:
        return False
    name = parameters[0].arg
    is_bound = any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(function) if _is_stored(each))
    returned = _returned_by(function)
    return bool(returned) and not is_bound and all(isinstance(each, ast.Name) and each.id == name for each in returned)


def _is_stored(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)


def _first(function: ast.FunctionDef, call: ast.Call) -> ast.expr:
    name = [*function.args.posonlyargs, *function.args.args][0].arg
    given = call.args[0] if call.args else next((each.value for each in call.keywords if each.arg == name), None)
    if given is None or isinstance(given, ast.Starred):
        raise _Unreadable
    return given


def _bound(parameters: ast.arguments, call: ast.Call, reader: _Reader) -> _Given:
    """What a call binds the parameters of a function to."""
    given = _Given({}, {}, {})
    names = [each.arg for each in (*parameters.posonlyargs, *parameters.args)]
    rest: list[ast.expr] = []
    for index, argument in enumerate(call.args):
        if rest or index >= len(names):
            rest.append(argument)
        elif isinstance(argument, ast.Starred):
            raise _Unreadable
        else:
            given.values[names[index]] = argument
    options: list[ast.keyword] = []
    known = {*(each.arg for each in parameters.args), *(each.arg for each in parameters.kwonlyargs)}
    for keyword in call.keywords:
        if keyword.arg in known:
            given.values[str(keyword.arg)] = keyword.value
        else:
            options.append(keyword)
    for name, default in _defaults(parameters):
        if name not in given.values:
            # ``**options`` may give it another value.
            if default is None or any(each.arg is None for each in options):
                raise _Unreadable
            given.values[name] = reader.put(default, _Given({}, {}, {}))
    if (rest and not parameters.vararg) or (options and not parameters.kwarg):
        raise _Unreadable
    if parameters.vararg:
        given.rest[parameters.vararg.arg] = rest
    if parameters.kwarg:
        given.options[parameters.kwarg.arg] = options
    return given


def _defaults(parameters: ast.arguments) -> Iterator[tuple[str, ast.expr | None]]:
    positional = [*parameters.posonlyargs, *parameters.args]
    missing: list[ast.expr | None] = [None] * (len(positional) - len(parameters.defaults))
    yield from zip((each.arg for each in positional), [*missing, *parameters.defaults])
    yield from zip((each.arg for each in parameters.kwonlyargs), parameters.kw_defaults)


class _Reader:
    """Reads a function of ``other`` for a call in ``module``."""

    def __init__(self, module: Module, scope: Scope, other: Module, within: _Within, call: ast.Call) -> None:
        self._module = module
        self._scope = scope
        self._other = other
        self._within = within
        self._call = call
        self._count = 0

    def returned(self, function: ast.FunctionDef, given: _Given) -> ast.expr:
        """What the function returns."""
        todo = list(function.body)[::-1]
        while todo:
            statement = todo.pop()
            if isinstance(statement, ast.Return) and statement.value is not None:
                return self.put(statement.value, given)
            if isinstance(statement, ast.If):
                test = self.put(statement.test, given)
                if isinstance(test, ast.Constant):
                    todo += (statement.body if test.value else statement.orelse)[::-1]
                elif statement.orelse or not all(isinstance(each, ast.Raise) for each in statement.body):
                    raise _Unreadable
            elif not isinstance(statement, ast.Assert):
                self._run(statement, given)
        raise _Unreadable

    def _run(self, statement: ast.stmt, given: _Given) -> None:
        """An assignment, ``options["key"] = …``, ``options.setdefault("key", …)``, a docstring."""
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            return
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            value = self.put(statement.value, given)
            if isinstance(target, ast.Name) and target.id not in given.rest | given.options:
                given.values[target.id] = value
                return
            if isinstance(target, ast.Subscript) and self._option(given, target.value, target.slice, value, True):
                return
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            call = statement.value
            if isinstance(call.func, ast.Attribute) and call.func.attr == "setdefault" and len(call.args) == 2:
                if self._option(given, call.func.value, call.args[0], self.put(call.args[1], given), False):
                    return
        raise _Unreadable

    def _option(self, given: _Given, held: ast.expr, key: ast.expr, value: ast.expr, replaces: bool) -> bool:
        options = given.options.get(held.id) if isinstance(held, ast.Name) else None
        name = key.value if isinstance(key, ast.Constant) else None
        if options is None or not isinstance(name, str) or any(each.arg is None for each in options):
            return False
        present = [each for each in options if each.arg == name]
        if present and replaces:
            options.remove(present[0])
        if replaces or not present:
            options.append(ast.copy_location(ast.keyword(name, value), self._call.func))
        return True

    def put(self, node: ast.expr, given: _Given) -> ast.expr:
        """An expression of the function's with what its names are bound to, at the place of the call."""
        return self._put(node, given, 0)

    def _put(self, node: ast.AST, given: _Given, depth: int) -> ast.expr:
        self._count += 1
        if self._count > _MAX_NODES or depth > 30:
            raise _Unreadable
        if isinstance(node, ast.Name):
            if node.id in given.options:
                raise _Unreadable
            if node.id in given.rest:
                return ast.copy_location(ast.Tuple(given.rest[node.id], ast.Load()), self._call.func)
            return given.values[node.id] if node.id in given.values else self._name(node)
        fields: dict[str, Any] = {}
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                value = [one for each in value for one in self._each(each, given, depth + 1)]
            elif isinstance(value, ast.AST) and not isinstance(value, (ast.expr_context, ast.operator, ast.unaryop)):
                value = self._put(value, given, depth + 1)
            fields[field] = value
        # All of them at once: Python 3.13 warns of a node that is made without one that it has to have.
        made: Any = type(node)(**fields)
        return folded(ast.copy_location(made, self._call.func))

    def _each(self, item: object, given: _Given, depth: int) -> Iterator[object]:
        """An argument, or those that ``*arguments`` and ``**options`` stand for."""
        held = item.value if isinstance(item, (ast.Starred, ast.keyword)) else None
        if isinstance(held, ast.Name):
            if isinstance(item, ast.Starred) and held.id in given.rest:
                yield from given.rest[held.id]
                return
            if isinstance(item, ast.keyword) and item.arg is None and held.id in given.options:
                yield from given.options[held.id]
                return
        is_plain = not isinstance(item, ast.AST) or isinstance(item, (ast.cmpop, ast.boolop))
        yield item if is_plain else self._put(item, given, depth)  # type: ignore[arg-type]

    def _name(self, node: ast.Name) -> ast.Name:
        """A name of the function's module: by another one where it means something else around the call."""
        top = self._other.top
        name = node.id
        if name in top.names or (top.stars and top.scope_of(name, node.lineno) is top):
            origin = f"{top.path}{name}"
            if self._within.names.get(name, origin) != origin or self._means_other(name, node):
                name = f"{name} of {self._within.name}"
            self._within.names[name] = origin
        return ast.copy_location(ast.Name(name, ast.Load()), self._call.func)

    def _means_other(self, name: str, node: ast.Name) -> bool:
        around = ast.copy_location(ast.Name(name, ast.Load()), self._call.func)
        if self._scope.scope_of(name, self._call.lineno) is None:
            return False
        here, there = self._module.origin(self._scope, around), self._other.origin(self._other.top, node)
        return here is None or here != there
