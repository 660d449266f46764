"""Reads what was done to the merged revision in a file, as it is linted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from dbconv.facts.revisions import BaseName, Change, Doubt, Edit, MergedFollower, MergedState, Relink, RevisionFile
from dbconv.merged.changes import first_change
from dbconv.merged.fingerprint import DIRECTIONS, Code
from dbconv.merged.git import blob_id
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.revisions.comparison import LOCK_FILE, Comparison, comparison_of
from dbconv.project.revisions.directory import directory_of
from dbconv.project.revisions.history import Merged
from dbconv.project.revisions.revision_file import revision_file
from dbconv.record import NamedTuple
from dbconv.options import Problem
from dbconv.settings import Settings
from dbconv.source import Place, Source, decode


@reader(MergedState, Problem)
def read_merged_state(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """What became of the merged version of the revision in this file; nothing where it is as it was merged."""
    file, own = revision_file(module), module.revision
    directory = directory_of(module.session, module.source.path, settings)
    if file is None or directory is None:
        return
    comparison, path = comparison_of(module, directory, own, settings.merged_ref)
    accepted = [each.fingerprint for each in settings.accepted_edits if each.revision == file.revision]
    reading = _Reader(module.source, file, comparison, path, accepted)
    state = reading.state()
    if not state.edits:
        state = state._replace(unknown=(*state.unknown, *reading.on_branches()))
    if state.is_merged is False or state.edits or state.relinks or state.unknown:
        yield state
    if accepted and reading.fingerprint and not reading.is_accepted:
        now = (("revision", str(file.revision)), ("accepted", accepted[0]), ("fingerprint", reading.fingerprint))
        yield Problem("accepted-otherwise", now)


class _Reader:
    """Reads the state of one revision file, as it is linted."""

    def __init__(
        self, source: Source, file: RevisionFile, comparison: Comparison, path: str, accepted: list[str]
    ) -> None:
        self._source = source
        self._file = file
        self._comparison = comparison
        self._path = path
        self._accepted = accepted
        self._unknown: list[tuple[Doubt, Place]] = []

    @cached_property
    def _code(self) -> Code:
        return Code(self._source)

    @property
    def fingerprint(self) -> str:
        """The fingerprint of what the revision does; empty where a graph field is computed."""
        found = self._code.fingerprint()
        return found.whole if found else ""

    @cached_property
    def is_accepted(self) -> bool:
        """What the revision does was declared right."""
        return bool(self._accepted) and any(map(self._code.is_known_by, self._accepted))

    def state(self) -> MergedState:
        """The state, as far as it can be told."""
        own = self._file.revision
        self._compare_head()
        computed = next((each for each in self._file.fields if each.values is None), None)
        known = self._comparison.history.by_path.get(self._path)
        if computed and known and not self._is_same(known):
            self._compare_computed(computed.name, computed.place, known)
        if known and known.data is None and not self._is_same(known):
            self._add_unknown("version-not-here", name=self._source.stem, base=known.base)
            return self._state(None)
        if own is None:
            return self._state(None)
        if own not in self._comparison.merged_ids:
            return self._new(own, known)
        if own in self._comparison.squashed or self.is_accepted:
            return self._state(True, base=self._comparison.base_of(own))
        state = self._against_git(own)
        return state if state.edits or state.relinks or self._unknown else self._against_lock(own)

    def _state(
        self,
        is_merged: bool | None,
        *,
        base: BaseName = BaseName(""),
        edits: tuple[Edit, ...] = (),
        relinks: tuple[Relink, ...] = (),
        followers: tuple[MergedFollower, ...] = (),
    ) -> MergedState:
        return MergedState(
            subject=self._file.subject,
            place=self._file.place,
            file=self._file,
            is_merged=is_merged,
            base=base,
            edits=edits,
            relinks=relinks,
            followers=followers,
            unknown=tuple(self._unknown),
        )

    def _add_unknown(self, kind: str, place: Place | None = None, **values: str | BaseName) -> None:
        self._unknown.append((Doubt(kind, values), place or self._file.place))

    def _compare_head(self) -> None:
        """An edit that nobody can judge, as it cannot be told what was merged; of a head, that is said anyway."""
        doubt, own = self._comparison.unknown, self._file.revision
        heads = self._comparison.files.graph.heads
        versions = [
            each
            for each in self._comparison.history.head
            if each.path == self._path or (own and each.revision and each.revision.revision == own)
        ]
        if doubt and versions and own not in heads and not any(map(self._is_same, versions)):
            self._unknown.append((doubt, self._file.place))

    def on_branches(self) -> Iterator[tuple[Doubt, Place]]:
        """What another branch that lives on has under this id: a database knows no more of a revision."""
        own, now = self._file.revision, None
        for there in self._comparison.history.elsewhere:
            if own and there.revision and there.revision.revision == own and not self.is_accepted:
                known = Code(Source(decode(there.data or b""))).fingerprint()
                now = now or self._code.fingerprint()
                if known and now and known[:2] != now[:2]:
                    yield Doubt("another-on-branch", {"name": own, "base": there.base}), self._file.place
                    return

    def _compare_computed(self, field: str, place: Place, known: Merged) -> None:
        """A field that nobody can tell the value of; written as it was, it has the value that it had."""
        if field == "revision":
            self._add_unknown("edited-and-computed", place, base=known.base)
        elif Code(Source(decode(known.data or b""))).written(field) != self._code.written(field):
            self._add_unknown("computed-otherwise", place, field=field, base=known.base)

    def _new(self, own: str, known: Merged | None) -> MergedState:
        """A revision whose id was not merged: a new one, or a merged file with another id."""
        before = known and known.revision and known.revision.revision
        if known and before and before not in self._comparison.files.graph.revisions:
            relink = Relink("revision", (before,), (own,), self._file.place)
            return self._state(True, base=known.base, relinks=(relink,))._replace(subject=before)
        graph = self._comparison.files.graph
        later = graph.descendants(own) & self._comparison.merged_ids if own in graph.named else set()
        # Where not all merged files could be read, this one may be merged itself.
        if self._comparison.unread:
            return self._state(None)
        nearest = sorted(later, key=lambda each: (len(graph.ancestors(each)), each))
        followers = tuple(MergedFollower(each, self._comparison.base_of(each)) for each in nearest)
        return self._state(False, followers=followers)

    def _against_git(self, own: str) -> MergedState:
        """What differs from the merged version in git."""
        versions = self._comparison.history.by_id.get(own, [])
        if not versions or any(map(self._is_same, versions)):
            return self._state(True, base=self._comparison.base_of(own))
        merged = next((each for each in versions if each.path == self._path), versions[0])
        before = Code(Source(decode(merged.data or b"")))
        if before.source.tree is None or before.revision is None:
            self._add_unknown("version-not-parsed", name=own, base=merged.base)
            return self._state(None)
        changes = ((each, first_change(before, self._code, each)) for each in DIRECTIONS)
        edits = tuple(self._edit(direction, change) for direction, change in changes if change)
        relinks = []
        for field in self._file.fields:
            old = getattr(before.revision, field.name)
            ids = (old,) if isinstance(old, str) else old
            if None not in (ids, field.values) and sorted(ids) != sorted(field.values or ()):
                relinks.append(Relink(field.name, ids, field.values, field.place))
        return self._state(True, base=merged.base, edits=edits, relinks=tuple(relinks))

    def _against_lock(self, own: str) -> MergedState:
        """What differs from the lock file, or in it from the one that was merged."""
        lock, merged_lock = self._comparison.lock, self._comparison.history.lock
        pin = lock.pins.get(own) if lock else None
        merged_pin = merged_lock.pins.get(own) if lock and merged_lock else None
        base = self._comparison.history.base
        same = self._state(True, base=self._comparison.base_of(own))
        if pin == merged_pin and self._comparison.history.unknown is None:
            return same
        if merged_pin and base and pin != merged_pin:
            kind, known, now, label = "pin-changed" if pin else "pin-removed", merged_pin, pin, BaseName(base.label)
        else:
            fingerprint = self._code.fingerprint(pin.version) if pin else None
            if pin is None or fingerprint is None:
                return same
            kind, known, now, label = "", pin, fingerprint, BaseName(LOCK_FILE)
        edits = tuple(
            self._edit(each, Change(kind or "name-changed", {"name": f"{each}()", "lock": LOCK_FILE}, None))
            for each in DIRECTIONS
            if now is None or getattr(known, each) != getattr(now, each)
        )
        # A hash does not say which of them.
        names = ", ".join(each.name for each in self._file.fields[1:])
        relinks = (Relink(names, None, None, self._file.down_revision.place),)
        return self._state(
            True, base=label, edits=edits, relinks=relinks if now is not None and known.graph != now.graph else ()
        )

    def _edit(self, direction: str, change: Change) -> Edit:
        place = change.place or self._code.head(self._code.units(direction)[0]) or self._file.place
        return Edit(direction, change, place)

    def _is_same(self, merged: Merged) -> bool:
        """Whether the text is the merged one, byte order mark and line ends apart."""
        text = "\n".join(self._source.lines)
        if blob_id(text.encode("utf-8", "surrogatepass"), self._comparison.history.object_format) == merged.blob:
            return True
        return merged.data is not None and Source(decode(merged.data)).lines == self._source.lines
