"""The fields of SQLModel's classes as columns.

Source: how SQLModel itself makes a column of a field (``sqlmodel.main.get_column_from_field``).
"""

from __future__ import annotations

import ast

from dbconv.facts.tables import Annotation, Column, ColumnType, Nullability
from dbconv.facts.unknown import Reason, either, is_known, nothing, unknown
from dbconv.project.constants import whole_number
from dbconv.project.expansions import called_for
from dbconv.project.literals import is_constant, is_falsy
from dbconv.project.module import Module
from dbconv.project.tables.annotations import read_python_type
from dbconv.project.tables.column_types import read_type
from dbconv.project.tables.columns import has_members, is_column, read_column, read_indexes, read_nullable
from dbconv.project.tables.defaults import read_default
from dbconv.project.tables.descriptions import text_of
from dbconv.project.tables.references import read_reference, with_actions
from dbconv.project.values import Unread
from dbconv.source import place_of, unparsed
from dbconv.summary.scopes import Scope

_NO_COLUMNS = ("typing.ClassVar", "typing_extensions.ClassVar", "typing.List", "builtins.list", "typing.Set")
_DESCRIPTIONS = ("description", "comment", "doc")
# What is for the column alone; ``Field`` fails with it.
_NO_ARGUMENTS = frozenset({"comment", "doc"})


def is_sqlmodel(module: Module, origin: str) -> bool:
    """Whether a class is one of SQLModel's."""
    return any(module.name_in_sqlalchemy(each) == "SQLModel" for each in module.project.libraries(origin))


def read_field(
    module: Module, scope: Scope, target: ast.Name, annotation: ast.expr, value: ast.expr | None, table: str | None
) -> Column | None:
    """A field; None for a relationship, a private attribute or a class variable."""
    if target.id.startswith("_") or target.id == "model_config":
        return None
    within = scope
    if isinstance(value, ast.Call):
        within, value = called_for(module, scope, value)
    called = module.sqlalchemy_name(within, value.func) if isinstance(value, ast.Call) else ""
    head = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    if called == "Relationship" or (called != "Field" and module.origin(scope, head) in _NO_COLUMNS):
        return None
    keywords: dict[str, ast.expr] = {}
    if isinstance(value, ast.Call) and called == "Field":
        keywords = _keywords(value)
    elif value is not None:
        # What a function of the project returns is most often a field.
        keywords["**" if isinstance(value, ast.Call) and not _makes_value(module, within, value) else "default"] = value
    said = read_python_type(module, scope, annotation, {}, place_of(annotation))
    defaults = [read_default(module, within, key, keywords[key]) for key in _defaults(keywords)]
    descriptions = [text_of(keywords[key]) for key in _DESCRIPTIONS if key in keywords]
    own = keywords.get("sa_column")
    own_scope, made = called_for(module, within, own) if isinstance(own, ast.Call) else (within, None)
    if made is not None and is_column(module, own_scope, made):
        column = read_column(
            module,
            own_scope,
            made,
            table=table,
            owner=scope.name,
            attribute=target.id,
            attribute_place=place_of(target),
        )
        own_defaults, own_descriptions = (
            each if is_known(each) else () for each in (column.defaults, column.descriptions)
        )
        return column._replace(
            defaults=(*own_defaults, *defaults) or column.defaults,
            is_field=bool(defaults),
            descriptions=(*own_descriptions, *descriptions) or column.descriptions,
        )
    place = place_of(value.func) if isinstance(value, ast.Call) else said.place
    primary_key = "primary_key" in keywords and not is_falsy(keywords["primary_key"])
    # What is not given is not there, unless something that was not read may give it.
    more = Reason.OPTIONS if "**" in keywords or own is not None else None if said.complete else Reason.ANNOTATION
    absent = unknown(more) if more else False
    no_key = unknown(Reason.OPTIONS) if "sa_column_args" in keywords or own is not None else absent
    references = []
    if "foreign_key" in keywords:
        actions = value.keywords if isinstance(value, ast.Call) else []
        references = [
            with_actions(module, within, read_reference(module, within, keywords["foreign_key"], place), actions)
        ]
    named = keywords.get("name")
    name = target.id if named is None else text_of(named).value
    named_at = place_of(target if named is None else named)
    return Column(
        name=name,
        name_place=named_at,
        place=place,
        table=table,
        type=_type(module, within, keywords, said) or unknown(Reason.TYPE),
        descriptions=tuple(descriptions) or (nothing(absent)),
        defaults=tuple(defaults) or (nothing(absent)),
        references=tuple(references),
        generated=is_constant(keywords.get("autoincrement"), True) or either(absent, no_key),
        primary_key=primary_key or either(absent, no_key),
        foreign_key=bool(references) or no_key,
        nullable=_nullability(keywords, said, primary_key, more),
        unique=not is_falsy(keywords["unique"]) if "unique" in keywords else either(absent, no_key),
        indexes=read_indexes(keywords, name, named_at),
        has_more=absent,
        has_members=has_members(module, scope, said, [keywords[each] for each in _defaults(keywords)]),
        attribute=target.id,
        owner=scope.name,
        is_bare=called != "Field",
        written=unparsed(named) if named is not None and name is None else "",
        is_field=True,
        assigned="server_onupdate" in keywords,
    )


