"""Which dotted name a local name means: the import table of a module, scope by scope.

An *origin* is a string: ``sqlalchemy.Column`` for what another library defines, ``/app/models/user::User`` for what
the module ``/app/models/user`` of the project defines (a path without its ending; a package is its folder), with
``()`` for a call: ``flask_sqlalchemy.SQLAlchemy().Column``. None is unknown.
"""

from __future__ import annotations

import ast
import builtins
import os
from collections.abc import Iterator

_BUILTINS = frozenset(dir(builtins))
_BLOCKS = ("body", "handlers", "cases", "orelse", "finalbody")
_FunctionDef = (ast.FunctionDef, ast.AsyncFunctionDef)


class Scope:
    """A module, class or function: what its names mean, and its simple statements in order.

    Statements inside ``if``, ``try``, ``with`` and loops belong to the scope that they stand in.
    """

    def __init__(
        self,
        node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef,
        path: str,
        parent: Scope | None = None,
    ) -> None:
        self.node = node
        self.path = path
        """The origin of the class or function; for a module, the prefix of its origins."""
        self.parent = parent
        self.names: dict[str, str | None] = {}
        self.stars: list[str] = []
        self.statements: list[ast.stmt] = []
        self.bases: tuple[str | None, ...] = ()
        self.children: list[Scope] = []
        self._bound_at: dict[str, int] = {}

    def bind(self, name: str, origin: str | None, line: int, *, fallback: bool = False) -> None:
        """Record what a name means; a fallback, such as after ``except ImportError``, does not replace."""
        if not (fallback and name in self.names):
            self.names[name] = origin
            self._bound_at.setdefault(name, line)

    def lookup(self, name: str, line: int) -> str | None:
        """The origin of a name as Python's scopes see it in a line.

        A class body runs once, from top to bottom: a name that it binds later is still another one's.
        """
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                is_class = isinstance(scope.node, ast.ClassDef)
                if not is_class or (scope is self and self._bound_at.get(name, 0) < line):
                    return scope.names[name]
            if scope.parent is None and scope.stars and name not in _BUILTINS:
                return f"{scope.path}{name}"
            scope = scope.parent
        return f"builtins.{name}" if name in _BUILTINS else None

    def origin(self, node: ast.expr | None) -> str | None:
        """The origin of a name, an attribute or a call."""
        text = dotted(node)
        if text is None:
            return None
        head, tail = split_head(text)
        origin = self.lookup(head, node.lineno if node else 0)
        return None if origin is None else origin + tail


def dotted(node: ast.expr | None) -> str | None:
    """``a.b().c`` of an expression made of names, attributes and calls only; None for any other."""
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(f".{node.attr}")
            node = node.value
        elif isinstance(node, ast.Call):
            parts.append("()")
            node = node.func
        elif isinstance(node, ast.Name):
            parts.append(node.id)
            return "".join(reversed(parts))
        else:
            return None


def split_head(text: str) -> tuple[str, str]:
    """The first name of a dotted text, and the rest: ``db`` and ``.Column``, ``Base`` and ``()``."""
    end = min((index for index in (text.find("."), text.find("(")) if index >= 0), default=len(text))
    return text[:end], text[end:]


def join(origin: str, name: str) -> str:
    """The origin of ``name`` in the module, package or class ``origin``."""
    return f"{origin}{name}" if origin.endswith("::") else f"{origin}.{name}"


def module_key(path: str) -> str:
    """The prefix of the origins of the module at ``path``, without ``::``."""
    stem = os.path.splitext(path)[0]
    return os.path.dirname(stem) if os.path.basename(stem) == "__init__" else stem


