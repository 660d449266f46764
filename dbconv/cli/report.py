"""``dbconv report``: what flake8 and pylint show, for programs that show it in their own way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence

from dbconv.check import may_say, ALL
from dbconv.cli.reporting import Reported, as_github, as_gitlab, as_sarif
from dbconv.cli.targets import checked, targets
from dbconv.cli.texts import Texts
from dbconv.finding import Finding
from dbconv.known.shown import shown
from dbconv.notice import say_once
from dbconv.paths import normal, parts_below
from dbconv.session import Session, above
from dbconv.source import source_of
from dbconv.suppress import unsilenced
from dbconv.terminal import path_from_here, say, say_code, with_progress

TEXTS = Texts(
    "report",
    {
        "not-parsed": "{path}: does not parse, so nothing is said of it",
        "found": "{findings} in {files} of {count}",
        "finding": "{count} findings",
        "finding-one": "{count} finding",
        "file": "{count} files",
        "file-one": "{count} file",
    },
)
_WRITERS: Mapping[str, Callable[[Sequence[Reported], str], Iterator[str]]] = {
    "sarif": as_sarif,
    "github": as_github,
    "gitlab": as_gitlab,
}
FORMATS = tuple(_WRITERS)


def report(paths: Sequence[str], form: str) -> int:
    """Print the findings at and below some paths as ``form`` says; returns 1 where there is any, else 0.

    :raises CannotRun: there is nothing at one of the paths.
    """
    session = Session(on_disk=True)
    files = targets(session, paths)
    top = _top(session)
    found = [
        Reported(_below(path, top), each)
        for path in with_progress(files, checked(len(files)))
        for each in _findings(session, path)
    ]
    say_once(session.notes)
    session.save()
    for line in _WRITERS[form](found, top):
        say_code(line)
    findings, where = TEXTS.counted("finding", len(found)), len({each.path for each in found})
    say(TEXTS("found", findings=findings, files=TEXTS.counted("file", where), count=len(files)), error=True)
    return 1 if found else 0


def _findings(session: Session, path: str) -> list[Finding]:
    """What the hosts show of a file: not what is known, and not what a comment silences."""
    source = session.of_file(source_of, path)
    if source is None:
        return []
    if may_say(source, ALL, session.settings_for(path)) and source.tree is None:
        say(TEXTS("not-parsed", path=path_from_here(path)), error=True)
        return []
    return unsilenced(shown(source, session), source)


def _top(session: Session) -> str:
    """What paths are told from: the repository around the working directory, as what shows them has it, else that."""
    here = os.getcwd()
    return next((each for each in above(here) if session.exists(os.path.join(each, ".git"))), here)


def _below(path: str, top: str) -> str:
    """A path from the top, with slashes; one that lies elsewhere stays whole."""
    parts = parts_below(path, normal(top))
    return "/".join(parts) if parts else path