def _makes_value(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call makes a value: of a class, or of another library's."""
    origin = module.origin(scope, call.func)
    return origin is not None and ("::" not in origin or module.class_names(origin) is not None)


def _keywords(call: ast.Call) -> dict[str, ast.expr]:
    """The arguments of ``Field(…)``, with those that ``sa_column_kwargs`` hands on to the column."""
    found = {each.arg or "**": each.value for each in call.keywords if each.arg not in _NO_ARGUMENTS}
    if call.args:
        found["default"] = call.args[0]
    handed = found.get("sa_column_kwargs")
    if isinstance(handed, ast.Dict):
        for key, value in zip(handed.keys, handed.values):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                found[key.value] = value
            else:
                found["**"] = value
    elif handed is not None:
        found["**"] = handed
    default = found.get("default")
    if isinstance(default, ast.Constant) and default.value is ...:
        del found["default"]
    return found


def _defaults(keywords: dict[str, ast.expr]) -> list[str]:
    return [each for each in ("default", "default_factory", "server_default", "onupdate") if each in keywords]


def _type(module: Module, scope: Scope, keywords: dict[str, ast.expr], said: Annotation) -> ColumnType | None:
    if "sa_type" in keywords:
        return read_type(module, scope, keywords["sa_type"])
    if said.type is None:
        return None
    length = keywords.get("max_length")
    size = _whole(module, scope, length)
    if size is None and said.type.family == "string":
        # A str without max_length is SQLModel's AutoString, which has a length where the database needs one.
        size = unknown(Reason.TYPE)
    return said.type._replace(
        length=size,
        length_place=None if length is None else place_of(length),
        precision=_whole(module, scope, keywords.get("max_digits")),
        scale=_whole(module, scope, keywords.get("decimal_places")),
    )


def _whole(module: Module, scope: Scope, node: ast.expr | None) -> int | None:
    value = None if node is None else whole_number(module, scope, node)
    return unknown(Reason.COMPUTED) if isinstance(value, Unread) else value


def _nullability(
    keywords: dict[str, ast.expr], said: Annotation, primary_key: bool, more: Reason | None
) -> Nullability:
    given = keywords.get("nullable")
    if given is not None:
        value = read_nullable(given)
        return Nullability(
            value,
            True,
            place_of(given),
            by_argument=True,
            required=said.required,
            # A field that is None until the row is stored may be NOT NULL.
            contradicted=is_known(value) and value and said.complete and not (said.optional or said.takes_none),
            optional=said.allowing,
            annotation=said.place,
        )
    if primary_key:
        return Nullability(False, True, said.place)
    value = said.optional if more is None else unknown(more)
    return Nullability(value, True, said.place, required=said.required, annotation=said.place)
