"""Reads the constraints that the operations of a revision make and drop."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.constraints import Constraint, DeclaredConstraint, DroppedConstraint
from dbconv.facts.operations import AddColumn, CreateConstraint, CreateTable, DropConstraint, Operation, table_of
from dbconv.project.constraints.reading import under
from dbconv.project.metadata import Metadata
from dbconv.project.env.reading import env_module, target_metadata
from dbconv.project.module import Module
from dbconv.project.operations.bodies import bodies
from dbconv.project.operations.reading import is_history
from dbconv.project.readers import reader
from dbconv.project.revisions.directory import directory_of
from dbconv.settings import Settings


@reader(DeclaredConstraint, DroppedConstraint)
def read_in_revision(module: Module, settings: Settings) -> Iterator[DeclaredConstraint | DroppedConstraint]:
    """Those that the operations of a revision make or drop that is not merged."""
    if module.revision is None or (not settings.lint_merged_revisions and is_history(module, settings)):
        return
    subject = module.revision.revision or module.source.stem
    operations = [each for up, down in bodies(module) for body in (up, down) if body for each in body.operations]
    for each in operations:
        if isinstance(each, DropConstraint):
            yield DroppedConstraint(subject, each.call.name_place, each.name, each.is_named)
    metadata = _of_env(module) if any(map(_made, operations)) else None
    for each in operations:
        yield from under(subject, list(_made(each)), metadata, table_of(each))


def _made(operation: Operation) -> tuple[Constraint, ...]:
    if isinstance(operation, CreateConstraint):
        return (operation.constraint._replace(table=operation.table),)
    if not isinstance(operation, (CreateTable, AddColumn)):
        return ()
    return tuple(each._replace(table=operation.table) for each in operation.constraints)


def _of_env(module: Module) -> Metadata | None:
    """The metadata of the script directory's env.py, whose convention Alembic uses; of several, what all have."""
    directory = directory_of(module.session, module.source.path, module.settings) if module.source.path else None
    env = env_module(module, directory.env) if directory else None
    found = target_metadata(env) if env else None
    if not found or any(each.forms is None for each in found):
        return None
    forms = {kind: form for each in found for kind, form in (each.forms or {}).items()}
    return Metadata(found[0].owner, forms)
