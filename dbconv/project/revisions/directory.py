"""Script directories: which folders hold the revisions of one database, found as Alembic would find them.

An ``alembic.ini`` or ``[tool.alembic]`` in a ``pyproject.toml`` above the file says so. Without one, or where a program
sets the folders itself (Flask-Migrate), the shape does: revisions in a folder ``versions``, or beside or below env.py.
"""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from dbconv.named_tuple import NamedTuple
from dbconv.paths import is_within
from dbconv.session import Session, above
from dbconv.tree import Stat, walk

_SEPARATOR_KEYS = ("path_separator", "version_path_separator")
_SEPARATORS = {"os": os.pathsep, "space": None, "newline": "\n"}
_CACHE = "__pycache__"
# What Alembic itself loads from a folder of revisions (alembic.script.base._only_source_rev_file).
_LOADED = re.compile(r"(?!\.#|__init__)(.*\.py)", re.DOTALL)


class ScriptDirectory(NamedTuple):
    """The folder of env.py, and those of the revisions; all are real paths, without symbolic links."""

    folder: str
    version_folders: tuple[str, ...]
    recursive: bool

    @property
    def env(self) -> str:
        """The path of env.py, which may not exist."""
        return os.path.join(self.folder, "env.py")

    @property
    def lock(self) -> str:
        """The path of the lock file, which may not exist."""
        return os.path.join(self.folder, "revisions.lock")

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


def directory_of(session: Session, path: str) -> ScriptDirectory | None:
    """The script directory of a revision file, or of an env.py."""
    folder = os.path.dirname(path)
    if os.path.basename(path) == "env.py":
        return session.lately(_of_env, folder)
    return session.lately(_of_revisions, folder) if is_loaded(os.path.basename(path)) else None


def _of_revisions(session: Session, path: str) -> ScriptDirectory | None:
    folder = session.real_path(path)
    for each in configured(session, folder):
        if each.holds(folder):
            return each
    return _by_shape(session, folder)


def _of_env(session: Session, path: str) -> ScriptDirectory | None:
    folder = session.real_path(path)
    for each in configured(session, folder):
        if each.folder == folder:
            return each
    versions = os.path.join(folder, "versions")
    return ScriptDirectory(folder, (versions,), True) if session.is_folder(versions) else None


def _by_shape(session: Session, folder: str) -> ScriptDirectory | None:
    if session.is_file(os.path.join(folder, "env.py")):
        return ScriptDirectory(folder, (folder,), False)
    above, parent = folder, os.path.dirname(folder)
    while parent != above:
        # Only an env.py beside it tells a versions folder further up from any other that is called so.
        has_env = session.is_file(os.path.join(parent, "env.py"))
        if above == folder and (has_env or os.path.basename(folder) == "versions"):
            return ScriptDirectory(parent, (folder,), True)
        if has_env and os.path.basename(above) == "versions":
            return ScriptDirectory(parent, (above,), True)
        above, parent = parent, os.path.dirname(parent)
    return None


def configured(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    """The script directories that configuration files in a folder or above it name, the nearest first."""
    return tuple(dict.fromkeys(found for each in above(folder) for found in named_in(session, each)))


def named_in(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    """The script directories that the configuration files in a folder name."""
    return session.lately(_named_in, folder)


def _named_in(session: Session, folder: str) -> tuple[ScriptDirectory, ...]:
    found = []
    for name, read in (("alembic.ini", _ini), ("pyproject.toml", _pyproject)):
        environments = session.of_file(read, os.path.join(folder, name)) or ()
        found += [each for values in environments for each in _directory(session, values, folder)]
    return tuple(found)


def _ini(path: str, data: bytes) -> tuple[Mapping[str, Any], ...]:
    """The environments of an ``alembic.ini``: each section that has a ``script_location``."""
    import configparser

    parser = configparser.ConfigParser({"here": os.path.dirname(path).replace("%", "%%")})
    try:
        parser.read_string(io.TextIOWrapper(io.BytesIO(data), "utf-8").read())
    except (configparser.Error, UnicodeDecodeError):
        return ()
    found = []
    for section in parser.sections():
        values = {}
        for key in ("script_location", "version_locations", "recursive_version_locations", *_SEPARATOR_KEYS):
            try:
                values[key] = parser.get(section, key, fallback="")
            except configparser.InterpolationError:
                break
        else:
            found.append(values)
    return tuple(found)


def _pyproject(path: str, data: bytes) -> tuple[Mapping[str, Any], ...]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        tool = tomllib.loads(data.decode()).get("tool", {}) if b"alembic" in data else {}
    except (ValueError, RecursionError):
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
        separator = next((values[key] for key in _SEPARATOR_KEYS if values.get(key)), "")
        separator = _SEPARATORS.get(separator, separator)
        versions = re.split(r", *| +", versions) if separator == "" else versions.split(separator)
    recursive = str(values.get("recursive_version_locations", "")).lower() in ("true", "1", "yes", "on", "t", "y")
    folders = tuple(_path(session, each.strip(), here) for each in versions if isinstance(each, str) and each.strip())
    yield ScriptDirectory(folder, folders, recursive)


def _path(session: Session, location: str, here: str) -> str:
    """The real path of a location: a path, seen from the configuration file, or ``package:folder``."""
    package, colon, inside = location.partition(":")
    if colon and not os.path.isabs(location):
        parts = package.split(".")
        roots = [os.path.join(here, *parts), os.path.join(here, "src", *parts)]
        location = os.path.join(next((each for each in roots if session.is_folder(each)), roots[0]), inside)
    return session.real_path(os.path.join(here, location))
