"""What one run shares: the tree that it reads, the settings in it, and what was found, with one clock and one bound.

A host makes one for its process: files of one folder are linted one after the other, and each would ask for the same
few files again. A server that an editor keeps running for days must see what changes, though.
"""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeAlias, TypeVar

from dbconv.answers import Answers, Generations
from dbconv.listing import ENVIRONMENT, Listing, Names, project_folders
from dbconv.paths import folded, is_within, normal, original_of
from dbconv.options import Pairs
from dbconv.settings import DIALECTS, Settings
from dbconv.settings_table import (
    SettingsTable,
    make_settings,
    read_settings_table,
    read_setup_table,
    unread_settings_table,
)
from dbconv.source import decode, is_test
from dbconv.toml import read_toml
from dbconv.tree import Disk, Entry, Stat, Tree, Unreadable

if TYPE_CHECKING:
    from dbconv.dialect import Decision, Fact
    from dbconv.index import Index
    from dbconv.summary import Part

BYTES_OF_ONE = 512
MAX_TEXT_BYTES = 16_000_000
"""How much is kept of files as they were read: most are looked at once, and only for what they declare."""
_MAX_PROJECTS = 8
_MARKERS = ("pyproject.toml", "setup.py", "setup.cfg", "alembic.ini", ".git")
"""What the folder of a project holds."""
_ALEMBIC_FILES = ("alembic.ini", "pyproject.toml")
P = ParamSpec("P")
T = TypeVar("T")


