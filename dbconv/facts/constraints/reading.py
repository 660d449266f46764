"""The constraints that have no name, in models and in revisions, and that no naming convention gives one."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator

from dbconv.facts.columns import COLUMN_CALLS
from dbconv.facts.constraints import UnnamedConstraint
from dbconv.facts.env.metadata import Metadata, of_class, of_expression
from dbconv.facts.env.reading import env_module, target_metadata
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.operations import Constraint, Operation
from dbconv.facts.operations.directives import Directives
from dbconv.facts.operations.reading import bodies
from dbconv.script.directory import directory_of

_ITEMS = frozenset({"UniqueConstraint", "CheckConstraint", "ForeignKeyConstraint"})
_SUBJECTS = {
    "uq": "unique constraint",
    "ck": "check constraint",
    "fk": "foreign key",
    "pk": "primary key",
    "ex": "exclude constraint",
}


def in_models(module: Module) -> Iterator[UnnamedConstraint]:
    """Those of the declarative classes and the tables of a module."""
    directives = Directives(module)
    for scope in module.scopes:
        if scope.is_class:
            made = [each for each in _of_class(module, directives, scope) if _lacks_name(each)]
            if made:
                yield from _reported(made, of_class(module, scope))
        else:
            for statement in scope.statements:
                value = getattr(statement, "value", None)
                if isinstance(value, ast.Call) and module.sqlalchemy_name(scope, value.func) == "Table":
                    made = [each for each in directives.items(scope, value.args[2:]).constraints if _lacks_name(each)]
                    if made and len(value.args) > 1:
                        yield from _reported(made, of_expression(module, scope, value.args[1]))


def _of_class(module: Module, directives: Directives, scope: Scope) -> Iterator[Constraint]:
    for statement in scope.statements:
        value = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(value, ast.Call) and _may_make_one(value):
            if module.sqlalchemy_name(scope, value.func) in COLUMN_CALLS:
                yield from directives.in_column(scope, value, _name(statement, value))
        elif isinstance(value, (ast.Tuple, ast.List)):
            for each in value.elts:
                kind = module.sqlalchemy_name(scope, each.func) if isinstance(each, ast.Call) else ""
                if isinstance(each, ast.Call) and kind in _ITEMS:
                    yield directives.constraint(each, kind)


def _may_make_one(call: ast.Call) -> bool:
    """Whether a column's call has anything like a constraint in it: most have none, and need no second look."""
    return any(isinstance(each, ast.Call) for each in call.args) or any(each.arg == "unique" for each in call.keywords)


def _name(statement: ast.stmt, call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
    return target.id if isinstance(target, ast.Name) else None


def _lacks_name(constraint: Constraint) -> bool:
    return constraint.is_named is False and constraint.kind != "pk"


def _reported(constraints: list[Constraint], metadata: Metadata | None) -> Iterator[UnnamedConstraint]:
    forms = metadata.forms if metadata else None
    for each in constraints if forms is not None else ():
        form = (forms or {}).get(each.kind)
        if form is None or "%(constraint_name)s" in form:
            yield UnnamedConstraint(each.written, _subject(each), each.kind, form is not None, each.place)


def _subject(constraint: Constraint) -> str:
    columns = ", ".join(str(each) for each in constraint.columns if each) if None not in constraint.columns else ""
    of = f' of "{columns}"' if columns and constraint.kind != "ck" else ""
    return f"the {_SUBJECTS[constraint.kind]}{of}"


def in_revision(module: Module, has_convention: bool) -> Iterator[UnnamedConstraint]:
    """Those that the operations of a revision make; and those that are dropped by no name."""
    operations = [each for up, down in bodies(module) for body in (up, down) if body for each in body.operations]
    for each in operations:
        if each.directive == "drop_constraint" and each.is_named is False:
            yield UnnamedConstraint("drop_constraint", "a constraint", "", False, each.name_place)
    made = [one for each in operations for one in each.constraints if _is_unnamed(each, one)]
    if made and not has_convention:
        metadata = _of_env(module)
        yield from _reported(made, metadata)


def _is_unnamed(operation: Operation, constraint: Constraint) -> bool:
    # What upgrade() has is written down; what downgrade() makes again had no name before.
    return constraint.is_named is False and (constraint.kind != "pk" or operation.directive == "create_primary_key")


def _of_env(module: Module) -> Metadata | None:
    """The metadata of the script directory's env.py, whose convention Alembic uses; of several, what all have."""
    directory = directory_of(module.source.path) if module.source.path else None
    if directory is None:
        return None
    try:
        status = os.stat(directory.env)
    except OSError:
        return None
    env = env_module(directory.env, status.st_mtime_ns, status.st_size)
    found = target_metadata(env) if env else None
    if not found or any(each.forms is None for each in found):
        return None
    forms = {kind: form for each in found for kind, form in (each.forms or {}).items()}
    return Metadata(found[0].owner, forms)
