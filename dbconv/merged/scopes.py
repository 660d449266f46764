"""Names and scopes: what code imports, binds, takes from around it, and may change there."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from dbconv.source import children_of, unparsed

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_LITERALS = (ast.Constant, ast.Dict, ast.List, ast.Set, ast.Tuple, *COMPREHENSIONS)
_BRANCHES = (ast.ExceptHandler, ast.match_case)
_SCOPES = (*DEFINITIONS, ast.Lambda, *COMPREHENSIONS)
# Methods of lists, sets and dicts that change them, and what registries call theirs.
_CHANGE = frozenset(
    {
        *("add", "append", "appendleft", "clear", "discard", "extend", "insert", "pop", "popitem", "popleft"),
        *("register", "remove", "reverse", "setdefault", "sort", "update"),
    }
)
Definition: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef"
_Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda"


def imported_in(block: Sequence[ast.AST]) -> dict[str, str]:
    """The names that statements import, functions and classes in them apart, and what each means."""
    found: dict[str, dict[str, None]] = {}
    for statement in walk_scope(block):
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                name, origin = (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
                found.setdefault(name, {})[origin] = None
        elif isinstance(statement, ast.ImportFrom):
            module = "." * statement.level + (statement.module or "")
            for alias in statement.names:
                join = "" if module.endswith(".") else "."
                found.setdefault(alias.asname or alias.name, {})[f"{module}{join}{alias.name}"] = None
    return {name: "|".join(origins) for name, origins in found.items()}


def run_by_alembic(block: Sequence[ast.stmt]) -> list[ast.stmt]:
    """The statements of a module, without those that only a type checker or ``python file.py`` runs."""
    run: list[ast.stmt] = []
    for each in block:
        run += run_by_alembic(each.orelse) if isinstance(each, ast.If) and _is_false(each.test) else [each]
    return run


def _is_false(test: ast.expr) -> bool:
    if isinstance(test, ast.Compare):
        parts = [unparsed(each) for each in (test.left, *test.comparators)]
        return sorted(parts) == ["'__main__'", "__name__"] and isinstance(test.ops[0], ast.Eq)
    name = getattr(test, "attr", "") or getattr(test, "id", "")
    return name == "TYPE_CHECKING" or (isinstance(test, ast.Constant) and not test.value)


def acts(statement: ast.stmt, own: set[str]) -> bool:
    """Whether running a statement does more than to import, to define, to give plain names a value, and to change
    those in ``own``, whose values nothing outside knows.
    """
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Import, ast.ImportFrom, ast.Pass)):
        return False
    if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Delete)):
        targets = getattr(statement, "targets", None) or [getattr(statement, "target")]
        value = getattr(statement, "value", None)
        is_plain = isinstance(statement, (ast.Assign, ast.AnnAssign))
        return not all(_is_own(each, own, is_plain) for each in targets) or (value is not None and _acts_on_each(value))
    if isinstance(statement, ast.Expr):
        call = statement.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            return not _is_own(call.func.value, own, is_plain=False)
        return not isinstance(call, ast.Constant)
    inner = [each for each in ast.iter_child_nodes(statement) if isinstance(each, (ast.stmt, *_BRANCHES))]
    inner += [each for branch in inner if isinstance(branch, _BRANCHES) for each in branch.body]
    return not inner or any(acts(each, own) for each in inner if isinstance(each, ast.stmt))


def _is_own(target: ast.expr, own: set[str], is_plain: bool) -> bool:
    """Whether what is changed is a name, or a part of what nothing outside knows."""
    if isinstance(target, (ast.Tuple, ast.List)):
        return all(_is_own(each, own, is_plain) for each in target.elts)
    if isinstance(target, ast.Name):
        return is_plain or target.id in own
    return isinstance(target, (ast.Subscript, ast.Starred)) and _is_own(target.value, own, is_plain=False)


def own_names(block: Sequence[ast.stmt]) -> set[str]:
    """The names that have the value of a literal, so that nothing else changes with it."""
    own: dict[str, bool] = {}
    for each in block:
        for name in bound_by([each]):
            value = getattr(each, "value", None)
            own[name] = own.get(name, True) and (isinstance(each, ast.AugAssign) or isinstance(value, _LITERALS))
    return {name for name, is_literal in own.items() if is_literal}


def _acts_on_each(value: ast.expr) -> bool:
    """Whether it is a comprehension that changes something, once for each member."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGE | {"execute"}
        for each in ast.walk(value)
        if isinstance(each, COMPREHENSIONS)
        for node in ast.walk(each)
    )


