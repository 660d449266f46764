"""What other modules can see of a module: its names, star imports and classes. No other file is asked."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.record import NamedTuple
from dbconv.source import Source, lines_of
from dbconv.summary.scopes import Scope, read_scopes


class ClassNames(NamedTuple):
    """A class of a module: the origins of its bases, and the names that its body binds or annotates."""

    bases: tuple[str | None, ...]
    names: frozenset[str]


class Body(NamedTuple):
    """The lines of a function's body that no other module can see, from 1, and the column at which they begin."""

    line: int
    end_line: int
    column: int


class ModuleNames(NamedTuple):
    """What other modules can see of a module: origins of its names, star imports, and its classes by qualified name."""

    key: str
    names: Mapping[str, str | None]
    stars: tuple[str, ...]
    classes: Mapping[str, ClassNames]
    bodies: tuple[Body, ...] = ()


def names_of_scopes(scopes: list[Scope], bodies: tuple[Body, ...] = ()) -> ModuleNames:
    """The names of a module whose scopes were read."""
    top = scopes[0]
    classes = {
        scope.path.partition("::")[2]: ClassNames(scope.bases, frozenset(scope.names) | _annotated(scope))
        for scope in scopes
        if isinstance(scope.node, ast.ClassDef)
    }
    return ModuleNames(top.path[:-2], top.names, tuple(top.stars), classes, bodies)


def _annotated(scope: Scope) -> frozenset[str]:
    return frozenset(
        each.target.id
        for each in scope.statements
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    )


def bodies_in(scopes: list[Scope], tree: ast.Module, text: str) -> tuple[Body, ...]:
    """The bodies of those functions of a module that are in none of the scopes that were read of it.

    Only those that begin on a line of their own: what stands in them can be left out of the text by lines.
    """
    read = {id(each.node) for each in scopes}
    lines = lines_of(text)
    found: list[Body] = []
    todo: list[ast.AST] = [tree]
    while todo:
        for each in ast.iter_child_nodes(todo.pop()):
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first, last = each.body[0], each.body[-1]
                line = min([first.lineno, *(one.lineno for one in getattr(first, "decorator_list", ()))])
                if id(each) not in read and not lines[line - 1][: first.col_offset].strip():
                    found.append(Body(line, last.end_lineno or last.lineno, first.col_offset))
            elif isinstance(each, (ast.stmt, ast.ExceptHandler, ast.match_case)):
                todo.append(each)
    return tuple(sorted(found))


def without_bodies(text: str, bodies: tuple[Body, ...]) -> str:
    """A text in which these bodies do nothing; all that is left stands where it stood."""
    if not bodies:
        return text
    lines = lines_of(text)
    for line, end_line, column in bodies:
        lines[line - 1 : end_line] = [lines[line - 1][:column] + "pass", *[""] * (end_line - line)]
    return "\n".join(lines)


def names_in(source: Source) -> ModuleNames | None:
    """What other modules can see of a file; None where it does not parse."""
    if source.tree is None:
        return None
    scopes = read_scopes(source.tree, source.path, functions=False)
    return names_of_scopes(scopes, bodies_in(scopes, source.tree, source.text))
