"""One column, read from ``Column(…)``, ``mapped_column(…)`` or a bare ``Mapped[…]``."""

from __future__ import annotations

import ast
import re
from typing import TypeVar

from dbconv.facts.tables import Annotation, Column, Default, Index, Nullability, Text
from dbconv.facts.unknown import Reason, either, is_known, nothing, unknown, unless
from dbconv.project.expansions import called_for
from dbconv.project.literals import is_constant, is_falsy
from dbconv.project.module import Module
from dbconv.project.tables.arguments import read_check
from dbconv.project.tables.column_types import is_enum, read_type
from dbconv.project.tables.defaults import DEFAULTS, read_default
from dbconv.project.tables.descriptions import text_of
from dbconv.project.tables.references import read_reference, with_actions
from dbconv.source import Place, place_of, unparsed
from dbconv.summary.scopes import Scope

T = TypeVar("T")
COLUMN_CALLS = frozenset({"Column", "mapped_column"})
# Positional arguments that give a column its value.
_GENERATORS = frozenset({"Identity", "Computed", "Sequence", "FetchedValue", "DefaultClause", "ColumnDefault"})
_SCHEMA_ITEMS = _GENERATORS | {"ForeignKey", "CheckConstraint", "Constraint"}
_DESCRIPTIONS = ("comment", "doc")
_ON_UPDATE = r"(?i)\bon\s{1,20}update\b"


