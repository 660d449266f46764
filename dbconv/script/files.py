"""The revision files of a script directory as they lie on disk, each read once in a process."""

from __future__ import annotations

import functools
import os
from functools import cached_property
from typing import NamedTuple

from dbconv.moment import for_a_moment
from dbconv.script.directory import ScriptDirectory
from dbconv.script.graph import Graph
from dbconv.script.revision import Revision, read_revision
from dbconv.source import decode


class RevisionFile(NamedTuple):
    """One file in a folder of revisions: ``revision`` is None where it is none, or cannot be read as one."""

    path: str
    data: bytes
    revision: Revision | None


class RevisionFiles:
    """The files of a script directory, by path."""

    def __init__(self, files: tuple[RevisionFile, ...]) -> None:
        self.by_path = {each.path: each for each in files}

    @cached_property
    def graph(self) -> Graph:
        """The graph that they make."""
        return Graph(each.revision for each in self.by_path.values() if each.revision)

    @cached_property
    def shared(self) -> dict[str, tuple[str, ...]]:
        """The ids that several files bear, with their paths."""
        paths: dict[str, list[str]] = {}
        for path, file in self.by_path.items():
            if file.revision and file.revision.revision is not None:
                paths.setdefault(file.revision.revision, []).append(path)
        return {own: tuple(sorted(each)) for own, each in paths.items() if len(each) > 1}

    @cached_property
    def is_known(self) -> bool:
        """Whether the ids and parents of all files were read: none is computed, and none is in a file with a fault."""
        for each in self.by_path.values():
            if each.revision is None:
                if b"down_revision" in each.data:
                    return False
            elif None in each.revision[:3]:
                return False
        return True

    def with_text(self, path: str, revision: Revision | None) -> RevisionFiles:
        """The files if one had these graph fields, as an editor's unsaved text may."""
        known = self.by_path.get(path)
        if known and known.revision == revision:
            return self
        return _replaced(self, path, revision)


@functools.lru_cache(maxsize=2)
def _replaced(files: RevisionFiles, path: str, revision: Revision | None) -> RevisionFiles:
    known = files.by_path.get(path)
    changed = RevisionFile(path, known.data if known else b"", revision)
    return RevisionFiles(tuple({**files.by_path, path: changed}.values()))


@for_a_moment
def revision_files(directory: ScriptDirectory) -> RevisionFiles:
    """The files of a directory. While nothing changes on disk, the answer is the same object."""
    states = []
    for path in directory.files():
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            continue
        states.append((path, status.st_mtime_ns, status.st_size))
    return _of_states(tuple(states))


@functools.lru_cache(maxsize=8)
def _of_states(states: tuple[tuple[str, int, int], ...]) -> RevisionFiles:
    return RevisionFiles(tuple(each for state in states for each in _read(*state)))


@functools.lru_cache(maxsize=8192)
def _read(path: str, mtime: int, size: int) -> tuple[RevisionFile, ...]:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return ()
    return (RevisionFile(path, data, read_revision(decode(data))),)
