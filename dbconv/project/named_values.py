"""The expressions that names stand for, found through modules and class bodies."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.project.module import Module
from dbconv.record import NamedTuple
from dbconv.summary.scopes import Scope, dotted, split_head

_MAX_STEPS = 8


class NamedValue(NamedTuple):
    """An expression, and where its own names are to be looked up."""

    module: Module
    scope: Scope
    node: ast.expr


def value_named(module: Module, scope: Scope, node: ast.expr) -> NamedValue | None:
    """What a name, or an attribute of a module or a class, is assigned; None where that is not one value for certain.

    ``Money`` is ``Numeric(21, 4)`` where ``app/types.py`` says so, ``Limits.name`` is what ``class Limits`` says.
    """
    text = dotted(node)
    if text is None or "(" in text:
        return None
    head, _ = split_head(text)
    binding = scope.scope_of(head, node.lineno)
    if binding is not None and binding.parent is not None and head == text and binding.names[head] is None:
        return _assigned_in(module, binding, text)
    return value_at(module, module.value_of(scope, node))


def value_at(module: Module, origin: str | None) -> NamedValue | None:
    """What is assigned to the name, of a module or of a class, that has this origin."""
    other = module.at(origin)
    if other is None or origin is None:
        return None
    name = origin.partition("::")[2]
    holder, _, attribute = name.rpartition(".")
    if not holder:
        return _assigned_in(other, other.top, name)
    within = other.classes.get(f"{other.top.path}{holder}")
    return None if within is None else _assigned_in(other, within, attribute)


def followed(module: Module, scope: Scope, node: ast.expr) -> NamedValue:
    """An expression that is no name for another one; itself where it cannot be followed."""
    found = NamedValue(module, scope, node)
    for _ in range(_MAX_STEPS):
        if not isinstance(found.node, (ast.Name, ast.Attribute)):
            break
        further = value_named(*found)
        if further is None:
            break
        found = further
    return found


def _assigned_in(module: Module, scope: Scope, name: str) -> NamedValue | None:
    value = (module.memoize(_assigned_once, scope) or {}).get(name)
    return None if value is None else NamedValue(module, scope, value)


def _assigned_once(module: Module, scope: Scope) -> Mapping[str, ast.expr | None]:
    """What each name of a scope is assigned; None for one that is assigned more than once."""
    found: dict[str, ast.expr | None] = {}
    for statement in scope.statements:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
                if isinstance(target, ast.Name):
                    found[target.id] = None if target.id in found else statement.value
    return found