def read_scopes(tree: ast.Module, path: str, *, functions: bool = True) -> list[Scope]:
    """All scopes of a module, itself first: one walk over its statements, with a stack of its own.

    ``functions=False`` leaves out what functions hold, which other modules cannot see.
    """
    top = Scope(tree, f"{module_key(path)}::")
    scopes = [top]
    todo: list[tuple[Scope, ast.stmt, bool]] = [(top, each, False) for each in reversed(tree.body)]
    while todo:
        scope, statement, fallback = todo.pop()
        if isinstance(statement, (ast.ClassDef, *_FunctionDef)):
            inner = Scope(statement, join(scope.path, statement.name), scope)
            if isinstance(statement, ast.ClassDef):
                inner.bases = tuple(scope.origin(_unsubscripted(base)) for base in statement.bases)
            scope.bind(statement.name, inner.path, statement.lineno)
            if functions or isinstance(statement, ast.ClassDef):
                if not isinstance(statement, ast.ClassDef):
                    inner.names.update(dict.fromkeys(_parameters(statement.args)))
                scope.children.append(inner)
                scopes.append(inner)
                todo.extend((inner, each, False) for each in reversed(statement.body))
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            for name, origin in _imported(statement, path):
                if name == "*":
                    scope.stars.append(origin)
                else:
                    scope.bind(name, origin, statement.lineno, fallback=fallback)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr, ast.Return)):
            scope.statements.append(statement)
            for name, meaning in _assigned(statement, scope):
                scope.bind(name, meaning, statement.lineno, fallback=fallback)
        else:
            for name in _bound(statement):
                scope.bind(name, None, statement.lineno)
            hidden = (
                isinstance(scope.node, ast.ClassDef) and isinstance(statement, ast.If) and _is_for_checkers(statement)
            )
            blocks = [
                each for block in _BLOCKS if not (hidden and block == "body") for each in getattr(statement, block, ())
            ]
            todo.extend(
                (scope, each, fallback or isinstance(statement, ast.ExceptHandler)) for each in reversed(blocks)
            )
    return scopes


def _is_for_checkers(statement: ast.If) -> bool:
    """``if TYPE_CHECKING:``, whose body never runs."""
    return (dotted(statement.test) or "").rpartition(".")[2] == "TYPE_CHECKING"


def _unsubscripted(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Subscript) else node


def _imported(statement: ast.Import | ast.ImportFrom, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(statement, ast.Import):
        for alias in statement.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
        return
    module = statement.module or ""
    if statement.level:
        folder = os.path.dirname(path)
        for _ in range(statement.level - 1):
            folder = os.path.dirname(folder)
        module = os.path.join(folder, *module.split(".")) + "::" if module else f"{folder}::"
    for alias in statement.names:
        yield alias.asname or alias.name, module if alias.name == "*" else join(module, alias.name)


def _assigned(statement: ast.stmt, scope: Scope) -> Iterator[tuple[str, str | None]]:
    if isinstance(statement, ast.Assign):
        for target in statement.targets:
            if isinstance(target, ast.Name):
                yield target.id, scope.origin(statement.value)
            else:
                for name in _target_names(target):
                    yield name, None
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
        yield statement.target.id, scope.origin(statement.value)


def _bound(statement: ast.stmt | ast.ExceptHandler) -> Iterator[str]:
    """The names that a compound statement binds to something unknown: ``for x in``, ``with f() as x``."""
    if isinstance(statement, (ast.For, ast.AsyncFor)):
        yield from _target_names(statement.target)
    elif isinstance(statement, (ast.With, ast.AsyncWith)):
        for item in statement.items:
            if item.optional_vars is not None:
                yield from _target_names(item.optional_vars)
    elif isinstance(statement, ast.ExceptHandler) and statement.name:
        yield statement.name


def _target_names(target: ast.expr) -> Iterator[str]:
    todo = [target]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Starred):
            todo.append(node.value)
        elif isinstance(node, (ast.Tuple, ast.List)):
            todo.extend(node.elts)


def _parameters(arguments: ast.arguments) -> Iterator[str]:
    for group in (arguments.posonlyargs, arguments.args, arguments.kwonlyargs):
        for each in group:
            yield each.arg
    for rest in (arguments.vararg, arguments.kwarg):
        if rest is not None:
            yield rest.arg
