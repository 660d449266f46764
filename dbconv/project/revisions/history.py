"""The revisions of a script directory as they were merged."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Mapping
from functools import cached_property

from dbconv.facts.revisions import BaseName, Doubt
from dbconv.merged.base import Base, other_branches
from dbconv.merged.fingerprint import Code, Fingerprint
from dbconv.merged.git import Commit, Entry, GitError, Objects, Repository, blob_id, merge_base
from dbconv.merged.lock import Lock, read_lock
from dbconv.merged.told import told_by_git
from dbconv.paths import parts_below
from dbconv.project.revisions.directory import ScriptDirectory, is_loaded
from dbconv.project.revisions.files import RevisionFile, revision_files
from dbconv.project.revisions.graph import Graph
from dbconv.record import NamedTuple
from dbconv.session import Session
from dbconv.source import Source, decode
from dbconv.summary.revision import Revision, read_revision
from dbconv.tree import Commit as CommitTree


class Merged(NamedTuple):
    """A revision file as it was merged. ``data`` is None where git has only its name (a partial clone)."""

    path: str
    """Where it would be in the work tree."""
    blob: str
    data: bytes | None
    revision: Revision | None
    base: BaseName
    """What it was read from, as a user calls it."""


class History:
    """What was merged into a script directory; ``unknown`` says why not all of it can be told."""

    def __init__(
        self,
        files: tuple[Merged, ...] = (),
        base: Base | None = None,
        unknown: Doubt | None = None,
        lock: Lock | None = None,
        object_format: str = "sha1",
        head: tuple[Merged, ...] = (),
        elsewhere: tuple[Merged, ...] = (),
    ) -> None:
        self.base = base
        self.unknown = unknown
        self.lock = lock
        """The lock file as it was merged."""
        self.object_format = object_format
        self.head = head
        """The files of HEAD, where it cannot be told what was merged: what differs from these was edited."""
        self.elsewhere = elsewhere
        """What other branches that live on have under the ids of files here, and otherwise."""
        self.by_path = {each.path: each for each in files}
        self.by_id: dict[str, list[Merged]] = {}
        for each in files:
            if each.revision and each.revision.revision is not None:
                self.by_id.setdefault(each.revision.revision, []).append(each)

    @cached_property
    def graph(self) -> Graph:
        """The graph of the merged revisions."""
        return Graph(each.revision for found in self.by_id.values() for each in found if each.revision)


def history_of(session: Session, directory: ScriptDirectory, merged_ref: str) -> History:
    """What was merged into a script directory."""
    folders = [each for each in directory.version_folders if session.is_folder(each)]
    place = folders[0] if folders else directory.folder
    return told_by_git(_read, _untold, session, place, merged_ref, session, directory)


def _read(
    repository: Repository, objects: Objects, base: Base | Doubt | None, session: Session, directory: ScriptDirectory
) -> History:
    return _Reader(session, directory, repository, objects).history(base)


def _untold(reason: Doubt) -> History:
    return History(unknown=reason)


def _names(merged: Merged) -> tuple[str, str | None]:
    """What one revision is known by: its path, and its id, of which one may have changed."""
    return merged.path, merged.revision.revision if merged.revision else merged.path


def _fingerprint(data: bytes) -> Fingerprint | None:
    return Code(Source(decode(data))).fingerprint()


class _Reader:
    """Reads the merged revisions of a directory from the trees of one repository."""

    def __init__(self, session: Session, directory: ScriptDirectory, repository: Repository, objects: Objects) -> None:
        self._session = session
        self._directory = directory
        self._repository = repository
        self._objects = objects
        self._trees: dict[str, list[Entry]] = {}
        self._files = revision_files(session, directory)

    def history(self, base: Base | Doubt | None) -> History:
        """The history as far as a base lets it be told."""
        if not isinstance(base, Base):
            head = self._head() if base is not None else ()
            return History(unknown=base, object_format=self._repository.object_format, head=head)
        found = self._merged(base.commit, BaseName(base.label, is_open=base.is_open))
        if base.previous is not None:
            # The last commit may be the one that edits; a revision that it adds has no earlier version.
            last = {(each.path, each.blob) for each in found}
            earlier = self._merged(base.previous, BaseName(base.last, is_last_commit=True))
            edited = [each for each in earlier if (each.path, each.blob) not in last]
            names = {name for each in edited for name in _names(each)}
            found = [*edited, *(each for each in found if names.isdisjoint(_names(each)))]
        lock = self._lock(base.previous or base.commit)
        elsewhere = tuple(self._elsewhere(base, {each for merged in found for each in _names(merged)}))
        return History(tuple(found), base, base.doubt, lock, self._repository.object_format, elsewhere=elsewhere)

    def _elsewhere(self, base: Base, merged: set[str | None]) -> Iterator[Merged]:
        """Revisions that other branches have otherwise than the files here.

        Of a release branch, those that are not merged here: who brings them can still change them. Of the default
        branch of another remote, those that one side changed since the two parted and the other has not.
        """
        try:
            for label, tip, are_defaults in other_branches(self._objects, self._repository, base):
                if not are_defaults:
                    unmerged = self._rewritten(tip, BaseName(label), merged)
                    yield from (
                        each for each in unmerged if merged.isdisjoint(_names(each)) and self._is_otherwise(each)
                    )
                elif others := [each for each in self._rewritten(tip, BaseName(label)) if self._is_otherwise(each)]:
                    head = self._objects.commit("HEAD")
                    parted = merge_base(self._objects, tip, head) if head else None
                    behind = {path for path, _ in self._files_of(parted)} - {
                        each.path for each in self._rewritten(parted, BaseName("")) if self._is_otherwise(each)
                    }
                    yield from (each for each in others if each.path not in behind)
        except GitError:
            return

    def _files_of(self, commit: Commit | None) -> list[tuple[str, Entry]]:
        folders = self._directory.version_folders
        return [each for folder in folders for each in self._below(commit, folder)] if commit else []

    def _rewritten(self, commit: Commit | None, base: BaseName, left_out: Container[str | None] = ()) -> list[Merged]:
        """The revisions of a commit that have another text here; what they do costs far more to tell."""
        entries = [
            (path, entry)
            for path, entry in self._files_of(commit)
            if path in self._files.by_path and path not in left_out and entry.id not in self._by_blob
        ]
        return self._read(entries, base)

    def _is_otherwise(self, merged: Merged) -> bool:
        """Whether one of the same id does something else here."""
        file = self._files.by_path[merged.path]
        if not (file.revision and merged.revision and file.revision.revision == merged.revision.revision):
            return False
        # Most branches have the same of most files.
        one, other = (self._session.once(_fingerprint, each or b"") for each in (file.data, merged.data))
        return one is not None and other is not None and one[:2] != other[:2]

    def _head(self) -> tuple[Merged, ...]:
        """The files of HEAD; none where git has not all of its trees."""
        commit = self._objects.commit("HEAD")
        try:
            return tuple(self._merged(commit, BaseName("HEAD"))) if commit else ()
        except GitError:
            return ()

    def _merged(self, commit: Commit, base: BaseName) -> list[Merged]:
        entries = self._files_of(commit)
        return self._read(entries or list(self._moved(commit)), base)

    def _read(self, entries: list[tuple[str, Entry]], base: BaseName) -> list[Merged]:
        unknown = list(dict.fromkeys(entry.id for _, entry in entries if entry.id not in self._by_blob))
        contents = dict(zip(unknown, self._objects.files(unknown)))
        return [self._one(path, entry.id, base, contents) for path, entry in entries]

    def _one(self, path: str, blob: str, base: BaseName, contents: Mapping[str, bytes | None]) -> Merged:
        known = self._by_blob.get(blob)
        if known is not None:
            return Merged(path, blob, known.data, known.revision, base)
        data = contents[blob]
        return Merged(path, blob, data, read_revision(decode(data)) if data is not None else None, base)

    @cached_property
    def _by_blob(self) -> Mapping[str, RevisionFile]:
        """The files of the work tree by what git would call their content, so that most need not be read from git."""
        found = {}
        for each in self._files.by_path.values():
            found[blob_id(each.data, self._repository.object_format)] = each
            if b"\r\n" in each.data:
                found[blob_id(each.data.replace(b"\r\n", b"\n"), self._repository.object_format)] = each
        return found

    def _below(self, commit: Commit, folder: str) -> Iterator[tuple[str, Entry]]:
        """The files in a folder of a commit that Alembic would load, with their paths in the work tree."""
        tree = self._folder(commit, folder)
        todo = [(folder, tree)] if tree else []
        while todo:
            path, tree = todo.pop()
            for entry in self._tree(tree):
                inner = os.path.join(path, entry.name)
                if not entry.is_folder and is_loaded(entry.name):
                    yield inner, entry
                elif entry.is_folder and self._directory.recursive and entry.name != "__pycache__":
                    todo.append((inner, entry.id))

    def _folder(self, commit: Commit, folder: str) -> str:
        """The id of the tree of a folder; empty where the commit has none, or it is not in this repository."""
        parts = parts_below(folder, self._repository.top)
        if parts is None:
            return ""
        tree = commit.tree
        for part in parts:
            tree = next((each.id for each in self._tree(tree) if each.is_folder and each.name == part), "")
            if not tree:
                return ""
        return tree

    def _moved(self, commit: Commit) -> Iterator[tuple[str, Entry]]:
        """The files of the folders that a moved script directory had before.

        Such a folder holds a file with the name or content of one of today's, and the work tree has none of its files
        there any more: one that is still there is another database's.
        """
        names = {os.path.basename(path) for path, each in self._files.by_path.items() if each.revision}
        todo = [(self._repository.top, commit.tree)] if names else []
        while todo:
            folder, tree = todo.pop()
            files = [each for each in self._tree(tree) if not each.is_folder and is_loaded(each.name)]
            is_gone = not any(self._session.exists(os.path.join(folder, each.name)) for each in files)
            if is_gone and any(each.name in names or each.id in self._by_blob for each in files):
                yield from ((os.path.join(folder, each.name), each) for each in files)
            todo += [(os.path.join(folder, each.name), each.id) for each in self._tree(tree) if each.is_folder]

    def _lock(self, commit: Commit) -> Lock | None:
        data = CommitTree(self._objects, commit.tree, self._repository.top).read(self._directory.lock)
        return read_lock(data.decode("utf-8-sig", "replace")) if data is not None else None

    def _tree(self, tree: str) -> list[Entry]:
        if tree not in self._trees:
            self._trees[tree] = self._objects.tree(tree)
        return self._trees[tree]
