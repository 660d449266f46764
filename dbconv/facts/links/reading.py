"""Reads what is wrong with a revision's links to the others of its script directory."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.edits.reading import comparison_of
from dbconv.facts.links.facts import ComputedField, Cycle, RivalHead, SharedId, UnknownParent
from dbconv.modules.module import Module
from dbconv.script.directory import ScriptDirectory, configured, directory_of
from dbconv.script.files import RevisionFiles
from dbconv.script.revision import FIELDS, Revision, field_places
from dbconv.session import Session, python_files_among
from dbconv.settings import Settings
from dbconv.source import Place
from dbconv.tree import walk

# How many files are looked into, and how many bytes of each: the fields stand near the beginning.
_MAX_FILES, _MAX_BYTES = 5000, 5000


@reader(RivalHead, UnknownParent, SharedId, Cycle, ComputedField)
def read_links(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """What is wrong with the links of the revision in this file."""
    source, own = module.source, module.revision
    if own is None:
        return
    places = field_places(source.tree or ast.Module([], []))
    for field, value in zip(FIELDS, own):
        if value is None and field in places:
            yield ComputedField(field, places[field])
    directory = directory_of(module.session, source.path)
    if directory is None or own.revision is None:
        return
    comparison, path = comparison_of(module.session, directory, source, own, settings)
    files, graph = comparison.files, comparison.files.graph
    if path not in files.by_path:
        return
    if own.revision in files.shared:
        others = tuple(_name(each, directory) for each in files.shared[own.revision] if each != path)
        yield SharedId(own.revision, others, places["revision"])
    if own.revision in graph.cycles:
        yield _cycle(own, own.revision, graph.cycles[own.revision], places)
    if files.is_known:
        # What is missing because somebody deleted it is said of the deletion.
        yield from _unknown(module.session, own, directory, files, places, comparison.deleted)
        if own.revision in graph.heads and not files.shared and graph.knows_labels:
            yield from _rivals(own.revision, directory, files, places["revision"])


def _cycle(own: Revision, revision: str, members: tuple[str, ...], places: dict[str, Place]) -> Cycle:
    field = "down_revision" if set(members) & set(own.down_revision or ()) else "depends_on"
    return Cycle(revision, members, places[field])


def _unknown(
    session: Session,
    own: Revision,
    directory: ScriptDirectory,
    files: RevisionFiles,
    places: dict[str, Place],
    deleted: set[str],
) -> Iterator[UnknownParent]:
    graph = files.graph
    for field in ("down_revision", "depends_on"):
        for parent in getattr(own, field) or ():
            is_known = parent in graph.revisions or parent in graph.labels or parent in deleted
            if not is_known and not _is_elsewhere(session, directory, parent):
                yield UnknownParent(field, parent, _nearest(parent, files), places[field])


def _nearest(parent: str, files: RevisionFiles) -> str:
    import difflib

    return next(iter(difflib.get_close_matches(parent, files.graph.revisions, 1, 0.75)), "")


def _is_elsewhere(session: Session, directory: ScriptDirectory, parent: str) -> bool:
    """Whether a file near a script directory that no configuration file names may bear an id.

    Where a program sets the folders, there may be more of them than those that are seen.
    """
    if directory in configured(session, directory.folder):
        return False
    count = 0
    for folder, entries in walk(session.entries, directory.folder, lambda name: not name.startswith((".", "__"))):
        for path, state in python_files_among(folder, entries) if not directory.holds(folder) else ():
            if count < _MAX_FILES:
                count += 1
                head = session.of_state(_head, path, state)
                if head is not None and parent.encode() in head:
                    return True
    return False


def _head(path: str, data: bytes) -> bytes:
    return data[:_MAX_BYTES]


def _rivals(revision: str, directory: ScriptDirectory, files: RevisionFiles, place: Place) -> Iterator[RivalHead]:
    paths = {each.revision.revision: path for path, each in files.by_path.items() if each.revision}
    for heads in files.graph.heads_by_branch.values():
        if revision in heads and len(heads) > 1:
            others = tuple((each, _name(paths[each], directory)) for each in heads if each != revision)
            yield RivalHead(revision, others, place)


def _name(path: str, directory: ScriptDirectory) -> str:
    """A file as messages call it: from the script directory, if it lies in that."""
    if path.startswith(directory.folder + os.sep):
        return os.path.relpath(path, directory.folder).replace(os.sep, "/")
    return os.path.basename(path)
