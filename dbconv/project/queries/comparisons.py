"""How the columns in the arguments of a clause are asked for."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.tables import Reference
from dbconv.project.module import Module
from dbconv.project.queries.entities import entity_of, reference_of
from dbconv.project.queries.serving import Manner
from dbconv.project.tables.lookup import table_of
from dbconv.record import NamedTuple
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope

_JOINING = frozenset({"and_", "or_", "desc", "asc", "nulls_first", "nulls_last", "nullsfirst", "nullslast"})
# What no index on the plain column answers: patterns, negations, and whatever else is computed of it.
_UNSERVED = frozenset(
    {
        *("like", "ilike", "notlike", "not_like", "notilike", "not_ilike", "contains", "icontains", "startswith"),
        *("istartswith", "endswith", "iendswith", "match", "regexp_match", "not_in", "notin_", "isnot", "is_not"),
        *("op", "bool_op", "is_distinct_from", "isnot_distinct_from", "overlap", "contained_by", "has_key", "any"),
        *("has", "concat", "astext", "as_string"),
    }
)


class Compared(NamedTuple):
    """A column that a clause compares, joins or sorts by, as it is written there."""

    reference: Reference
    clause: str
    place: Place
    manner: Manner
    other: Reference | None = None


def compared(module: Module, scope: Scope, argument: ast.expr, clause: str) -> Iterator[Compared]:
    """``User.email`` in ``User.email == x``, ``and_(User.email.in_(…), …)``, ``desc(User.created_at)``."""
    # A column that is no side of anything is a truth value, but for what is sorted by.
    alone: Manner = "sorts" if clause == "order_by" else "chooses"
    todo: list[tuple[ast.expr, Manner, bool]] = [(argument, alone, False)]
    while todo:
        node, manner, is_alternative = todo.pop()
        if isinstance(node, ast.Compare):
            yield from _sides(module, scope, node, clause, is_alternative)
            todo += [(each, "finds", is_alternative) for each in (node.left, *node.comparators) if _is_call(each)]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.BitAnd, ast.BitOr)):
            is_alternative = is_alternative or isinstance(node.op, ast.BitOr)
            todo += [(node.right, manner, is_alternative), (node.left, manner, is_alternative)]
        elif isinstance(node, ast.Call):
            name = module.sqlalchemy_name(scope, node.func)
            if name in _JOINING:
                todo += [(each, manner, is_alternative or name == "or_") for each in node.args]
            elif isinstance(node.func, ast.Attribute) and not name and node.func.attr not in _UNSERVED:
                todo.append((node.func.value, _manner_of(node, node.func.attr, manner), is_alternative))
        elif isinstance(node, (ast.List, ast.Tuple)):
            todo += [(each, manner, is_alternative) for each in node.elts]
        elif isinstance(node, ast.Attribute):
            reference = reference_of(module, scope, node)
            if reference.owner is not None:
                is_one = is_alternative and manner == "finds"
                yield Compared(reference, clause, place_of(node), "may-find" if is_one else manner)


def _manner_of(call: ast.Call, operator: str, manner: Manner) -> Manner:
    """How a method of a column asks for it: ``User.age.between(3, 5)``, ``User.deleted_at.is_(None)``."""
    if manner == "sorts":
        return manner
    return "chooses" if operator == "is_" or any(map(_is_one_of_few, call.args)) else "finds"


def _sides(module: Module, scope: Scope, node: ast.Compare, clause: str, is_alternative: bool) -> Iterator[Compared]:
    """The columns of a comparison: with a value, or with a column of another table."""
    sides = (node.left, *node.comparators)
    owners = [ast.dump(each.value) for each in sides if isinstance(each, ast.Attribute)]
    # Two columns of one table are compared row by row, whatever index there is.
    if any(isinstance(each, (ast.NotEq, ast.NotIn, ast.In)) for each in node.ops) or len(owners) > len(set(owners)):
        return
    read = [(each, reference_of(module, scope, each)) for each in sides if isinstance(each, ast.Attribute)]
    columns = [(each, reference) for each, reference in read if table_of(module, reference) is not None]
    manner: Manner = "may-find" if is_alternative else "finds"
    others = [each for each in sides if each not in [column for column, _ in columns]]
    if len(columns) > 1 or any(map(_is_of_selectable, others)):
        manner = "joins"
    elif any(map(_is_one_of_few, others)):
        manner = "chooses"
    for each, reference in columns:
        other = next((of for _, of in columns if of is not reference), None)
        yield Compared(reference, clause, place_of(each), manner, other)


def _is_call(node: ast.expr) -> bool:
    return isinstance(node, ast.Call)


def _is_of_selectable(node: ast.expr) -> bool:
    """Whether it is a column of what a query made, ``recent.c.user_id``."""
    between = node.value if isinstance(node, ast.Attribute) else None
    return isinstance(between, ast.Attribute) and between.attr in ("c", "columns")


def _is_one_of_few(node: ast.expr) -> bool:
    """Whether a value is one of the few that a column has: None, a truth value, a member of an Enum, a written text."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return bool(node.elts) and all(map(_is_one_of_few, node.elts))
    if isinstance(node, ast.Constant):
        return isinstance(node.value, (str, bool, type(None)))
    if isinstance(node, ast.Attribute) and node.attr in ("value", "name"):
        node = node.value
    if not isinstance(node, ast.Attribute):
        return False
    owner = node.value
    named = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return named[:1].isupper()


def named(module: Module, scope: Scope, call: ast.Call) -> Iterator[Compared]:
    """``filter_by(email=…)`` of a query whose entity is known."""
    origin = entity_of(module, scope, call)
    for each in call.keywords if origin else ():
        if each.arg is not None:
            line, column, _, _ = place_of(each)
            place = Place(line, column, line, column + len(each.arg.encode()))
            manner: Manner = "chooses" if _is_one_of_few(each.value) else "finds"
            yield Compared(Reference(None, each.arg, origin, place), "filter_by", place, manner)
