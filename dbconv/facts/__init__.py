"""Facts: what source says, read once a file and shared by all rules.

Each folder here is a room for one kind of source. Its own module tells which of the modules in it read facts, and by
what a file is known that has none of them: that much is loaded at each start, all else with the first file that needs
it. `doors` finds them by walking this folder.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from dbconv.modules.module import Module
    from dbconv.settings import Settings
    from dbconv.source import Source

Gate: TypeAlias = "Callable[[Source, Settings], bool]"
Read: TypeAlias = "Callable[[Module, Settings], Iterable[Any]]"


class Reader(NamedTuple):
    """Reads facts of the kinds ``makes`` from a module."""

    makes: tuple[type, ...]
    rooms: frozenset[str]
    """Those of these kinds; the reader may stand in another one."""
    read: Read


class Door(NamedTuple):
    """A module that reads facts, and how it is told cheaply that a file has none of them.

    ``declares`` says that a file with such a fact is one that the conventions are about, so that a broken setting is
    worth a word there. All rules on the facts of a door that is not ``on`` are off by default.
    """

    module: str
    gate: Gate
    declares: bool
    on: bool

    @property
    def reader(self) -> Reader:
        """The reader in the module, which is loaded."""
        if self.module not in _READERS:
            importlib.import_module(self.module)
        return _READERS[self.module]


_DOORS: list[Door] = []
_READERS: dict[str, Reader] = {}


def door(module: str, gate: Gate, *, declares: bool = True, on: bool = True) -> None:
    """Say which module reads facts; see `Door`."""
    _DOORS.append(Door(module, gate, declares, on))


def reader(*makes: type) -> Callable[[Read], Read]:
    """Register a function as the reader of the facts ``makes``; one a module."""

    def register(read: Read) -> Read:
        modules = (kind.__module__ for kind in makes)
        rooms = frozenset(each.split(".")[2] for each in modules if each.startswith(f"{__name__}."))
        _READERS[read.__module__] = Reader(makes, rooms, read)
        return read

    return register


@functools.cache
def doors() -> tuple[Door, ...]:
    """The doors of all packages of readers, found by walking the folders that have them."""
    for parent in (__name__, "dbconv.project"):
        for module in pkgutil.iter_modules(importlib.import_module(parent).__path__, f"{parent}."):
            if module.ispkg:
                importlib.import_module(module.name)
    return tuple(_DOORS)


def may_concern(source: Source, settings: Settings) -> bool:
    """Whether a file may have facts on which there are rules that are on by default."""
    return any(each.gate(source, settings) for each in doors() if each.on)
