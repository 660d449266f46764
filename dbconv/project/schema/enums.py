"""Reads the Enums of models beside the types that the revisions make of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.drift import RevisedEnum
from dbconv.facts.unknown import is_known
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.schema.models import read_revised_columns
from dbconv.project.values import text_in
from dbconv.settings import Settings
from dbconv.source import Place, nodes_in, place_of
from dbconv.summary.scopes import Scope

_ENUMS = frozenset({"Enum", "ENUM"})


@reader(RevisedEnum)
def read_enums(module: Module, settings: Settings) -> Iterator[RevisedEnum]:
    """Each Enum of a column of which the labels are known that are stored, and those that the revisions make."""
    for scope, column, made in read_revised_columns(module):
        if not is_known(column.type) or column.type.family != "enum" or column.inherited:
            continue
        found = made.column(str(column.name)) if column.name else None
        enum = found.enum if is_known(found) and found else None
        if not enum or not is_known(enum.labels, enum.name):
            continue
        nodes = module.memoize(_calls) or {}
        labels = _labels(module, scope, nodes.get(column.type.place))
        if labels:
            yield RevisedEnum(column.subject, column.type.place, column, *labels, enum)


def _calls(module: Module) -> dict[Place, ast.Call]:
    """The calls in a file, by where they stand."""
    nodes = nodes_in(module.source.tree) if module.source.tree else ()
    return {place_of(each): each for each in nodes if isinstance(each, ast.Call)}


def _labels(module: Module, scope: Scope, call: ast.Call | None) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """What SQLAlchemy stores, and the values of the members where it stores their names."""
    if call is None or module.sqlalchemy_name(scope, call.func).rpartition(".")[2] not in _ENUMS:
        return None
    keywords = {each.arg: each.value for each in call.keywords}
    if None in keywords or is_constant(keywords.get("native_enum"), False) or not call.args:
        return None
    texts = [text_in(module, each) for each in call.args]
    if None not in texts:
        return tuple(each for each in texts if each is not None), ()
    members = _members(module, module.origin(scope, call.args[0])) if len(call.args) == 1 else None
    if members is None or not all(isinstance(value, str) for value in members.values()):
        return (tuple(members), ()) if members is not None and "values_callable" not in keywords else None
    values = tuple(str(each) for each in members.values())
    if "values_callable" not in keywords:
        return tuple(members), values
    # ``lambda members: [each.value for each in members]``; what another function makes of them is unknown.
    is_of_values = isinstance(keywords["values_callable"], ast.Lambda) and any(
        isinstance(each, ast.Attribute) and each.attr == "value" for each in ast.walk(keywords["values_callable"])
    )
    return (values, ()) if is_of_values else None


def _members(module: Module, origin: str | None) -> dict[str, object] | None:
    """The members of a class of Python's ``enum`` with their values; None where they are not all read."""
    other = module.at(origin)
    scope = other.classes.get(origin or "") if other else None
    if other is None or scope is None:
        return None
    bases = other.ancestors(scope.path)
    if not any((each or "").startswith("enum.") for each in bases) or any("::" in (each or "::") for each in bases):
        return None
    found: dict[str, object] = {}
    for each in scope.statements:
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            name, value = each.targets[0].id, each.value
            if name.startswith("_"):
                continue
            if not isinstance(value, ast.Constant):
                # ``auto()`` is another one for each, and no text that is known.
                value = ast.Constant(name.encode()) if isinstance(value, ast.Call) and not value.args else value
            if not isinstance(value, ast.Constant):
                return None
            # One with the value of another is an alias of that.
            if value.value not in found.values():
                found[name] = value.value
    return found or None