class Session(Answers):
    """The tree, and the answers of functions that ask it."""

    def __init__(
        self,
        tree: Tree | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        on_disk: bool = False,
        name: str = "",
    ) -> None:
        """``on_disk``: what is known of files is kept for the next process, by ``name`` if they do not lie there."""
        super().__init__(clock)
        self.tree = tree or Disk()
        self._on_disk = on_disk
        self._name = name
        self._indexes: dict[str, Index] = {}
        self._texts = Generations(MAX_TEXT_BYTES)
        self.notes: dict[str, None] = {}
        """What is to be said of the folders that were looked at, once."""
        self.silent: Counter[tuple[str, str]] = Counter()
        """How many facts rules could not judge, as too little is known of them: by the rule's code and the reason."""

    def over(self, tree: Tree, name: str) -> Session:
        """One over another tree, in which nothing changes; what it knows is kept where this one does so."""
        return Session(tree, lambda: 0.0, on_disk=self._on_disk, name=name)

    def of_file(
        self, read: Callable[Concatenate[str, bytes, P], T], path: str, *args: P.args, **named: P.kwargs
    ) -> T | None:
        """What a function reads from a file's path and content; None where there is no such file."""
        state = self.stat(path)
        return None if state is None else self.of_state(read, path, state, *args, **named)

    def of_state(
        self, read: Callable[Concatenate[str, bytes, P], T], path: str, state: Stat, *args: P.args, **named: P.kwargs
    ) -> T | None:
        """The same of a file whose state is known; it is opened when that is another one than before."""
        return self.of_content((read, path, *args), path, state, lambda data: read(path, data, *args, **named))

    def of_content(self, key: Hashable, path: str, state: Stat, read: Callable[[bytes], T]) -> T | None:
        """What is read, under any key, from the content of a file in this state; None where there is no such file."""
        kept = self._made.get(key)
        if kept is None or kept[0] != state:
            data = self.content(path, state)
            if data is None:
                return None
            answer = read(data)
            kept = self._made.keep(key, state, answer)
        return kept[1]  # type: ignore[no-any-return]

    def content(self, path: str, state: Stat) -> bytes | None:
        """What a file holds whose state is known, kept for who looks at it more closely."""
        kept = self._texts.get(path)
        if kept is None or kept[0] != state:
            data = self.tree.read(path)
            if data is None:
                return None
            kept = self._texts.keep(path, state, data, BYTES_OF_ONE)
        return kept[1]  # type: ignore[no-any-return]

    def part(self, part: Part[T], root: str, path: str, state: Stat) -> T | None:
        """A part of the summary of a file of the project at ``root``; None where the file cannot be read."""
        index = self.index(root)
        known = index.get(part, path, state)
        if known is not None:
            return known[0]
        data = self.content(path, state)
        if data is None:
            return None
        value = part.read(path, data)
        index.put(part, path, state, value)
        return value

    def index(self, root: str) -> Index:
        """What is known of the files of the project at ``root``."""
        if root not in self._indexes:
            # Loaded with the first file that is looked at: a start that meets none of ours needs neither.
            from dbconv.index import Index, index_file

            if len(self._indexes) >= _MAX_PROJECTS:
                del self._indexes[next(iter(self._indexes))]
            settings = self.quick_settings_for(os.path.join(root, "-.py"))
            folder = settings.cache_dir if self._on_disk else ""
            folder = folder and os.path.join(settings.folder, folder)
            self._indexes[root] = Index(root, index_file(root + self._name, folder))
        return self._indexes[root]

    def save(self) -> None:
        """Keep on disk what is worth it of what was found."""
        for root, index in self._indexes.items():
            if index.is_worth_saving:
                index.save(self.python_files(root))

    def stat(self, path: str) -> Stat | None:
        """The state of a regular file; None where there is none."""
        return self.lately(_stat, path)

    def is_file(self, path: str) -> bool:
        """Whether there is a regular file at a path."""
        return self.lately(_stat, path) is not None

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder at a path."""
        return self.lately(_is_folder, path)

    def exists(self, path: str) -> bool:
        """Whether there is anything at a path."""
        return self.lately(_exists, path)

    def path_of(self, name: str) -> str:
        """The path by which everything here knows the file that a host names, in whatever spelling; empty for none.

        That of a copy which an editor has made to have its buffer checked is that of the file itself.
        """
        if not name:
            return ""
        folder, file = os.path.split(self.linked(_spelled, self, normal(os.path.abspath(name))))
        return os.path.join(folder, original_of(file))

    def real_path(self, path: str) -> str:
        """A path without symbolic links."""
        return self.linked(_real_path, self, path)

    def problem(self, path: str) -> Unreadable | None:
        """Why what lies at a path cannot be read; None where nothing is there, or it can."""
        return self.lately(_problem, path)

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """What a folder holds."""
        return self.lately(_entries, folder)

    def names_in(self, folder: str) -> Mapping[str, bool]:
        """The names of what a folder holds, and whether each is a folder."""
        return self.lately(_names_in, folder)

    def project_folders(
        self, top: str, foreign: frozenset[str] = ENVIRONMENT
    ) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """A folder and those below it that may be the project's, with what they hold.

        None that holds a file or folder with a name among ``foreign``: an environment with the libraries lies in the
        project, as often as not.
        """
        return project_folders(self.tree.entries, top, foreign)

    def python_files(self, folder: str) -> Mapping[str, Stat]:
        """The states of the Python files in a folder and those below it that may be the project's, by path."""
        return self.lately(_python_files, folder)

    def is_whole(self, folder: str) -> bool:
        """Whether these are all: of the files of a disk, most are not looked at."""
        self.python_files(folder)
        return self.once(Listing, self.tree, folder).is_whole

    def roots(self, folder: str) -> tuple[str, ...]:
        """The folders in which modules are looked for, from the nearest to ``folder`` on."""
        return self.linked(_roots, self, folder)

    def settings_for(self, path: str, native: Pairs = ()) -> Settings:
        """The settings for the file at ``path`` (empty: for the working directory).

        They come from ``[tool.dbconv]`` in the nearest ``pyproject.toml`` above that has this table; ``native`` holds
        the options that were given to the host (name without prefix, text), which win. Where none says which database
        the project is for, it does so itself. Bad keys and values are kept as `Settings.problems`, and the default
        holds for them. Never raises.
        """
        return self._settings(path, native, True)

    def quick_settings_for(self, path: str, native: Pairs = ()) -> Settings:
        """The same, but for the database, which is not looked for: enough to tell whether a file is looked at."""
        return self._settings(path, native, False)

    def _settings(self, path: str, native: Pairs, is_whole: bool) -> Settings:
        folder = _folder_of(path)
        settings = self.linked(_settings_in, self, folder, native, is_whole)
        chosen = settings.overridden_by(path) if settings.overrides else ()
        return self.linked(_settings_in, self, folder, native, is_whole, chosen) if chosen else settings


