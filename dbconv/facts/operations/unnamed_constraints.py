"""Reads the constraints that the operations of a revision make or drop without a name."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts import reader
from dbconv.facts.constraints.facts import Constraint, UnnamedConstraint
from dbconv.facts.constraints.unnamed import unnamed
from dbconv.facts.env.metadata import Metadata
from dbconv.facts.env.reading import env_module, target_metadata
from dbconv.facts.operations.bodies import bodies
from dbconv.facts.operations.facts import Operation
from dbconv.facts.operations.reading import is_history
from dbconv.modules.module import Module
from dbconv.script.directory import directory_of
from dbconv.settings import Settings


@reader(UnnamedConstraint)
def read_in_revision(module: Module, settings: Settings) -> Iterator[UnnamedConstraint]:
    """Those that the operations of a revision make that is not merged; and those that are dropped by no name."""
    if module.revision is None or (not settings.lint_merged_revisions and is_history(module, settings)):
        return
    operations = [each for up, down in bodies(module) for body in (up, down) if body for each in body.operations]
    for each in operations:
        if each.directive == "drop_constraint" and each.is_named is False:
            yield UnnamedConstraint("drop_constraint", "a constraint", "", False, each.name_place)
    made = [one for each in operations for one in each.constraints if _is_unnamed(each, one)]
    if made and not settings.naming_convention:
        yield from unnamed(made, _of_env(module))


def _is_unnamed(operation: Operation, constraint: Constraint) -> bool:
    # What upgrade() has is written down; what downgrade() makes again had no name before.
    return constraint.is_named is False and (constraint.kind != "pk" or operation.directive == "create_primary_key")


def _of_env(module: Module) -> Metadata | None:
    """The metadata of the script directory's env.py, whose convention Alembic uses; of several, what all have."""
    directory = directory_of(module.session, module.source.path) if module.source.path else None
    env = env_module(module, directory.env) if directory else None
    found = target_metadata(env) if env else None
    if not found or any(each.forms is None for each in found):
        return None
    forms = {kind: form for each in found for kind, form in (each.forms or {}).items()}
    return Metadata(found[0].owner, forms)
