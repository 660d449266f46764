"""Script directories: which folders hold the revisions of one database, found as Alembic would find them.

An ``alembic.ini``, ``[tool.alembic]`` in a ``pyproject.toml`` above the file, or the setting script-directories says
so. Without these, or where a program sets the folders itself (Flask-Migrate, plugins), the shape does: revisions in a
folder ``versions`` or beside env.py, or two of them in any folder. Alembic looks into no folder below, unless it is
told to; where env.py chooses the folders when it runs, each of them has a history of its own.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from itertools import islice, pairwise
from typing import Any

from dbconv.listing import python_files_among
from dbconv.paths import is_within, parts_below
from dbconv.project.formats import percent
from dbconv.record import NamedTuple
from dbconv.session import Session, above
from dbconv.settings import Settings
from dbconv.source import decode
from dbconv.summary.revision import read_revision
from dbconv.toml import MAX_BYTES, read_toml
from dbconv.tree import Stat, walk

_SEPARATOR_KEYS = ("path_separator", "version_path_separator")
_SEPARATORS = {"os": os.pathsep, "space": None, "newline": "\n"}
_CACHE = "__pycache__"
# ``script.version_locations = …``, ``config.set_main_option("version_locations", …)``.
_SETTING = re.compile(
    rb"""^[^#\n]*(?:\.version_locations[ \t]*=(?!=)|\bset_(?:main|section)_option\([^)]*["']version_locations["'])""",
    re.MULTILINE,
)
# What Alembic itself loads from a folder of revisions (alembic.script.base._only_source_rev_file).
_LOADED = re.compile(r"(?!\.#|__init__)(.*\.py)", re.DOTALL)


class ScriptDirectory(NamedTuple):
    """The folder of env.py, and those of the revisions; all are real paths, without symbolic links."""

    folder: str
    version_folders: tuple[str, ...]
    recursive: bool
    is_one_of_several: bool = False
    """Others that lie in the folder of its env.py have a history of their own: that chooses one, or reads this not."""
    set_by_program: bool = False
    """No setting says that it is recursive; a program beside it names the folders when it runs, all of them or some."""

    @property
    def env(self) -> str:
        """The path of env.py, which may not exist."""
        return os.path.join(self.folder, "env.py")

    @property
    def lock(self) -> str:
        """The path of the lock file, which may not exist."""
        return os.path.join(self.version_folders[0] if self.is_one_of_several else self.folder, "revisions.lock")

    def holds(self, folder: str) -> bool:
        """Whether revisions in ``folder`` are this directory's."""
        return any(folder == each or (self.recursive and is_within(folder, each)) for each in self.version_folders)


def paths_in(session: Session, directory: ScriptDirectory) -> Iterator[tuple[str, Stat]]:
    """All files of a directory that Alembic would load, with their states."""
    for top in directory.version_folders:
        for folder, entries in walk(session.tree.entries, top, lambda name: directory.recursive and name != _CACHE):
            for each in entries:
                if each.stat is not None and is_loaded(each.name):
                    yield os.path.join(folder, each.name), each.stat


def is_loaded(name: str) -> bool:
    """Whether Alembic would load a file of this name as a revision."""
    return _LOADED.fullmatch(name) is not None


def directory_of(session: Session, path: str, settings: Settings) -> ScriptDirectory | None:
    """The script directory of a revision file, or of an env.py."""
    folder = os.path.dirname(path)
    if os.path.basename(path) == "env.py":
        return session.linked(_of_env, session, folder, settings)
    return session.linked(_of_revisions, session, folder, settings) if is_loaded(os.path.basename(path)) else None


def _of_revisions(session: Session, path: str, settings: Settings) -> ScriptDirectory | None:
    folder = session.real_path(path)
    named = (*configured(session, folder), *_set(session, folder, settings))
    for each in (*(each for each in named if each.holds(folder)), *named):
        if each._replace(recursive=True).holds(folder):
            return _as_run(session, each, folder)
    return _by_shape(session, folder)


