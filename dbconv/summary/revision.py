"""A revision file: the four fields by which Alembic links it to the others. Alembic itself is not needed."""

from __future__ import annotations

import ast
import re
from typing import TypeAlias

from dbconv.record import NamedTuple
from dbconv.source import Place, parse, place_of

FIELDS = ("revision", "down_revision", "depends_on", "branch_labels")
Ids: TypeAlias = "tuple[str, ...] | None"


class Revision(NamedTuple):
    """The graph fields; one is None where its value is computed rather than written down."""

    revision: str | None
    down_revision: Ids
    depends_on: Ids
    branch_labels: Ids

    @property
    def parents(self) -> tuple[str, ...]:
        """The ids without which Alembic cannot load this revision, as far as they are written down."""
        return (self.down_revision or ()) + (self.depends_on or ())

    @property
    def computed(self) -> str:
        """The first field whose value is computed, or an empty string."""
        return next((name for name, value in zip(FIELDS, self) if value is None), "")


# The usual spelling, so that a thousand files need not be parsed: one field a line, at its beginning. Compiled with the
# first revision: a file of models needs none of this.
_FIELD = r"(?m)^(revision|down_revision|depends_on|branch_labels)[ \t]*(?::[^=\n]*)?=(?!=)(.*)$"
_MENTION = r"(?m)^(?:revision|down_revision|depends_on|branch_labels)\b"
_STRING = r"([\"'])([^\"'\\]*)\1"


def read_revision(text: str) -> Revision | None:
    """The graph fields of a revision file; None where it is none, or neither fields nor syntax can be read."""
    if "down_revision" not in text:
        return None
    return _read_lines(text) or _read_tree(text)


def _read_lines(text: str) -> Revision | None:
    found: list[tuple[str, str]] = re.findall(_FIELD, text)
    fields = dict(found)
    if len(fields) != len(re.findall(_MENTION, text)) or not {"revision", "down_revision"} <= fields.keys():
        return None
    values: dict[str, Ids] = {}
    for name, rest in fields.items():
        written = rest.strip(" \t\r")
        string = re.fullmatch(_STRING, written)
        if string:
            values[name] = (string[2],)
        elif written == "None":
            values[name] = ()
        else:
            return None
    return _revision(values)


def _read_tree(text: str) -> Revision | None:
    tree = parse(text)
    return None if tree is None else revision_of(tree)


def revision_of(tree: ast.Module) -> Revision | None:
    """The graph fields of a parsed revision; None where it does not assign both ids at module level."""
    assigned = _assigned(tree)
    if not {"revision", "down_revision"} <= assigned.keys():
        return None
    return _revision({name: _ids(assigned[name], assigned) for name in FIELDS if name in assigned})


def field_places(tree: ast.Module) -> dict[str, Place]:
    """Where the graph fields are assigned: the name on the left, for each that is."""
    return {name: place_of(found[-1][0]) for name, found in _assigned(tree).items() if name in FIELDS}


def _revision(values: dict[str, Ids]) -> Revision:
    ids = values["revision"]
    return Revision(ids[0] if ids and len(ids) == 1 else None, *(values.get(name, ()) for name in FIELDS[1:]))


_Assigned: TypeAlias = "list[tuple[ast.Name, ast.expr | None]]"


def _assigned(tree: ast.Module) -> dict[str, _Assigned]:
    """What is assigned to each name at module level; None for a value that a name shares with others."""
    found: dict[str, _Assigned] = {}
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            targets, value = statement.targets, statement.value
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets, value = [statement.target], statement.value
        else:
            continue
        for target in targets:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).append((target, value))
            elif isinstance(target, (ast.Tuple, ast.List)):
                for element in target.elts:
                    if isinstance(element, ast.Name):
                        found.setdefault(element.id, []).append((element, None))
    return found


def _ids(bound: _Assigned, assigned: dict[str, _Assigned], *, named: bool = False) -> Ids:
    """The ids that a name is bound to; a name that is bound twice to the same is as good as one bound once."""
    first, *others = {_ids_of(value, assigned, named=named) for _, value in bound}
    return None if others else first


def _ids_of(value: ast.expr | None, assigned: dict[str, _Assigned], *, named: bool) -> Ids:
    if isinstance(value, ast.Name):
        return None if named or value.id not in assigned else _ids(assigned[value.id], assigned, named=True)
    if isinstance(value, ast.Constant):
        return (value.value,) if isinstance(value.value, str) else () if value.value is None else None
    if isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        ids = [each.value for each in value.elts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        return tuple(ids) if len(ids) == len(value.elts) else None
    return None
