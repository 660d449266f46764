"""Readers: which of the modules here make facts of a linted file, and by what a file is known that has none of them.

Each package of ``dbconv.project`` says so in its own module, by `register_reader`: that much is loaded at each start,
all else with the first file that needs it. `reader_specs` finds them by walking the folder.
"""

from __future__ import annotations

import functools
import importlib
import os
import pkgutil
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from dbconv.record import NamedTuple

if TYPE_CHECKING:
    from dbconv.project.module import Module
    from dbconv.settings import Settings
    from dbconv.source import Source

Prefilter: TypeAlias = "Callable[[Source, Settings], bool]"
Read: TypeAlias = "Callable[[Module, Settings], Iterable[Any]]"


class Reader(NamedTuple):
    """Reads facts of the kinds ``makes`` from a module."""

    makes: tuple[type, ...]
    kinds: frozenset[str]
    """Those of these kinds; the reader may stand in another one."""
    read: Read


class ReaderSpec(NamedTuple):
    """A module that reads facts, and how it is told cheaply that a file has none of them.

    ``declares`` says that a file with such a fact is one that the conventions are about, so that a broken setting is
    worth a word there. All rules on the facts of a spec that is not ``on`` are off by default.
    """

    module: str
    may_match: Prefilter
    declares: bool
    on: bool

    @property
    def reader(self) -> Reader:
        """The reader in the module, which is loaded."""
        if self.module not in _READERS:
            importlib.import_module(self.module)
        return _READERS[self.module]


_SPECS: list[ReaderSpec] = []
_READERS: dict[str, Reader] = {}


def register_reader(module: str, may_match: Prefilter, *, declares: bool = True, on: bool = True) -> None:
    """Say which module reads facts; see `ReaderSpec`."""
    _SPECS.append(ReaderSpec(module, may_match, declares, on))


def reader(*makes: type) -> Callable[[Read], Read]:
    """Register a function as the reader of the facts ``makes``; one a module."""

    def register(read: Read) -> Read:
        modules = (kind.__module__ for kind in makes)
        kinds = frozenset(each.split(".")[2] for each in modules if each.startswith("dbconv.facts."))
        _READERS[read.__module__] = Reader(makes, kinds, read)
        return read

    return register


@functools.cache
def reader_specs() -> tuple[ReaderSpec, ...]:
    """The readers of all packages of readers, found by walking the folders that have them."""
    for module in pkgutil.iter_modules([os.path.dirname(__file__)], "dbconv.project."):
        if module.ispkg:
            importlib.import_module(module.name)
    return tuple(_SPECS)


def may_concern(source: Source, settings: Settings) -> bool:
    """Whether a file may have facts on which there are rules that are on by default."""
    return any(each.may_match(source, settings) for each in reader_specs() if each.on)
