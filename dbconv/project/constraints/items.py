"""Reads what a call that makes a table is given: columns, constraints, Enums."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.constraints import Constraint, EnumType
from dbconv.facts.tables import Column
from dbconv.facts.unknown import Reason, unknown
from dbconv.project.literals import is_constant, is_falsy
from dbconv.project.module import Module
from dbconv.project.tables.columns import is_column, read_column
from dbconv.project.values import elements, is_text, literal, text_in, texts_in
from dbconv.record import NamedTuple
from dbconv.source import place_of
from dbconv.summary.scopes import Scope

_KINDS = {
    "UniqueConstraint": "uq",
    "CheckConstraint": "ck",
    "ForeignKeyConstraint": "fk",
    "ForeignKey": "fk",
    "PrimaryKeyConstraint": "pk",
    "ExcludeConstraint": "ex",
}
# Where a name may be given without a keyword.
_NAME_AT = {"CheckConstraint": 1, "ForeignKeyConstraint": 2}
_ENUMS = frozenset({"Enum", "ENUM"})


class Items(NamedTuple):
    """The columns and constraints that a call is given."""

    columns: tuple[Column, ...]
    constraints: tuple[Constraint, ...]
    enums: tuple[EnumType, ...]
    complete: bool


def read_items(module: Module, scope: Scope, nodes: list[ast.expr]) -> Items:
    """The columns and constraints among the arguments of a call."""
    columns: list[Column] = []
    constraints: list[Constraint] = []
    enums: list[EnumType] = []
    complete = True
    todo = nodes[::-1]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Starred):
            held = elements(module, node.value)
            complete = complete and held is not None
            todo += (held or [])[::-1]
            continue
        if isinstance(node, ast.Name):
            node = module.values.get(node.id, node)
        kind = module.sqlalchemy_name(scope, node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and is_column(module, scope, node):
            column = read_column(module, scope, node)
            # A name that is computed, but from literals: in a loop over them.
            name = text_in(module, node.args[0]) if column.name is None and node.args else None
            columns.append(column if name is None else column._replace(name=name))
            constraints += in_column(module, scope, node, columns[-1].name)
            for argument in (*node.args, *(each.value for each in node.keywords if each.arg == "type_")):
                enums += enums_in(module, scope, argument)
        elif isinstance(node, ast.Call) and kind in _KINDS:
            constraints.append(read_constraint(module, node, kind))
        elif kind != "Index":
            complete = False
    return Items(tuple(columns), tuple(constraints), tuple(enums), complete)


def read_constraint(module: Module, call: ast.Call, kind: str) -> Constraint:
    """A constraint that is an item of a table, or of a column; ``kind`` is SQLAlchemy's name for it."""
    named = next((each.value for each in call.keywords if each.arg == "name"), None)
    if named is None and kind in _NAME_AT:
        named = next(iter(call.args[_NAME_AT[kind] :]), None)
    has_more = any(each.arg is None for each in call.keywords)
    has_more = has_more or (kind in _NAME_AT and any(isinstance(each, ast.Starred) for each in call.args))
    is_named = unknown(Reason.OPTIONS) if has_more and named is None else is_text(module, named)
    if kind in ("UniqueConstraint", "PrimaryKeyConstraint"):
        columns = tuple(text_in(module, each) for each in call.args)
    else:
        columns = texts_in(module, call.args[0]) if call.args and kind == "ForeignKeyConstraint" else ()
    return given_name(
        Constraint(_KINDS[kind], text_in(module, named), is_named, columns, place_of(call.func), kind), named
    )


def given_name(constraint: Constraint, named: ast.expr | None) -> Constraint:
    """A constraint with what is known of the expression that names it."""
    called = named.func if isinstance(named, ast.Call) else None
    is_final = getattr(called, "attr", getattr(called, "id", "")) in ("f", "conv")
    return constraint._replace(is_final=is_final, name_place=place_of(named) if named is not None else None)


def in_column(module: Module, scope: Scope, call: ast.Call, column: str | None) -> Iterator[Constraint]:
    """The constraints in a call that makes a column."""
    for each in call.args:
        kind = module.sqlalchemy_name(scope, each.func) if isinstance(each, ast.Call) else ""
        if isinstance(each, ast.Call) and kind in ("ForeignKey", "CheckConstraint"):
            yield read_constraint(module, each, kind)._replace(columns=(column,))
    keywords = {each.arg: each.value for each in call.keywords}
    unique = keywords.get("unique")
    if is_constant(unique, True) and is_falsy(keywords.get("index", ast.Constant(False))) and unique is not None:
        yield Constraint("uq", None, False, (column,), place_of(unique), "unique=True")


def enums_in(module: Module, scope: Scope, node: ast.expr) -> Iterator[EnumType]:
    """The Enum that a type is, or holds."""
    if isinstance(node, ast.Name):
        node = module.values.get(node.id, node)
    for each in (node, *(node.args if isinstance(node, ast.Call) else ())):
        name = module.sqlalchemy_name(scope, each.func) if isinstance(each, ast.Call) else ""
        if isinstance(each, ast.Call) and name in _ENUMS:
            yield _enum(module, each)._replace(written=name)


def _enum(module: Module, call: ast.Call) -> EnumType:
    keywords = {each.arg: each.value for each in call.keywords}
    named = keywords.get("name")
    is_named = is_text(module, named)
    if named is None:
        texts = [isinstance(literal(module, each), str) for each in call.args]
        # A class of Python gives the type its name.
        is_named = False if texts and all(texts) else unknown(Reason.COMPUTED)
    off = (is_constant(keywords.get(key), False) for key in ("native_enum", "create_type"))
    creates = not any(off) and None not in keywords
    native = keywords.get("native_enum", ast.Constant(True if None not in keywords else ...))
    is_native = native.value if isinstance(native, ast.Constant) and isinstance(native.value, bool) else None
    of = text_in(module, named), is_named, place_of(call.func), creates
    return EnumType(*of, unknown(Reason.COMPUTED) if is_native is None else is_native, _labels(module, call))


def _labels(module: Module, call: ast.Call) -> tuple[str, ...]:
    texts = [text_in(module, each) for each in call.args]
    known = tuple(each for each in texts if each is not None)
    return known if len(known) == len(texts) else unknown(Reason.COMPUTED)


def enum_of(module: Module, scope: Scope, node: ast.expr) -> EnumType | None:
    """The Enum that an expression is."""
    return next(enums_in(module, scope, node), None)
