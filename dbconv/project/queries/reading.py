"""The columns that queries filter, join and sort by."""

from __future__ import annotations

import ast
import bisect
import functools
import re
from collections.abc import Iterable, Iterator

from dbconv.facts.queries import QueriedColumn, UnservedQueries
from dbconv.project.module import Module
from dbconv.project.queries.comparisons import Compared, compared, named
from dbconv.project.queries.entities import STARTS, assignment
from dbconv.project.queries.serving import Asked, key_of, unserved
from dbconv.project.queries.unread import hides, maker_of
from dbconv.project.readers import reader
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.project.tables.row_references import refers_to_rows
from dbconv.settings import Settings
from dbconv.summary.scopes import Scope

_CLAUSES = frozenset({"filter", "filter_by", "where", "having", "order_by", "join", "outerjoin"})
# What asks for the first rows alone; a function that paginates does, whatever its name.
_LIMITS = frozenset({"limit", "first", "fetch", "slice"})
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_CLAUSES | _LIMITS))})\b|paginat")
# What leaves a query a query, so that a name carries it on to the next statement.
_BUILDERS = frozenset(
    {
        *_CLAUSES,
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
            query.hides = query.hides or any(hides(module, scope, each) for each in _clauses(statement))
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


def _asked(module: Module, scope: Scope, statement: ast.stmt) -> Iterator[Compared]:
    """The columns that the clauses in a statement ask for."""
    for clause, node, query in _clauses(statement):
        # exists() joins a table of the query that it stands in, which finds its rows itself.
        is_inner = maker_of(query) == "exists"
        if clause == "filter_by":
            yield from named(module, scope, node)
        else:
            for argument in (*node.args, *(each.value for each in node.keywords)):
                for each in compared(module, scope, argument, clause):
                    yield each._replace(other=None) if is_inner else each


def _clauses(statement: ast.stmt) -> Iterator[tuple[str, ast.Call, ast.expr]]:
    """The calls of clauses in a statement: ``filter`` of ``query.filter(…)``, the call, and ``query``."""
    for node in _inside_of(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CLAUSES:
            yield node.func.attr, node, node.func.value


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
