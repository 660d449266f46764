"""Reads what describes a table or a column: ``comment=``, ``doc=``, a docstring, a comment of Python's."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from itertools import zip_longest

from dbconv.facts.tables import Column, Remark, Text
from dbconv.source import Place, Source, place_of

# The comment of a line, which has no string of several lines in it.
_COMMENT = re.compile(r"""(?:[^#"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*#(:?)(.*)""")
# For tools, or code that was switched off.
_NO_REMARK = re.compile(
    r"[\W_]*$|!|[\s:]*(noqa|type:|pylint:|mypy:|pyright:|fmt:|isort:|nosec|pragma|region|TODO|FIXME|XXX|DBC\d)"
    r"|.*\w\(|[\w.\s]*=\s*[\w\[\"'(]|\s*[@\])}]",
)
_MOST_LINES = 10


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
    lines, first, end = source.lines, node.lineno - 1, node.end_lineno or node.lineno
    above = first
    while above > 0 and first - above < _MOST_LINES and lines[above - 1].lstrip().startswith("#"):
        above -= 1
    # A column in the next line, without a comment or an empty line between: is the one above about both?
    following = lines[end].strip() if end < len(lines) else ""
    heads_several = following[:1] not in ("", "#", ")", "]", "@")
    found = []
    for number in range(above, end):
        remark = _comment(lines[number], number + 1) if "#" in lines[number] else None
        if remark is not None:
            is_aside = heads_several if number < first else first < number < end - 1
            found.append(remark._replace(is_aside=is_aside))
    return found


def _comment(line: str, number: int) -> Remark | None:
    match = _COMMENT.fullmatch(line)
    if match is None:
        return None
    # A note to a tool may stand behind what is for people: # 昵称  # noqa: E501
    parts = re.split(r"(?<=\s)#", match[2])
    said = [each for each in parts if not _NO_REMARK.match(each)]
    if not said:
        return None
    own = "#".join(said).rstrip()
    start = match.start(1) - 1
    begin, end = (len(line[:each].encode("utf-8", "replace")) for each in (start, match.start(2) + len(own)))
    place = Place(number, begin, number, end) if said == parts[: len(said)] else None
    return Remark(" ".join(map(str.strip, said)), match[1] == ":", place=place)


def _docstring(statement: ast.stmt | None) -> list[Remark]:
    """What stands below a column as a statement of its own."""
    text = text_of(statement.value).value if isinstance(statement, ast.Expr) else None
    return [Remark(text.strip(), True)] if text else []
