"""Reads what a revision does that is not merged: old revisions are history."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.operations import Migration
from dbconv.facts.revisions import ApplicationImport, Marker, NewRevision
from dbconv.project.module import Module
from dbconv.project.operations.around import Around
from dbconv.project.operations.bodies import bodies
from dbconv.project.operations.prior_revisions import PriorRevisions
from dbconv.project.operations.texts import read_texts
from dbconv.project.readers import reader
from dbconv.project.revisions.comparison import is_merged
from dbconv.project.revisions.revision_file import revision_file
from dbconv.record import NamedTuple
from dbconv.settings import Settings


@reader(Migration, NewRevision, Marker, ApplicationImport)
def read_operations(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """What the revision in this file does, and what it says of itself."""
    file, revision = revision_file(module), module.revision
    if file is None or revision is None or (not settings.lint_merged_revisions and is_history(module, settings)):
        return
    yield NewRevision(file.subject, file.place, file)
    yield from read_texts(module, file.subject)
    found = bodies(module)
    is_empty = all(up.is_empty and (down is None or down.is_empty) for up, down in found)
    for up, down in found:
        earlier = PriorRevisions(module, revision)
        yield Migration(file.subject, up.place, file, up, down, earlier, is_empty, Around(module))


def is_history(module: Module, settings: Settings) -> bool:
    """Whether the file is a revision that is merged: then only the rules on merged revisions and links speak in it."""
    return module.revision is not None and is_merged(module, module.revision, settings)
