"""Reads the classes of a file that lies in a folder where they are named after it."""

from __future__ import annotations

import ast
import builtins
import os
import re
from collections.abc import Iterator

from dbconv.facts.files import ClassFile, PublicClass
from dbconv.paths import shown_from
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.summary.scopes import Scope

_FINDS = re.compile(rb"\b(?:import_module|__import__|iter_modules|walk_packages|spec_from_file_location)\b")


@reader(ClassFile)
def read_class_file(module: Module, settings: Settings) -> Iterator[ClassFile]:
    """The public classes of a file in a class folder."""
    classes = tuple(
        PublicClass(scope.node.name, _kind(module, scope), module.source.name_place(scope.node))
        for scope in module.top.children
        if isinstance(scope.node, ast.ClassDef) and not scope.node.name.startswith("_")
    )
    source, top = module.source, module.top
    functions = {
        each.node.name for each in top.children if isinstance(each.node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    names, loader = frozenset(top.names) - functions, ""
    if sum(each.kind == "class" for each in classes):
        loader = module.session.linked(_loader, module.session, module.root, os.path.dirname(source.path)) or ""
    has_functions = any(not each.startswith("_") for each in functions)
    yield ClassFile(source.stem, source.folder, classes, names, bool(top.stars), has_functions, loader)


def _loader(session: Session, root: str, folder: str) -> str:
    """What loads the classes of a folder by the names of its files: an env.py, or a package around them."""
    packages = [os.path.join(each, "__init__.py") for each in (folder, os.path.dirname(folder))]
    scripts = [path for path in session.python_files(root) if os.path.basename(path) == "env.py"]
    return next((shown_from(path, root) for path in (*scripts, *packages) if session.of_file(_loads, path)), "")


def _loads(path: str, data: bytes) -> bool:
    """Whether a file imports modules by names that it finds, and takes things of them by name.

    A module's own ``__getattr__`` imports late what it is asked for by name, not what its files are called like.
    """
    return _FINDS.search(data) is not None and b"getattr(" in data and b"def __getattr__(" not in data


def _kind(module: Module, scope: Scope) -> str:
    origin = scope.path
    for ancestor in module.ancestors(origin):
        package, _, name = (ancestor or "").rpartition(".")
        if name in ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"):
            return "enum"
        built_in = getattr(builtins, name, None) if package == "builtins" else None
        is_exception = isinstance(built_in, type) and issubclass(built_in, BaseException)
        if is_exception or name.endswith(("Exception", "Error", "Warning")):
            return "exception"
        if package.startswith("pydantic"):
            return "schema"
        if package.startswith("sqlmodel") and not _is_table(scope.node):
            return "fields"
    return "class"


def _is_table(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(each.arg == "table" for each in node.keywords)
