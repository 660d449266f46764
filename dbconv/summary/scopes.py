"""Which dotted name a local name means: the import table of a module, scope by scope.

An *origin* is a string: ``sqlalchemy.Column`` for what another library defines, ``/app/models/user::User`` for what
the module ``/app/models/user`` of the project defines (a path without its ending; a package is its folder), with
``()`` for a call: ``flask_sqlalchemy.SQLAlchemy().Column``; ``(cls=…)`` for one that is given the base class of what it
makes: ``sqlalchemy.orm.declarative_base(cls=/app/base::Base)``. None is unknown.
"""

from __future__ import annotations

import ast
import builtins
import os
import re
from collections.abc import Iterator

from dbconv.paths import inner, module_key

_PLAIN = (ast.Assign, ast.AnnAssign, ast.Expr, ast.If, ast.Assert, ast.Return)
_BUILTINS = frozenset(dir(builtins))
_BLOCKS = ("body", "handlers", "cases", "orelse", "finalbody")
# Where a function's ``global`` stands: after its docstring and imports.
_FIRST = 10
# declarative_base(cls=Base), SQLAlchemy(model_class=Base): the classes made so have what Base declares.
_BASE_KEYWORDS = frozenset({"cls", "model_class"})
_GIVEN_BASE = re.compile(r"\(cls=([^()]*)\)")


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
        self.is_class = type(node) is ast.ClassDef
        self.path = path
        """The origin of the class or function; for a module, the prefix of its origins."""
        self.parent = parent
        self.names: dict[str, str | None] = {}
        self.stars: list[str] = []
        self.statements: list[ast.stmt] = []
        self.bases: tuple[str | None, ...] = ()
        self.children: list[Scope] = []
        self._bound_at: dict[str, int] = {}
        self.globals: frozenset[str] = frozenset()
        """The module's names that a function says it binds."""

    @property
    def name(self) -> str:
        """The qualified name in the module: ``User.is_active``; empty for the module itself."""
        return self.path.rpartition("::")[2]

    def bind(self, name: str, origin: str | None, line: int, *, fallback: bool = False) -> None:
        """Record what a name means; a fallback, such as after ``except ImportError``, does not replace."""
        if fallback and name in self.names:
            return
        if self.is_class and name not in self.names:
            self._bound_at[name] = line
        self.names[name] = origin

    def scope_of(self, name: str, line: int) -> Scope | None:
        """The scope that binds a name as Python sees it in a line; None for a builtin or an unknown name.

        A class body runs once, from top to bottom: a name that it binds later is still another one's.
        """
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names and (not scope.is_class or (scope is self and scope._bound_at[name] < line)):
                return scope
            if scope.parent is None and scope.stars and name not in _BUILTINS:
                return scope
            scope = scope.parent
        return None

    def origin(self, node: ast.expr | None) -> str | None:
        """The origin of a name, an attribute or a call."""
        text = dotted(node)
        if node is None or text is None:
            return None
        head, tail = split_head(text)
        scope = self.scope_of(head, node.lineno)
        if scope is None:
            return f"builtins.{text}" if head in _BUILTINS else None
        origin = scope.names.get(head, f"{scope.path}{head}")
        if origin is None:
            return None
        return origin + (_GIVEN_BASE.sub(self._given_base, tail) if "(cls=" in tail else tail)

    def _given_base(self, match: re.Match[str]) -> str:
        head, tail = split_head(match[1])
        origin = self.names.get(head)
        if origin is None:
            return "()"
        # What a call made is known by its name in the module.
        return f"(cls={self.path}{head}{tail})" if "(" in origin and self.parent is None else f"(cls={origin}{tail})"


