"""Reads what was done to the merged revision in a file, as it is linted."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.edits.facts import (
    DeletedRevision,
    EditedRevision,
    Head,
    OvertakenRevision,
    RelinkedRevision,
    UnknownMergeState,
)
from dbconv.merged.changes import Change, first_change
from dbconv.merged.comparison import LOCK_FILE, Comparison
from dbconv.merged.fingerprint import DIRECTIONS, Code
from dbconv.merged.history import Merged, blob_id, history_of
from dbconv.merged.lock import lock_at
from dbconv.modules.module import Module
from dbconv.script.directory import ScriptDirectory, directory_of, named_in
from dbconv.script.files import revision_files, with_text
from dbconv.script.revision import FIELDS, Revision, field_places
from dbconv.session import Session
from dbconv.settings import Problem, Settings
from dbconv.source import FIRST_LINE, Place, Source, decode

_ACCEPTED = "[tool.dbconv] accepted-edits"


@reader(Head, EditedRevision, RelinkedRevision, DeletedRevision, OvertakenRevision, UnknownMergeState, Problem)
def read_edits(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """The facts of a revision file, or, where it is none, of an env.py: which merged revisions are gone."""
    source, own = module.source, module.revision
    directory = directory_of(module.session, source.path)
    if directory is None:
        return
    if source.stem == "env":
        yield from _gone(_comparison(module.session, directory, settings, "", None), FIRST_LINE)
    elif own is not None:
        yield from _Reader(module, own, directory, settings).facts()


def comparison_of(
    session: Session, directory: ScriptDirectory, source: Source, own: Revision, settings: Settings
) -> tuple[Comparison, str]:
    """The merged revisions against the files, of which one has the text that is linted; and that one's path."""
    path = _real_path(session, source)
    return _comparison(session, directory, settings, path, own), path


def is_merged(session: Session, source: Source, own: Revision, settings: Settings) -> bool:
    """Whether a revision is known to be merged: by its id, or where that is computed by its file."""
    directory = directory_of(session, source.path) if source.path else None
    if directory is None:
        return False
    comparison, path = comparison_of(session, directory, source, own, settings)
    return own.revision in comparison.merged_ids or (own.revision is None and path in comparison.history.by_path)


def _real_path(session: Session, source: Source) -> str:
    return os.path.join(session.real_path(os.path.dirname(source.path)), os.path.basename(source.path))


def _comparison(
    session: Session, directory: ScriptDirectory, settings: Settings, path: str, own: Revision | None
) -> Comparison:
    files = revision_files(session, directory)
    if path:
        files = with_text(session, files, path, own)
    history = history_of(session, directory, settings.merged_ref)
    return session.once(Comparison, history, files, lock_at(session, directory.lock))


def _gone(comparison: Comparison, place: Place) -> Iterator[DeletedRevision]:
    gone = tuple(sorted(comparison.unnamed))
    if gone:
        yield DeletedRevision(gone, "", comparison.base_of(gone[0]), place)


