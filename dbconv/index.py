"""What is known of a project's files, found by path and state; kept on disk for the next process, if it may be.

One file of JSON a project in the user's cache folder: declarations and names, never findings. What is read from it is
looked at closely, since anybody may have written it; at the first surprise all of it is thrown away.
"""

from __future__ import annotations

import json
import os
import sys
import time
import zlib
from collections.abc import Collection
from contextlib import suppress
from typing import Any, TypeVar

import dbconv
from dbconv.summary import NAMES, Part
from dbconv.tree import MAX_BYTES, Disk, Stat, replace_file

FORMAT = 8
"""Raise it when anything in `dbconv.summary` says something else of the same text than before."""
_SECONDS = 2.0
# A file system counts in steps: one that is written twice within one of them has the same time after both.
MAX_NAMES = 20_000
T = TypeVar("T")


class Index:
    """The parts of the summaries of a project's files."""

    def __init__(self, root: str, file: str = "") -> None:
        self.root = root
        self._file = file
        self._states: dict[str, Stat] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._made: dict[str, dict[str, Any]] = {}
        self._parts: dict[str, Part[Any]] = {}
        self._names = 0
        self._new = 0
        self._is_saved = False
        if file:
            self._read()

    def get(self, part: Part[T], path: str, state: Stat) -> tuple[T] | None:
        """A part of a file's summary, in a tuple, if that is known of the file in this state."""
        if self._states.get(path) != state:
            return None
        made = self._made.get(path, {})
        if part.name in made:
            return (made[part.name],)
        kept = self._kept.get(path, {})
        if part.name not in kept:
            return None
        try:
            value = part.load(kept[part.name])
        except (ValueError, TypeError):
            self._forget()
            return None
        self._parts[part.name] = part
        self._made.setdefault(path, {})[part.name] = value
        return (value,)

    def put(self, part: Part[T], path: str, state: Stat, value: T) -> None:
        """Keep a part of a file's summary; those in another state are gone."""
        if self._states.get(path) != state:
            self._states[path] = state
            self._kept.pop(path, None)
            self._made.pop(path, None)
        self._parts[part.name] = part
        self._names += part is NAMES
        if part is not NAMES or self._names <= MAX_NAMES:
            self._made.setdefault(path, {})[part.name] = value
            self._new += 1

    def _forget(self) -> None:
        self._states, self._kept, self._made, self._new = {}, {}, {}, 1

    def _read(self) -> None:
        data = Disk().read(self._file)
        try:
            head, files = json.loads(data or b"")
            if head != _head(self.root) or not isinstance(files, dict):
                return
            for path, (*numbers, parts) in files.items():
                if not all(type(each) is int for each in numbers) or type(parts) is not dict:
                    raise ValueError
                self._states[path] = Stat(*numbers)
                self._kept[path] = parts
        except (ValueError, TypeError, RecursionError):
            self._forget()
            self._new = 0

    @property
    def is_worth_saving(self) -> bool:
        """Whether enough is new: anything when a process has first looked, a quarter of what is known later."""
        return bool(self._file and self._new and (not self._is_saved or self._new * 4 >= len(self._states)))

    def save(self, paths: Collection[str], now: float | None = None) -> None:
        """Write what is known of the files at ``paths`` that did not change just now; never raises."""
        self._new, self._is_saved = 0, True
        until = int(((time.time() if now is None else now) - _SECONDS) * 1_000_000_000)
        files = {}
        for path, state in self._states.items():
            if path in paths and max(state.mtime_ns, state.ctime_ns) <= until:
                made = {name: self._parts[name].dump(value) for name, value in self._made.get(path, {}).items()}
                files[path] = [*state, {**self._kept.get(path, {}), **made}]
        text = json.dumps([_head(self.root), files], separators=(",", ":")).encode()
        if files and len(text) <= MAX_BYTES:
            _write(self._file, text)


def _head(root: str) -> list[object]:
    return [dbconv.__version__, FORMAT, list(sys.version_info[:2]), root]


def index_file(root: str, folder: str | None) -> str:
    """Where the index of a project is kept: in a folder, or in the user's own for such; empty if nowhere."""
    if folder is None:
        caches = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/.cache")
        folder = os.path.join(caches, "dbconv") if os.path.isabs(caches) else ""
    # Who has the same name by chance has another root in it; OpenSSL takes longer to load than all this.
    name = root.encode("utf-8", "surrogateescape")
    return os.path.join(folder, f"{zlib.crc32(name):08x}{zlib.crc32(name[::-1]):08x}.json") if folder else ""


def _write(path: str, text: bytes) -> None:
    """Replace a file, for the user's eyes alone; leave it where that cannot be done."""
    with suppress(OSError, ValueError):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        replace_file(path, text, 0o600)