def _stat(session: Session, path: str) -> Stat | None:
    return session.tree.stat(path)


def _is_folder(session: Session, path: str) -> bool:
    return session.tree.is_folder(path)


def _exists(session: Session, path: str) -> bool:
    return session.tree.exists(path)


def _real(session: Session, path: str) -> str:
    return session.tree.real_path(path)


def _real_path(session: Session, path: str) -> str:
    return session.linked(_spelled, session, session.lately(_real, path))


def _spelled(session: Session, path: str) -> str:
    """A path as its folders spell it, where the file system takes other spellings, too."""
    folder, name = os.path.split(path)
    if not name:
        return path
    folder = session.linked(_spelled, session, folder)
    if session.exists(os.path.join(folder, name.swapcase())):
        names = [each.name for each in session.entries(folder)]
        alike = [each for each in names if folded(each) == folded(name)]
        if name not in names and len(alike) == 1 and session.exists(os.path.join(folder, name)):
            name = alike[0]
    return os.path.join(folder, name)


def _problem(session: Session, path: str) -> Unreadable | None:
    return session.tree.problem(path)


def _entries(session: Session, folder: str) -> tuple[Entry, ...]:
    return session.tree.entries(folder)


def _names_in(session: Session, folder: str) -> Mapping[str, bool]:
    return session.once(Names, session.tree, folder).found()


def _python_files(session: Session, top: str) -> Mapping[str, Stat]:
    listing = session.once(Listing, session.tree, top)
    files = listing.files(session._clock)
    if not listing.is_whole:
        session.notes[f"{top} holds more files than are looked at: of tables in others than these nothing is known"] = (
            None
        )
    return files


def above(folder: str) -> Iterator[str]:
    """A folder and those that it lies in, the nearest first."""
    yield folder
    while (parent := os.path.dirname(folder)) != folder:
        folder = parent
        yield folder


def _roots(session: Session, folder: str) -> tuple[str, ...]:
    folders = list(above(folder))
    last = max((index for index, each in enumerate(folders) if session.lately(_is_marked, each)), default=0)
    found = []
    for index, each in enumerate(folders):
        is_package = session.exists(os.path.join(each, "__init__.py"))
        # Alembic looks where it is run, in a package too.
        if not is_package or session.exists(os.path.join(each, "alembic.ini")):
            found += [each, os.path.join(each, "src")]
        for name in _ALEMBIC_FILES:
            found += session.of_file(_prepended, os.path.join(each, name)) or ()
        if not is_package and index >= last:
            break
    return tuple(each for each in dict.fromkeys(found) if session.is_folder(each) and is_within(each, folders[index]))


def _prepended(path: str, data: bytes) -> tuple[str, ...]:
    """The folders that Alembic puts before all others in which modules are looked for, as a file of its settings says.

    It is run where that file lies.
    """
    if b"prepend_sys_path" not in data:
        return ()
    here = os.path.dirname(path)
    given: list[object] = []
    if path.endswith(".ini"):
        given += re.findall(r"(?m)^prepend_sys_path[ \t]*[=:](.*)$", decode(data))
    else:
        try:
            tool = read_toml(data).get("tool", {})
        except (ValueError, OverflowError, RecursionError):
            return ()
        alembic = tool.get("alembic") if isinstance(tool, dict) else None
        said = alembic.get("prepend_sys_path") if isinstance(alembic, dict) else None
        given += said if isinstance(said, list) else [said]
    named = [each for one in given if isinstance(one, str) for each in re.split(r"[\s,:;]+", one) if each]
    return tuple(os.path.normpath(os.path.join(here, each.replace("%(here)s", here))) for each in named)


def _is_marked(session: Session, folder: str) -> bool:
    return any(session.tree.exists(os.path.join(folder, marker)) for marker in _MARKERS)


