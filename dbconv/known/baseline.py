"""The baseline: findings that a project has and that are not said again, one a line, sorted.

``.dbconv-baseline`` lies beside the ``pyproject.toml`` with the settings and is committed::

    # dbconv baseline 1: ...
    DBC205 users.name
    DBC602 GET /user_list

Each line is a finding's identity, and stands there as often as there are findings of it. There are no numbers, sums or
places that would differ between two branches.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from dbconv.finding import LASTING
from dbconv.session import Session, above
from dbconv.options import Problem
from dbconv.settings import Settings
from dbconv.tree import Unreadable

NAME = ".dbconv-baseline"
VERSION = "1"
_HEAD = f"# dbconv baseline {VERSION}: what is known and not said; dbconv baseline --prune takes out what is mended\n"
_VERSION = re.compile(r"(?m)^# dbconv baseline (\d+)\b")
_OTHERS = "|".join(each.removeprefix("DBC") for each in LASTING)
_LINE = re.compile(rf"(?m)^DBC(?!{_OTHERS})\d{{3}} \S.*$")
_CONFLICT = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?: |$)")
_PROJECT = ("pyproject.toml", ".git")


class Baseline:
    """The findings that are known, by identity, and what is wrong with the file."""

    def __init__(self, known: Mapping[str, int], problems: tuple[Problem, ...] = ()) -> None:
        self.known = known
        self.problems = problems

    def lines_of(self, owner: str) -> Iterator[tuple[str, str, str]]:
        """The lines on a table or class, or on what is in it, each with its code and its subject."""
        for line in self._by_first_name.get(owner.partition(".")[0], ()):
            code, _, subject = line.partition(" ")
            if subject == owner or subject.startswith(f"{owner}."):
                yield line, code, subject

    @cached_property
    def _by_first_name(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for line in self.known:
            found.setdefault(line.partition(" ")[2].partition(".")[0], []).append(line)
        return found


NO_BASELINE = Baseline({})


def baseline_path(session: Session, settings: Settings, path: str) -> str:
    """Where the baseline of the file at ``path`` lies, or would: beside its settings.

    Without settings, beside the nearest ``pyproject.toml`` or at the top of the repository; empty where neither is.
    """
    if settings.folder:
        return os.path.join(settings.folder, NAME)
    folder = os.path.dirname(path) if path else os.getcwd()
    return next((os.path.join(each, NAME) for each in above(folder) if session.linked(_is_project, session, each)), "")


def _is_project(session: Session, folder: str) -> bool:
    return any(session.exists(os.path.join(folder, each)) for each in _PROJECT)


def baseline_at(session: Session, path: str) -> Baseline:
    """The baseline in a file; an empty one where there is none."""
    if not path:
        return NO_BASELINE
    found = session.of_file(_read_file, path)
    if found is None and (problem := session.problem(path)) is not None:
        return session.once(_unread, problem)
    return found or NO_BASELINE


def _unread(problem: Unreadable) -> Baseline:
    return Baseline({}, (Problem(f"baseline-{problem.kind}", (("where", NAME), ("detail", problem.detail))),))


def _read_file(path: str, data: bytes) -> Baseline:
    return read_baseline(data.decode("utf-8-sig", "replace"))


def read_baseline(text: str) -> Baseline:
    """What a baseline says; lines that cannot be read leave the others as they are."""
    text = text.replace("\r\n", "\n")
    lines = _LINE.findall(text)
    version = _VERSION.search(text)
    problems: list[Problem] = []
    if version is None or version[1] != VERSION:
        said = version[1] if version else ""
        kind = "baseline-version" if said else "baseline-without-version"
        problems.append(Problem(kind, (("where", NAME), ("version", said)) if said else (("where", NAME),)))
    # As it is written, there is a line for the version, and none after the last line's end.
    if len(lines) + 1 != text.count("\n"):
        problems += _problems(text)
    return Baseline(Counter(lines), tuple(problems))


def _problems(text: str) -> Iterator[Problem]:
    """The first line that cannot be read, and the first that a conflict left."""
    found: dict[str, Problem] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.startswith("#") and not _LINE.fullmatch(line):
            kind = "baseline-conflict" if _CONFLICT.match(line) else "baseline-line"
            found.setdefault(kind, Problem(kind, (("where", NAME), ("line", str(number)))))
    yield from found.values()


def baseline_text(identities: Iterable[str]) -> str:
    """The text of a baseline."""
    return _HEAD + "".join(f"{each}\n" for each in sorted(identities))
