"""``dbconv lock``: writes, checks and explains the lock files of script directories."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from dbconv.check import Selection, check, not_shown
from dbconv.cli.bases import why_of
from dbconv.cli.directories import script_directories
from dbconv.cli.texts import Texts, reason_of
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
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode, source_of
from dbconv.terminal import CannotRun, padded, path_from_here, say, with_progress
from dbconv.tree import replace_file

TEXTS = Texts(
    "lock",
    {
        "no-revision-meant": 'no revision is called "{name}"; did you mean "{meant}"?',
        "no-revision": 'no revision is called "{name}"; give the value of revision in its file',
        "to-be-written": "{count} lock files are to be written:",
        "done": "{path}: {text}",
        "computed": "{path}: cannot be locked: {field} is computed",
        "no-revision-parses": "{path}: cannot be locked: it is no revision that parses",
        "id-of-another": '{path}: "{revision}" is the id of another file too',
        "id-does-not-fit": "{path}: cannot be locked: its id does not fit into a line",
        "no-lock": "{path}: there is none; dbconv lock writes it",
        "checked": "{path}: {revisions} revisions, {lines} lines differ",
        "locked": "{path}: {revisions} revisions locked, {lines} lines written",
        "mend-first": "{path}: {problem}; mend it first",
        "not-locked": '{path}: "{revision}" is not locked yet',
        "something-else": '{path}: "{revision}" does something else than the lock file has',
        "something-else-refused": '{path}: "{revision}" does something else than the lock file has; undo the edit, or '
        "dbconv lock --accept {revision}",
        "no-file": '{path}: "{revision}" has no file any more',
        "no-file-refused": '{path}: "{revision}" has no file any more; undo the edit, or '
        "dbconv lock --accept {revision}",
        "read-so-far": "{done} of {count} revisions read",
        "checked-so-far": "{done} of {count} revisions checked",
        "declare": "Put this into pyproject.toml, with the reason:",
        "declared-reason": "say why this edit is right",
        "base": "base:",
        "unknown": "unknown:",
        "revisions": "revisions:",
        "lock-file": "lock file:",
        "findings": "findings:",
        "the-base": "{name}, commit {commit} ({why})",
        "the-commit-before": "the commit before it, {commit}, for what the last commit on {branch} edits",
        "no-commit": "none; the repository has no commit, so nothing was merged",
        "why-unknown": "{reason}; {advice}",
        "stands-in": "the lock file stands in",
        "counted": "{count}, of which {merged} are merged and {new} are not",
        "the-lock": "{name}, {lines} lines, {left} revisions are not locked",
        "the-lock-with": "{name}, {lines} lines, {left} revisions are not locked; {problem}",
        "none": "none",
    },
)
_HANGING = 13
_DECLARATION = """\
[[tool.dbconv.accepted-edits]]
revision = "{revision}"
fingerprint = "{fingerprint}"
reason = "{reason}"
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
            text = "no-revision-meant" if meant else "no-revision"
            raise CannotRun(TEXTS(text, name=revision, meant=meant))
    if status:
        return max([each.print_status() for each in directories])
    if only_check:
        return max([each.check(accepted) for each in directories])
    # What cannot be done in one of them is known before anything is written in another.
    changes = [each.change(accepted) for each in directories]
    written = [each for each in changes if each.text is not None]
    if len(written) > 1:
        say(TEXTS("to-be-written", count=len(written)))
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
        say(change.done)
    return 1 if change.refused else 0


