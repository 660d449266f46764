"""Which files a command looks at: those of a project, as its repository knows them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence

from dbconv.cli.texts import Texts
from dbconv.merged.git import GitError, work_files
from dbconv.session import Session
from dbconv.terminal import CannotRun

TEXTS = Texts("targets", {"no-path": "there is no {path}", "checked": "{done} of {count} files checked"})


def targets(session: Session, paths: Sequence[str] = ()) -> list[str]:
    """The Python files at and below some paths (none: below the working directory), each once.

    A file that is named is one, whatever it is called. In a folder they are those that git tracks, and those that it
    would if they were added; without a repository, or where it ignores all of them, all in the tree, but for
    environments, caches and what was built.

    :raises CannotRun: there is nothing at one of the paths.
    """
    found: dict[str, None] = {}
    for path in paths or (os.curdir,):
        place = session.path_of(path)
        if session.is_folder(place):
            found.update(dict.fromkeys(_below(session, place)))
        elif session.exists(place):
            found[place] = None
        else:
            raise no_such(path)
    return list(found)


def no_such(path: str) -> CannotRun:
    """What is said of a path at which there is nothing."""
    return CannotRun(TEXTS("no-path", path=path))


def checked(count: int) -> Callable[[int], str]:
    """How far a look at so many files has come."""
    return lambda done: TEXTS("checked", done=done, count=count)


def _below(session: Session, folder: str) -> list[str]:
    try:
        tracked, others = (_python_files(folder, each) for each in work_files(folder))
    except GitError:
        tracked, others = [], []
    if others or not tracked:
        # An environment that nobody told git of is none of the project's.
        own = session.python_files(folder)
        others = [each for each in others or own if each in own]
    # What git tracks may have been deleted.
    return sorted([*(each for each in tracked if session.is_file(each)), *others])


def _python_files(folder: str, names: Iterable[str]) -> list[str]:
    return [os.path.join(folder, os.path.normpath(each)) for each in names if each.endswith(".py")]
