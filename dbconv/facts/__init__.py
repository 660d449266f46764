"""Facts: what source says, read once a file and shared by all rules.

A module here that reads facts registers its reader with `reader`; `readers` finds them by walking the folder.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from dbconv.facts.module import Module
    from dbconv.settings import Settings
    from dbconv.source import Source

Gate: TypeAlias = "Callable[[Source, Settings], bool]"
Read: TypeAlias = "Callable[[Module, Settings], Iterable[Any]]"


class Reader(NamedTuple):
    """Reads facts of the kinds ``makes`` from a module.

    ``gate`` tells cheaply that a file has none of them. ``declares`` says that a file with such a fact is one that
    the conventions are about, so that a broken setting is worth a word there.
    """

    makes: tuple[type, ...]
    gate: Gate
    read: Read
    declares: bool


_READERS: list[Reader] = []


def reader(*makes: type, gate: Gate, declares: bool = True) -> Callable[[Read], Read]:
    """Register a function as the reader of the facts ``makes``."""

    def register(read: Read) -> Read:
        _READERS.append(Reader(makes, gate, read, declares))
        return read

    return register


def mentions(words: Mapping[str, tuple[str, ...]]) -> Gate:
    """A gate that opens where the text holds one of the words, from a word's beginning on.

    The words stand below a plain short part that they share: that one is searched for first, at 0.3 % of what parsing
    the text would cost; a pattern would cost twenty times as much.
    """

    def gate(source: Source, settings: Settings) -> bool:
        text = source.text
        for part in words:
            if source.holds(part) and any(_begins(text, word) for word in words[part]):
                return True
        return False

    return gate


def once_a_source(gate: Gate) -> Gate:
    """A gate that several readers share: it looks at a file once."""

    def asked(source: Source, settings: Settings) -> bool:
        if gate not in source.answers:
            source.answers[gate] = gate(source, settings)
        return source.answers[gate]

    return asked


def _begins(text: str, word: str) -> bool:
    index = text.find(word)
    while index > 0 and (text[index - 1].isalnum() or text[index - 1] == "_"):
        index = text.find(word, index + 1)
    return index >= 0


@functools.cache
def readers() -> tuple[Reader, ...]:
    """All readers, found by walking this folder."""
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        importlib.import_module(module.name)
    return tuple(_READERS)
