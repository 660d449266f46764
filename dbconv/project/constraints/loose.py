"""Reads the constraints in class bodies that SQLAlchemy never sees: no table has them, and no column is in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.constraints import LooseConstraint, TableArgumentsRoom
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.tables.arguments import names_no_column
from dbconv.settings import Settings
from dbconv.source import Place, nodes_in, place_of
from dbconv.summary.scopes import Scope

_KINDS = frozenset({"UniqueConstraint", "CheckConstraint", "ForeignKeyConstraint", "PrimaryKeyConstraint", "Index"})
_ARGUMENTS = "__table_args__"


@reader(LooseConstraint)
def read_loose(module: Module, settings: Settings) -> Iterator[LooseConstraint]:
    """Those of the classes of a module: one that names `Column` objects is given to their table by itself."""
    if module.revision is not None:
        return
    for scope in module.scopes:
        if scope.is_class:
            yield from _of_class(module, scope)


def _of_class(module: Module, scope: Scope) -> Iterator[LooseConstraint]:
    is_first = True
    for statement in scope.statements:
        if not isinstance(statement, (ast.Expr, ast.Assign)) or not isinstance(statement.value, ast.Call):
            continue
        call, kind = statement.value, module.sqlalchemy_name(scope, statement.value.func)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if kind not in _KINDS or _is_used(scope, target) or not names_no_column(call, kind):
            continue
        yield LooseConstraint(
            subject=f"{scope.name}.{kind}",
            place=place_of(call.func),
            written=kind,
            call=place_of(call),
            source="" if target else ast.get_source_segment(module.source.text, call) or "",
            target=place_of(target) if target else None,
            arguments=_room(module, scope),
            is_first=is_first,
        )
        is_first = False


def _is_used(scope: Scope, target: ast.expr | None) -> bool:
    """Whether the class asks for what a name holds."""
    if not isinstance(target, ast.Name):
        return False
    names = (each for each in nodes_in(scope.node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))
    return target.id == _ARGUMENTS or any(each.id == target.id for each in names)


def _room(module: Module, scope: Scope) -> TableArgumentsRoom | None:
    """Where the class has room for an item; None where what it inherits would be hidden, or it is made otherwise."""
    if _ARGUMENTS not in scope.names:
        bases = module.ancestors(scope.path)
        is_free = None not in bases and module.project.binder(scope.path, _ARGUMENTS) is None
        return TableArgumentsRoom(None) if is_free else None
    values = [
        each.value
        for each in scope.statements
        if isinstance(each, ast.Assign) and any(getattr(one, "id", "") == _ARGUMENTS for one in each.targets)
    ]
    if len(values) == 1 and isinstance(values[0], ast.Dict):
        return TableArgumentsRoom(place_of(values[0]), is_options=True)
    items = values[0].elts if len(values) == 1 and isinstance(values[0], ast.Tuple) else []
    own = [each for each in items if not isinstance(each, ast.Dict)]
    if not own:
        return None
    last = place_of(own[-1])
    end = Place(last.end_line, last.end_column, last.end_line, last.end_column)
    return TableArgumentsRoom(end, indent=last.column if last.line > values[0].lineno else None)
