"""One column, read from ``Column(…)``, ``mapped_column(…)`` or a bare ``Mapped[…]``."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dbconv.facts.module import Module
from dbconv.facts.names import Scope, dotted
from dbconv.facts.schema import Call, Column, ColumnType, Default, Text
from dbconv.facts.types import ANNOTATED, family_of
from dbconv.source import Place, parse_expression, place_of

COLUMN_CALLS = frozenset({"Column", "mapped_column"})
# Positional arguments that give a column its value.
_GENERATORS = frozenset({"Identity", "Computed", "Sequence", "FetchedValue", "DefaultClause", "ColumnDefault"})
_SCHEMA_ITEMS = _GENERATORS | {"ForeignKey", "CheckConstraint", "Constraint"}
_DEFAULTS = frozenset({"default", "insert_default", "server_default", "default_factory", "onupdate"})
_DESCRIPTIONS = ("comment", "doc")
_CONTAINERS = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
}
_CONTAINER_CALLS = frozenset(
    {
        "builtins.list",
        "builtins.dict",
        "builtins.set",
        "collections.OrderedDict",
        "collections.defaultdict",
        "collections.deque",
    }
)
_OPTIONAL = frozenset({"typing.Optional", "typing.Union"})


class Annotation(NamedTuple):
    """What ``Mapped[…]`` says: the type, if it is known, and whether an alias in it may bring more than a type."""

    place: Place
    type: ColumnType | None
    complete: bool


def is_column(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call is SQLAlchemy's ``Column`` or ``mapped_column``, and no other library's."""
    return module.sqlalchemy_name(scope, call.func) in COLUMN_CALLS


def read_annotation(module: Module, scope: Scope, node: ast.expr, *, maps_types: bool) -> Annotation | None:
    """``Mapped[…]``, also in quotes; None for any other annotation.

    ``maps_types`` says that the class's base may have a ``type_annotation_map``: its types are then unknown.
    """
    mapped = _unquoted(node)
    if not isinstance(mapped, ast.Subscript):
        return None
    if module.sqlalchemy_name(scope, mapped.value) != "Mapped":
        return None
    inner = _without_none(module, scope, _unquoted(mapped.slice))
    origin = module.origin(scope, inner.value if isinstance(inner, ast.Subscript) else inner)
    name = ANNOTATED.get(origin or "")
    if name is None and module.class_names(origin) is not None:
        is_enum = any((base or "").startswith("enum.") for base in module.ancestors(origin or ""))
        return Annotation(place_of(node), ColumnType("Enum", "enum") if is_enum else None, complete=True)
    if name is not None:
        column_type = None if maps_types else ColumnType(name, family_of("", name))
        return Annotation(place_of(node), column_type, complete=True)
    is_standard = origin is not None and origin.partition(".")[0] in sys.stdlib_module_names
    return Annotation(place_of(node), None, complete=is_standard and not (origin or "").endswith(".Annotated"))


def read_bare(attribute: str, attribute_place: Place, annotation: Annotation) -> Column:
    """``id: Mapped[int]`` without a call."""
    return Column(
        name=attribute,
        name_place=attribute_place,
        place=annotation.place,
        table=None,
        type=annotation.type,
        descriptions=(),
        defaults=(),
        generated=False,
        primary_key=False,
        foreign_key=False,
        unique=False,
        complete=annotation.complete,
        keys_known=annotation.complete,
    )


def read_column(
    module: Module,
    scope: Scope,
    call: ast.Call,
    *,
    table: str | None = None,
    attribute: str | None = None,
    attribute_place: Place | None = None,
    annotation: Annotation | None = None,
) -> Column:
    """A call for which `is_column` holds; without a name of its own the column is called like the attribute."""
    keywords = {each.arg or "**": each.value for each in call.keywords}
    others: list[ast.expr] = []
    kinds: list[str] = []
    for item in call.args:
        kind = module.sqlalchemy_name(scope, item.func) if isinstance(item, ast.Call) else ""
        if kind in _SCHEMA_ITEMS or kind.endswith("Constraint"):
            kinds.append(kind)
        elif not isinstance(item, ast.Starred):
            others.append(item)
    is_starred = len(others) + len(kinds) < len(call.args)
    named = _given_name(module, scope, others, keywords)
    if others and named is others[0]:
        del others[0]
    type_node = others[0] if others else keywords.get("type_")
    if type_node is None and annotation is not None:
        column_type = annotation.type
    else:
        column_type = read_type(module, scope, type_node)
    if named is not None:
        name = named.value if isinstance(named, ast.Constant) and isinstance(named.value, str) else None
        attribute_place = place_of(named)
    else:
        name = None if is_starred else attribute
    primary_key = keywords.get("primary_key")
    place = place_of(call.func)
    return Column(
        name=name,
        name_place=attribute_place or place,
        place=place,
        table=table,
        type=column_type,
        descriptions=tuple([_text(keywords[key]) for key in _DESCRIPTIONS if key in keywords]),
        defaults=tuple([_default(module, scope, key, node) for key, node in keywords.items() if key in _DEFAULTS]),
        generated=not _GENERATORS.isdisjoint(kinds) or _is_constant(keywords.get("autoincrement"), True),
        primary_key=isinstance(primary_key, ast.Constant) and bool(primary_key.value),
        foreign_key="ForeignKey" in kinds,
        unique="unique" in keywords and not _is_falsy(keywords["unique"]),
        complete=(
            "**" not in keywords
            and not is_starred
            and (primary_key is None or isinstance(primary_key, ast.Constant))
            and (annotation is None or annotation.complete)
        ),
        # Beside the type, what is no item of SQLAlchemy's may be a helper that makes a foreign key.
        keys_known=len(others) <= 1 and "key" not in keywords,
    )


