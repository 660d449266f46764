"""The lock file: the fingerprints of all revisions, committed beside them, for places without git's history.

One line a revision, sorted by id, so that two branches seldom touch the same line::

    v2 1a2b3c4d5e6f 0123456789abcdef 0123456789abcdef 0123456789abcdef

Version of the algorithm, revision, and the fingerprints of its upgrade, its downgrade and its graph fields. A line is
verified by its own version, and stays as it is while it holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dbconv.facts.revisions import Doubt
from dbconv.merged.canonical import VERSIONS
from dbconv.merged.fingerprint import Fingerprint
from dbconv.session import Session
from dbconv.tree import Unreadable

_LINE = re.compile(r"(v\d+) (\S.*) ([0-9a-f]{16}) ([0-9a-f]{16}) ([0-9a-f]{16})")
_HEAD = (
    "# Written by `dbconv lock`: what each revision does. A line changes with `dbconv lock --accept REVISION` alone.\n"
)


class Lock:
    """The fingerprints by revision id, and what is wrong with the file, if anything is."""

    def __init__(self, pins: Mapping[str, Fingerprint], problem: Doubt | None = None) -> None:
        self.pins = pins
        self.problem = problem


def read_lock(text: str) -> Lock:
    """What a lock file says."""
    pins: dict[str, Fingerprint] = {}
    problem: Doubt | None = None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if not match:
            problem = problem or Doubt("lock-line", {"line": str(number)})
        elif match[1] not in VERSIONS:
            problem = problem or Doubt("lock-version", {"line": str(number), "version": match[1]})
        elif match[2] in pins:
            problem = problem or Doubt("lock-twice", {"line": str(number), "revision": match[2]})
        else:
            pins[match[2]] = Fingerprint(match[3], match[4], match[5], match[1])
    return Lock(pins, problem)


def lock_text(pins: Mapping[str, Fingerprint]) -> str:
    """The text of a lock file."""
    return _HEAD + "".join(_line(revision, pins[revision]) for revision in sorted(pins))


def _line(revision: str, pin: Fingerprint) -> str:
    return f"{pin.version} {revision} {pin.upgrade} {pin.downgrade} {pin.graph}\n"


def lock_at(session: Session, path: str) -> Lock | None:
    """The lock file at a path, or None where there is none."""
    problem = session.problem(path)
    return session.once(_unread, problem) if problem else session.of_file(_read_file, path)


def _unread(problem: Unreadable) -> Lock:
    return Lock({}, Doubt(f"lock-{problem.kind}", {"detail": problem.detail}))


def _read_file(path: str, data: bytes) -> Lock:
    try:
        return read_lock(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Lock({}, Doubt("lock-not-readable", {"detail": type(error).__name__}))