class _Reader:
    """Reads the facts of one revision file, as it is linted."""

    def __init__(self, module: Module, own: Revision, directory: ScriptDirectory, settings: Settings) -> None:
        self._source = module.source
        self._session = module.session
        self._own = own
        self._id = own.revision
        self._directory = directory
        self._settings = settings
        self._comparison, self._path = comparison_of(module.session, directory, module.source, own, settings)

    @cached_property
    def _code(self) -> Code:
        return Code(self._source)

    @cached_property
    def _places(self) -> dict[str, Place]:
        return field_places(self._source.tree or ast.Module([], []))

    def facts(self) -> Iterator[NamedTuple]:
        """All facts."""
        if self._id is not None and self._id in self._comparison.files.graph.heads:
            yield Head(self._id, self._places["revision"])
            yield from self._of_the_directory()
        yield from self._problems()
        yield from self._deleted()
        if self._own.computed:
            yield from self._computed()
        known = self._comparison.history.by_path.get(self._path)
        if known and known.data is None and not self._is_same(known):
            yield self._unread("git has not", self._source.stem, known)
            return
        if self._id is None or self._id in self._comparison.squashed:
            return
        if self._id not in self._comparison.merged_ids:
            yield from self._new(self._id)
        elif not self._is_accepted:
            found = list(self._changed(self._id))
            yield from found or self._changed_lock(self._id)

    def _of_the_directory(self) -> Iterator[NamedTuple]:
        """What is said on each head, because it is said of all."""
        unknown = self._comparison.unknown
        if unknown:
            yield UnknownMergeState(unknown.reason, unknown.advice, self._places["revision"])
        if not self._session.exists(self._directory.env):
            yield from _gone(self._comparison, self._places["revision"])
        # Where one file names the settings and the script directories, they belong together.
        beside = (
            named_in(self._session, self._session.real_path(self._settings.folder)) if self._settings.folder else ()
        )
        if self._settings.accepted_edits and self._directory in beside:
            known = {each for directory in beside for each in revision_files(self._session, directory).graph.revisions}
            for edit in self._settings.accepted_edits:
                if edit.revision not in known and edit.revision != self._id:
                    yield Problem(_ACCEPTED, f'no revision is called "{edit.revision}"', "remove it")

    def _problems(self) -> Iterator[Problem]:
        fingerprint = self._code.fingerprint() if self._accepted else None
        if fingerprint and not self._is_accepted:
            fault = f'"{self._id}" does not do what was accepted, {self._accepted[0]}'
            yield Problem(_ACCEPTED, fault, f"undo the later edit, or accept {fingerprint.whole} with its own reason")

    @cached_property
    def _accepted(self) -> list[str]:
        """The fingerprints that are declared right for this revision."""
        return [each.fingerprint for each in self._settings.accepted_edits if each.revision == self._id]

    @cached_property
    def _is_accepted(self) -> bool:
        return any(map(self._code.is_known_by, self._accepted))

    def _deleted(self) -> Iterator[DeletedRevision]:
        for field in ("down_revision", "depends_on"):
            gone = sorted(self._comparison.deleted.intersection(getattr(self._own, field) or ()))
            if gone:
                base = self._comparison.base_of(gone[0])
                yield DeletedRevision(tuple(gone), self._id or "", base, self._places[field])

    def _computed(self) -> Iterator[UnknownMergeState]:
        """A field that nobody can tell the value of; written as it was, it has the value that it had."""
        known = self._comparison.history.by_path.get(self._path)
        field = self._own.computed
        if known and not self._is_same(known):
            before = Code(Source(decode(known.data or b"")))
            if field == "revision":
                reason = f"the file was edited after it was merged ({known.base}), and its revision is computed"
                yield UnknownMergeState(reason, "write it as a text", self._places[field])
            elif before.written(field) != self._code.written(field):
                reason = f"{field} is computed, and not as it was when it was merged ({known.base})"
                yield UnknownMergeState(reason, "write it as a text", self._places[field])

    def _new(self, own: str) -> Iterator[NamedTuple]:
        """A revision whose id was not merged: a new one, or a merged file with another id."""
        known = self._comparison.history.by_path.get(self._path)
        before = known and known.revision and known.revision.revision
        if known and before and before not in self._comparison.files.graph.revisions:
            yield RelinkedRevision(before, "revision", f'"{before}"', f'"{own}"', known.base, self._places["revision"])
            return
        graph = self._comparison.files.graph
        later = graph.descendants(own) & self._comparison.merged_ids if own in graph.named else set()
        # Where not all merged files could be read, this one may be merged itself.
        if later and not self._comparison.unread:
            # The nearest: it is the one that was moved.
            merged = min(later, key=lambda each: (len(graph.ancestors(each)), each))
            yield OvertakenRevision(own, merged, self._comparison.base_of(merged), self._places["revision"])

    def _changed(self, own: str) -> Iterator[NamedTuple]:
        """What differs from the merged version in git."""
        versions = self._comparison.history.by_id.get(own, [])
        if not versions or any(map(self._is_same, versions)):
            return
        merged = next((each for each in versions if each.path == self._path), versions[0])
        before = Code(Source(decode(merged.data or b"")))
        if before.source.tree is None or before.revision is None:
            yield self._unread("this Python cannot parse", own, merged)
            return
        for direction in DIRECTIONS:
            change = first_change(before, self._code, direction)
            if change:
                yield self._edited(direction, change, merged.base)
                break
        for field, old, new in zip(FIELDS, before.revision, self._own):
            if None not in (old, new) and sorted(old or ()) != sorted(new or ()):
                place = self._places.get(field, self._places["revision"])
                yield RelinkedRevision(own, field, _written(old), _written(new), merged.base, place)

    def _changed_lock(self, own: str) -> Iterator[NamedTuple]:
        """What differs from the lock file, or in it from the one that was merged."""
        lock, merged_lock = self._comparison.lock, self._comparison.history.lock
        pin = lock.pins.get(own) if lock else None
        merged_pin = merged_lock.pins.get(own) if lock and merged_lock else None
        base = self._comparison.history.base
        if pin == merged_pin and self._comparison.history.unknown is None:
            return
        if merged_pin and base and pin != merged_pin:
            what = "changed" if pin else "removed"
            text, known, now, label = f"its line in {LOCK_FILE} was {what}", merged_pin, pin, base.label
        else:
            fingerprint = self._code.fingerprint(pin.version) if pin else None
            if pin is None or fingerprint is None:
                return
            text, known, now, label = "", pin, fingerprint, LOCK_FILE
        for direction in DIRECTIONS:
            if now is None or getattr(known, direction) != getattr(now, direction):
                yield self._edited(direction, Change(text or f"what {direction}() does was changed", None), label)
                break
        if now is not None and known.graph != now.graph:
            # A hash does not say which of them.
            field, before, after = ", ".join(FIELDS[1:]), f"what {LOCK_FILE} has", "something else"
            yield RelinkedRevision(own, field, before, after, label, self._places["down_revision"])

    def _edited(self, direction: str, change: Change, base: str) -> EditedRevision:
        place = change.place or self._code.head(self._code.units(direction)[0]) or self._places["revision"]
        return EditedRevision(self._id or "", direction, change.text, base, place)

    def _unread(self, why: str, name: str, merged: Merged) -> UnknownMergeState:
        reason = f'{why} the merged version of "{name}" ({merged.base})'
        return UnknownMergeState(reason, "compare the two by hand", self._places["revision"])

    def _is_same(self, merged: Merged) -> bool:
        """Whether the text is the merged one, byte order mark and line ends apart."""
        text = "\n".join(self._source.lines)
        if blob_id(text.encode("utf-8", "surrogatepass"), self._comparison.history.object_format) == merged.blob:
            return True
        return merged.data is not None and Source(decode(merged.data)).lines == self._source.lines


def _written(value: str | tuple[str, ...] | None) -> str:
    """The value of a graph field as it is written in a revision."""
    values = (value,) if isinstance(value, str) else value or ()
    texts = [f'"{each}"' for each in sorted(values)]
    return f"({', '.join(texts)})" if len(texts) > 1 else texts[0] if texts else "None"