def read_type(module: Module, scope: Scope, node: ast.expr | None) -> ColumnType | None:
    """A type expression of SQLAlchemy's: ``String``, ``sa.String(50)``, ``Text().with_variant(…)``."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "with_variant":
        names = [each.value for each in node.args[1:] if isinstance(each, ast.Constant)]
        if len(names) < len(node.args) - 1:
            return None
        node = node.args[0] if module.dialect in names else node.func.value
    origin = module.origin(scope, node.func if isinstance(node, ast.Call) else node)
    name = module.name_in_sqlalchemy(origin)
    family = family_of(origin or "", name)
    return ColumnType(name, family) if family else None


def texts(nodes: Iterable[ast.expr | None]) -> tuple[Text, ...]:
    """The string literals among expressions; ``None`` written out is an empty one."""
    return tuple([_text(node) for node in nodes if node is not None])


def _text(node: ast.expr) -> Text:
    value = node.value if isinstance(node, ast.Constant) else ...
    return Text(value if isinstance(value, str) else "" if value is None else None, place_of(node))


def _given_name(module: Module, scope: Scope, others: list[ast.expr], keywords: dict[str, ast.expr]) -> ast.expr | None:
    """The expression that gives the column's name, a literal or not; ``others`` are no schema items."""
    if "name" in keywords:
        return keywords["name"]
    first = others[0] if others else None
    if isinstance(first, ast.Constant):
        return first if isinstance(first.value, str) else None
    if isinstance(first, (ast.JoinedStr, ast.BinOp, ast.IfExp)):
        return first
    # Column(NAME, String): of two such arguments, the first is the name.
    if len(others) + ("type_" in keywords) > 1 and read_type(module, scope, first) is None:
        return first
    return None


def _default(module: Module, scope: Scope, keyword: str, node: ast.expr) -> Default:
    if isinstance(node, (ast.Constant, ast.Name)) or (isinstance(node, ast.Attribute) and _is_plain(node)):
        return Default(keyword, place_of(node), _is_constant(node, None), (), "", False)
    container = _CONTAINERS.get(type(node), "")
    if isinstance(node, ast.Call) and module.origin(scope, node.func) in _CONTAINER_CALLS:
        container = dotted(node.func) or ""
    return Default(keyword, place_of(node), False, tuple(_calls(module, scope, node)), container, _is_empty(node))


def _is_plain(node: ast.expr) -> bool:
    """Whether an attribute is one of a name's, and no call is made to get it."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _calls(module: Module, scope: Scope, value: ast.expr) -> Iterator[Call]:
    """The calls in an expression that run when it is evaluated: a lambda's run later."""
    todo: list[ast.AST] = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            origin, name = module.origin(scope, node.func), dotted(node.func)
            if origin and name:
                yield Call(
                    origin, name, whole=node is value and not node.args and not node.keywords and "(" not in name
                )
        todo += reversed(list(ast.iter_child_nodes(node)))


def _is_empty(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return not node.args and not node.keywords
    return (isinstance(node, ast.List) and not node.elts) or (isinstance(node, ast.Dict) and not node.values)


def _without_none(module: Module, scope: Scope, node: ast.expr) -> ast.expr:
    """The type in ``X | None``, ``Optional[X]`` and ``Union[X, None]``."""
    members: list[ast.expr] = []
    todo = [node]
    while todo:
        each = _unquoted(todo.pop())
        if isinstance(each, ast.BinOp) and isinstance(each.op, ast.BitOr):
            todo += [each.right, each.left]
        elif isinstance(each, ast.Subscript) and module.origin(scope, each.value) in _OPTIONAL:
            todo += each.slice.elts if isinstance(each.slice, ast.Tuple) else [each.slice]
        elif not _is_constant(each, None):
            members.append(each)
    return members[0] if len(members) == 1 else node


def _unquoted(node: ast.expr) -> ast.expr:
    """The expression in a quoted annotation."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return parse_expression(node.value) or node
    return node


def _is_falsy(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def _is_constant(node: ast.expr | None, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value