def _of_env(session: Session, path: str, settings: Settings) -> ScriptDirectory | None:
    folder = session.real_path(path)
    for each in (*configured(session, folder), *_set(session, folder, settings)):
        if each.folder == folder:
            return _as_run(session, each, each.version_folders[0]) if each.version_folders else each
    versions = os.path.join(folder, "versions")
    return _beside_env(session, folder, versions, versions) if session.is_folder(versions) else None


def _set(session: Session, folder: str, settings: Settings) -> Iterator[ScriptDirectory]:
    """The script directory that the setting script-directories names, if a folder is it, or is its versions."""
    top = session.real_path(settings.folder or os.getcwd())
    for each in (folder, os.path.dirname(folder)):
        inside = parts_below(each, top)
        if inside is not None and any(_fits(inside, pattern) for pattern in settings.script_directories):
            versions = os.path.join(each, "versions")
            yield ScriptDirectory(each, (versions if session.is_folder(versions) else each,), False)


def _fits(parts: list[str], pattern: str) -> bool:
    """Whether a path, by its parts, has the form of a pattern in which a star stands for anything in one part."""
    forms = [each for each in pattern.split("/") if each not in ("", ".")]
    return len(parts) == len(forms) and all(map(fnmatchcase, parts, forms))


def _by_shape(session: Session, folder: str) -> ScriptDirectory | None:
    if session.is_file(os.path.join(folder, "env.py")):
        return ScriptDirectory(folder, (folder,), False)
    for inner, parent in pairwise(above(folder)):
        # Only an env.py beside it tells a versions folder further up from any other that is called so.
        if inner == folder or os.path.basename(inner) == "versions":
            if session.is_file(os.path.join(parent, "env.py")):
                return _beside_env(session, parent, inner, folder)
    if os.path.basename(folder) == "versions":
        return ScriptDirectory(os.path.dirname(folder), (folder,), False)
    return ScriptDirectory(folder, (folder,), False) if holds_revisions(session, folder) else None


def _beside_env(session: Session, parent: str, versions: str, folder: str) -> ScriptDirectory:
    """The directory of an env.py that no configuration file names: a program does."""
    # Flask-Migrate has its alembic.ini, which names no script_location, beside env.py.
    environments = session.of_file(_ini, os.path.join(parent, "alembic.ini")) or ()
    directory = ScriptDirectory(parent, (versions,), any(map(_is_recursive, environments)))
    return _as_run(session, directory, folder)


def _as_run(session: Session, directory: ScriptDirectory, folder: str) -> ScriptDirectory:
    """The directory that a folder is in, as env.py or a program sets it; a folder that is not read stands alone."""
    if _sets_folders(session, directory.env):
        return _alone(folder, directory.folder)
    inner = (each for top in directory.version_folders for each in session.entries(top))
    if not directory.recursive and any(each.is_folder and each.name != _CACHE for each in inner):
        # A program that gives Alembic all the folders lies beside it, as Neutron's.
        places = directory.folder, os.path.dirname(directory.folder)
        is_set = any(_sets_folders(session, each) for place in places for each in _files(session, place))
        directory = directory._replace(recursive=is_set, set_by_program=is_set)
    return directory if directory.holds(folder) else _alone(folder, directory.folder)


def _alone(folder: str, env: str) -> ScriptDirectory:
    return ScriptDirectory(env, (folder,), False, is_one_of_several=True)


def _files(session: Session, folder: str) -> list[str]:
    return [path for path, _ in python_files_among(folder, session.entries(folder))]


def _sets_folders(session: Session, path: str) -> bool:
    """Whether a file tells Alembic where the revisions are."""
    return bool(session.of_file(_read_setting, path))


def _read_setting(path: str, data: bytes) -> bool:
    return b"version_locations" in data and _SETTING.search(data) is not None


def holds_revisions(session: Session, folder: str, least: int = 2) -> bool:
    """Whether a folder holds two revisions or more: one alone may be anything."""
    return session.linked(_holds_revisions, session, folder, least)


def _holds_revisions(session: Session, folder: str, least: int) -> bool:
    files = (each for each in _files(session, folder) if is_loaded(os.path.basename(each)))
    return any(islice((each for each in files if session.of_file(_is_revision, each)), least - 1, None))


def _is_revision(path: str, data: bytes) -> bool:
    return b"down_revision" in data and read_revision(decode(data)) is not None