class _Line(NamedTuple):
    """What is to be done with a line of the lock file."""

    revision: str
    what: str
    """The id of what is said of it."""
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
        for path, file in with_progress(self._files.by_path.items(), self._progress("read-so-far")):
            if b"down_revision" not in file.data:
                continue
            source = Source(decode(file.data), path)
            code = Code(source)
            fingerprint = code.fingerprint() if source.tree is not None else None
            revision = file.revision.revision if file.revision else None
            if fingerprint is None or revision is None:
                field = code.revision.computed if code.revision else ""
                text = "computed" if code.revision else "no-revision-parses"
                self._problems.append(TEXTS(text, path=path_from_here(path), field=field))
            elif revision in pins:
                self._problems.append(TEXTS("id-of-another", path=path_from_here(path), revision=revision))
            elif not revision.isprintable() or revision != revision.strip():
                self._problems.append(TEXTS("id-does-not-fit", path=path_from_here(path)))
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
            say(TEXTS("no-lock", path=path), error=True)
            return 1
        lines = list(self._lines(accepted))
        for text in (*self._problems, *map(self._said, lines)):
            say(text, error=True)
        say(TEXTS("checked", path=path, revisions=len(self._pins), lines=len(lines)))
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
            TEXTS("locked", path=path_from_here(path), revisions=len(pins), lines=written),
        )

    def _require_lock_that_reads(self) -> None:
        if self._lock and self._lock.problem:
            path = path_from_here(self._directory.lock)
            raise CannotRun(TEXTS("mend-first", path=path, problem=_problem(self._lock.problem)))

    def _said(self, line: _Line) -> str:
        text = line.what if line.is_allowed else f"{line.what}-refused"
        return TEXTS(text, path=path_from_here(self._directory.lock), revision=line.revision)

    def _progress(self, text: str) -> Callable[[int], str]:
        return lambda done: TEXTS(text, done=done, count=len(self._files.by_path))

    def _lines(self, accepted: Sequence[str]) -> Iterator[_Line]:
        """The lines that differ from what the revisions do."""
        pins = self._lock.pins if self._lock else {}
        for revision, pin in sorted(self._pins.items()):
            if revision not in pins:
                yield _Line(revision, "not-locked", pin)
            elif pins[revision] != pin:
                yield _Line(revision, "something-else", pin, self._may_change(revision, accepted))
        for revision in sorted(pins.keys() - self._files.graph.revisions.keys()):
            yield _Line(revision, "no-file", None, self._may_change(revision, accepted))

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
            say(TEXTS("declare"))
            say()
        for revision in merged:
            values = {"revision": revision, "fingerprint": self._pins[revision].whole}
            for line in _DECLARATION.split("\n"):
                say(line.format(reason=TEXTS("declared-reason"), **values))

    def print_status(self) -> int:
        """Print what was compared with what, and what was found; 1 where something was."""
        history = self._comparison.history
        # Of several beside one env.py, each is known by its own folder.
        say(path_from_here(os.path.dirname(self._directory.lock)))
        if history.base:
            base = history.base
            _say("base", TEXTS("the-base", name=base.label, commit=base.commit.id[:12], why=why_of(base)))
            if base.previous:
                _say("", TEXTS("the-commit-before", commit=base.previous.id[:12], branch=base.last))
        elif history.unknown is None:
            _say("base", TEXTS("no-commit"))
        if history.unknown:
            reason, advice = reason_of(history.unknown)
            advice = TEXTS("stands-in") if self._comparison.unknown is None else advice
            _say("unknown", TEXTS("why-unknown", reason=reason, advice=advice))
        revisions = self._files.graph.revisions
        new = len(revisions.keys() - self._comparison.merged_ids)
        _say("revisions", TEXTS("counted", count=len(revisions), merged=len(revisions) - new, new=new))
        if self._lock:
            left = len(revisions.keys() - self._lock.pins.keys())
            problem = _problem(self._lock.problem) if self._lock.problem else ""
            text = "the-lock-with" if problem else "the-lock"
            _say("lock-file", TEXTS(text, name=LOCK_FILE, lines=len(self._lock.pins), left=left, problem=problem))
        else:
            _say("lock-file", TEXTS("none"))
        found = list(self._findings())
        for path, finding in found:
            place = f"{path_from_here(path)}:{finding.line}:{finding.column + 1}"
            say(f"  {place}: {finding.rule.code} {finding.text}", hanging=_HANGING)
        _say("findings", str(len(found)))
        return 1 if found else 0

    def _findings(self) -> Iterator[tuple[str, Finding]]:
        # What was done to merged revisions, of all that can be said of one.
        codes = frozenset(rule.code for rule in rules() if {MergedState, MergedDirectory}.intersection(rule.fact_types))
        selection = Selection(codes)
        paths = [*self._files.by_path, *([self._directory.env] if self._session.is_file(self._directory.env) else [])]
        for path in with_progress(paths, self._progress("checked-so-far")):
            source = self._session.of_file(source_of, path)
            found = check(source, self._session, selection, self._settings) if source else []
            say_once(not_shown(found, selection, path_from_here(path)))
            yield from ((path, each) for each in found if selection.shows(each.code))


def _problem(reason: Doubt) -> str:
    """What is wrong with a lock file that was named already."""
    return re.sub(rf"^{re.escape(LOCK_FILE)}[:：] ?", "", reason_of(reason)[0])


def _say(head: str, text: str) -> None:
    """Print a line of the status below its head, if it has one."""
    say(f"  {padded(TEXTS(head) if head else '', _HANGING - 2)}{text}", hanging=_HANGING)
