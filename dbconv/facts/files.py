"""A file's name, and its classes."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import FIRST_LINE, Place


class File(NamedTuple):
    """A file whose name is not plain snake_case: the name without ending, the folder, whether it is a revision."""

    stem: str
    folder: str
    is_revision: bool
    place: Place = FIRST_LINE

    @property
    def subject(self) -> str:
        """The name."""
        return self.stem


class PublicClass(NamedTuple):
    """A class at module level without a leading ``_``; ``kind`` is ``class``, ``exception`` or ``enum``."""

    name: str
    kind: str
    place: Place


class ClassFile(NamedTuple):
    """A file in one of the ``class-file-folders``, its public classes, and the names it binds, functions apart."""

    stem: str
    folder: str
    classes: tuple[PublicClass, ...]
    names: frozenset[str]
    has_star_import: bool
    place: Place = FIRST_LINE

    @property
    def subject(self) -> str:
        """The name."""
        return self.stem
