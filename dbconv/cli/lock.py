"""``dbconv lock``: writes, checks and explains the lock files of script directories."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property

from dbconv.check import Selection, check, not_shown
from dbconv.cli.directories import script_directories
from dbconv.facts.revisions import Doubt, MergedDirectory, MergedState
from dbconv.finding import Finding
from dbconv.merged.fingerprint import Code, Fingerprint
from dbconv.merged.lock import lock_at, lock_text
from dbconv.notice import say_once
from dbconv.options import nearest
from dbconv.project.revisions.comparison import LOCK_FILE, Comparison
from dbconv.project.revisions.directory import ScriptDirectory
from dbconv.project.revisions.files import revision_files
from dbconv.project.revisions.history import history_of
from dbconv.record import NamedTuple
from dbconv.rule import rules
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode, source_of
from dbconv.terminal import CannotRun, path_from_here, say, with_progress
from dbconv.tree import replace_file

_HANGING = 13
_ADVICE = "give the value of revision in its file"
_DECLARATION = """\
[[tool.dbconv.accepted-edits]]
revision = "{revision}"
fingerprint = "{fingerprint}"
reason = "say why this edit is right"
"""


def lock(paths: Sequence[str], accepted: Sequence[str] = (), *, only_check: bool = False, status: bool = False) -> int:
    """Run the command on the script directories at, above or below some paths.

    Returns 0, or 1 where something is found or refused.

    :raises CannotRun: there is no script directory, or no revision of a name in ``accepted``.
    """
    session = Session(on_disk=True)
    directories = [_Locked(session, each) for each in script_directories(session, paths)]
    known = {each for directory in directories for each in directory.known}
    for revision in accepted:
        if revision not in known:
            meant = nearest(revision, known)
            advice = f'did you mean "{meant}"?' if meant else _ADVICE
            raise CannotRun(f'no revision is called "{revision}"; {advice}')
    if status:
        return max([each.print_status() for each in directories])
    if only_check:
        return max([each.check(accepted) for each in directories])
    # What cannot be done in one of them is known before anything is written in another.
    changes = [each.change(accepted) for each in directories]
    written = [each for each in changes if each.text is not None]
    if len(written) > 1:
        say(f"{len(written)} lock files are to be written:")
        for each in written:
            say(f"  {path_from_here(each.path)}")
    return max(map(_make, changes))


class _Change(NamedTuple):
    """What becomes of a lock file."""

    path: str
    text: str | None
    """The new content; None where it stays as it is."""
    refused: tuple[str, ...] = ()
    """What has to be mended, or accepted, first."""
    done: str = ""


def _make(change: _Change) -> int:
    """Do it, and say what was done and what was not; 1 where anything was refused."""
    if change.text is not None:
        replace_file(change.path, change.text.encode())
    for each in change.refused:
        say(each, error=True)
    if change.done:
        say(f"{path_from_here(change.path)}: {change.done}")
    return 1 if change.refused else 0


class _Line(NamedTuple):
    """What is to be done with a line of the lock file."""

    revision: str
    what: str
    pin: Fingerprint | None
    is_allowed: bool = True


class _Locked:
    """One script directory and its lock file."""

    def __init__(self, session: Session, directory: ScriptDirectory) -> None:
        self._session = session
        self._directory = directory
        self._files = revision_files(session, directory)
        self._lock = lock_at(session, directory.lock)
        self._problems: list[str] = []
        self._declared: set[str] = set()
        """The revisions that do what a declaration accepts."""

    @property
    def known(self) -> set[str]:
        """The ids of all revisions, those apart that are in neither a file nor the lock."""
        return self._files.graph.revisions.keys() | (self._lock.pins.keys() if self._lock else set())

    @cached_property
    def _settings(self) -> Settings:
        return self._session.settings_for(next(iter(self._files.by_path), self._directory.env))

    @cached_property
    def _comparison(self) -> Comparison:
        return Comparison(
            history_of(self._session, self._directory, self._settings.merged_ref), self._files, self._lock
        )

    @cached_property
    def _pins(self) -> dict[str, Fingerprint]:
        """The fingerprint of each revision that has one."""
        pins: dict[str, Fingerprint] = {}
        for path, file in with_progress(self._files.by_path.items(), self._progress("read")):
            if b"down_revision" not in file.data:
                continue
            source = Source(decode(file.data), path)
            code = Code(source)
            fingerprint = code.fingerprint() if source.tree is not None else None
            revision = file.revision.revision if file.revision else None
            if fingerprint is None or revision is None:
                reason = f"{code.revision.computed} is computed" if code.revision else "it is no revision that parses"
                self._problems.append(f"{path_from_here(path)}: cannot be locked: {reason}")
            elif revision in pins:
                self._problems.append(f'{path_from_here(path)}: "{revision}" is the id of another file too')
            elif not revision.isprintable() or revision != revision.strip():
                self._problems.append(f"{path_from_here(path)}: cannot be locked: its id does not fit into a line")
            else:
                known = self._lock.pins.get(revision) if self._lock else None
                # A line of an older version stays while it holds.
                pins[revision] = known if known and code.fingerprint(known.version) == known else fingerprint
                declared = [each.fingerprint for each in self._settings.accepted_edits if each.revision == revision]
                self._declared |= {revision} if any(map(code.is_known_by, declared)) else set()
        return pins

    def check(self, accepted: Sequence[str]) -> int:
        """Say what would be written; 1 where that is anything."""
        self._require_lock_that_reads()
        path = path_from_here(self._directory.lock)
        if self._lock is None:
            say(f"{path}: there is none; dbconv lock writes it", error=True)
            return 1
        lines = list(self._lines(accepted))
        for text in (*self._problems, *map(self._said, lines)):
            say(text, error=True)
        say(f"{path}: {len(self._pins)} revisions, {len(lines)} lines differ")
        return 1 if lines or self._problems else 0

    def change(self, accepted: Sequence[str]) -> _Change:
        """What is to become of the lock file."""
        self._require_lock_that_reads()
        path = self._directory.lock
        if accepted:
            self._print_declarations(accepted)
            if self._lock is None:
                return _Change(path, None)
        pins = dict(self._lock.pins) if self._lock else {}
        lines = list(self._lines(accepted))
        for line in lines:
            if line.is_allowed and line.pin:
                pins[line.revision] = line.pin
            elif line.is_allowed:
                del pins[line.revision]
        written = sum(line.is_allowed for line in lines)
        return _Change(
            path,
            lock_text(pins) if self._lock is None or pins != self._lock.pins else None,
            (*self._problems, *(self._said(line) for line in lines if not line.is_allowed)),
            f"{len(pins)} revisions locked, {written} lines written",
        )

    def _require_lock_that_reads(self) -> None:
        if self._lock and self._lock.problem:
            raise CannotRun(f"{path_from_here(self._directory.lock)}: {_problem(self._lock.problem)}; mend it first")

    def _said(self, line: _Line) -> str:
        return f'{path_from_here(self._directory.lock)}: "{line.revision}" {line.what}'

    def _progress(self, what: str) -> str:
        return f"of {len(self._files.by_path)} revisions {what}"

    def _lines(self, accepted: Sequence[str]) -> Iterator[_Line]:
        """The lines that differ from what the revisions do."""
        pins = self._lock.pins if self._lock else {}
        for revision, pin in sorted(self._pins.items()):
            if revision not in pins:
                yield _Line(revision, "is not locked yet", pin)
            elif pins[revision] != pin:
                may_change = self._may_change(revision, accepted)
                what = "does something else than the lock file has" + _how(revision, may_change)
                yield _Line(revision, what, pin, may_change)
        for revision in sorted(pins.keys() - self._files.graph.revisions.keys()):
            may_change = self._may_change(revision, accepted)
            yield _Line(revision, "has no file any more" + _how(revision, may_change), None, may_change)

    def _may_change(self, revision: str, accepted: Sequence[str]) -> bool:
        """Whether a line may change: it was accepted, or git can tell that it is not merged, or was squashed."""
        comparison, pin = self._comparison, self._pins.get(revision)
        if revision in accepted:
            return True
        if revision in self._declared:
            return True
        if comparison.history.unknown is not None:
            return False
        if pin is None:
            return revision not in comparison.deleted
        return revision not in comparison.history.by_id or revision in comparison.squashed

    def _print_declarations(self, accepted: Sequence[str]) -> None:
        """What git still sees as an edit has to be declared, too, with a reason."""
        merged = [each for each in accepted if each in self._pins and each in self._comparison.history.by_id]
        if merged:
            say("Put this into pyproject.toml, with the reason:")
            say()
        for revision in merged:
            for line in _DECLARATION.split("\n"):
                say(line.format(revision=revision, fingerprint=self._pins[revision].whole))

    def print_status(self) -> int:
        """Print what was compared with what, and what was found; 1 where something was."""
        history = self._comparison.history
        # Of several beside one env.py, each is known by its own folder.
        say(path_from_here(os.path.dirname(self._directory.lock)))
        if history.base:
            base = history.base
            say(f"  base:      {base.label}, commit {base.commit.id[:12]} ({base.why})", hanging=_HANGING)
            if base.previous:
                say(
                    f"             the commit before it, {base.previous.id[:12]}, "
                    f"for what the last commit on {base.last} edits",
                    hanging=_HANGING,
                )
        elif history.unknown is None:
            say("  base:      none; the repository has no commit, so nothing was merged", hanging=_HANGING)
        if history.unknown:
            reason, advice = _said(history.unknown)
            advice = "the lock file stands in" if self._comparison.unknown is None else advice
            say(f"  unknown:   {reason}; {advice}", hanging=_HANGING)
        revisions = self._files.graph.revisions
        new = len(revisions.keys() - self._comparison.merged_ids)
        say(
            f"  revisions: {len(revisions)}, of which {len(revisions) - new} are merged and {new} are not",
            hanging=_HANGING,
        )
        if self._lock:
            left = len(revisions.keys() - self._lock.pins.keys())
            problem = f"; {_problem(self._lock.problem)}" if self._lock.problem else ""
            say(
                f"  lock file: {LOCK_FILE}, {len(self._lock.pins)} lines, {left} revisions are not locked{problem}",
                hanging=_HANGING,
            )
        else:
            say("  lock file: none", hanging=_HANGING)
        found = list(self._findings())
        for path, finding in found:
            say(
                f"  {path_from_here(path)}:{finding.line}:{finding.column + 1}: {finding.rule.code} {finding.text}",
                hanging=_HANGING,
            )
        say(f"  findings:  {len(found)}", hanging=_HANGING)
        return 1 if found else 0

    def _findings(self) -> Iterator[tuple[str, Finding]]:
        # What was done to merged revisions, of all that can be said of one.
        codes = frozenset(rule.code for rule in rules() if {MergedState, MergedDirectory}.intersection(rule.fact_types))
        selection = Selection(codes)
        paths = [*self._files.by_path, *([self._directory.env] if self._session.is_file(self._directory.env) else [])]
        for path in with_progress(paths, self._progress("checked")):
            source = self._session.of_file(source_of, path)
            found = check(source, self._session, selection, self._settings) if source else []
            say_once(not_shown(found, selection, path_from_here(path)))
            yield from ((path, each) for each in found if selection.shows(each.code))


def _said(reason: Doubt) -> tuple[str, str]:
    """Why something cannot be told, and what to do then."""
    said, advice = REASONS[reason.kind]
    return said.format_map(reason.values), advice


def _problem(reason: Doubt) -> str:
    """What is wrong with a lock file that was named already."""
    return _said(reason)[0].removeprefix(f"{LOCK_FILE}: ")


def _how(revision: str, may_change: bool) -> str:
    return "" if may_change else f"; undo the edit, or dbconv lock --accept {revision}"
