"""Reads the constraints of models, with the naming convention that they are under."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.constraints import Constraint, DeclaredConstraint
from dbconv.project.constraints.items import in_column, read_constraint, read_items
from dbconv.project.metadata import Metadata, of_class, of_expression
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.tables.columns import COLUMN_CALLS
from dbconv.project.values import text_in
from dbconv.settings import Settings
from dbconv.summary.scopes import Scope

_ITEMS = frozenset({"UniqueConstraint", "CheckConstraint", "ForeignKeyConstraint"})


@reader(DeclaredConstraint)
def read_declared(module: Module, settings: Settings) -> Iterator[DeclaredConstraint]:
    """Those of the declarative classes and the tables of a module."""
    if module.revision is not None or module.source.is_test:
        return
    found = sorted(_declared(module), key=lambda each: each.place)
    in_file = tuple((each.constraint, each.forms) for each in found)
    yield from (each._replace(in_file=in_file) for each in found)


def _declared(module: Module) -> Iterator[DeclaredConstraint]:
    for scope in module.scopes:
        if scope.is_class:
            made = list(_of_class(module, scope))
            if made:
                yield from under(getattr(scope.node, "name", ""), made, of_class(module, scope), _table(module, scope))
        else:
            for statement in scope.statements:
                value = getattr(statement, "value", None)
                if isinstance(value, ast.Call) and module.sqlalchemy_name(scope, value.func) == "Table":
                    made = list(read_items(module, scope, value.args[2:]).constraints)
                    if made and len(value.args) > 1:
                        table = text_in(module, value.args[0]) or ""
                        yield from under(table, made, of_expression(module, scope, value.args[1]), table or None)


def under(
    subject: str, made: list[Constraint], metadata: Metadata | None, table: str | None
) -> Iterator[DeclaredConstraint]:
    """Constraints of one table with the naming convention of their metadata."""
    forms = metadata.forms if metadata else None
    owner = metadata.owner.rpartition("::")[2] if metadata else ""
    for each in made:
        of = [str(column) for column in each.columns if column]
        yield DeclaredConstraint(
            ".".join([subject, *of, each.kind]), each.place, each, forms, table=table, metadata=owner
        )


def _table(module: Module, scope: Scope) -> str | None:
    """The name that a class gives its table itself."""
    for statement in scope.statements:
        if isinstance(statement, ast.Assign) and any(
            getattr(each, "id", "") == "__tablename__" for each in statement.targets
        ):
            return text_in(module, statement.value)
    return None


def _of_class(module: Module, scope: Scope) -> Iterator[Constraint]:
    for statement in scope.statements:
        value = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(value, ast.Call) and _may_make_one(value):
            if module.sqlalchemy_name(scope, value.func) in COLUMN_CALLS:
                yield from in_column(module, scope, value, _name(statement, value))
        elif isinstance(value, (ast.Tuple, ast.List)):
            for each in value.elts:
                kind = module.sqlalchemy_name(scope, each.func) if isinstance(each, ast.Call) else ""
                if isinstance(each, ast.Call) and kind in _ITEMS:
                    yield read_constraint(module, each, kind)


def _may_make_one(call: ast.Call) -> bool:
    """Whether a column's call has anything like a constraint in it: most have none, and need no second look."""
    return any(isinstance(each, ast.Call) for each in call.args) or any(each.arg == "unique" for each in call.keywords)


def _name(statement: ast.stmt, call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
    return target.id if isinstance(target, ast.Name) else None
