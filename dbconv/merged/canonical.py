"""The canonical form of code: what it does, apart from how it is written, as a text that is equal on every Python.

It is made from the syntax tree, in which quotes, comments, parentheses and line breaks are gone already. Left out are
positions, docstrings and other constants that stand alone, annotations (where nothing reads them), ``pass`` beside
other statements, and imports: an imported name stands as what it means (``sa.Column`` and ``Column`` both as
``sqlalchemy.Column``). An ``x: T = 1`` is an ``x = 1``, and ``execute(text("…"))`` is an ``execute("…")``. From the
second version on, what linters rewrite on their own is folded, too.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TypeAlias

from dbconv.merged.folding import folded, folded_block, library_name
from dbconv.merged.loops import loop_variables
from dbconv.merged.scopes import COMPREHENSIONS, FUNCTIONS, bound_by, bound_in, imported_in
from dbconv.record import NamedTuple
from dbconv.source import parse_expression

Origins: TypeAlias = "Mapping[str, str]"
Seen: TypeAlias = "tuple[ast.AST | None, Origins]"
VERSIONS = ("v1", "v2")
"""Of the canonical form and what is made of it; a new one for every change that gives any revision another form."""
VERSION = VERSIONS[-1]
_TEXT = frozenset({"sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text"})
_EXECUTES = frozenset({"execute", "scalar", "scalars"})
_IMPORTS = (ast.Import, ast.ImportFrom)
_LEFT_OUT = frozenset({"ctx", "kind", "type_comment", "type_params", "returns", "annotation"})


class View(NamedTuple):
    """A node as far as it counts: a text that tells it from others, and its parts, by field."""

    head: str
    parts: tuple[tuple[str, tuple[Seen, ...]], ...] = ()


def canonical(node: ast.AST | None, origins: Origins, version: str = VERSION) -> str:
    """The canonical form of a statement or an expression in which the imported names mean ``origins``."""
    written: list[str] = []
    todo: list[str | Seen] = [(node, origins)]
    while todo:
        each = todo.pop()
        if isinstance(each, str):
            written.append(each)
            continue
        head, parts = view(*each, version)
        written.append(f"({head}")
        todo.append(")")
        for name, members in sorted(parts, key=lambda part: part[0], reverse=True):
            todo += ["]", *reversed(members), f" {name}=["]
    return "".join(written)


def view(node: ast.AST | None, origins: Origins, version: str = VERSION) -> View:
    """What counts of a node. None stands for a part that is left out in a list, as in ``{**a}``."""
    if node is None:
        return View("-")
    is_folded = version != "v1"
    if is_folded:
        node = folded(node, lambda each: origin_of(each, origins))
    if isinstance(node, ast.Constant):
        return View(_constant(node.value))
    origin = origin_of(node, origins)
    if origin:
        return View(f"@{library_name(origin) if is_folded else origin}")
    if isinstance(node, ast.Call):
        node = _without_text(node, origins, is_folded)
    if isinstance(node, ast.AnnAssign):
        node = _plain(node, origins)
    if isinstance(node, ast.Delete):
        node = _flat(node)
    variables = loop_variables(node, origins) if is_folded else {}
    origins = {**_inside(node, origins), **variables} if variables else _inside(node, origins)
    head, parts = [type(node).__name__], []
    for name in node._fields:
        value = getattr(node, name, None)
        if value is None or (name in _LEFT_OUT and not isinstance(node, ast.AnnAssign)):
            continue
        members = value if isinstance(value, list) else [value]
        if members and isinstance(members[0], ast.stmt):
            members = statements(members, node)
            members = folded_block(members, node) if is_folded else members
        if isinstance(node, ast.JoinedStr):
            # Python 3.12.1 ends the format in f"{x:{width}}" with an empty string; no other one does.
            members = [each for each in members if not (isinstance(each, ast.Constant) and each.value == "")]
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


def _without_text(call: ast.Call, origins: Origins, is_folded: bool) -> ast.Call:
    """``execute("…")`` for ``execute(text("…"))``.

    Alembic wraps a string so itself; a connection reads ``:name`` and ``%`` otherwise without it.
    """
    first = call.args[0] if call.args else None
    if not (
        isinstance(first, ast.Call)
        and len(first.args) == 1
        and not first.keywords
        and origin_of(first.func, origins) in _TEXT
    ):
        return call
    text = first.args[0]
    if is_folded:
        text = folded(text, lambda each: origin_of(each, origins))
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
    is_alembic = origin_of(call.func, origins) == "alembic.op.execute"
    if isinstance(call.func, ast.Attribute) and call.func.attr in _EXECUTES:
        is_alembic = is_alembic or (isinstance(receiver, ast.Name) and receiver.id == "op")
    elif not is_alembic:
        return call
    is_plain = isinstance(text, ast.Constant) and isinstance(text.value, str) and not {":", "%"} & set(text.value)
    kinds = (ast.Constant, ast.JoinedStr, ast.Name) if is_folded else (ast.Constant, ast.JoinedStr)
    if is_plain or (is_alembic and isinstance(text, kinds)):
        return ast.copy_location(ast.Call(call.func, [text, *call.args[1:]], call.keywords), call)
    return call


def _plain(node: ast.AnnAssign, origins: Origins) -> ast.stmt:
    """The assignment without its annotation, unless SQLAlchemy reads the annotation, or it is all that there is."""
    annotation: ast.expr | None = node.annotation
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        annotation = parse_expression(annotation.value)
    name = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    meaning = origin_of(name, origins) or getattr(name, "id", "") if name else ""
    if node.value is None or meaning.rpartition(".")[2] == "Mapped":
        kept = ast.AnnAssign(node.target, annotation or node.annotation, node.value, node.simple)
        return ast.copy_location(kept, node)
    return ast.copy_location(ast.Assign([node.target], node.value), node)


def _flat(node: ast.Delete) -> ast.Delete:
    """``del a, b`` for ``del (a, b)``."""
    targets = [each for target in node.targets for each in getattr(target, "elts", [target])]
    return ast.copy_location(ast.Delete(targets), node)


def _inside(node: ast.AST, origins: Origins) -> Origins:
    """The origins as a function, a class or a comprehension sees them: without what it binds, with what it imports."""
    if isinstance(node, FUNCTIONS):
        seen = {**origins, **imported_in(node.body if isinstance(node.body, list) else [])}
        hidden = bound_in(node)
    elif isinstance(node, ast.ClassDef):
        seen, hidden = {**origins, **imported_in(node.body)}, bound_by(node.body)
    elif isinstance(node, COMPREHENSIONS):
        seen, hidden = dict(origins), bound_by(list(ast.iter_child_nodes(node)))
    else:
        return origins
    return {name: seen[name] for name in seen.keys() - hidden}
