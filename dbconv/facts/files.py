"""A file's name, and its classes."""

from __future__ import annotations


from dbconv.record import NamedTuple
from dbconv.source import FIRST_LINE, Place


class File(NamedTuple):
    """A file whose name is not plain snake_case: the name without ending, the folder, and who chose the name."""

    stem: str
    folder: str
    is_revision: bool
    is_generated: bool = False
    """Its head says that a tool wrote it."""
    is_script: bool = False
    """It is run by its name, which no import has: a ``#!`` line and no package around it, or a name with ``-``."""
    is_test: bool = False
    place: Place = FIRST_LINE

    @property
    def subject(self) -> str:
        """The name."""
        return self.stem


class PublicClass(NamedTuple):
    """A class at module level without a leading ``_``.

    ``kind`` is ``class``, ``exception``, ``enum``, ``schema`` of Pydantic, or ``fields`` for SQLModel's tables.
    """

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
    has_functions: bool = False
    """Public ones at module level: its classes may be what these are given."""
    loader: str = ""
    """The env.py, or the package, that loads classes by the names of files; empty where there is none."""
    place: Place = FIRST_LINE

    @property
    def subject(self) -> str:
        """The name."""
        return self.stem
