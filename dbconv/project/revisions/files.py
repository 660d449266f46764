"""The revision files of a script directory as they lie on disk, each read once."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TypeAlias

from dbconv.project.revisions.directory import ScriptDirectory, paths_in
from dbconv.project.revisions.graph import Graph
from dbconv.record import NamedTuple
from dbconv.session import BYTES_OF_ONE, Session
from dbconv.source import decode
from dbconv.summary.revision import Revision, read_revision
from dbconv.tree import Stat, TooMany

MAX_FILES = 10_000
"""How many revisions a script directory has at most: where a folder above is named by mistake, there are more files."""
States: TypeAlias = "tuple[tuple[str, Stat], ...]"


class RevisionFile(NamedTuple):
    """One file in a folder of revisions: ``revision`` is None where it is none, or cannot be read as one."""

    path: str
    data: bytes
    revision: Revision | None

    @property
    def weight(self) -> int:
        """See `dbconv.session.MAX_KEPT`."""
        return len(self.data) // BYTES_OF_ONE


class RevisionFiles:
    """The files of a script directory, by path."""

    def __init__(self, files: tuple[RevisionFile, ...], states: States | None = ()) -> None:
        self.states = states
        self.by_path = {each.path: each for each in files}

    @property
    def is_whole(self) -> bool:
        """There are no more files than are looked at; else none is."""
        return self.states is not None

    @cached_property
    def graph(self) -> Graph:
        """The graph that they make."""
        return Graph(each.revision for each in self.by_path.values() if each.revision)

    @cached_property
    def paths(self) -> dict[str, str]:
        """The paths of the files by the id that they bear; of several, the last."""
        return {
            each.revision.revision: path
            for path, each in self.by_path.items()
            if each.revision and each.revision.revision is not None
        }

    @cached_property
    def shared(self) -> dict[str, tuple[str, ...]]:
        """The ids that several files bear, with their paths."""
        paths: dict[str, list[str]] = {}
        for path, file in self.by_path.items():
            if file.revision and file.revision.revision is not None:
                paths.setdefault(file.revision.revision, []).append(path)
        return {own: tuple(sorted(each)) for own, each in paths.items() if len(each) > 1}

    @cached_property
    def shared_in_folders(self) -> dict[str, tuple[str, ...]]:
        """Those that several files in one folder bear: of two folders, the program that names them may take one."""
        return {
            own: paths
            for own, paths in self.shared.items()
            if len({os.path.dirname(each) for each in paths}) < len(paths)
        }

    @cached_property
    def size_versions(self) -> bool:
        """Whether a revision names the column in which a database has its version."""
        return any(b"version_num" in each.data for each in self.by_path.values())

    @cached_property
    def is_known(self) -> bool:
        """Whether the ids and parents of all files were read: none is computed, and none is in a file with a fault."""
        if not self.is_whole:
            return False
        for each in self.by_path.values():
            if each.revision is None:
                if b"down_revision" in each.data:
                    return False
            elif None in each.revision[:3]:
                return False
        return True


def with_text(session: Session, files: RevisionFiles, path: str, revision: Revision | None) -> RevisionFiles:
    """The files if one had these graph fields, as an editor's unsaved text may."""
    known = files.by_path.get(path)
    return files if known and known.revision == revision else session.once(_replaced, files, path, revision)


def _replaced(files: RevisionFiles, path: str, revision: Revision | None) -> RevisionFiles:
    known = files.by_path.get(path)
    changed = RevisionFile(path, known.data if known else b"", revision)
    return RevisionFiles(tuple({**files.by_path, path: changed}.values()), () if files.is_whole else None)


def revision_files(session: Session, directory: ScriptDirectory) -> RevisionFiles:
    """The files of a directory. While nothing changes in the tree, the answer is the same object."""

    def is_good(kept: RevisionFiles) -> bool:
        states = session.lately(_states, directory)
        is_same = kept.states is states or kept.states == states
        if is_same:
            kept.states = states
        return is_same

    return session.while_good(is_good, _read_files, session, directory)


def _states(session: Session, directory: ScriptDirectory) -> States | None:
    found = []
    try:
        for each in paths_in(session, directory):
            found.append(each)
            if len(found) > MAX_FILES:
                return None
    except TooMany:
        return None
    return tuple(found)


def _read_files(session: Session, directory: ScriptDirectory) -> RevisionFiles:
    states = session.lately(_states, directory)
    found = (session.of_state(_read, path, state) for path, state in states or ())
    return RevisionFiles(tuple(each for each in found if each), states)


def _read(path: str, data: bytes) -> RevisionFile:
    return RevisionFile(path, data, read_revision(decode(data)))
