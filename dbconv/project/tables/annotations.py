"""What ``Mapped[…]`` says of a column."""

from __future__ import annotations

import ast
import sys

from dbconv.facts.column_types import ANNOTATED, family_of
from dbconv.facts.tables import Annotation, Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.project.tables.column_types import is_enum
from dbconv.project.tables.columns import is_column, read_column
from dbconv.project.tables.type_maps import TypeMap, python_type
from dbconv.source import Place, parse_expression, place_of, unparsed
from dbconv.summary.scopes import Scope

_OPTIONAL = frozenset({"typing.Optional", "typing.Union"})
_ANNOTATED = frozenset({"typing.Annotated", "typing_extensions.Annotated"})
_ANYTHING = frozenset({"typing.Any", "builtins.object"})
_MAX_ALIASES = 8


def read_annotation(module: Module, scope: Scope, node: ast.expr, types: TypeMap | None) -> Annotation | None:
    """``Mapped[…]``, also in quotes; None for any other annotation.

    ``types`` is the map of the class's base, or None where that is unknown, and with it the types.
    """
    mapped = _unquoted(node)
    if not isinstance(mapped, ast.Subscript) or module.sqlalchemy_name(scope, mapped.value) != "Mapped":
        return None
    read = read_python_type(module, scope, mapped.slice, types, place_of(node))
    if read.required:
        return read._replace(required=f"{_written(mapped.value)}[{read.required}]")
    return read._replace(allowing=f"{_written(mapped.value)}[{read.allowing}]") if read.allowing else read


def read_python_type(
    module: Module, scope: Scope, node: ast.expr, types: TypeMap | None, place: Place, steps: int = _MAX_ALIASES
) -> Annotation:
    """What stands in ``Mapped[…]``: a type, ``X | None``, ``Annotated[…]``, or a name of the project for one.

    All of it is said to stand at ``place``: in quotes, or in another module, it has no place of its own here.
    """
    written, node = node, _unquoted(node)
    given, optional = _without_none(module, scope, node)
    read = _read_given(module, scope, given, types, place, steps)
    if not optional:
        return read._replace(allowing=f"{_written(node)} | None" if node is written and not read.optional else "")
    is_all = given is not node and not read.optional
    return read._replace(optional=True, required=_written(given) if is_all else "")


def _read_given(
    module: Module, scope: Scope, given: ast.expr, types: TypeMap | None, place: Place, steps: int
) -> Annotation:
    """What stands there beside None."""
    origin = module.origin(scope, given.value if isinstance(given, ast.Subscript) else given)
    if isinstance(given, ast.Subscript) and origin in _ANNOTATED and isinstance(given.slice, ast.Tuple):
        return _read_annotated(module, scope, given.slice.elts, types, place, steps)._replace(required="")
    key = origin if not types or not isinstance(given, ast.Subscript) else python_type(module, scope, given)
    if key is not None and types is not None and key in types:
        return Annotation(place, _at(types[key], place), complete=True, optional=False)
    name = ANNOTATED.get(origin or "")
    if name is not None:
        kind = None if types is None else ColumnType(name, family_of("", name), place)
        return Annotation(place, kind, complete=True, optional=False)
    if module.class_names(origin) is not None:
        enum = ColumnType("Enum", "enum", place) if is_enum(module, origin) else None
        return Annotation(place, enum, complete=True, optional=False)
    alias = module.value_of(scope, given)
    other = module.at(alias)
    value = other.values.get((alias or "").partition("::")[2]) if other else None
    if other is not None and isinstance(value, ast.Call) and other.origin(other.top, value.func) == "typing.NewType":
        # It brings no more than a type; which, depends on SQLAlchemy's version.
        kind = types[alias] if alias is not None and types is not None and alias in types else None
        return Annotation(place, _at(kind, place), complete=True, optional=False)
    if other is not None and value is not None and steps:
        read = read_python_type(other, other.top, value, types, place, steps - 1)
        kind = types[alias] if alias is not None and types is not None and alias in types else read.type
        return read._replace(type=_at(kind, place), required="")
    is_standard = origin is not None and origin.partition(".")[0] in sys.stdlib_module_names
    is_read = is_standard and origin not in _ANNOTATED
    return Annotation(place, None, complete=is_read, optional=False, takes_none=origin in _ANYTHING)


def _read_annotated(
    module: Module, scope: Scope, given: list[ast.expr], types: TypeMap | None, place: Place, steps: int
) -> Annotation:
    """``Annotated[int, mapped_column(primary_key=True)]``, after its name."""
    read = read_python_type(module, scope, given[0], types, place, steps)
    if read.column is not None:
        # Of several, SQLAlchemy takes the innermost.
        return read
    for item in given[1:]:
        if isinstance(item, ast.IfExp):
            columns = [_column(module, scope, each) for each in (item.body, item.orelse)]
            if None in columns or len({_keys(each) for each in columns if each}) > 1:
                return read._replace(complete=False)
        else:
            columns = [_column(module, scope, item)]
            if columns == [None] and isinstance(item, (ast.Name, ast.Attribute)):
                return read._replace(complete=False)
        if columns[0] is not None:
            kind = columns[0].type if is_known(columns[0].type) else None
            return read._replace(type=_at(kind, place) or read.type, column=columns[0])
    return read


def _column(module: Module, scope: Scope, node: ast.expr) -> Column | None:
    is_call = isinstance(node, ast.Call) and is_column(module, scope, node)
    return read_column(module, scope, node) if is_call and isinstance(node, ast.Call) else None


def _keys(column: Column) -> tuple[object, ...]:
    """What two arms of an ``if`` have to agree on, for either to stand for both."""
    kind = column.type.name if is_known(column.type) else None
    said = (column.primary_key, column.unique, column.nullable.value)
    known = (each if is_known(each) else None for each in said)
    defaults = column.defaults if is_known(column.defaults) else ()
    has_default = any(each.is_none is False and each.keyword != "onupdate" for each in defaults)
    return *known, column.references, kind, has_default or column.generated is True


def _written(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else unparsed(node)


def _at(kind: ColumnType | None, place: Place) -> ColumnType | None:
    """A type that stands elsewhere, as one that is named here."""
    return kind and kind._replace(place=place, length_place=None)


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
