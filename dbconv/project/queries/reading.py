"""The columns that queries filter, join and sort by."""

from __future__ import annotations

import ast
import bisect
import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from dbconv.facts.queries import QueriedColumn, UnservedQueries
from dbconv.facts.tables import Reference
from dbconv.project.module import Module
from dbconv.project.queries.serving import Asked, Manner, key_of, unserved
from dbconv.project.readers import reader
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.project.tables.references import read_reference
from dbconv.project.tables.row_references import refers_to_rows
from dbconv.settings import Settings
from dbconv.source import FIRST_LINE, Place, place_of
from dbconv.summary.scopes import Scope

_CLAUSES = frozenset({"filter", "filter_by", "where", "having", "order_by", "join", "outerjoin"})
# What asks for the first rows alone; a function that paginates does, whatever its name.
_LIMITS = frozenset({"limit", "first", "fetch", "slice"})
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_CLAUSES | _LIMITS))})\b|paginat")
_JOINING = frozenset({"and_", "or_", "desc", "asc", "nulls_first", "nulls_last", "nullsfirst", "nullslast"})
_STARTS = frozenset({"select", "query"})
_MAKERS = _STARTS | {"delete", "update", "exists"}
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
        *("values", "returning", "update", "enable_eagerloads", "yield_per", "populate_existing", "reset_joinpoint"),
    }
)
# What no index on the plain column answers: patterns, negations, and whatever else is computed of it.
_UNSERVED = frozenset(
    {
        *("like", "ilike", "notlike", "not_like", "notilike", "not_ilike", "contains", "icontains", "startswith"),
        *("istartswith", "endswith", "iendswith", "match", "regexp_match", "not_in", "notin_", "isnot", "is_not"),
        *("op", "bool_op", "is_distinct_from", "isnot_distinct_from", "overlap", "contained_by", "has_key", "any"),
        *("has", "concat", "astext", "as_string"),
    }
)


class _Asked(NamedTuple):
    reference: Reference
    clause: str
    place: Place
    manner: Manner
    other: Reference | None = None


class _Query:
    """What one query asks for, put together from its statements."""

    def __init__(self, *parts: _Query) -> None:
        self.asked: list[_Asked] = [each for part in parts for each in part.asked]
        self.limited: bool = any(part.limited for part in parts)
        self.hides: bool = any(part.hides for part in parts)
        """It may ask for more than was read."""


@reader(UnservedQueries)
def read_queries(module: Module, settings: Settings) -> Iterator[UnservedQueries]:
    """Queries that no index serves, where models are known.

    A test asks a small database: its queries are left out.
    """
    if module.revision is not None or module.source.is_test:
        return
    lines = [number for number, line in enumerate(module.source.lines, 1) if _WORD.search(line)]
    found = []
    for scope in module.scopes:
        for query in _queries(module, scope, lines):
            columns = [each.queried for each in _unserved(module, query)]
            found += [tuple(sorted(columns, key=lambda each: each.place))] if columns else []
    if found:
        yield UnservedQueries(tuple(sorted(found, key=lambda each: each[0].place)))


def _unserved(module: Module, query: _Query) -> Iterable[Asked]:
    """The columns that a query asks for, and no index serves."""
    asked, found = [], set()
    for each in () if query.hides else query.asked:
        table = table_of(module, each.reference)
        column = column_of(table, each.reference)
        if table is not None and column is not None and column.name is not None:
            other = table_of(module, each.other) if each.other else None
            queried = QueriedColumn(
                column, table, each.clause, each.place, module.shown(table.path), each.manner in ("finds", "joins")
            )
            asked.append(Asked(queried, each.manner, key_of(other) if other else None))
        elif table is not None and each.manner == "finds":
            # What is no column is a relationship, whose foreign key is compared: Role.user == user.
            found.add(key_of(table))
    return unserved(asked, found, query.limited, functools.partial(_is_served, module))


def _is_served(module: Module, queried: QueriedColumn) -> bool:
    """Whether an index may begin with a column, or the model is told to have one, so that no query is."""
    column, table = queried.column, queried.table
    if table.indexed((column.name or "",)) is not False:
        return True
    # InnoDB makes an index of a foreign key; elsewhere DBC405 asks for one in the model, as DBC406 does of what refers
    # to rows without one: no query is told again.
    return column.foreign_key is not False or refers_to_rows(module, table, column)


