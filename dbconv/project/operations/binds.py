"""Reads what SQLAlchemy takes for bind parameters in a text that is executed, and where a backslash would end that."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence

from dbconv.facts.operations import Bind
from dbconv.project.module import Module
from dbconv.project.operations.sql import without_hidden
from dbconv.project.values import literal
from dbconv.source import Place, parse_expression, place_of

# As sqlalchemy.sql.elements.TextClause finds them.
_BIND = re.compile(r"(?<![:\w\\]):(\w+)(?!:)")
_ONE, _TWO = "\\", "\\\\"


def binds_in(module: Module, node: ast.expr | None, call: ast.Call, *, is_op: bool) -> tuple[Bind, ...]:
    """The bind parameters of a text of SQLAlchemy's that get no value; ``is_op``: any text is SQLAlchemy's there."""
    text = literal(module, node)
    has_values = len(call.args) > 1 or {each.arg for each in call.keywords} - {"sqltext", "execution_options"}
    if has_values or not isinstance(text, str):
        return ()
    made = _made_by(module.values.get(node.id) if isinstance(node, ast.Name) else node)
    if made == "bindparams" or not (is_op or made == "text"):
        return ()
    found, plain = [*_BIND.finditer(text)], without_hidden(text)
    binds = [Bind(each[1], plain[each.start()] != ":") for each in found]
    written = _literal(node)
    if written is not None and _is_within(written, call):
        escaped = _escaped(module.source.lines, written, text, [each.start() for each in found])
        binds = [bind._replace(colon=place, escape=how) for bind, (place, how) in zip(binds, escaped)] or binds
    return tuple(binds)


def _made_by(node: ast.expr | None) -> str:
    """The last name of what is called, ``text`` of ``sa.text``."""
    called = node.func if isinstance(node, ast.Call) else None
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _literal(node: ast.expr | None) -> ast.Constant | None:
    """The literal itself, or that which ``text`` is given."""
    if isinstance(node, ast.Call) and _made_by(node) == "text":
        node = node.args[0]
    return node if isinstance(node, ast.Constant) else None


def _is_within(node: ast.expr, call: ast.Call) -> bool:
    """Whether a text stands in the call, and is not given to a helper that may do more with it."""
    around = place_of(call)
    return around[:2] < (node.lineno, node.col_offset) < around[2:]


def _escaped(lines: Sequence[str], node: ast.Constant, text: str, colons: Sequence[int]) -> Iterator[tuple[Place, str]]:
    """The places of colons in a literal, each with the backslash that goes before it; none where that is not certain.

    ``colons`` are their indices in its text. What an escape, or a second literal beside the first, hides is not seen
    by the eye: so it is tried, and the value has to be what is meant.
    """
    place = place_of(node)
    rows = [each.encode() for each in lines[place.line - 1 : place.end_line]]
    rows[-1] = rows[-1][: place.end_column]
    rows[0] = rows[0][place.column :]
    written = b"\n".join(rows).decode()
    starts = [each.start() for each in _BIND.finditer(written)]
    tried = parse_expression(f"({_with(written, starts, _TWO)})")
    value = getattr(tried, "value", None)
    # Of raw literals each backslash is one.
    is_raw = value == _with(text, colons, _TWO)
    if not is_raw and value != _with(text, colons, _ONE):
        return
    for start in starts:
        before = written[:start]
        line = place.line + before.count("\n")
        column = len(before.rpartition("\n")[2].encode()) + (place.column if line == place.line else 0)
        yield Place(line, column, line, column), _ONE if is_raw else _TWO


def _with(text: str, indices: Iterable[int], inserted: str) -> str:
    for index in sorted(indices, reverse=True):
        text = text[:index] + inserted + text[index:]
    return text