def is_bare(session: Session, directory: ScriptDirectory) -> bool:
    """Whether nothing but its revisions says that it is one, so that its history may go on anywhere."""
    return directory.folder in directory.version_folders and not session.is_file(directory.env)


def is_whole(session: Session, directory: ScriptDirectory) -> bool:
    """Whether Alembic sees its revisions and no others; not so of a folder that nobody names."""
    return not directory.is_one_of_several or _sets_folders(session, directory.env)


def configured(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    """The script directories that configuration files in a folder or above it name, the nearest first."""
    return tuple(dict.fromkeys(found for each in above(folder) for found in named_in(session, each)))


def named_in(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    """The script directories that the configuration files in a folder name."""
    return session.linked(_named_in, session, folder)


def _named_in(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    found = []
    for name, read in (("alembic.ini", _ini), ("pyproject.toml", _pyproject)):
        environments = session.of_file(read, os.path.join(folder, name)) or ()
        found += [each for values in environments for each in _directory(session, values, folder)]
    return tuple(found)


def _ini(path: str, data: bytes) -> tuple[Mapping[str, Any], ...]:
    """The environments of an ``alembic.ini``: each section that has a ``script_location``."""
    import configparser

    if len(data) > MAX_BYTES or b"_location" not in data:
        return ()
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(io.TextIOWrapper(io.BytesIO(data), "utf-8").read())
    except (configparser.Error, UnicodeDecodeError):
        return ()
    here = {"here": os.path.dirname(path)}
    found = []
    for section in parser.sections():
        written = dict(parser.items(section))
        # What is named may name the folder, and nothing else: a9 of ten a8, and so on, would be a text of gigabytes.
        named = {**here, **{key: text for key, each in written.items() if (text := percent(each, here)) is not None}}
        keys = ("script_location", "version_locations", "recursive_version_locations", *_SEPARATOR_KEYS)
        values = {key: percent(written.get(key, ""), named) for key in keys}
        if None not in values.values():
            found.append(values)
    return tuple(found)


def _pyproject(path: str, data: bytes) -> tuple[Mapping[str, Any], ...]:
    try:
        tool = read_toml(data).get("tool", {}) if b"alembic" in data else {}
    except (ValueError, OverflowError, RecursionError):
        return ()
    values = tool.get("alembic") if isinstance(tool, dict) else None
    if not isinstance(values, dict):
        return ()
    here = os.path.dirname(path)
    return ({key: _filled(value, here) for key, value in values.items()},)


def _filled(value: object, here: str) -> object:
    if isinstance(value, list):
        return [_filled(each, here) for each in value]
    return value.replace("%(here)s", here) if isinstance(value, str) else value


def _directory(session: Session, values: Mapping[str, Any], here: str) -> Iterator[ScriptDirectory]:
    location = values.get("script_location")
    if not location or not isinstance(location, str):
        return
    folder = _path(session, location, here)
    versions = values.get("version_locations") or [os.path.join(folder, "versions")]
    if isinstance(versions, str):
        given = (values.get(key) for key in _SEPARATOR_KEYS)
        named = next((each for each in given if each and isinstance(each, str)), "")
        versions = versions.split(_SEPARATORS.get(named, named)) if named else re.split(r", *| +", versions)
    listed = versions if isinstance(versions, list) else []
    folders = tuple(_path(session, each.strip(), here) for each in listed if isinstance(each, str) and each.strip())
    yield ScriptDirectory(folder, folders, _is_recursive(values))


def _is_recursive(values: Mapping[str, Any]) -> bool:
    return str(values.get("recursive_version_locations", "")).lower() in ("true", "1", "yes", "on", "t", "y")


def _path(session: Session, location: str, here: str) -> str:
    """The real path of a location: a path, seen from the configuration file, or ``package:folder``."""
    package, colon, inside = location.partition(":")
    if colon and not os.path.isabs(location):
        parts = package.split(".")
        roots = [os.path.join(here, *parts), os.path.join(here, "src", *parts)]
        location = os.path.join(next((each for each in roots if session.is_folder(each)), roots[0]), inside)
    return session.real_path(os.path.join(here, location))