def _folder_of(path: str) -> str:
    return os.path.dirname(path if os.path.isabs(path) else os.path.abspath(path)) if path else os.getcwd()


def _settings_in(
    session: Session, folder: str, native: Pairs, is_whole: bool, chosen: tuple[int, ...] = ()
) -> Settings:
    strays: list[SettingsTable] = []
    table = None
    for each in above(folder):
        found = (_settings_table(session, os.path.join(each, name), read) for name, read in _SETTINGS_FILES)
        for one in filter(None, found):
            if one.values is None:
                strays.append(one)
            else:
                table = one
        if table is not None:
            break
    settings = session.once(make_settings, table, native, tuple(strays), None, chosen)
    if not is_whole or not settings.is_auto:
        return settings
    return session.once(make_settings, table, native, tuple(strays), session.linked(_decided, session, folder), chosen)


def _decided(session: Session, folder: str) -> Decision:
    """Which database the project around a folder is for. What tells is loaded with the first file of ours."""
    from dbconv.dialect import decided

    return decided(_facts_on_the_database(session, folder))


def _facts_on_the_database(session: Session, folder: str) -> Iterator[tuple[Fact, ...]]:
    from dbconv.dialect import facts_of, is_alembics, said_in, speaks

    folders = list(above(folder))
    # A repository has all of its projects; without one, the outermost folder that looks like a project's is the last.
    end = next((index for index, each in enumerate(folders) if session.exists(os.path.join(each, ".git"))), None)
    if end is None:
        end = max((index for index, each in enumerate(folders) if session.linked(_may_speak, session, each)), default=0)
    for each in folders[: end + 1]:
        names = session.names_in(each)
        paths = [os.path.join(each, name) for name, is_folder in names.items() if not is_folder and speaks(name)]
        # Where Alembic's file answers, the others, larger ones, are not read.
        for some in ([each for each in paths if is_alembics(each)], paths):
            said = ((path, session.of_file(said_in, path)) for path in some)
            yield from facts_of(((path, one) for path, one in said if one), is_package="__init__.py" in names)
    root = min(session.roots(folder), key=len, default=folder)
    # Once a process: that takes all files of a project, and what its models import does not change each second.
    yield session.once(_imported_dialects, session, root, folders[end])


def _may_speak(session: Session, folder: str) -> bool:
    return any(session.exists(os.path.join(folder, each)) for each in (*_MARKERS, "requirements.txt", "Pipfile"))


def _imported_dialects(session: Session, root: str, top: str) -> tuple[Fact, ...]:
    """What the models of a project import; nothing where they are too many to be looked at.

    Where its top is a package, modules are looked for in the folder around it, beside which others' projects may lie.
    """
    from dbconv.dialect import Fact
    from dbconv.summary import DECLARED

    found: dict[str, Fact] = {}
    for path, state in session.python_files(root).items() if session.is_whole(root) else ():
        declared = session.part(DECLARED, root, path, state) if is_within(path, top) else None
        for dialect in declared.dialects if declared and not is_test(path) else ():
            found.setdefault(dialect, Fact(dialect, "import", f"sqlalchemy.dialects.{dialect}", path))
    return tuple(each for each in found.values() if each.dialect in DIALECTS)


def _settings_table(session: Session, path: str, read_table: _ReadTable) -> SettingsTable | None:
    state = session.stat(path)
    if state is not None and (read := session.of_state(read_table, path, state)) is not None:
        return read[0]
    problem = session.problem(path) if read_table is _read_settings else None
    return session.once(unread_settings_table, path, *problem) if problem else None


def _read_settings(path: str, data: bytes) -> tuple[SettingsTable | None]:
    return (read_settings_table(path, data),)


def _read_setup(path: str, data: bytes) -> tuple[SettingsTable | None]:
    return (read_setup_table(path, data),)


_ReadTable: TypeAlias = "Callable[[str, bytes], tuple[SettingsTable | None]]"
_SETTINGS_FILES: tuple[tuple[str, _ReadTable], ...] = (
    ("pyproject.toml", _read_settings),
    ("setup.cfg", _read_setup),
)