def is_column(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call is SQLAlchemy's ``Column`` or ``mapped_column``, and no other library's."""
    return module.sqlalchemy_name(scope, call.func) in COLUMN_CALLS


def read_bare(attribute: str, attribute_place: Place, annotation: Annotation, owner: str) -> Column:
    """``id: Mapped[int]`` without a call."""
    absent = False if annotation.complete else unknown(Reason.ANNOTATION)
    column = Column(
        name=attribute,
        name_place=attribute_place,
        place=annotation.place,
        table=None,
        type=annotation.type or unknown(Reason.TYPE),
        descriptions=nothing(absent),
        defaults=nothing(absent),
        references=(),
        generated=absent,
        primary_key=absent,
        foreign_key=absent,
        nullable=_annotated_nullability(annotation),
        unique=absent,
        indexes=(),
        has_more=absent,
        attribute=attribute,
        owner=owner,
        is_bare=True,
    )
    return column if annotation.column is None else _with_alias(column, annotation.column)


def read_column(
    module: Module,
    scope: Scope,
    call: ast.Call,
    *,
    table: str | None = None,
    owner: str = "",
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
    references = []
    checks: list[str] = []
    for item in call.args:
        within, made = called_for(module, scope, item) if isinstance(item, ast.Call) else (scope, None)
        kind = module.sqlalchemy_name(within, made.func) if made else ""
        if made and (kind in _SCHEMA_ITEMS or kind.endswith("Constraint")):
            kinds.append(kind)
            if kind == "CheckConstraint":
                checks += read_check(made)
            if kind == "ForeignKey":
                reference = read_reference(module, within, made.args[0] if made.args else None, place_of(item))
                references.append(with_actions(module, within, reference, made.keywords))
        elif not isinstance(item, ast.Starred):
            others.append(item)
    is_starred = len(others) + len(kinds) < len(call.args)
    named = _given_name(module, scope, others, keywords)
    if others and named is others[0]:
        del others[0]
    type_node = others[0] if others else keywords.get("type_")
    if type_node is not None:
        column_type = read_type(module, scope, type_node) or unknown(Reason.TYPE)
    elif references:
        # SQLAlchemy leaves its type to what it refers to, whatever the annotation says.
        column_type = unknown(Reason.TAKEN_OVER)
    else:
        column_type = (annotation and annotation.type) or unknown(Reason.TYPE)
    own_name = attribute
    if named is not None:
        attribute_place = place_of(named)
        own_name = named.value if isinstance(named, ast.Constant) and isinstance(named.value, str) else None
    name = None if is_starred and named is None else own_name
    place = place_of(call.func)
    # What is not given is not there, unless something that was not read may give it.
    more = (
        Reason.OPTIONS if "**" in keywords else None if annotation is None or annotation.complete else Reason.ANNOTATION
    )
    absent = unknown(more) if more else False
    # Beside the type, what is no item of SQLAlchemy's may be a helper that makes a foreign key.
    no_key = unknown(Reason.HELPER) if len(others) > 1 or "key" in keywords else False
    items = unknown(Reason.OPTIONS) if is_starred else False
    descriptions = tuple([text_of(keywords[key]) for key in _DESCRIPTIONS if key in keywords])
    defaults = tuple([read_default(module, scope, key, node) for key, node in keywords.items() if key in DEFAULTS])
    column = Column(
        name=name,
        name_place=attribute_place or place,
        place=place,
        table=table,
        type=column_type,
        descriptions=descriptions or (nothing(absent)),
        defaults=defaults or (nothing(absent)),
        references=tuple(references),
        generated=(
            not _GENERATORS.isdisjoint(kinds)
            or is_constant(keywords.get("autoincrement"), True)
            or either(absent, items)
        ),
        primary_key=_truth(keywords["primary_key"]) if "primary_key" in keywords else either(absent, no_key),
        foreign_key="ForeignKey" in kinds or either(no_key, items),
        nullable=_nullability(keywords, place, "Identity" in kinds, annotation, decides_null),
        unique=not is_falsy(keywords["unique"]) if "unique" in keywords else either(absent, no_key),
        indexes=read_indexes(keywords, name, attribute_place or place),
        has_more=absent,
        attribute=attribute,
        owner=owner,
        written=unparsed(named) if named is not None and own_name is None else "",
        checks=tuple(checks),
        assigned=_is_set_by_server(module, scope, keywords),
        server_onupdate=_vain_onupdate(module, scope, keywords),
        has_members=has_members(module, scope, annotation, [keywords[each] for each in DEFAULTS & keywords.keys()]),
    )
    return column if annotation is None or annotation.column is None else _with_alias(column, annotation.column)


def _is_set_by_server(module: Module, scope: Scope, keywords: dict[str, ast.expr]) -> bool:
    """Whether the server gives the column a value when its row is changed."""
    texts = (each for given in keywords.values() for each in ast.walk(given) if isinstance(each, ast.Constant))
    if any(isinstance(each.value, str) and re.search(_ON_UPDATE, each.value) for each in texts):
        return True
    given = keywords.get("server_onupdate")
    return not (given is None or is_constant(given, None)) and _vain_onupdate(module, scope, keywords) is None


def _vain_onupdate(module: Module, scope: Scope, keywords: dict[str, ast.expr]) -> Place | None:
    given = keywords.get("server_onupdate")
    called = module.sqlalchemy_name(scope, given.func) if isinstance(given, ast.Call) else ""
    is_vain = isinstance(given, ast.Constant) or (called and called != "FetchedValue")
    return place_of(given) if is_vain and given is not None and not is_constant(given, None) else None


def has_members(module: Module, scope: Scope, annotation: Annotation | None, defaults: list[ast.expr]) -> bool:
    """Whether an Enum is annotated, or a default is one of its members: ``Status.OPEN``, ``Status.OPEN.value``."""
    if annotation and annotation.type and annotation.type.family == "enum":
        return True
    for node in defaults:
        if isinstance(node, ast.Attribute) and node.attr in ("value", "name") and isinstance(node.value, ast.Attribute):
            node = node.value
        if isinstance(node, ast.Attribute) and is_enum(module, module.origin(scope, node.value)):
            return True
    return False


def _truth(node: ast.expr) -> bool:
    return bool(node.value) if isinstance(node, ast.Constant) else unknown(Reason.COMPUTED)


def read_indexes(keywords: dict[str, ast.expr], name: str | None, named_at: Place) -> tuple[Index, ...]:
    """What ``index=`` and ``unique=`` make of a column; one that is computed may make an index or none."""
    given = {key: keywords[key] for key in ("index", "unique") if key in keywords and not is_falsy(keywords[key])}
    if not given:
        return ()
    has_more = unless(all(isinstance(each, ast.Constant) for each in given.values()), Reason.COMPUTED)
    kind = "index" if "index" in given else "unique-constraint"
    place = place_of(next(iter(given.values())))
    return (Index(kind, None, (name,), (named_at,), place, unique="unique" in given, has_more=has_more, own=True),)


def _with_alias(column: Column, alias: Column) -> Column:
    """A column with what the ``mapped_column(…)`` of its annotation brings and its own call does not say."""
    at = column.place
    kind = alias.type._replace(place=at, length_place=None) if is_known(alias.type) else alias.type
    own, others = (each if is_known(each) else () for each in (column.defaults, alias.defaults))
    given = {each.keyword for each in own}
    defaults = (*own, *(_elsewhere(each, at) for each in others if each.keyword not in given))
    descriptions = column.descriptions if is_known(column.descriptions) else ()
    if not descriptions and is_known(alias.descriptions):
        descriptions = tuple(Text(each.value, at) for each in alias.descriptions)
    return column._replace(
        name=column.name if alias.name is None else alias.name,
        type=column.type if is_known(column.type) else kind,
        descriptions=_or_unknown(descriptions, column.descriptions, alias.descriptions),
        defaults=_or_unknown(defaults, column.defaults, alias.defaults),
        references=column.references or alias.references,
        generated=either(column.generated, alias.generated),
        primary_key=either(column.primary_key, alias.primary_key),
        foreign_key=either(column.foreign_key, alias.foreign_key),
        unique=either(column.unique, alias.unique),
        indexes=column.indexes or tuple(_of_alias(each, column.name, at) for each in alias.indexes),
        has_more=either(column.has_more, alias.has_more),
    )


def _or_unknown(found: tuple[T, ...], *asked: tuple[T, ...]) -> tuple[T, ...]:
    """What was found; where that is nothing, unknown if one of those asked is."""
    return found or next((each for each in asked if not is_known(each)), ())


def _of_alias(index: Index, name: str | None, place: Place) -> Index:
    """An index that an alias makes: to be reported there, not in each class that takes it over."""
    return index._replace(columns=(name,), places=(place,), place=place, inherited=True)


def _elsewhere(default: Default, place: Place) -> Default:
    """A default that an alias gives: it is there, and what it is, is judged where it stands."""
    return Default(default.keyword, place, default.is_none, (), "", False, None, None)


def _nullability(
    keywords: dict[str, ast.expr], place: Place, is_identity: bool, annotation: Annotation | None, decides_null: bool
) -> Nullability:
    """Whether NULL is allowed: by ``nullable=``, else for no key, else by the annotation, else it is."""
    given = keywords.get("nullable")
    if given is not None:
        value = read_nullable(given)
        if annotation is None:
            return Nullability(value, True, place_of(given), by_argument=True)
        is_all = annotation.complete and annotation.column is None and is_known(value)
        return Nullability(
            value,
            True,
            place_of(given),
            by_argument=True,
            required=annotation.required,
            contradicted=is_all and not annotation.takes_none and annotation.optional is not value,
            optional=annotation.allowing,
            annotation=annotation.place,
        )
    primary_key = keywords.get("primary_key")
    if "**" in keywords or not (primary_key is None or isinstance(primary_key, ast.Constant)):
        return Nullability(unknown(Reason.OPTIONS if "**" in keywords else Reason.COMPUTED), False, place)
    if isinstance(primary_key, ast.Constant) and primary_key.value:
        return Nullability(unknown(Reason.ANNOTATION) if annotation and annotation.optional else False, True, place)
    if annotation is None and decides_null:
        return Nullability(not is_identity, is_identity, place)
    if annotation is None or not decides_null:
        return Nullability(unknown(Reason.ANNOTATION), False, place)
    return _annotated_nullability(annotation)


def _annotated_nullability(annotation: Annotation) -> Nullability:
    alias = annotation.column
    if alias is not None and alias.nullable.said:
        return Nullability(alias.nullable.value, True, annotation.place, annotation=annotation.place)
    value = annotation.optional if annotation.complete else unknown(Reason.ANNOTATION)
    return Nullability(value, True, annotation.place, required=annotation.required, annotation=annotation.place)


def read_nullable(node: ast.expr) -> bool:
    """What ``nullable=`` is given."""
    is_literal = isinstance(node, ast.Constant) and isinstance(node.value, bool)
    return is_constant(node, True) if is_literal else unknown(Reason.COMPUTED)


def _given_name(module: Module, scope: Scope, others: list[ast.expr], keywords: dict[str, ast.expr]) -> ast.expr | None:
    """The expression that gives the column's name, a literal or not; ``others`` are no schema items."""
    if "name" in keywords:
        return keywords["name"]
    first = others[0] if others else None
    if isinstance(first, ast.Constant):
        return first if isinstance(first.value, str) else None
    if isinstance(first, (ast.JoinedStr, ast.BinOp)):
        return first
    if isinstance(first, ast.IfExp) and read_type(module, scope, first.body) is None:
        return first
    # Column(NAME, String): of two such arguments, the first is the name.
    if len(others) + ("type_" in keywords) > 1 and read_type(module, scope, first) is None:
        return first
    return None