def _queries(module: Module, scope: Scope, lines: list[int]) -> list[_Query]:
    """What each query in a scope asks for, put together from its statements: a name carries it from one to the next."""
    queries: list[_Query] = []
    carried: dict[str, _Query] = {}
    for statement in _statements(scope) if _reaches(scope.node, lines) or scope.parent is None else ():
        names = _built(statement)
        if not names and not _reaches(statement, lines):
            continue
        # One that is begun anew in a branch may be the same query; elsewhere the name is only used again.
        used = [*_names(statement), *(names if statement not in scope.node.body else ())]
        joined = list(dict.fromkeys(carried[each] for each in used if each in carried))
        query = _Query(*joined)
        queries = [*(each for each in queries if each not in joined), query]
        carried.update((each, query) for each, of in carried.items() if of in joined)
        carried.update(dict.fromkeys(names, query))
        if _reaches(statement, lines):
            query.asked += sorted(_asked(module, scope, statement), key=lambda each: each.place)
            query.limited = query.limited or _limits(statement)
            query.hides = query.hides or any(_hides(module, scope, each) for each in _clauses(statement))
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
    for clause, node, query in _clauses(statement):
        # exists() joins a table of the query that it stands in, which finds its rows itself.
        is_inner = _maker_of(query) == "exists"
        if clause == "filter_by":
            yield from _named(module, scope, node)
        else:
            for argument in (*node.args, *(each.value for each in node.keywords)):
                for each in _compared(module, scope, argument, clause):
                    yield each._replace(other=None) if is_inner else each


def _maker_of(node: ast.expr) -> str:
    """The call that makes the query with which a chain of calls begins: ``select``; empty where none does."""
    while isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in _MAKERS or not isinstance(node.func, ast.Attribute):
            return called if called in _MAKERS else ""
        node = node.func.value
    return ""


def _clauses(statement: ast.stmt) -> Iterator[tuple[str, ast.Call, ast.expr]]:
    """The calls of clauses in a statement: ``filter`` of ``query.filter(…)``, the call, and ``query``."""
    for node in _inside_of(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CLAUSES:
            yield node.func.attr, node, node.func.value


def _hides(module: Module, scope: Scope, clause: tuple[str, ast.Call, ast.expr]) -> bool:
    """Whether a clause asks for what cannot be read, or is one of a query that was begun elsewhere."""
    name, call, query = clause
    if not _begins(module, scope, query, frozenset()):
        return True
    if name == "filter_by":
        entity = Reference(None, None, _entity(module, scope, call), FIRST_LINE)
        return any(each.arg is None for each in call.keywords) or table_of(module, entity) is None
    return name in ("filter", "where", "having") and any(_is_unread(module, scope, each) for each in call.args)


def _begins(module: Module, scope: Scope, node: ast.expr, through: frozenset[str]) -> bool:
    """Whether a chain of calls begins with a query that is made here, rather than with what asks for more already."""
    if _maker_of(node):
        return True
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    if isinstance(node, ast.IfExp):
        return all(_begins(module, scope, each, through) for each in (node.body, node.orelse))
    if isinstance(node, ast.Name):
        values = _assigned(module, scope).get(node.id, ())
        inner = through | {node.id}
        is_known = node.id in through or (bool(values) and all(_begins(module, scope, each, inner) for each in values))
        return is_known and node.id not in _parameters(scope)
    return isinstance(node, ast.Attribute) and node.attr == "query"


def _parameters(scope: Scope) -> set[str]:
    if not isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return set()
    given = scope.node.args
    return {each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)}