def dotted(node: ast.expr | None) -> str | None:
    """``a.b().c`` of an expression made of names, attributes and calls only; None for any other."""
    if type(node) is ast.Name:
        return node.id
    if type(node) is ast.Attribute and type(node.value) is ast.Name:
        return f"{node.value.id}.{node.attr}"
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(f".{node.attr}")
            node = node.value
        elif isinstance(node, ast.Call):
            parts.append(_called(node))
            node = node.func
        elif isinstance(node, ast.Name):
            parts.append(node.id)
            return "".join(reversed(parts))
        else:
            return None


def _called(call: ast.Call) -> str:
    for each in call.keywords:
        if each.arg in _BASE_KEYWORDS and (base := dotted(each.value)) and "(" not in base:
            return f"(cls={base})"
    return "()"


def without_bases(origin: str) -> tuple[str, list[str]]:
    """An origin with plain calls, and the origins of the base classes that its calls were given."""
    return _GIVEN_BASE.sub("()", origin), _GIVEN_BASE.findall(origin)


def split_head(text: str) -> tuple[str, str]:
    """The first name of a dotted text, and the rest: ``db`` and ``.Column``, ``Base`` and ``()``."""
    head = text.partition(".")[0].partition("(")[0]
    return head, text[len(head) :]


def join(origin: str, name: str) -> str:
    """The origin of ``name`` in the module, package or class ``origin``."""
    return f"{origin}{name}" if origin.endswith("::") else f"{origin}.{name}"


def read_scopes(tree: ast.Module, path: str, *, functions: bool = True) -> list[Scope]:
    """All scopes of a module, itself first: one walk over its statements, with a stack of its own.

    ``functions=False`` leaves out what functions hold, which other modules cannot see, but for those methods that
    declare something, ``declared_attr`` and a TypeDecorator's ``load_dialect_impl``, and for functions whose calls may
    stand for another call.
    """
    top = Scope(tree, f"{module_key(path)}::")
    scopes = [top]
    of_module: list[tuple[Scope, ast.Assign | ast.AnnAssign]] = []
    todo: list[tuple[Scope, ast.stmt, bool]] = [(top, each, False) for each in reversed(tree.body)]
    while todo:
        scope, statement, fallback = todo.pop()
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            if scope.globals and not scope.globals.isdisjoint(_names_assigned(statement)):
                of_module.append((scope, statement))
            else:
                scope.statements.append(statement)
                _bind_assigned(statement, scope, fallback)
        elif isinstance(statement, (ast.Expr, ast.Return)):
            scope.statements.append(statement)
        elif isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            inner = Scope(statement, join(scope.path, statement.name), scope)
            scope.bind(statement.name, inner.path, statement.lineno, fallback=fallback)
            if not isinstance(statement, ast.ClassDef) and (scope is top or scope.is_class):
                inner.globals = _globals_of(statement)
            if isinstance(statement, ast.ClassDef):
                inner.bases = tuple(scope.origin(_unsubscripted(base)) for base in _bases(statement))
            elif (made := _class_made(statement)) is not None and scope is top:
                # What a call of it is called means that class.
                top.bind(f"{statement.name}()", join(inner.path, made), statement.lineno)
                inner.names.update(dict.fromkeys(_parameters(statement.args)))
            elif (
                functions or (_declares(statement) if scope.is_class else _stands_for_value(statement)) or inner.globals
            ):
                inner.names.update(dict.fromkeys(_parameters(statement.args)))
            else:
                continue
            scope.children.append(inner)
            scopes.append(inner)
            todo.extend([(inner, each, False) for each in reversed(statement.body)])
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            for name, origin in _imported(statement, path):
                if name == "*":
                    scope.stars.append(origin)
                else:
                    scope.bind(name, origin, statement.lineno, fallback=fallback)
        else:
            for name in _bound(statement):
                scope.bind(name, None, statement.lineno)
            hidden = scope.is_class and isinstance(statement, ast.If) and _is_for_checkers(statement)
            fallback = fallback or isinstance(statement, ast.ExceptHandler)
            for block in reversed(_BLOCKS):
                if not (hidden and block == "body"):
                    todo.extend([(scope, each, fallback) for each in reversed(getattr(statement, block, ()))])
    for scope, statement in of_module:
        _bind_in_module(statement, scope, top)
    return scopes