def bound_by(block: Sequence[ast.AST]) -> set[str]:
    """The names that code binds otherwise than by an import, in the scope that it stands in."""
    bound = set()
    for node in walk_scope(block):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, DEFINITIONS):
            bound.add(node.name)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
    return bound


def free_names(block: Sequence[ast.AST]) -> set[str]:
    """The names that code takes from the scopes around it."""
    free = set()
    for node in walk_scope(block):
        if isinstance(node, ast.Name):
            free.add(node.id)
        elif isinstance(node, ast.Global):
            free.update(node.names)
        elif isinstance(node, FUNCTIONS):
            free |= free_names(_body(node)) - bound_in(node)
            free |= free_names([*node.args.defaults, *(each for each in node.args.kw_defaults if each)])
            free |= free_names(getattr(node, "decorator_list", []))
        elif isinstance(node, ast.ClassDef):
            free |= free_names([*node.body, *node.bases, *node.keywords, *node.decorator_list])
        elif isinstance(node, COMPREHENSIONS):
            parts = list(ast.iter_child_nodes(node))
            free |= free_names(parts) - bound_by(parts)
    return free


def walk_scope(block: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of one scope, annotations apart; what functions, classes and comprehensions hold is another's."""
    todo = list(reversed(block))
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, ast.AnnAssign):
            todo.extend([*([node.value] if node.value else []), node.target])
        elif not isinstance(node, _SCOPES):
            todo += reversed(children_of(node))


def bound_in(function: _Function) -> set[str]:
    """The names of a function's own: parameters, and what it binds otherwise than by an import."""
    arguments = function.args
    parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    body = _body(function)
    elsewhere = {
        name for node in walk_scope(body) if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names
    }
    return ({each.arg for each in parameters if each} | bound_by(body)) - elsewhere


def _body(function: _Function) -> Sequence[ast.AST]:
    return [function.body] if isinstance(function, ast.Lambda) else function.body


def changed_by(block: Sequence[ast.AST], registries: set[str]) -> set[str]:
    """The names whose values running the code may change: ``X.append(…)``, ``X["a"] = …``, ``global X``, ``f(X)``.

    Of what a call is given, only ``registries`` are taken to be changed by it.
    """
    changed = set()
    for node in walk_scope(block):
        if isinstance(node, FUNCTIONS):
            changed |= changed_by(_body(node), registries) - bound_in(node)
        elif isinstance(node, ast.Global):
            changed.update(node.names)
        elif isinstance(node, (ast.Attribute, ast.Subscript)) and not isinstance(node.ctx, ast.Load):
            changed.add(_root(node))
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGE:
                changed.add(_root(node.func))
            given = [*node.args, *(each.value for each in node.keywords)]
            changed.update(each.id for each in given if isinstance(each, ast.Name) and each.id in registries)
    return changed


def run_at_once(statement: ast.stmt) -> list[ast.expr]:
    """What a definition or an assignment runs when it is reached: decorators, defaults, bases, the value."""
    if isinstance(statement, ast.ClassDef):
        return [*statement.decorator_list, *statement.bases, *(each.value for each in statement.keywords)]
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        defaults = [*statement.args.defaults, *(each for each in statement.args.kw_defaults if each)]
        return [*statement.decorator_list, *defaults]
    value = getattr(statement, "value", None)
    return [value] if isinstance(value, ast.expr) else []


def _root(node: ast.expr) -> str:
    """``X`` of ``X.a["b"].c``; empty where that is no name."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""
