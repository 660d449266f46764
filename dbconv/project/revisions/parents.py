"""Reads the revisions that a revision names as those to run before it, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from dbconv.facts.revisions import Parent, RevisionFile, RevisionParents
from dbconv.listing import python_files_among
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.revisions.comparison import Comparison, comparison_of
from dbconv.project.revisions.directory import ScriptDirectory, configured, directory_of, is_bare
from dbconv.project.revisions.revision_file import revision_file
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.tree import TooMany, walk

# How many files are looked into, and how many bytes of each: the fields stand near the beginning.
_MAX_FILES, _MAX_BYTES = 5000, 5000


@reader(RevisionParents)
def read_parents(module: Module, settings: Settings) -> Iterator[RevisionParents]:
    """The parents of the revision in this file."""
    file, own = revision_file(module), module.revision
    directory = directory_of(module.session, module.source.path, settings)
    if file is not None and directory is not None:
        comparison, _ = comparison_of(module, directory, own, settings.merged_ref)
        parents = tuple(_parents(module.session, file, directory, comparison))
        yield RevisionParents(file.subject, file.place, file, parents, comparison.files.graph.ids)


def _parents(
    session: Session, file: RevisionFile, directory: ScriptDirectory, comparison: Comparison
) -> Iterator[Parent]:
    for field in (file.down_revision, file.depends_on):
        for name in field.values or ():
            state = _state(session, name, directory, comparison)
            base = comparison.base_of(name) if state == "deleted" else None
            yield Parent(name, field.name, field.place, state, base)


def _state(
    session: Session, name: str, directory: ScriptDirectory, comparison: Comparison
) -> Literal["present", "deleted", "absent", "unknown"]:
    graph = comparison.files.graph
    if name in comparison.deleted:
        return "deleted"
    if name in graph.revisions or name in graph.labels:
        return "present"
    return "unknown" if not comparison.files.is_known or _is_elsewhere(session, directory, name) else "absent"


def _is_elsewhere(session: Session, directory: ScriptDirectory, revision: str) -> bool:
    """Whether a file near a script directory that no configuration file names may bear an id.

    Where a program sets the folders, there may be more of them than those that are seen; without an env.py, in other
    distributions, too, as Invenio's.
    """
    if directory in configured(session, directory.folder):
        return False
    if is_bare(session, directory):
        return True
    count = 0
    try:
        for folder, entries in walk(session.entries, directory.folder, lambda name: not name.startswith((".", "__"))):
            for path, state in python_files_among(folder, entries) if not directory.holds(folder) else ():
                if count < _MAX_FILES:
                    count += 1
                    head = session.of_state(_head, path, state)
                    if head is not None and revision.encode("utf-8", "surrogatepass") in head:
                        return True
    except TooMany:
        return True
    return False


def _head(path: str, data: bytes) -> bytes:
    return data[:_MAX_BYTES]
