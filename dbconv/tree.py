"""Files, wherever they lie: on disk, in a commit, in a dictionary, or in an editor that has not saved them.

Nothing else here opens, asks for, lists or writes a file. Only regular files of at most `MAX_BYTES` are read: a pipe or
a device would never end. What cannot be read, for whatever reason, is not there.
"""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Protocol

from dbconv.paths import is_within, normal, original_of
from dbconv.record import NamedTuple

MAX_BYTES = 10_000_000
MAX_ENTRIES = 300_000
"""How many files and folders a walk lists at most: somebody may have named the root of a disk."""
_DRAFT_SECONDS = 60
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


class Stat(NamedTuple):
    """The state of a regular file: while it is equal, so is the content."""

    mtime_ns: int
    ctime_ns: int
    size: int
    inode: int


class Entry(NamedTuple):
    """A folder or a regular file, by the name that it has in its folder."""

    name: str
    is_folder: bool
    is_link: bool
    stat: Stat | None
    """Of a Python file; others, which nobody asks for by the hundred, may have none."""


class Unreadable(NamedTuple):
    """Why what lies at a path cannot be read."""

    kind: str
    """``no-regular-file``, ``too-large`` or ``not-readable``."""
    detail: str = ""
    """How many megabytes may be read at most; what the system says."""


_NO_FILE = Unreadable("no-regular-file")


class Tree(Protocol):
    """Folders and files. Paths are absolute; none of the questions raises."""

    def read(self, path: str) -> bytes | None:
        """The content of a regular file; None where it cannot be had, or is too large."""

    def stat(self, path: str) -> Stat | None:
        """The state of a regular file, links followed; None for anything else."""

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """What a folder holds, by name, an editor's passing copies apart; nothing where it cannot be listed."""

    def is_folder(self, path: str) -> bool:
        """Whether a path is that of a folder, links followed."""

    def exists(self, path: str) -> bool:
        """Whether there is anything at a path."""

    def real_path(self, path: str) -> str:
        """A path without symbolic links."""

    def mark(self, path: str) -> Hashable:
        """What is another one when something changes at a path: in a file, or among the names in a folder."""

    def problem(self, path: str) -> Unreadable | None:
        """Why what lies at a path cannot be read; None where nothing is there, or it can."""


class Disk:
    """The files on disk."""

    def read(self, path: str) -> bytes | None:
        """See `Tree`. A pipe is opened without waiting for who writes to it."""
        try:
            descriptor = os.open(path, _FLAGS)
        except (OSError, ValueError):
            return None
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
                return None
            data = os.read(descriptor, status.st_size)
            while len(data) < status.st_size and (more := os.read(descriptor, status.st_size - len(data))):
                data += more
            return data
        except OSError:
            return None
        finally:
            os.close(descriptor)

    def stat(self, path: str) -> Stat | None:
        """See `Tree`."""
        try:
            return _stat_of(os.stat(path))
        except (OSError, ValueError):
            return None

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """See `Tree`."""
        try:
            with os.scandir(folder) as entries:
                found = [entry for each in entries if (entry := _entry_of(each)) is not None]
        except (OSError, ValueError):
            return ()
        return tuple(sorted(found))

    def is_folder(self, path: str) -> bool:
        """See `Tree`."""
        return os.path.isdir(path)

    def exists(self, path: str) -> bool:
        """See `Tree`."""
        return os.path.exists(path)

    def real_path(self, path: str) -> str:
        """See `Tree`."""
        try:
            return normal(os.path.realpath(path))
        except (OSError, ValueError):
            return path

    def mark(self, path: str) -> Hashable:
        """See `Tree`."""
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def problem(self, path: str) -> Unreadable | None:
        """See `Tree`."""
        try:
            status = os.stat(path)
            if not stat.S_ISREG(status.st_mode):
                return _NO_FILE
            if status.st_size <= MAX_BYTES:
                os.close(os.open(path, _FLAGS))
        except (FileNotFoundError, ValueError):
            return None
        except OSError as error:
            return Unreadable("not-readable", str(error.strerror))
        return _problem(status.st_size)


