"""Which script directories a command looks at: those at, above or below the paths that it is given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from dbconv.cli.targets import no_such
from dbconv.cli.texts import Texts
from dbconv.paths import is_within
from dbconv.project.revisions.directory import ScriptDirectory, configured, directory_of, holds_revisions, named_in
from dbconv.session import Session, above
from dbconv.terminal import CannotRun, path_from_here, say, with_progress

TEXTS = Texts(
    "directories",
    {
        "left-out": "{folder}: left out, it lies outside of what was named and of its repository; name it",
        "none": "no script directory found: no alembic.ini names one, no env.py lies beside versions/, and no folder "
        "has two revisions; other repositories below are not searched",
        "too-many": "{folder} holds more than {count} folders; name the script directory",
        "searched": "{done} folders searched",
    },
)
_FOREIGN = frozenset({".git", "pyvenv.cfg"})
MAX_FOLDERS = 20_000
"""How many are searched for script directories, as a home folder would be without an end."""


def script_directories(session: Session, paths: Sequence[str]) -> list[ScriptDirectory]:
    """The script directories that are named in or above a path, or lie below it; one that holds it goes first.

    :raises CannotRun: there is none, or nothing at a path.
    """
    found: dict[ScriptDirectory, None] = {}
    outside: dict[str, None] = {}
    for path in paths or (os.curdir,):
        place = session.path_of(path)
        if not session.exists(place):
            raise no_such(path)
        folder = session.real_path(place if session.is_folder(place) else os.path.dirname(place))
        named = [each for each in configured(session, folder) if each.holds(folder) or each.folder == folder]
        holding = _in_folders(session, [top for each in named for top in each.version_folders] or [folder])
        above_it = (top for each in configured(session, folder) for top in each.version_folders)
        own = _own_folder(session, folder)
        for each in holding or _below(session, folder) or _in_folders(session, above_it):
            if holding or is_within(each.folder, own):
                found[each] = None
            else:
                outside[path_from_here(each.folder)] = None
    for name in outside:
        say(TEXTS("left-out", folder=name), error=True)
    if not found:
        raise CannotRun(TEXTS("none"))
    return list(found)


def _in_folders(session: Session, folders: Iterable[str]) -> list[ScriptDirectory]:
    """The script directories whose env.py or revisions lie in some folders."""
    found: dict[ScriptDirectory, None] = {}
    for each in folders:
        versions = os.path.join(each, "versions")
        has_env = session.is_file(os.path.join(each, "env.py")) and session.is_folder(versions)
        path = os.path.join(versions if has_env else each, "-.py")
        directory = directory_of(session, path, session.settings_for(path)) if session.is_folder(each) else None
        # Where env.py chooses the folders, an empty one is none.
        if directory and (not directory.is_one_of_several or holds_revisions(session, directory.version_folders[0], 1)):
            found[directory] = None
    return list(found)


def _own_folder(session: Session, folder: str) -> str:
    """What a folder belongs to: its repository; without one its project, or nothing but itself."""
    repository = (each for each in above(folder) if session.exists(os.path.join(each, ".git")))
    return next(repository, None) or min((folder, *session.roots(folder)), key=len)


def _below(session: Session, top: str) -> list[ScriptDirectory]:
    found: dict[str, None] = {}
    folders = session.project_folders(top, _FOREIGN)
    for number, (folder, entries) in enumerate(with_progress(folders, lambda done: TEXTS("searched", done=done))):
        if number >= MAX_FOLDERS:
            raise CannotRun(TEXTS("too-many", folder=path_from_here(top), count=MAX_FOLDERS))
        names = {each.name for each in entries}
        if "alembic.ini" in names or "pyproject.toml" in names:
            found.update(dict.fromkeys(one for each in named_in(session, folder) for one in each.version_folders))
        if {"env.py", "versions"} <= names or holds_revisions(session, folder, 1):
            found[folder] = None
    return _in_folders(session, found)
