"""One column, read from ``Column(…)``, ``mapped_column(…)`` or a bare ``Mapped[…]``."""

from __future__ import annotations

import ast

from dbconv.facts.annotations import Annotation
from dbconv.facts.defaults import DEFAULTS, read_default
from dbconv.facts.literals import is_constant, is_falsy, text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column, ColumnType, Nullability
from dbconv.facts.types import PARAMETERS, family_of
from dbconv.source import Place, place_of

COLUMN_CALLS = frozenset({"Column", "mapped_column"})
# Positional arguments that give a column its value.
_GENERATORS = frozenset({"Identity", "Computed", "Sequence", "FetchedValue", "DefaultClause", "ColumnDefault"})
_SCHEMA_ITEMS = _GENERATORS | {"ForeignKey", "CheckConstraint", "Constraint"}
_DESCRIPTIONS = ("comment", "doc")


def is_column(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call is SQLAlchemy's ``Column`` or ``mapped_column``, and no other library's."""
    return module.sqlalchemy_name(scope, call.func) in COLUMN_CALLS


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
        nullable=_annotated_nullability(annotation),
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
    decides_null: bool = True,
) -> Column:
    """A call for which `is_column` holds; without a name of its own the column is called like the attribute.

    ``decides_null`` is False where an annotation stands around it that may say whether NULL is allowed.
    """
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
        descriptions=tuple([text_of(keywords[key]) for key in _DESCRIPTIONS if key in keywords]),
        defaults=tuple([read_default(module, scope, key, node) for key, node in keywords.items() if key in DEFAULTS]),
        generated=not _GENERATORS.isdisjoint(kinds) or is_constant(keywords.get("autoincrement"), True),
        primary_key=isinstance(primary_key, ast.Constant) and bool(primary_key.value),
        foreign_key="ForeignKey" in kinds,
        nullable=_nullability(keywords, place, "Identity" in kinds, annotation, decides_null),
        unique="unique" in keywords and not is_falsy(keywords["unique"]),
        complete=(
            "**" not in keywords
            and not is_starred
            and (primary_key is None or isinstance(primary_key, ast.Constant))
            and (annotation is None or annotation.complete)
        ),
        # Beside the type, what is no item of SQLAlchemy's may be a helper that makes a foreign key.
        keys_known=len(others) <= 1 and "key" not in keywords,
    )


def _nullability(
    keywords: dict[str, ast.expr], place: Place, is_identity: bool, annotation: Annotation | None, decides_null: bool
) -> Nullability:
    """Whether NULL is allowed: by ``nullable=``, else for no key, else by the annotation, else it is."""
    given = keywords.get("nullable")
    if given is not None:
        value = given.value if isinstance(given, ast.Constant) and isinstance(given.value, bool) else None
        return Nullability(value, True, place_of(given))
    primary_key = keywords.get("primary_key")
    if "**" in keywords or not (primary_key is None or isinstance(primary_key, ast.Constant)):
        return Nullability(None, False, place)
    if isinstance(primary_key, ast.Constant) and primary_key.value:
        return Nullability(None if annotation and annotation.optional else False, True, place)
    if annotation is None and decides_null:
        return Nullability(not is_identity, is_identity, place)
    if annotation is None or not decides_null:
        return Nullability(None, False, place)
    return _annotated_nullability(annotation)


def _annotated_nullability(annotation: Annotation) -> Nullability:
    return Nullability(annotation.optional if annotation.complete else None, True, annotation.place)


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
    if not family or node is None:
        return None
    return _with_size(ColumnType(name, family, place_of(node), known=True), node)


def _with_size(kind: ColumnType, node: ast.expr) -> ColumnType:
    """A type with the numbers that its call gives it: ``String(50)``, ``Numeric(precision=21, scale=4)``."""
    if not isinstance(node, ast.Call):
        return kind
    names = PARAMETERS.get(kind.family, ())
    given = {each.arg: each.value for each in node.keywords}
    given.update(zip(names, node.args))
    sizes = {name: given[name] for name in names if name in given}
    numbers = {
        name: each.value
        for name, each in sizes.items()
        if isinstance(each, ast.Constant) and (each.value is None or isinstance(each.value, int))
    }
    length = sizes.get("length", sizes.get("display_width"))
    return kind._replace(
        known=None not in given and numbers.keys() == sizes.keys() and not _has_star(node),
        length=numbers.get("length", numbers.get("display_width")),
        length_place=None if length is None else place_of(length),
        precision=numbers.get("precision"),
        scale=numbers.get("scale"),
        unsigned=is_constant(given.get("unsigned"), True),
    )


def _has_star(call: ast.Call) -> bool:
    return any(isinstance(each, ast.Starred) for each in call.args)


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
