"""By which name a file calls something, and what it has to import for that: as it imports already."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from dbconv.source import Place, place_of

_DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
# Of SQLAlchemy's modules, the one that has its types, and no other name that is asked for here.
_TYPES = "sqlalchemy.types"


class Imports:
    """What the module level of a file imports, and what is to be added."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        ends = (index for index, each in enumerate(tree.body) if isinstance(each, _DEFINITIONS))
        leading = tree.body[: next(ends, None)]
        self._statements = [each for each in leading if isinstance(each, (ast.Import, ast.ImportFrom))]
        self._names: dict[str, str] = {}
        """By origin, the name that it has here."""
        for statement in self._statements:
            for alias in statement.names:
                if isinstance(statement, ast.Import):
                    origin = alias.name if alias.asname or "." not in alias.name else alias.name.partition(".")[0]
                elif statement.module and not statement.level:
                    origin = f"{statement.module}.{alias.name}"
                else:
                    continue
                self._names.setdefault(origin, alias.asname or origin.rpartition(".")[2])
        self._bound = Counter(_bound_names(tree))
        self.needed: tuple[str, ...] = ()
        """The origins that are to be imported."""

    def spelled(self, origin: str, near: str = "") -> str | None:
        """What to write for an origin, beside an expression such as ``db.Integer``; None where no name is free."""
        module, _, last = origin.rpartition(".")
        prefix = near.partition("(")[0].rpartition(".")[0]
        if prefix and module == "sqlalchemy" and self._has_names(prefix, last):
            return f"{prefix}.{last}"
        if origin in self._names:
            return self._known(self._names[origin])
        if not any(self._imports_from(each, module) for each in self._statements):
            head, tail = origin, ""
            while "." in head:
                head, _, part = head.rpartition(".")
                tail = f".{part}{tail}"
                if head in self._names and (known := self._known(self._names[head])):
                    return f"{known}{tail}"
        if origin in self.needed:
            return last
        if self._bound[last] or any(each.rpartition(".")[2] == last for each in self.needed):
            return None
        self.needed = (*self.needed, origin)
        return last

    def origin_of(self, node: ast.expr) -> str | None:
        """The origin of a name that is imported."""
        if not isinstance(node, ast.Name):
            return None
        return next((origin for origin, name in self._names.items() if name == node.id), None)

    def _known(self, name: str) -> str | None:
        """A name, if it means the same wherever the file has it."""
        return name if self._bound[name] == 1 else None

    def _has_names(self, prefix: str, name: str) -> bool:
        """Whether this is SQLAlchemy's module, or an object that has its names as attributes: ``db``."""
        origin = next((each for each, known in self._names.items() if known == prefix), "")
        is_other = origin.startswith("sqlalchemy.") and not (origin == _TYPES and name[0].isupper())
        return "." not in prefix and not is_other

    @staticmethod
    def _imports_from(statement: ast.stmt, module: str) -> bool:
        return isinstance(statement, ast.ImportFrom) and statement.module == module and not statement.level

    def additions(self) -> Iterator[tuple[Place, str]]:
        """What is to be put where for all that is needed."""
        by_module: dict[str, list[str]] = {}
        for origin in self.needed:
            module, _, name = origin.rpartition(".")
            by_module.setdefault(module, []).append(name)
        for module, names in by_module.items():
            statement = next((each for each in self._statements if self._imports_from(each, module)), None)
            if isinstance(statement, ast.ImportFrom) and statement.names[0].name != "*":
                yield from _among(statement, names)
            else:
                yield self._line_for(module, names)

    def _line_for(self, module: str, names: list[str]) -> tuple[Place, str]:
        """A statement of its own: before the first of the same package, else behind the last that it sorts behind."""
        line = f"from {module} import {', '.join(sorted(names))}\n"
        package = module.partition(".")[0]
        alike = [each for each in self._statements if _package(each) == package and _module(each) > module]
        if alike:
            return _empty(alike[0].lineno), line
        is_standard = package in sys.stdlib_module_names
        before = [each for each in self._statements if (_package(each) in sys.stdlib_module_names) >= is_standard]
        if before:
            return _empty((before[-1].end_lineno or before[-1].lineno) + 1), line
        if self._statements:
            return _empty(self._statements[0].lineno), f"{line}\n" if is_standard else line
        first = self._tree.body[0]
        is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
        at = _empty((first.end_lineno or first.lineno) + 1 if is_docstring else first.lineno)
        return at, f"\n{line}" if is_docstring else f"{line}\n"


def _among(statement: ast.ImportFrom, names: list[str]) -> Iterator[tuple[Place, str]]:
    """Names among those of a statement, in their order if they have one."""
    given = [each.name for each in statement.names]
    keys: tuple[Callable[[str], Any], ...] = (_by_kind, str.lower, str)
    key = next((key for key in keys if given == sorted(given, key=key)), None)
    is_column = len(given) > 1 and all(
        one.lineno != other.lineno for one, other in zip(statement.names, statement.names[1:])
    )
    behind: dict[int, list[str]] = {}
    for name in sorted(names, key=key or _by_kind):
        index = len(given) if key is None else sum(key(each) < key(name) for each in given)
        behind.setdefault(index, []).append(name)
    for index, some in behind.items():
        alias = statement.names[index - 1] if index else statement.names[0]
        place = place_of(alias)  # type: ignore[arg-type]
        joint = f",\n{' ' * alias.col_offset}" if is_column else ", "
        if index:
            yield Place(place.end_line, place.end_column, *place[2:]), "".join(joint + each for each in some)
        else:
            yield Place(*place[:2], *place[:2]), "".join(each + joint for each in some)


def _by_kind(name: str) -> tuple[int, str]:
    """As isort orders names: constants, classes, others."""
    return 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name


def _module(statement: ast.Import | ast.ImportFrom) -> str:
    return (statement.module or "") if isinstance(statement, ast.ImportFrom) else statement.names[0].name


def _package(statement: ast.Import | ast.ImportFrom) -> str:
    is_relative = isinstance(statement, ast.ImportFrom) and statement.level
    return "" if is_relative else _module(statement).partition(".")[0]


def _empty(line: int) -> Place:
    return Place(line, 0, line, 0)


def _bound_names(tree: ast.Module) -> Iterator[str]:
    """Each name that anything in a file is bound to, as often as it is; a package with its modules once."""
    packages: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                name = alias.asname or alias.name.partition(".")[0]
                if isinstance(node, ast.ImportFrom) or alias.asname or name not in packages:
                    yield name
                if isinstance(node, ast.Import) and not alias.asname:
                    packages.add(name)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name
