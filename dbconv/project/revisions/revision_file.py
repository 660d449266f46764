"""Reads a revision file as it is linted, without a look at others."""

from __future__ import annotations

import ast
import re

from dbconv.facts.revisions import Docstring, GraphField, RevisionFile
from dbconv.project.module import Module
from dbconv.source import Place, Source, place_of
from dbconv.summary.revision import field_places

_REVISES = re.compile(r"^[ \t]*Revises:(.*)$", re.MULTILINE)


def revision_file(module: Module) -> RevisionFile | None:
    """The revision in a file; None where it is none."""
    return module.memoize(_read)


def _read(module: Module) -> RevisionFile | None:
    own, tree = module.revision, module.source.tree
    if own is None or tree is None:
        return None
    places = field_places(tree)
    place = places["revision"]
    down_revision, depends_on, branch_labels = (
        GraphField(name, getattr(own, name), places.get(name, place))
        for name in ("down_revision", "depends_on", "branch_labels")
    )
    return RevisionFile(
        subject=own.revision or module.source.stem,
        place=place,
        revision=own.revision,
        down_revision=down_revision,
        depends_on=depends_on,
        branch_labels=branch_labels,
        docstring=_docstring(module.source, tree),
    )


def _docstring(source: Source, tree: ast.Module) -> Docstring | None:
    first = tree.body[0] if tree.body else None
    if not (
        isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    ):
        return None
    text, place = first.value.value, place_of(first.value)
    match = _REVISES.search(text)
    if match is None:
        return Docstring(text, place, None, place)
    written = match[1].partition("#")[0]
    ids = tuple(each for each in re.split(r"[\s,()\[\]'\"]+", written) if each and each != "None")
    return Docstring(text, place, ids, _line_of(source, place, match[0]) or place)


def _line_of(source: Source, place: Place, text: str) -> Place | None:
    for number in range(place.line, place.end_line + 1):
        line = source.lines[number - 1]
        if text in line and "\n" not in text:
            begin = len(line[: line.index(text)].encode()) + len(text) - len(text.lstrip())
            return Place(number, begin, number, begin + len(text.strip().encode()))
    return None
