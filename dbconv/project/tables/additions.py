"""What adds columns or keys to a table after it was made, or beside what its class says."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.facts.unknown import Reason, unless
from dbconv.project.module import Module
from dbconv.project.tables.class_bodies import read_class_body
from dbconv.project.tables.keys import owner_of

_METHODS = ("append_constraint", "append_column")
_EXTENDS = "extend_existing"
# By these a class has its table, or what maps it, made by something of its own.
_MAKERS = ("__mapper_cls__", "__table_cls__")


def added_to_call(module: Module, origin: str | None, name: str | None) -> bool:
    """False; unknown where something may be added to what a call of ``Table`` made."""
    return _unless_added(module, origin, name)


def added_to_class(module: Module, origin: str, name: str | None) -> bool:
    """False; unknown where something may be added to the table of a class."""
    if any(module.project.binder(origin, each) for each in _MAKERS):
        return unless(False, Reason.ARGUMENTS)
    return _unless_added(module, origin, name)


def _unless_added(module: Module, origin: str | None, name: str | None) -> bool:
    is_extended = name in extended or None in extended if (extended := module.memoize(_extended)) else False
    appended = module.memoize(_appended)
    is_appended = bool(appended) and (None in (appended or {}) or origin is None or origin in (appended or {}))
    return unless(not is_extended and not is_appended, Reason.ARGUMENTS)


def _extended(module: Module) -> frozenset[str | None]:
    """The names of the tables that classes and calls of ``Table`` extend; None among them for one that is computed."""
    if _EXTENDS not in module.source.text:
        return frozenset()
    found: set[str | None] = set()
    for scope in module.scopes:
        for statement in scope.statements:
            call = getattr(statement, "value", None)
            if isinstance(call, ast.Call) and any(each.arg == _EXTENDS for each in call.keywords):
                given = call.args[0] if call.args else None
                found.add(str(given.value) if isinstance(given, ast.Constant) else None)
        body = module.memoize(read_class_body, scope) if scope.is_class else None
        if body is not None and _EXTENDS in body.arguments.options:
            found.add(body.table_name and body.table_name.value)
    return frozenset(found)


def _appended(module: Module) -> Mapping[str | None, bool]:
    """The origins of what is appended to at module level; None among them where it may be any of the tables."""
    text = module.source.text
    count = sum(text.count(each) for each in _METHODS)
    if not count:
        return {}
    found: dict[str | None, bool] = {}
    for statement in module.top.statements:
        call = statement.value if isinstance(statement, ast.Expr) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _METHODS:
            count -= 1
            found[owner_of(module, module.top, call.func.value)] = True
    if count:
        found[None] = True
    return found