def _globals_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """The module's names that a function says, where it is customary, that it binds."""
    names = {name for each in function.body[:_FIRST] if isinstance(each, ast.Global) for name in each.names}
    if not names:
        return frozenset()
    assigned = (_names_assigned(each) for each in ast.walk(function) if isinstance(each, (ast.Assign, ast.AnnAssign)))
    return frozenset(names & set[str]().union(*assigned))


def _bind_in_module(statement: ast.Assign | ast.AnnAssign, scope: Scope, top: Scope) -> None:
    """``global db; db = SQLAlchemy()`` in a function: what holds the place of the name until then is not its value."""
    for name in _names_assigned(statement) & scope.globals:
        held = [each for each in top.statements if name in _names_assigned(each)]
        top.statements = [each for each in top.statements if each not in held or not _holds_place(each)]
        if statement.value is not None:
            origin = scope.origin(statement.value)
            is_free = all(map(_holds_place, held)) and (bool(held) or name not in top.names)
            top.bind(name, origin if is_free or origin == top.names.get(name) else None, statement.lineno)
            top.statements.append(statement)


def _holds_place(statement: ast.stmt) -> bool:
    """``db = None``, ``db: SQLAlchemy``."""
    value = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _names_assigned(statement: ast.stmt) -> set[str]:
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return {each.id for each in targets if isinstance(each, ast.Name)}


def _declares(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return method.name == "load_dialect_impl" or any(
        "declared_attr" in (dotted(decorator) or "") for decorator in method.decorator_list
    )


def _stands_for_value(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether what a call of a function stands for may be told: it does little but return what another call returns,
    or returns its first argument."""
    last = function.body[-1]
    if not isinstance(last, ast.Return) or function.decorator_list:
        return False
    if isinstance(last.value, ast.Name):
        parameters = [*function.args.posonlyargs, *function.args.args]
        return bool(parameters) and parameters[0].arg == last.value.id
    is_none = isinstance(last.value, ast.Constant) and last.value.value is None
    is_value = is_none or isinstance(last.value, (ast.Call, ast.Dict))
    return is_value and all(isinstance(each, _PLAIN) for each in function.body)


def _class_made(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str | None:
    """The class in a function's body that is all that the function returns."""
    last = function.body[-1]
    name = last.value.id if isinstance(last, ast.Return) and isinstance(last.value, ast.Name) else None
    if name is None or sum(isinstance(each, ast.Return) for each in function.body) > 1:
        return None
    is_class = any(isinstance(each, ast.ClassDef) and each.name == name for each in function.body)
    return name if is_class else None


def _bases(statement: ast.ClassDef) -> Iterator[ast.expr]:
    """The base classes, and what decorates a class as such a base does: ``@as_declarative()``."""
    yield from statement.bases
    for each in statement.decorator_list:
        if isinstance(each, ast.Call) and "as_declarative" in (dotted(each.func) or ""):
            yield each


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
        module = inner(folder, *module.split(".")) + "::" if module else f"{folder}::"
    for alias in statement.names:
        yield alias.asname or alias.name, module if alias.name == "*" else join(module, alias.name)


def _bind_assigned(statement: ast.Assign | ast.AnnAssign, scope: Scope, fallback: bool) -> None:
    value = statement.value
    if value is None:
        return
    # What an attribute of a class is an instance of, nobody asks; Column(…) stands there line by line.
    origin = None if scope.is_class and isinstance(value, ast.Call) else scope.origin(value)
    for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
        if isinstance(target, ast.Name):
            scope.bind(target.id, origin, statement.lineno, fallback=fallback)
        else:
            for name in _target_names(target):
                scope.bind(name, None, statement.lineno, fallback=fallback)


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
