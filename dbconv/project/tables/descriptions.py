"""Reads what describes a table or a column: ``comment=``, ``doc=``, a docstring, a comment of Python's."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from itertools import zip_longest

from dbconv.facts.tables import Column, Remark, Text
from dbconv.source import Source, place_of

# The comment of a line, which has no string of several lines in it.
_COMMENT = re.compile(r"""(?:[^#"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*#(:?)(.*)""")
# For tools, or code that was switched off.
_NO_REMARK = re.compile(
    r"[\W_]*$|!|[\s:]*(noqa|type:|pylint:|mypy:|pyright:|fmt:|isort:|nosec|pragma|region|TODO|FIXME|XXX|DBC\d)"
    r"|.*\w\(|[\w.\s]*=\s*[\w\[\"'(]|\s*[@\])}]",
)
_MOST_LINES = 3


def text_of(node: ast.expr) -> Text:
    """A string literal; ``None`` written out is an empty one."""
    value = node.value if isinstance(node, ast.Constant) else ...
    return Text(value if isinstance(value, str) else "" if value is None else None, place_of(node))


def with_remarks(source: Source, statements: list[ast.stmt], columns: Mapping[str, Column]) -> dict[str, Column]:
    """The columns that statements assign, by attribute, with what is said of them around these."""
    found = dict(columns)
    for statement, following in zip_longest(statements, statements[1:]):
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        column = found.get(target.id) if isinstance(target, ast.Name) else None
        if column is not None and isinstance(target, ast.Name):
            remarks = [*remarks_at(source, statement), *_docstring(following)]
            if remarks:
                found[target.id] = column._replace(remarks=tuple(remarks))
    return found


def remarks_at(source: Source, node: ast.stmt | ast.expr) -> list[Remark]:
    """The comments on the lines of a statement or an argument, and on those above that are nothing else."""
    lines, end = source.lines, node.end_lineno or node.lineno
    above = node.lineno - 1
    while above > 0 and node.lineno - above <= _MOST_LINES and lines[above - 1].lstrip().startswith("#"):
        above -= 1
    return list(_comments(line for line in lines[above:end] if "#" in line))


def _comments(lines: Iterable[str]) -> Iterable[Remark]:
    for line in lines:
        match = _COMMENT.fullmatch(line)
        if match and not _NO_REMARK.match(match[2]):
            yield Remark(match[2].strip(), match[1] == ":")


def _docstring(statement: ast.stmt | None) -> list[Remark]:
    """What stands below a column as a statement of its own."""
    text = text_of(statement.value).value if isinstance(statement, ast.Expr) else None
    return [Remark(text.strip(), True)] if text else []
