"""The columns that queries filter, join and sort by."""

from __future__ import annotations

import ast
import bisect
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dbconv.facts.queries import QueriedColumn
from dbconv.facts.tables import Column, Reference, Table
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.project.tables.references import read_reference
from dbconv.settings import Settings
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope

_CLAUSES = frozenset({"filter", "filter_by", "where", "having", "order_by", "join", "outerjoin"})
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_CLAUSES))})\b")
_STARTS = frozenset({"select", "query"})
# What leaves a query a query, so that a name carries it on to the next statement.
_BUILDERS = frozenset(
    {
        *_CLAUSES,
        *_STARTS,
        *("options", "limit", "offset", "distinct", "group_by", "select_from", "join_from", "with_entities"),
        *(
            "add_columns",
            "with_only_columns",
            "with_for_update",
            "execution_options",
            "params",
            "correlate",
            "prefix_with",
        ),
        *(
            "union",
            "union_all",
            "intersect",
            "except_",
            "subquery",
            "scalar_subquery",
            "cte",
            "alias",
            "exists",
            "delete",
        ),
        *("update", "enable_eagerloads", "yield_per", "populate_existing", "reset_joinpoint"),
    }
)
# What no index on the plain column answers: patterns, negations, and whatever else is computed of it.
_UNSERVED = frozenset(
    {
        *("like", "ilike", "notlike", "not_like", "notilike", "not_ilike", "contains", "icontains", "startswith"),
        *("istartswith", "endswith", "iendswith", "match", "regexp_match", "not_in", "notin_", "isnot", "is_not"),
        *("op", "bool_op", "overlap", "contained_by", "has_key", "any", "has", "concat", "astext", "as_string"),
    }
)


class _Asked(NamedTuple):
    reference: Reference
    clause: str
    place: Place
    equals: bool


@reader(QueriedColumn)
def read_queries(module: Module, settings: Settings) -> Iterator[QueriedColumn]:
    """Each column once a query, where the model is known; one that is put together in several statements is one query.

    A test asks a small database: its queries are left out.
    """
    if module.revision is not None or module.source.is_test:
        return
    lines = [number for number, line in enumerate(module.source.lines, 1) if _WORD.search(line)]
    for scope in module.scopes:
        for query in _queries(module, scope, lines):
            yield from _columns(module, query, settings)


def _columns(module: Module, query: list[_Asked], settings: Settings) -> Iterator[QueriedColumn]:
    """The columns that one query asks for, each once."""
    found = []
    for each in query:
        table = table_of(module, each.reference)
        column = column_of(table, each.reference)
        if table is not None and column is not None and column.name is not None:
            found.append((each, table, column))
    seen: set[tuple[str | None, str | None]] = set()
    for each, table, column in found:
        if (table.name, column.name) in seen:
            continue
        others = {name.name for other, of, name in found if of.name == table.name and other.clause != "order_by"}
        if each.clause == "order_by":
            # An index serves what it is sorted by, one column after the other.
            others |= {name for of, name in seen if of == table.name}
        seen.add((table.name, column.name))
        equal = {name.name for other, of, name in found if of.name == table.name and other.equals}
        if not _is_unique(table, equal):
            indexed = _serves(table, column, others, settings.dialect)
            yield QueriedColumn(column, table, each.clause, each.place, module.shown(table.path), indexed)


def _queries(module: Module, scope: Scope, lines: list[int]) -> list[list[_Asked]]:
    """What each query in a scope asks for, put together from its statements: a name carries it from one to the next."""
    queries: list[list[_Asked]] = []
    carried: dict[str, list[_Asked]] = {}
    for statement in _statements(scope) if _reaches(scope.node, lines) or scope.parent is None else ():
        names = _built(statement)
        if not names and not _reaches(statement, lines):
            continue
        # One that is begun anew in a branch may be the same query; elsewhere the name is only used again.
        used = [*_names(statement), *(names if statement not in scope.node.body else ())]
        joined = {id(carried[each]): carried[each] for each in used if each in carried}
        query = [each for other in joined.values() for each in other]
        queries = [*(each for each in queries if id(each) not in joined), query]
        carried.update((each, query) for each, of in carried.items() if id(of) in joined)
        carried.update(dict.fromkeys(names, query))
        if _reaches(statement, lines):
            query += sorted(_asked(module, scope, statement), key=lambda each: each.place)
    return queries