def _problem(size: int) -> Unreadable | None:
    return Unreadable("too-large", str(MAX_BYTES // 1_000_000)) if size > MAX_BYTES else None


def _stat_of(status: os.stat_result) -> Stat | None:
    if not stat.S_ISREG(status.st_mode):
        return None
    return Stat(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def _entry_of(entry: os.DirEntry[str]) -> Entry | None:
    name = normal(entry.name)
    try:
        if entry.is_dir():
            return Entry(name, True, entry.is_symlink(), None)
        if not name.endswith(".py"):
            return Entry(name, False, entry.is_symlink(), None) if entry.is_file() else None
        state = _stat_of(entry.stat()) if original_of(name) == name else None
        return Entry(name, False, entry.is_symlink(), state) if state else None
    except OSError:
        return None


def replace_file(path: str, data: bytes, mode: int = 0o666) -> None:
    """Write a file in one step: whatever happens meanwhile, there is the old one or the new one, and no other file.

    A draft that a process left which was killed goes with the next one.

    :raises OSError: it cannot be written.
    """
    draft = f"{path}.{os.urandom(4).hex()}.new"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise
    folder, name = os.path.split(path)
    left = re.compile(rf"{re.escape(name)}\.[0-9a-f]{{8}}\.new")
    for each in filter(left.fullmatch, os.listdir(folder or os.curdir)):
        old = os.path.join(folder, each)
        with suppress(OSError):
            if os.stat(old).st_mtime < time.time() - _DRAFT_SECONDS:
                os.unlink(old)


def rewrite_file(path: str, data: bytes) -> None:
    """Write a file that is there, in one step: with its mode, and in its place where the path is a link.

    :raises OSError: it cannot be written.
    """
    path = os.path.realpath(path)
    mode = stat.S_IMODE(os.stat(path).st_mode)
    replace_file(path, data, mode)
    with suppress(OSError):
        os.chmod(path, mode)


class Files:
    """Files in a dictionary: paths with contents. Their folders are those in the paths."""

    def __init__(self, files: Mapping[str, bytes | str]) -> None:
        self._files = {path: each.encode() if isinstance(each, str) else each for path, each in files.items()}
        self._folders: dict[str, dict[str, Entry]] = {}
        for path, data in self._files.items():
            self._hold(path, Entry(os.path.basename(path), False, False, content_stat(data)))

    def _hold(self, path: str, entry: Entry) -> None:
        folder = os.path.dirname(path)
        self._folders.setdefault(folder, {})[entry.name] = entry
        if folder != path and os.path.basename(folder):
            self._hold(folder, Entry(os.path.basename(folder), True, False, None))

    def read(self, path: str) -> bytes | None:
        """See `Tree`."""
        data = self._files.get(path)
        return None if data is None or len(data) > MAX_BYTES else data

    def stat(self, path: str) -> Stat | None:
        """See `Tree`."""
        entry = self._folders.get(os.path.dirname(path), {}).get(os.path.basename(path))
        return entry.stat if entry else None

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """See `Tree`."""
        return tuple(sorted(self._folders.get(folder, {}).values()))

    def is_folder(self, path: str) -> bool:
        """See `Tree`."""
        return path in self._folders

    def exists(self, path: str) -> bool:
        """See `Tree`."""
        return path in self._files or path in self._folders

    def real_path(self, path: str) -> str:
        """See `Tree`: there are no links."""
        return os.path.normpath(path)

    def mark(self, path: str) -> Hashable:
        """See `Tree`."""
        return self.stat(path) or self.entries(path)

    def problem(self, path: str) -> Unreadable | None:
        """See `Tree`."""
        return _NO_FILE if path in self._folders else _problem(len(self._files.get(path, b"")))


def content_stat(data: bytes) -> Stat:
    """The state of a file that is known by its content alone."""
    import hashlib

    return Stat(0, 0, len(data), int.from_bytes(hashlib.sha256(data).digest()[:8], "big"))


class Buffers:
    """Texts that an editor has not saved, on top of another tree."""

    def __init__(self, texts: Mapping[str, bytes | str], below: Tree) -> None:
        self._texts = Files(texts)
        self._below = below

    def read(self, path: str) -> bytes | None:
        """See `Tree`."""
        return self._texts.read(path) if self._texts.stat(path) else self._below.read(path)

    def stat(self, path: str) -> Stat | None:
        """See `Tree`."""
        return self._texts.stat(path) or self._below.stat(path)

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """See `Tree`."""
        found = {each.name: each for each in self._below.entries(folder)}
        found.update({each.name: each for each in self._texts.entries(folder)})
        return tuple(sorted(found.values()))

    def is_folder(self, path: str) -> bool:
        """See `Tree`."""
        return self._texts.is_folder(path) or self._below.is_folder(path)

    def exists(self, path: str) -> bool:
        """See `Tree`."""
        return self._texts.exists(path) or self._below.exists(path)

    def real_path(self, path: str) -> str:
        """See `Tree`."""
        return self._below.real_path(path)

    def mark(self, path: str) -> Hashable:
        """See `Tree`."""
        return self._texts.mark(path), self._below.mark(path)

    def problem(self, path: str) -> Unreadable | None:
        """See `Tree`."""
        return (self._texts if self._texts.exists(path) else self._below).problem(path)


class Named(Protocol):
    """What a commit's tree holds: the name, and the id of a file's or a folder's content."""

    @property
    def name(self) -> str:
        """In its folder."""

    @property
    def is_folder(self) -> bool:
        """Else it is a regular file."""

    @property
    def id(self) -> str:
        """Of its content."""


class Objects(Protocol):
    """A repository's objects by id, as git's ``cat-file`` gives them."""

    def tree(self, tree_id: str) -> Sequence[Named]:
        """What a folder holds, links and submodules apart."""

    def files(self, ids: Sequence[str]) -> Sequence[bytes | None]:
        """The contents of files; None for each that is not here."""


class Commit:
    """The files of a commit, as they would lie in the work tree at ``top``."""

    def __init__(self, objects: Objects, tree_id: str, top: str) -> None:
        self._objects = objects
        self._top = top
        self._ids = {top: tree_id}
        self._listed: dict[str, dict[str, Named]] = {}

    def _names(self, folder: str) -> dict[str, Named]:
        if folder not in self._listed:
            tree_id = self._ids.get(folder) or self._id(folder, is_folder=True)
            self._listed[folder] = {each.name: each for each in self._objects.tree(tree_id)} if tree_id else {}
        return self._listed[folder]

    def _id(self, path: str, *, is_folder: bool) -> str:
        """The id of what lies at a path; empty where there is nothing of this kind."""
        if path == self._top or not is_within(path, self._top):
            return ""
        found = self._names(os.path.dirname(path)).get(os.path.basename(path))
        return found.id if found and found.is_folder == is_folder else ""

    def read(self, path: str) -> bytes | None:
        """See `Tree`."""
        data = self._data(path)
        return None if data is None or len(data) > MAX_BYTES else data

    def _data(self, path: str) -> bytes | None:
        blob = self._id(path, is_folder=False)
        return self._objects.files([blob])[0] if blob else None

    def stat(self, path: str) -> Stat | None:
        """See `Tree`. A file is known by the id of its content; its size is not asked for."""
        blob = self._id(path, is_folder=False)
        return Stat(0, 0, 0, int(blob, 16)) if blob else None

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """See `Tree`."""
        found = self._names(folder).values()
        return tuple(
            sorted(
                Entry(each.name, each.is_folder, False, None if each.is_folder else Stat(0, 0, 0, int(each.id, 16)))
                for each in found
            )
        )

    def is_folder(self, path: str) -> bool:
        """See `Tree`."""
        return path == self._top or bool(self._id(path, is_folder=True))

    def exists(self, path: str) -> bool:
        """See `Tree`. In the work tree there is the repository, too."""
        return self.is_folder(path) or self.stat(path) is not None or path == os.path.join(self._top, ".git")

    def real_path(self, path: str) -> str:
        """See `Tree`: links in a commit are not followed."""
        return os.path.normpath(path)

    def mark(self, path: str) -> Hashable:
        """See `Tree`."""
        return self.stat(path) or self.entries(path)

    def problem(self, path: str) -> Unreadable | None:
        """See `Tree`."""
        return _NO_FILE if self.is_folder(path) else _problem(len(self._data(path) or b""))


class TooMany(Exception):
    """A walk over folders has met more files and folders than `MAX_ENTRIES`."""


def walk(
    entries: Callable[[str], tuple[Entry, ...]], top: str, enters: Callable[[str], bool]
) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """The folders from ``top`` on with what they hold, in the order of their names; links to folders are none.

    ``entries`` lists one; ``enters`` says by its name whether to go into one below.

    :raises TooMany: there are more than are looked at.
    """
    todo, count = [top], 0
    while todo:
        folder = todo.pop()
        found = entries(folder)
        count += len(found)
        if count > MAX_ENTRIES:
            raise TooMany
        yield folder, found
        inner = [each for each in found if each.is_folder and not each.is_link and enters(each.name)]
        todo += [os.path.join(folder, each.name) for each in reversed(inner)]
