"""What a foreign key refers to."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Reference
from dbconv.facts.unknown import Reason, unknown
from dbconv.project.constants import constant
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.source import Place
from dbconv.summary.scopes import Scope

# Between a table, or a class, and its column: users.c.id, User.__table__.c.id.
_BETWEEN = frozenset({"c", "columns", "__table__"})
_ACTIONS = ("ondelete", "onupdate")


def read_reference(module: Module, scope: Scope, node: ast.expr | None, place: Place) -> Reference:
    """``"users.id"``, ``User.id``, ``users.c.id``; all None where it is none of these."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value:
        table, _, column = node.value.rpartition(".")
        return Reference(table, column, None, place)
    if not isinstance(node, ast.Attribute):
        return Reference(None, None, None, place)
    owner = node.value
    while isinstance(owner, ast.Attribute) and owner.attr in _BETWEEN:
        owner = owner.value
    origin = module.origin(scope, owner)
    if module.class_names(origin) is None:
        origin = module.value_of(scope, owner)
    return Reference(None, node.attr, origin, place)


def with_actions(module: Module, scope: Scope, reference: Reference, keywords: list[ast.keyword]) -> Reference:
    """A reference with what the arguments of its key say of the row when the other one goes, or gets another key."""
    given = {each.arg: each.value for each in keywords}
    if given.keys().isdisjoint((*_ACTIONS, None)):
        return reference
    absent = unknown(Reason.OPTIONS) if None in given else None
    deleted, updated = (_action(module, scope, given[each]) if each in given else absent for each in _ACTIONS)
    return reference._replace(ondelete=deleted, onupdate=updated)


def _action(module: Module, scope: Scope, node: ast.expr) -> str | None:
    if is_constant(node, None):
        return None
    text = constant(module, scope, node)
    return " ".join(text.upper().split()) if isinstance(text, str) else unknown(Reason.COMPUTED)