def _built(statement: ast.stmt) -> list[str]:
    """The names to which a statement assigns a query, rather than what one finds."""
    targets, value = _assignment(statement)
    todo = [] if value is None else [value]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.IfExp):
            todo += [node.body, node.orelse]
        elif isinstance(node, ast.Call):
            called = node.func
            if (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) in _BUILDERS:
                return targets
        elif isinstance(node, ast.Attribute) and node.attr == "query":
            return targets
    return []


def _assignment(statement: ast.stmt) -> tuple[list[str], ast.expr | None]:
    """The names that a statement assigns its value to, and the value."""
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    else:
        return [], None
    return [each.id for each in targets if isinstance(each, ast.Name)], statement.value


def _names(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement uses."""
    for node in _inside_of(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id


def _statements(scope: Scope) -> Iterator[ast.stmt]:
    """The statements of a scope, without the functions and classes in it: they are scopes of their own."""
    todo: list[ast.stmt] = list(reversed(scope.node.body))
    while todo:
        statement = todo.pop()
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        yield statement
        for block in ("handlers", "cases", "finalbody", "orelse", "body"):
            todo.extend(reversed(getattr(statement, block, ())))


def _reaches(node: ast.AST, lines: list[int]) -> bool:
    """Whether a statement stands on one of these lines, which are sorted; a case of ``match`` does not say where."""
    index = bisect.bisect_left(lines, getattr(node, "lineno", 0))
    return index < len(lines) and lines[index] <= (getattr(node, "end_lineno", None) or lines[-1])


def _asked(module: Module, scope: Scope, statement: ast.stmt) -> Iterator[_Asked]:
    """The columns that the clauses in a statement ask for."""
    for node in _inside_of(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CLAUSES:
            clause = node.func.attr
            if clause == "filter_by":
                yield from _named(module, scope, node)
            else:
                for argument in (*node.args, *(each.value for each in node.keywords)):
                    yield from _compared(module, scope, argument, clause)


def _inside_of(statement: ast.stmt) -> Iterator[ast.AST]:
    """A statement and what is in it, without the statements in its blocks."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        yield node
        todo += [
            child
            for child in ast.iter_child_nodes(node)
            if not isinstance(child, ast.stmt) and not isinstance(child, (ast.ExceptHandler, ast.match_case))
        ]


def _compared(module: Module, scope: Scope, argument: ast.expr, clause: str) -> Iterator[_Asked]:
    """``User.email`` in ``User.email == x``, ``and_(User.email.in_(…), …)``, ``desc(User.created_at)``."""
    todo: list[tuple[ast.expr, bool]] = [(argument, False)]
    while todo:
        node, equals = todo.pop()
        if isinstance(node, ast.Compare):
            sides = (node.left, *node.comparators)
            # Two columns of one table are compared row by row, whatever index there is.
            owners = [ast.dump(each.value) for each in sides if isinstance(each, ast.Attribute)]
            is_negated = any(isinstance(each, (ast.NotEq, ast.NotIn, ast.In)) for each in node.ops)
            if not is_negated and len(owners) == len(set(owners)):
                todo += [(each, isinstance(node.ops[0], ast.Eq)) for each in sides]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.BitAnd, ast.BitOr)):
            todo += [(node.right, False), (node.left, False)]
        elif isinstance(node, ast.Call):
            todo += _inside(module, scope, node)
        elif isinstance(node, (ast.List, ast.Tuple)):
            todo += [(each, False) for each in node.elts]
        elif isinstance(node, ast.Attribute):
            reference = _reference(module, scope, node)
            if reference.owner is not None:
                yield _Asked(reference, clause, place_of(node), equals)


def _inside(module: Module, scope: Scope, call: ast.Call) -> list[tuple[ast.expr, bool]]:
    """What an operator that is called compares: ``User.age.between(…)``, ``and_(…)``, ``desc(…)``."""
    name = module.sqlalchemy_name(scope, call.func)
    if name in ("and_", "or_", "desc", "asc", "nulls_first", "nulls_last", "nullsfirst", "nullslast"):
        return [(each, False) for each in call.args]
    if isinstance(call.func, ast.Attribute) and not name and call.func.attr not in _UNSERVED:
        return [(call.func.value, call.func.attr == "in_")]
    return []


