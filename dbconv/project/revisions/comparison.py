"""What became of the merged revisions: which are gone, and which were squashed."""

from __future__ import annotations

import os
from functools import cached_property

from dbconv.facts.revisions import BaseName, Doubt
from dbconv.merged.lock import Lock, lock_at
from dbconv.project.module import Module
from dbconv.project.revisions.directory import ScriptDirectory, directory_of
from dbconv.project.revisions.files import MAX_FILES, RevisionFiles, revision_files, with_text
from dbconv.project.revisions.history import History, history_of
from dbconv.settings import Settings
from dbconv.summary.revision import Revision

LOCK_FILE = "revisions.lock"


class Comparison:
    """The merged revisions of a script directory against its files.

    The lock file stands in for git where git cannot tell.
    """

    def __init__(self, history: History, files: RevisionFiles, lock: Lock | None) -> None:
        self.history = history
        self.files = files
        self.lock = lock
        self._stands_in = history.unknown is not None and lock is not None
        self.merged_ids = history.by_id.keys() | (lock.pins.keys() if lock and self._stands_in else set())

    @property
    def unknown(self) -> Doubt | None:
        """Why it cannot be told what was merged, if it cannot."""
        if not self.files.is_whole:
            return Doubt("too-many-files", {"count": str(MAX_FILES)})
        if self.lock and self.lock.problem:
            return self.lock.problem
        if self.lock and self._stands_in and not self.lock.pins:
            return Doubt("lock-empty")
        gone = sorted(self.unread - self.files.by_path.keys())
        if gone:
            return Doubt("no-version", {"file": os.path.basename(gone[0])})
        return None if self._stands_in else self.history.unknown

    @cached_property
    def unread(self) -> set[str]:
        """The paths of merged files of which git has only the name."""
        return {path for path, merged in self.history.by_path.items() if merged.data is None}

    def base_of(self, revision: str) -> BaseName:
        """What says that a revision was merged, as a user calls it."""
        found = self.history.by_id.get(revision)
        return found[0].base if found else BaseName(LOCK_FILE)

    @cached_property
    def _missing(self) -> set[str]:
        """The merged ids that no file bears, those apart whose file stands where it was."""
        if not self.files.is_whole:
            return set()
        present = self.files.graph.revisions.keys()
        return {
            each
            for each in self.merged_ids - present
            if not any(found.path in self.files.by_path for found in self.history.by_id.get(each, ()))
        }

    @cached_property
    def squashed(self) -> set[str]:
        """The roots that stand for all that came before them: they keep their id, and all their ancestors are gone."""
        now, merged = self.files.graph.revisions, self.history.graph
        return {
            each
            for each in merged.revisions.keys() & now.keys()
            if not now[each].parents and merged.revisions[each].parents and merged.ancestors(each) <= self._missing
        }

    @cached_property
    def deleted(self) -> set[str]:
        """The merged ids that are gone and should not be."""
        allowed = {gone for each in self.squashed for gone in self.history.graph.ancestors(each)}
        return self._missing - (allowed - self.files.graph.named)

    @cached_property
    def unnamed(self) -> set[str]:
        """The deleted ids that no file names."""
        return self.deleted - self.files.graph.named

    @cached_property
    def replaced(self) -> tuple[str, str] | None:
        """The only new root, where all up to some revision are gone: it and the last of these, for which it stands."""
        roots = [each for each in self.files.graph.bases if each not in self.merged_ids]
        gone, merged = self.deleted, self.history.graph
        last = gone - {before for each in gone for before in merged.ancestors(each)}
        if len(roots) != 1 or len(last) != 1 or not merged.ancestors(*last) <= gone:
            return None
        return roots[0], next(iter(last))


def comparison_of(
    module: Module, directory: ScriptDirectory, own: Revision | None, merged_ref: str
) -> tuple[Comparison, str]:
    """The merged revisions against the files, of which one has the text that is linted; and that one's path.

    ``own`` is None for a text that is no revision, as that of env.py.
    """
    session, path = module.session, real_path(module)
    files = revision_files(session, directory)
    if own is not None:
        files = with_text(session, files, path, own)
    history = history_of(session, directory, merged_ref)
    return session.once(Comparison, history, files, lock_at(session, directory.lock)), path


def real_path(module: Module) -> str:
    """The path of a module as script directories have it: a folder's real path, and the name."""
    folder, name = os.path.split(module.source.path)
    return os.path.join(module.session.real_path(folder), name)


def is_merged(module: Module, own: Revision, settings: Settings) -> bool:
    """Whether a revision is known to be merged: by its id, or where that is computed by its file."""
    directory = directory_of(module.session, module.source.path, settings) if module.source.path else None
    if directory is None:
        return False
    comparison, path = comparison_of(module, directory, own, settings.merged_ref)
    return own.revision in comparison.merged_ids or (own.revision is None and path in comparison.history.by_path)
