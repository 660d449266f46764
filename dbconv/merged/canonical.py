"""The canonical form of code: what it does, apart from how it is written, as a text that is equal on every Python.

It is made from the syntax tree, in which quotes, comments, parentheses and line breaks are gone already. Left out are
positions, docstrings and other constants that stand alone, annotations (where nothing reads them), ``pass`` beside
other statements, and imports: an imported name stands as what it means (``sa.Column`` and ``Column`` both as
``sqlalchemy.Column``). An ``x: T = 1`` is an ``x = 1``, and ``execute(text("…"))`` is an ``execute("…")``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

Origins: TypeAlias = "Mapping[str, str]"
Seen: TypeAlias = "tuple[ast.AST | None, Origins]"
_Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda"
_TEXT = frozenset({"sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text"})
_EXECUTES = frozenset({"execute", "scalar", "scalars"})
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_SCOPES = (*DEFINITIONS, ast.Lambda, *_COMPREHENSIONS)
_IMPORTS = (ast.Import, ast.ImportFrom)
_LEFT_OUT = frozenset({"ctx", "kind", "type_comment", "type_params", "returns", "annotation"})


class View(NamedTuple):
    """A node as far as it counts: a text that tells it from others, and its parts by field, in the order of the file."""

    head: str
    parts: tuple[tuple[str, tuple[Seen, ...]], ...] = ()


def canonical(node: ast.AST, origins: Origins) -> str:
    """The canonical form of a statement or an expression in which the imported names mean ``origins``."""
    written: list[str] = []
    todo: list[str | Seen] = [(node, origins)]
    while todo:
        each = todo.pop()
        if isinstance(each, str):
            written.append(each)
            continue
        head, parts = view(*each)
        written.append(f"({head}")
        todo.append(")")
        for name, members in sorted(parts, key=lambda part: part[0], reverse=True):
            todo += ["]", *reversed(members), f" {name}=["]
    return "".join(written)


def view(node: ast.AST | None, origins: Origins) -> View:
    """What counts of a node. None stands for a part that is left out in a list, as in ``{**a}``."""
    if node is None:
        return View("-")
    if isinstance(node, ast.Constant):
        return View(_constant(node.value))
    origin = origin_of(node, origins)
    if origin:
        return View(f"@{origin}")
    if isinstance(node, ast.Call):
        node = _without_text(node, origins)
    if isinstance(node, ast.AnnAssign):
        node = _plain(node)
    if isinstance(node, _FUNCTIONS):
        origins = _inside(node, origins)
    head, parts = [type(node).__name__], []
    for name in node._fields:
        value = getattr(node, name, None)
        if value is None or (name in _LEFT_OUT and not isinstance(node, ast.AnnAssign)):
            continue
        members = value if isinstance(value, list) else [value]
        if members and isinstance(members[0], ast.stmt):
            members = statements(members, node)
        if all(each is None or isinstance(each, ast.AST) for each in members):
            parts += [(name, tuple((each, origins) for each in members))] if members else []
        else:
            head.append(f"{name}={ascii(value)}")
    return View(" ".join(head), tuple(parts))


def statements(block: list[ast.stmt], owner: ast.AST | None = None) -> list[ast.stmt]:
    """The statements of a block that do something; in a class, a declaration ``x: T`` does."""
    return [
        each
        for each in block
        if not isinstance(each, (ast.Pass, *_IMPORTS))
        and not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        and not (isinstance(each, ast.AnnAssign) and each.value is None and not isinstance(owner, ast.ClassDef))
    ]


def _constant(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        # The decimal form of a huge number is refused, and its limit is a setting of the process.
        return hex(value)
    # What repr() leaves as it is depends on the Unicode tables of the Python that runs.
    return ascii(value)


def origin_of(node: ast.AST, origins: Origins) -> str:
    """The origin of an imported name, or of an attribute of one; else an empty string."""
    attributes: list[str] = []
    while isinstance(node, ast.Attribute):
        attributes.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name) and node.id in origins:
        return ".".join([origins[node.id], *reversed(attributes)])
    return ""


def _without_text(call: ast.Call, origins: Origins) -> ast.Call:
    """``execute("…")`` for ``execute(text("…"))``.

    Alembic wraps a string so itself; a connection reads ``:name`` and ``%`` otherwise without it.
    """
    first = call.args[0] if call.args else None
    if not (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in _EXECUTES
        and isinstance(first, ast.Call)
        and len(first.args) == 1
        and not first.keywords
        and origin_of(first.func, origins) in _TEXT
    ):
        return call
    text, receiver = first.args[0], call.func.value
    is_alembic = origin_of(receiver, origins) == "alembic.op" or (
        isinstance(receiver, ast.Name) and receiver.id == "op"
    )
    is_plain = isinstance(text, ast.Constant) and isinstance(text.value, str) and not {":", "%"} & set(text.value)
    if is_plain or (is_alembic and isinstance(text, (ast.Constant, ast.JoinedStr))):
        return ast.copy_location(ast.Call(call.func, [text, *call.args[1:]], call.keywords), call)
    return call


def _plain(node: ast.AnnAssign) -> ast.stmt:
    """The assignment without its annotation, unless SQLAlchemy reads the annotation, or it is all that there is."""
    annotation = node.annotation.value if isinstance(node.annotation, ast.Subscript) else node.annotation
    name = annotation.attr if isinstance(annotation, ast.Attribute) else getattr(annotation, "id", "")
    if node.value is None or name == "Mapped":
        return node
    return ast.copy_location(ast.Assign([node.target], node.value), node)


def _inside(function: _Function, origins: Origins) -> Origins:
    """The origins as a function sees them: without the names that it binds, and with those that it imports."""
    seen = {**origins, **imported_in(_body(function))}
    return {name: seen[name] for name in seen.keys() - _bound_in(function)}


def imported_in(block: Sequence[ast.AST]) -> dict[str, str]:
    """The names that statements import, functions and classes in them apart, and what each means."""
    found: dict[str, set[str]] = {}
    for statement in walk_scope(block):
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                name, origin = (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
                found.setdefault(name, set()).add(origin)
        elif isinstance(statement, ast.ImportFrom):
            module = "." * statement.level + (statement.module or "")
            for alias in statement.names:
                join = "" if module.endswith(".") else "."
                found.setdefault(alias.asname or alias.name, set()).add(f"{module}{join}{alias.name}")
    return {name: "|".join(sorted(origins)) for name, origins in found.items()}


def bound_by(block: Sequence[ast.AST]) -> set[str]:
    """The names that code binds otherwise than by an import, in the scope that it stands in."""
    bound = set()
    for node in walk_scope(block):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, DEFINITIONS):
            bound.add(node.name)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
    return bound


def free_names(block: Sequence[ast.AST]) -> set[str]:
    """The names that code takes from the scopes around it."""
    free = set()
    for node in walk_scope(block):
        if isinstance(node, ast.Name):
            free.add(node.id)
        elif isinstance(node, ast.Global):
            free.update(node.names)
        elif isinstance(node, _FUNCTIONS):
            free |= free_names(_body(node)) - _bound_in(node)
            free |= free_names([*node.args.defaults, *(each for each in node.args.kw_defaults if each)])
            free |= free_names(getattr(node, "decorator_list", []))
        elif isinstance(node, ast.ClassDef):
            free |= free_names([*node.body, *node.bases, *node.keywords, *node.decorator_list])
        elif isinstance(node, _COMPREHENSIONS):
            parts = list(ast.iter_child_nodes(node))
            free |= free_names(parts) - bound_by(parts)
    return free


def walk_scope(block: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of one scope, annotations apart; what functions, classes and comprehensions hold is another's."""
    todo = list(block)
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, ast.AnnAssign):
            todo.extend([node.target, *([node.value] if node.value else [])])
        elif not isinstance(node, _SCOPES):
            todo.extend(ast.iter_child_nodes(node))


def _bound_in(function: _Function) -> set[str]:
    """The names of a function's own: parameters, and what it binds otherwise than by an import."""
    arguments = function.args
    parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    body = _body(function)
    elsewhere = {
        name for node in walk_scope(body) if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names
    }
    return ({each.arg for each in parameters if each} | bound_by(body)) - elsewhere


def _body(function: _Function) -> Sequence[ast.AST]:
    return [function.body] if isinstance(function, ast.Lambda) else function.body