def _reference(module: Module, scope: Scope, node: ast.Attribute) -> Reference:
    """What ``User.email`` or ``users.c.email`` refers to, with ``aliased(User)`` in place of ``User`` too."""
    reference = read_reference(module, scope, node, place_of(node))
    meant = _unaliased(module, scope, node.value)
    return reference if meant is None else reference._replace(owner=meant)


def _unaliased(module: Module, scope: Scope, node: ast.expr) -> str | None:
    """The origin of the class that a name is an alias of, made in the same function or in a module; else None."""
    if not isinstance(node, (ast.Name, ast.Attribute)):
        return None
    values = _assigned(module, scope).get(node.id, ()) if isinstance(node, ast.Name) else ()
    if len(values) == 1:
        return _aliased(module, scope, values[0])
    origin = module.value_of(scope, node) if not values else None
    other = module.at(origin) if origin else None
    made = other.values.get((origin or "").partition("::")[2]) if other else None
    return _aliased(other, other.top, made) if other and made else None


def _aliased(module: Module, scope: Scope, value: ast.expr) -> str | None:
    is_alias = isinstance(value, ast.Call) and module.sqlalchemy_name(scope, value.func) == "aliased"
    return module.origin(scope, value.args[0]) if is_alias and isinstance(value, ast.Call) and value.args else None


def _named(module: Module, scope: Scope, call: ast.Call) -> Iterator[_Asked]:
    """``filter_by(email=…)`` of a query whose entity is known."""
    origin = _entity(module, scope, call)
    for each in call.keywords if origin else ():
        if each.arg is not None:
            line, column, _, _ = place_of(each)
            place = Place(line, column, line, column + len(each.arg.encode()))
            yield _Asked(Reference(None, each.arg, origin, place), "filter_by", place, equals=True)


def _entity(module: Module, scope: Scope, call: ast.Call) -> str | None:
    """The origin of the class that a chain of calls asks for: ``User`` of ``session.query(User)``, ``User.query``."""
    found = _entities(module, scope, call, frozenset())
    return next(iter(found)) if len(found) == 1 else None


def _entities(module: Module, scope: Scope, node: ast.expr, through: frozenset[str]) -> set[str | None]:
    """The same for each value that the name may have with which the chain begins; None is one that is unknown."""
    for _ in range(50):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("join", "outerjoin", "select_from", "with_entities", "join_from"):
                return {None}
            if called in _STARTS:
                if len(node.args) != 1:
                    return {None}
                return {_unaliased(module, scope, node.args[0]) or module.origin(scope, node.args[0])}
            node = node.func
        elif isinstance(node, ast.Attribute):
            if node.attr == "query" and (origin := module.origin(scope, node.value)) is not None:
                return {origin}
            node = node.value
        elif isinstance(node, ast.Name) and node.id in through:
            # It is the query itself, one statement before.
            return set()
        elif isinstance(node, ast.Name) and node.id in _assigned(module, scope):
            values = _assigned(module, scope)[node.id]
            return set[str | None]().union(*(_entities(module, scope, each, through | {node.id}) for each in values))
        else:
            return {None}
    return {None}


def _assigned(module: Module, scope: Scope) -> Mapping[str, tuple[ast.expr, ...]]:
    return module.memoize(_values, scope) or {}


def _values(module: Module, scope: Scope) -> Mapping[str, tuple[ast.expr, ...]]:
    """The names that a function assigns, and all that it assigns to each."""
    found: dict[str, tuple[ast.expr, ...]] = {}
    for statement in scope.statements:
        targets, value = _assignment(statement)
        if value is not None:
            found.update((each, (*found.get(each, ()), value)) for each in targets)
    return found


def _is_unique(table: Table, names: set[str | None]) -> bool:
    """Whether a query that asks these columns to be equal to something finds one row at most."""
    return any(
        each.unique and each.has_more is False and not each.partial and names.issuperset(each.columns)
        for each in table.indexes
    )


def _serves(table: Table, column: Column, others: set[str | None], dialect: str) -> bool:
    """Whether an index begins with the column, or with what else is asked for and then with it."""
    if dialect == "mysql" and column.foreign_key is True:
        # InnoDB makes an index of each declared foreign key.
        return True
    for each in table.indexes:
        if not each.method and column.name in each.columns:
            before = each.columns[: each.columns.index(column.name)]
            if others.issuperset(before) and (not each.partial):
                return True
    return table.indexed((column.name or "",))
