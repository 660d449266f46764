"""New findings only: what the same file said at the base of the branch is not said again.

The base is that of the rules on merged revisions. The file's text there is judged by the same check, with today's
settings, in the tree of that commit; what it says is known, by identity and number.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from dbconv.check import Selection, check
from dbconv.facts.revisions import Doubt
from dbconv.merged.base import Base
from dbconv.merged.git import Commit, LastingObjects, Objects, Repository, blob_id
from dbconv.merged.told import told_by_git
from dbconv.project.declarations import declarations
from dbconv.project.names import project_around
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session, above
from dbconv.settings import Settings
from dbconv.source import Source, source_of
from dbconv.summary import DECLARED
from dbconv.summary.declared import Declared, declared_in
from dbconv.suppress import unsilenced
from dbconv.tree import Commit as CommitTree


class BaseFiles:
    """The files of a repository at its base."""

    def __init__(self, repository: Repository, commit: Commit, session: Session) -> None:
        self.top = repository.top
        self.object_format = repository.object_format
        self._objects = LastingObjects(repository)
        self.session = session.over(CommitTree(self._objects, commit.tree, repository.top), "at the base")

    @property
    def doubt(self) -> Doubt | None:
        """Why git could not tell something that was asked."""
        return self._objects.reason

    def has(self, path: str) -> bool:
        """Whether a file was there."""
        return self.session.is_file(path)

    def source(self, path: str) -> Source | None:
        """A file as it was; None where it was not there."""
        return self.session.of_file(source_of, path)


def base_files(session: Session, path: str, settings: Settings) -> BaseFiles | Doubt | None:
    """The files at the base of the repository that a file lies in.

    Why there are none, where that cannot be told; None where nothing was committed yet.
    """
    folder = session.real_path(os.path.dirname(path))
    # Asked once for each repository.
    top = next((each for each in above(folder) if session.exists(os.path.join(each, ".git"))), folder)
    return told_by_git(_files, _untold, session, top, settings.merged_ref, session)


def _files(
    repository: Repository, objects: Objects, base: Base | Doubt | None, session: Session
) -> BaseFiles | Doubt | None:
    if not isinstance(base, Base):
        return base
    return base.doubt or BaseFiles(repository, base.previous or base.commit, session)


def _untold(reason: Doubt) -> BaseFiles | Doubt | None:
    return reason


class Before:
    """A file as it was at the base, wherever that was."""

    def __init__(self, source: Source, session: Session, files: BaseFiles) -> None:
        folder, name = os.path.split(source.path)
        self._path = os.path.join(session.real_path(folder), name)
        self._source = source
        self._session = session
        self._files = files

    @cached_property
    def is_unchanged(self) -> bool:
        """Whether the text is the one at the base, byte order mark and line ends apart."""
        state = self._files.session.stat(self._path)
        if state is None:
            return False
        before = None if state.inode == self._blob else self._files.source(self._path)
        return state.inode == self._blob or (before is not None and before.lines == self._source.lines)

    @cached_property
    def _blob(self) -> int:
        """What git would call the text: the state of a commit's file has that for a number."""
        text = "\n".join(self._source.lines).encode("utf-8", "surrogatepass")
        return int(blob_id(text, self._files.object_format), 16)

    def said(self, selection: Selection, settings: Settings) -> Counter[str]:
        """How many findings of each identity there were; none, and a note, where git stopped meanwhile."""
        found: Counter[str] = Counter()
        for source in self._sources():
            findings = check(source, self._files.session, selection, settings)
            found.update(each.identity for each in unsilenced(findings, source))
        return Counter() if _is_doubtful(self._session, self._files.doubt) else found

    def _sources(self) -> Iterator[Source]:
        """The file as it was, that of which it is a move, and those of which tables and classes came here."""
        before = self._files.source(self._path)
        if before is not None:
            yield before
        else:
            states = self._files.session.python_files(self._files.top).items()
            moved = (
                path for path, state in states if state.inode == self._blob and not self._is_there(path, state.inode)
            )
            source = next(filter(None, map(self._files.source, moved)), None)
            if source is not None:
                yield source
                return
        came = _names(_declared(self._source)) - (_names(_declared(before)) if before else set())
        paths = self._left(came) if came else ()
        yield from filter(None, map(self._files.source, paths))

    def _is_there(self, path: str, blob: int) -> bool:
        """Whether a file is still there as it was, so that this one is a copy."""
        source = self._session.of_file(source_of, path)
        text = "\n".join(source.lines).encode("utf-8", "surrogatepass") if source else None
        return text is not None and int(blob_id(text, self._files.object_format), 16) == blob

    def _left(self, came: set[str]) -> Iterator[str]:
        """The files that declared some of these names at the base, and do not declare them any more."""
        root = project_around(self._files.session, self._path).root
        found = declarations(self._files.session, root)
        by_path: dict[str, set[str]] = {}
        for name in came:
            for path in {*found.by_table.get(name, ()), *found.by_class.get(name, ())} - {self._path}:
                by_path.setdefault(path, set()).add(name)
        for path, names in sorted(by_path.items()):
            state = self._session.stat(path)
            now = self._session.part(DECLARED, root, path, state) if state else None
            if now is None or not names <= _names(now):
                yield path


def _declared(source: Source) -> Declared:
    return declared_in(source.path, source.text.encode("utf-8", "surrogatepass"))


def _names(declared: Declared) -> set[str]:
    return {*declared.tables, *declared.classes}


def before_of(source: Source, session: Session, settings: Settings) -> Before | None:
    """A file as it was at the base; None, and a note, where that cannot be told, so that everything is new."""
    files = base_files(session, source.path, settings) if source.path else None
    if not isinstance(files, BaseFiles):
        _is_doubtful(session, files)
        return None
    return None if _is_doubtful(session, files.doubt) else Before(source, session, files)


def _is_doubtful(session: Session, doubt: Doubt | None) -> bool:
    if doubt is not None:
        said, _ = REASONS[doubt.kind]
        session.notes[f"new-only: {said.format_map(doubt.values)}, so that all findings are new"] = None
    return doubt is not None
