"""What a foreign key refers to."""

from __future__ import annotations

import ast

from dbconv.facts.tables import Reference
from dbconv.project.module import Module
from dbconv.source import Place
from dbconv.summary.scopes import Scope

# Between a table, or a class, and its column: users.c.id, User.__table__.c.id.
_BETWEEN = frozenset({"c", "columns", "__table__"})


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
