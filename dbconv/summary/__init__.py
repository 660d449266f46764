"""What one file says, read from its text alone: plain data that can be kept, and from which the project is linked.

The parts cost more and more: what a text declares and what it imports is searched for; its names need a parse.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from dbconv.record import NamedTuple
from dbconv.source import Source, decode
from dbconv.summary.assigned import assigned_in
from dbconv.summary.declared import Declared, declared_in
from dbconv.summary.imports import Imports, imports_in
from dbconv.summary.names import Body, ClassNames, ModuleNames, names_in
from dbconv.summary.revision import Revision, read_revision

T = TypeVar("T")
_NOTHING = Declared()


class FileSummary(NamedTuple):
    """All parts; ``names`` is None where the file does not parse."""

    declared: Declared
    imports: Imports
    names: ModuleNames | None
    revision: Revision | None
    """The graph fields, where it is a revision."""


def summarise(source: Source) -> FileSummary:
    """What a file says. No other file is asked."""
    data = source.text.encode("utf-8", "surrogatepass")
    return FileSummary(
        declared_in(source.path, data), imports_in(source.path, data), names_in(source), read_revision(source.text)
    )


class Part(Generic[T]):
    """One part of a summary: how it is read of a file's path and content, by which name it is kept, and how it becomes
    what JSON can hold, and again what it was.

    ``load`` raises `ValueError` where something else was kept than what ``dump`` makes.
    """

    def __init__(
        self, name: str, read: Callable[[str, bytes], T], dump: Callable[[T], object], load: Callable[[Any], T]
    ) -> None:
        self.name, self.read, self.dump, self.load = name, read, dump, load


def _dump_declared(declared: Declared) -> object:
    # Most files declare nothing.
    return None if declared == _NOTHING else list(declared)


def _load_declared(value: Any) -> Declared:
    if value is None:
        return _NOTHING
    tables, classes, bases, dialects, *flags = value
    if len(flags) != 5 or not all(isinstance(each, bool) for each in flags):
        raise ValueError
    return Declared(_texts(tables), _texts(classes), _texts(bases), _texts(dialects), *flags)


def _load_imports(value: Any) -> Imports:
    modules, names, is_dynamic = value
    if not isinstance(is_dynamic, bool):
        raise ValueError
    return Imports(_texts(modules), _texts(names), is_dynamic)


def _read_names(path: str, data: bytes) -> ModuleNames | None:
    return names_in(Source(decode(data), path))


def _dump_names(names: ModuleNames | None) -> object:
    if names is None:
        return None
    classes = {name: [each.bases, sorted(each.names)] for name, each in names.classes.items()}
    return [names.key, names.names, names.stars, classes, names.bodies]


def _load_names(value: Any) -> ModuleNames | None:
    if value is None:
        return None
    key, names, stars, classes, bodies = value
    if not isinstance(key, str) or not isinstance(names, dict) or not isinstance(classes, dict):
        raise ValueError
    return ModuleNames(
        key,
        dict(zip(names, _origins(list(names.values())))),
        _texts(stars),
        {name: ClassNames(_origins(bases), frozenset(_texts(bound))) for name, (bases, bound) in classes.items()},
        tuple(map(_body, bodies)),
    )


def _body(value: Any) -> Body:
    line, end_line, column = value
    if not all(type(each) is int for each in value) or not 0 < line <= end_line or column < 0:
        raise ValueError
    return Body(line, end_line, column)


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is not list or not all(type(each) is str for each in value):
        raise ValueError
    return tuple(value)


def _origins(value: Any) -> tuple[str | None, ...]:
    if type(value) is not list or not all(each is None or type(each) is str for each in value):
        raise ValueError
    return tuple(value)


DECLARED: Part[Declared] = Part("declared", declared_in, _dump_declared, _load_declared)
IMPORTS: Part[Imports] = Part("imports", imports_in, list, _load_imports)
NAMES: Part[ModuleNames | None] = Part("names", _read_names, _dump_names, _load_names)
ASSIGNED: Part[tuple[str, ...]] = Part("assigned", assigned_in, list, _texts)
"""Asked by few, and so no part of what is read of each file."""
PARTS: tuple[Part[Any], ...] = (DECLARED, IMPORTS, NAMES)
