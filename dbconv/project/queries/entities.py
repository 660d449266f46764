"""The classes that queries are made over, and what the names in a function stand for."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.facts.tables import Reference
from dbconv.project.module import Module
from dbconv.project.tables.lookup import table_of
from dbconv.project.tables.references import read_reference
from dbconv.source import place_of
from dbconv.summary.scopes import Scope

STARTS = frozenset({"select", "query"})


def reference_of(module: Module, scope: Scope, node: ast.Attribute) -> Reference:
    """What ``User.email`` or ``users.c.email`` refers to, with ``aliased(User)`` in place of ``User`` too."""
    reference = read_reference(module, scope, node, place_of(node))
    meant = _unaliased(module, scope, node.value)
    return reference if meant is None else reference._replace(owner=meant)


def _unaliased(module: Module, scope: Scope, node: ast.expr) -> str | None:
    """The origin of the class that a name is an alias of, made in the same function or in a module; else None."""
    if not isinstance(node, (ast.Name, ast.Attribute)):
        return None
    values = assigned(module, scope).get(node.id, ()) if isinstance(node, ast.Name) else ()
    if len(values) == 1:
        return _aliased(module, scope, values[0])
    origin = module.value_of(scope, node) if not values else None
    other = module.at(origin) if origin else None
    made = other.values.get((origin or "").partition("::")[2]) if other else None
    return _aliased(other, other.top, made) if other and made else None


def _aliased(module: Module, scope: Scope, value: ast.expr) -> str | None:
    is_alias = isinstance(value, ast.Call) and module.sqlalchemy_name(scope, value.func) == "aliased"
    return module.origin(scope, value.args[0]) if is_alias and isinstance(value, ast.Call) and value.args else None


def entity_of(module: Module, scope: Scope, call: ast.Call) -> str | None:
    """The origin of the class that a chain of calls asks for: ``User`` of ``session.query(User)``, ``User.query``."""
    found = _entities(module, scope, call, frozenset())
    return next(iter(found)) if len(found) == 1 else None


def _entities(module: Module, scope: Scope, node: ast.expr, through: frozenset[str]) -> set[str | None]:
    """The same for each value that the name may have with which the chain begins; None is one that is unknown."""
    for _ in range(50):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("join", "outerjoin", "select_from", "with_entities", "join_from"):
                return {None}
            if called in STARTS:
                if len(node.args) != 1:
                    return {None}
                made = node.args[0]
                if isinstance(made, ast.Attribute) and (column := reference_of(module, scope, made)).owner is not None:
                    # select(User.id) asks for users.
                    return {column.owner} if table_of(module, column) else {module.origin(scope, made)}
                return {_unaliased(module, scope, made) or module.origin(scope, made)}
            node = node.func
        elif isinstance(node, ast.Attribute):
            if node.attr == "query" and (origin := module.origin(scope, node.value)) is not None:
                return {origin}
            node = node.value
        elif isinstance(node, ast.Name) and node.id in through:
            # It is the query itself, one statement before.
            return set()
        elif isinstance(node, ast.Name) and node.id in assigned(module, scope):
            values = assigned(module, scope)[node.id]
            return set[str | None]().union(*(_entities(module, scope, each, through | {node.id}) for each in values))
        else:
            return {None}
    return {None}


def assigned(module: Module, scope: Scope) -> Mapping[str, tuple[ast.expr, ...]]:
    """The names that a function assigns, and all that it assigns to each."""
    return module.memoize(_values, scope) or {}


def _values(module: Module, scope: Scope) -> Mapping[str, tuple[ast.expr, ...]]:
    found: dict[str, tuple[ast.expr, ...]] = {}
    for statement in scope.statements:
        targets, value = assignment(statement)
        if value is not None:
            found.update((each, (*found.get(each, ()), value)) for each in targets)
    return found


def assignment(statement: ast.stmt) -> tuple[list[str], ast.expr | None]:
    """The names that a statement assigns its value to, and the value."""
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    else:
        return [], None
    return [each.id for each in targets if isinstance(each, ast.Name)], statement.value
