"""The columns that queries filter, join and sort by."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable, Iterator

from dbconv.facts.queries import QueriedColumn, UnservedQueries
from dbconv.project.module import Module
from dbconv.project.queries.clauses import (
    CLAUSES,
    LIMITS,
    clauses_in,
    inside_of,
    lines_with_clauses,
    reaches,
    statements_of,
)
from dbconv.project.queries.comparisons import Compared, compared, named
from dbconv.project.queries.entities import STARTS, assignment
from dbconv.project.queries.serving import Asked, key_of, unserved
from dbconv.project.queries.unread import hides, maker_of
from dbconv.project.readers import reader
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.project.tables.row_references import refers_to_rows
from dbconv.settings import Settings
from dbconv.summary.scopes import Scope

# What leaves a query a query, so that a name carries it on to the next statement.
_BUILDERS = frozenset(
    {
        *CLAUSES,
        *STARTS,
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


class _Query:
    """What one query asks for, put together from its statements."""

    def __init__(self, *parts: _Query) -> None:
        self.asked: list[Compared] = [each for part in parts for each in part.asked]
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
    lines = lines_with_clauses(module)
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
    for statement in statements_of(scope) if reaches(scope.node, lines) or scope.parent is None else ():
        names = _built(statement)
        if not names and not reaches(statement, lines):
            continue
        # One that is begun anew in a branch may be the same query; elsewhere the name is only used again.
        used = [*_names(statement), *(names if statement not in scope.node.body else ())]
        joined = list(dict.fromkeys(carried[each] for each in used if each in carried))
        query = _Query(*joined)
        queries = [*(each for each in queries if each not in joined), query]
        carried.update((each, query) for each, of in carried.items() if of in joined)
        carried.update(dict.fromkeys(names, query))
        if reaches(statement, lines):
            query.asked += sorted(_asked(module, scope, statement), key=lambda each: each.place)
            query.limited = query.limited or _limits(statement)
            query.hides = query.hides or any(hides(module, scope, each) for each in clauses_in(statement))
    return queries


def _built(statement: ast.stmt) -> list[str]:
    """The names to which a statement assigns a query, rather than what one finds."""
    targets, value = assignment(statement)
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


def _names(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement uses."""
    for node in inside_of(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id


def _asked(module: Module, scope: Scope, statement: ast.stmt) -> Iterator[Compared]:
    """The columns that the clauses in a statement ask for."""
    for clause, node, query in clauses_in(statement):
        # exists() joins a table of the query that it stands in, which finds its rows itself.
        is_inner = maker_of(query) == "exists"
        if clause == "filter_by":
            yield from named(module, scope, node)
        else:
            for argument in (*node.args, *(each.value for each in node.keywords)):
                for each in compared(module, scope, argument, clause):
                    yield each._replace(other=None) if is_inner else each


def _limits(statement: ast.stmt) -> bool:
    """Whether a statement asks for the first rows alone."""
    for node in inside_of(statement):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in LIMITS or "paginat" in called:
                return True
    return False