def _is_unread(module: Module, scope: Scope, node: ast.expr) -> bool:
    """Whether a condition is one that nobody can tell from the clause: a name, what a function makes, raw SQL."""
    if isinstance(node, ast.Starred):
        return not isinstance(node.value, (ast.List, ast.Tuple)) or _is_unread(module, scope, node.value)
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(_is_unread(module, scope, each) for each in node.elts)
    if isinstance(node, ast.BinOp):
        return _is_unread(module, scope, node.left) or _is_unread(module, scope, node.right)
    if not isinstance(node, ast.Call):
        return isinstance(node, ast.Name)
    name = module.sqlalchemy_name(scope, node.func)
    if name in ("and_", "or_"):
        return any(_is_unread(module, scope, each) for each in node.args)
    if name:
        return name == "text"
    # A method of a column is none of the project's functions.
    root: ast.expr = node
    while isinstance(root, (ast.Call, ast.Attribute, ast.Subscript)):
        root = root.func if isinstance(root, ast.Call) else root.value
    return root is node.func or not isinstance(root, ast.Name) or root.id in ("self", "cls")


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


def _limits(statement: ast.stmt) -> bool:
    """Whether a statement asks for the first rows alone."""
    for node in _inside_of(statement):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in _LIMITS or "paginat" in called:
                return True
    return False


def _compared(module: Module, scope: Scope, argument: ast.expr, clause: str) -> Iterator[_Asked]:
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
            reference = _reference(module, scope, node)
            if reference.owner is not None:
                is_one = is_alternative and manner == "finds"
                yield _Asked(reference, clause, place_of(node), "may-find" if is_one else manner)


def _manner_of(call: ast.Call, operator: str, manner: Manner) -> Manner:
    """How a method of a column asks for it: ``User.age.between(3, 5)``, ``User.deleted_at.is_(None)``."""
    if manner == "sorts":
        return manner
    return "chooses" if operator == "is_" or any(map(_is_one_of_few, call.args)) else "finds"


def _sides(module: Module, scope: Scope, node: ast.Compare, clause: str, is_alternative: bool) -> Iterator[_Asked]:
    """The columns of a comparison: with a value, or with a column of another table."""
    sides = (node.left, *node.comparators)
    owners = [ast.dump(each.value) for each in sides if isinstance(each, ast.Attribute)]
    # Two columns of one table are compared row by row, whatever index there is.
    if any(isinstance(each, (ast.NotEq, ast.NotIn, ast.In)) for each in node.ops) or len(owners) > len(set(owners)):
        return
    read = [(each, _reference(module, scope, each)) for each in sides if isinstance(each, ast.Attribute)]
    columns = [(each, reference) for each, reference in read if table_of(module, reference) is not None]
    manner: Manner = "may-find" if is_alternative else "finds"
    others = [each for each in sides if each not in [column for column, _ in columns]]
    if len(columns) > 1 or any(map(_is_of_selectable, others)):
        manner = "joins"
    elif any(map(_is_one_of_few, others)):
        manner = "chooses"
    for each, reference in columns:
        other = next((of for _, of in columns if of is not reference), None)
        yield _Asked(reference, clause, place_of(each), manner, other)


def _is_call(node: ast.expr) -> bool:
    return isinstance(node, ast.Call)


def _is_of_selectable(node: ast.expr) -> bool:
    """Whether it is a column of what a query made, ``recent.c.user_id``."""
    between = node.value if isinstance(node, ast.Attribute) else None
    return isinstance(between, ast.Attribute) and between.attr in ("c", "columns")


def _is_one_of_few(node: ast.expr) -> bool:
    """Whether a value is one of the few that a column has: None, a truth value, a member of an enumeration."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return bool(node.elts) and all(map(_is_one_of_few, node.elts))
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, bool)
    if isinstance(node, ast.Attribute) and node.attr in ("value", "name"):
        node = node.value
    if not isinstance(node, ast.Attribute):
        return False
    owner = node.value
    named = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return named[:1].isupper()


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
            manner: Manner = "chooses" if _is_one_of_few(each.value) else "finds"
            yield _Asked(Reference(None, each.arg, origin, place), "filter_by", place, manner)


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
                made = node.args[0]
                if isinstance(made, ast.Attribute) and (column := _reference(module, scope, made)).owner is not None:
                    # select(User.id) asks for users.
                    return {column.owner} if table_of(module, column) else {module.origin(scope, made)}
                return {_unaliased(module, scope, made) or module.origin(scope, made)}
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
