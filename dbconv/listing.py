"""Which files lie in a project's folders: listed once, and again where something changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping

from dbconv.paths import inner
from dbconv.record import NamedTuple
from dbconv.tree import Entry, Stat, TooMany, Tree, walk

_REST = 100
"""All files of a project are looked at again after as many times what that takes: a hundredth of a server's time."""
# Folders that hold no models of the project.
_SKIPPED = frozenset({"node_modules", "site-packages", "__pycache__", "build", "dist"})
ENVIRONMENT = frozenset({"pyvenv.cfg"})
"""By what the folder of an environment is known."""
_MAX_FILES = 50_000


def project_folders(
    entries: Callable[[str], tuple[Entry, ...]], top: str, foreign: frozenset[str] = ENVIRONMENT
) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """A folder and those below it that may be the project's, with what they hold, none that holds a foreign name."""

    def own_entries(folder: str) -> tuple[Entry, ...]:
        held = entries(folder)
        return () if folder != top and any(each.name in foreign for each in held) else held

    return walk(own_entries, top, lambda name: name not in _SKIPPED and not name.startswith("."))


class Listing:
    """The Python files in a folder and those below it that may be the project's.

    A folder is listed again when its own state is another one. The states of all files are asked for more seldom, the
    more there are: who needs to know that of one asks for it.
    """

    def __init__(self, tree: Tree, top: str) -> None:
        self._tree = tree
        self._top = top
        self._held: dict[str, _Held] = {}
        self._files: Mapping[str, Stat] = {}
        self._ends = 0.0
        self.is_whole = True
        """There are no more files than are looked at."""

    def files(self, clock: Callable[[], float]) -> Mapping[str, Stat]:
        """The states by path; the same object while nothing changes."""
        begin = clock()
        is_over = begin >= self._ends
        if is_over or not all(
            held.is_settled and held.mark == self._tree.mark(folder) for folder, held in self._held.items()
        ):
            before, self._held = {} if is_over else self._held, {}
            found: dict[str, Stat] = {}
            folders = project_folders(lambda folder: self._entries(folder, before.get(folder)), self._top)
            try:
                for folder, entries in folders:
                    found.update(python_files_among(folder, entries))
                    if len(found) >= _MAX_FILES:
                        raise TooMany
                self.is_whole = True
            except TooMany:
                self.is_whole = False
            if found != self._files:
                self._files = found
            if is_over:
                self._ends = clock() + _REST * (clock() - begin)
        return self._files

    def _entries(self, folder: str, before: _Held | None) -> tuple[Entry, ...]:
        self._held[folder] = held = _held(self._tree, folder, before)
        return held.entries


class Names:
    """The names of what a folder holds, listed again when its own state is another one."""

    def __init__(self, tree: Tree, folder: str) -> None:
        self._tree = tree
        self._folder = folder
        self._held: _Held | None = None
        self._found: Mapping[str, bool] = {}

    def found(self) -> Mapping[str, bool]:
        """Whether each is a folder, by name; the same object while nothing changes."""
        held = _held(self._tree, self._folder, self._held)
        if self._held is None or held.entries is not self._held.entries:
            self._found = {each.name: each.is_folder for each in held.entries}
        self._held = held
        return self._found


class _Held(NamedTuple):
    """What a folder held, and its state before it was listed."""

    mark: Hashable
    entries: tuple[Entry, ...]
    is_settled: bool
    """It was listed twice in this state."""


def python_files_among(folder: str, entries: tuple[Entry, ...]) -> list[tuple[str, Stat]]:
    """Those of the entries of a folder that are Python files, with path and state."""
    return [(inner(folder, each.name), each.stat) for each in entries if each.stat and each.name.endswith(".py")]


def _held(tree: Tree, folder: str, before: _Held | None) -> _Held:
    """What a folder holds now: what it held before, if its own state is the same."""
    mark = tree.mark(folder)
    is_same = before is not None and before.mark == mark
    if before is not None and is_same and before.is_settled:
        return before
    # What changes a moment after it was listed may leave it in the same state: that is listed once more.
    return _Held(mark, tree.entries(folder), is_same)
