"""What ``Mapped[…]`` says of a column."""

from __future__ import annotations

import ast
import sys
from typing import NamedTuple

from dbconv.facts.literals import is_constant
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import ColumnType
from dbconv.facts.types import ANNOTATED, family_of
from dbconv.source import Place, parse_expression, place_of

_OPTIONAL = frozenset({"typing.Optional", "typing.Union"})


class Annotation(NamedTuple):
    """What ``Mapped[…]`` says: the type, if it is known, and whether an alias in it may bring more than a type."""

    place: Place
    type: ColumnType | None
    complete: bool
    optional: bool
    """None is among what it allows."""


def read_annotation(module: Module, scope: Scope, node: ast.expr, *, maps_types: bool) -> Annotation | None:
    """``Mapped[…]``, also in quotes; None for any other annotation.

    ``maps_types`` says that the class's base may have a ``type_annotation_map``: its types are then unknown.
    """
    mapped = _unquoted(node)
    if not isinstance(mapped, ast.Subscript):
        return None
    if module.sqlalchemy_name(scope, mapped.value) != "Mapped":
        return None
    given = _unquoted(mapped.slice)
    inner, optional = _without_none(module, scope, given)
    place = place_of(node)
    origin = module.origin(scope, inner.value if isinstance(inner, ast.Subscript) else inner)
    name = ANNOTATED.get(origin or "")
    if name is None and module.class_names(origin) is not None:
        is_enum = any((base or "").startswith("enum.") for base in module.ancestors(origin or ""))
        enum = ColumnType("Enum", "enum", place, known=True) if is_enum else None
        return Annotation(place, enum, complete=True, optional=optional)
    if name is not None:
        column_type = None if maps_types else ColumnType(name, family_of("", name), place, known=True)
        return Annotation(place, column_type, complete=True, optional=optional)
    is_standard = origin is not None and origin.partition(".")[0] in sys.stdlib_module_names
    complete = is_standard and not (origin or "").endswith(".Annotated")
    return Annotation(place, None, complete=complete, optional=optional)


def _without_none(module: Module, scope: Scope, node: ast.expr) -> tuple[ast.expr, bool]:
    """The type in ``X | None``, ``Optional[X]`` and ``Union[X, None]``, and whether None is there."""
    members: list[ast.expr] = []
    optional = False
    todo = [node]
    while todo:
        each = _unquoted(todo.pop())
        if isinstance(each, ast.BinOp) and isinstance(each.op, ast.BitOr):
            todo += [each.right, each.left]
        elif isinstance(each, ast.Subscript) and module.origin(scope, each.value) in _OPTIONAL:
            todo += each.slice.elts if isinstance(each.slice, ast.Tuple) else [each.slice]
            optional = optional or module.origin(scope, each.value) == "typing.Optional"
        elif is_constant(each, None):
            optional = True
        else:
            members.append(each)
    return (members[0] if len(members) == 1 else node), optional


def _unquoted(node: ast.expr) -> ast.expr:
    """The expression in a quoted annotation."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return parse_expression(node.value) or node
    return node
