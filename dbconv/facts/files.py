"""A file's name, and the classes of a file that lies in a folder where they are named after it."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.module import Module
from dbconv.settings import Settings
from dbconv.source import Place, Source

_PLAIN = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


class File(NamedTuple):
    """A file whose name is not plain snake_case: the name without ending, the folder, whether it is a revision."""

    stem: str
    folder: str
    is_revision: bool


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


def _has_odd_name(source: Source, settings: Settings) -> bool:
    return not _PLAIN.fullmatch(source.stem) and bool(source.path)


@reader(File, gate=_has_odd_name, declares=False)
def read_file(module: Module, settings: Settings) -> Iterator[File]:
    """The file itself."""
    source = module.source
    yield File(source.stem, source.folder, module.revision is not None)


def _in_class_folder(source: Source, settings: Settings) -> bool:
    return source.folder in settings.class_file_folders and "class " in source.text and not source.is_test


@reader(ClassFile, gate=_in_class_folder)
def read_class_file(module: Module, settings: Settings) -> Iterator[ClassFile]:
    """The public classes of a file in a class folder."""
    classes = tuple(
        PublicClass(scope.node.name, _kind(module, scope.path), module.source.name_place(scope.node))
        for scope in module.top.children
        if isinstance(scope.node, ast.ClassDef) and not scope.node.name.startswith("_")
    )
    source, top = module.source, module.top
    functions = {
        each.node.name for each in top.children if isinstance(each.node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    yield ClassFile(source.stem, source.folder, classes, frozenset(top.names) - functions, bool(top.stars))


def _kind(module: Module, origin: str) -> str:
    for ancestor in module.ancestors(origin):
        package, _, name = (ancestor or "").rpartition(".")
        if name in ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"):
            return "enum"
        built_in = getattr(builtins, name, None) if package == "builtins" else None
        is_exception = isinstance(built_in, type) and issubclass(built_in, BaseException)
        if is_exception or name.endswith(("Exception", "Error", "Warning")):
            return "exception"
    return "class"
