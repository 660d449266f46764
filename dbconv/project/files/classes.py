"""Reads the classes of a file that lies in a folder where they are named after it."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from dbconv.facts.files import ClassFile, PublicClass
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings


@reader(ClassFile)
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
