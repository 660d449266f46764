"""The tables that are made by calls of ``Table``."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.tables import Column, Table
from dbconv.facts.unknown import Reason, either, nothing, unknown, unless
from dbconv.project.expansions import called_for
from dbconv.project.metadata import of_table_call
from dbconv.project.module import Module
from dbconv.project.tables.additions import added_to_call
from dbconv.project.tables.arguments import read_schema, read_table_arguments
from dbconv.project.tables.columns import is_column, read_column
from dbconv.project.tables.descriptions import remarks_at, text_of
from dbconv.project.tables.keys import WITHOUT_KEY, loose_indexes, with_keys
from dbconv.project.tables.storage import read_storage
from dbconv.source import place_of, unparsed
from dbconv.summary.scopes import Scope, join


def called_tables(module: Module) -> list[tuple[str | None, Table]]:
    """The tables made by calls, with the origin of the name that each is bound to."""
    found: list[tuple[str | None, Table]] = []
    # They stand anywhere; most files of models have none, and their statements need no second look.
    if "Table" not in module.source.text:
        return found
    for scope in module.scopes:
        for statement in scope.statements:
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)):
                for within, call, written in _table_calls(module, scope, statement.value):
                    found.append(_read_table_call(module, scope, within, call, _bound_to(scope, statement, written)))
    return found


def _bound_to(scope: Scope, statement: ast.stmt, call: ast.Call) -> str | None:
    if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is call:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        return join(scope.path, target.id) if isinstance(target, ast.Name) else None
    return None


def _table_calls(module: Module, scope: Scope, value: ast.expr | None) -> Iterator[tuple[Scope, ast.Call, ast.Call]]:
    """``Table(name, metadata, …)`` as a value, or as an argument of one: ``relationship(secondary=Table(…))``.

    Each as it is to be read, and in what scope, and as it is written: a function of the project may make it.
    """
    if not isinstance(value, ast.Call):
        return
    for call in (value, *value.args, *(each.value for each in value.keywords)):
        # With one argument alone no table is made; what most calls mean need not be followed to tell.
        if isinstance(call, ast.Call) and len(call.args) > 1:
            within, made = called_for(module, scope, call)
            if module.sqlalchemy_name(within, made.func) == "Table":
                yield within, made, call


def _read_table_call(
    module: Module, around: Scope, scope: Scope, call: ast.Call, origin: str | None
) -> tuple[str | None, Table]:
    """``Table("orders", metadata, Column(…), …)`` that stands in ``around`` and is read in ``scope``."""
    keywords = {each.arg: each.value for each in call.keywords if each.arg}
    given = keywords.get("name", call.args[0])
    name = text_of(given)
    columns: dict[str, Column] = {}
    items: list[ast.expr] = []
    metadata_at = 0 if "name" in keywords else 1
    for index, item in enumerate(call.args):
        within, made = called_for(module, scope, item) if isinstance(item, ast.Call) else (scope, None)
        if made is not None and is_column(module, within, made):
            remarks = tuple(remarks_at(module.source, item))
            columns[str(len(columns))] = read_column(module, within, made)._replace(remarks=remarks)
        elif made is not None and module.sqlalchemy_name(within, made.func):
            items.append(item)
        elif index > metadata_at:
            # A constraint that is named elsewhere, columns that a helper makes.
            items.append(ast.Constant(None))
    arguments = read_table_arguments(module, scope, items)
    complete = (
        len(keywords) == len(call.keywords)
        and not any(each in keywords for each in ("autoload", "autoload_with", "extend_existing"))
        and not any(isinstance(each, ast.Starred) for each in call.args)
    )
    more = unless(complete, Reason.OPTIONS)
    schema = read_schema(module, scope, keywords.get("schema")) if complete else None
    metadata = of_table_call(module, scope, call)
    default = metadata.schema if metadata else None
    others = either(more, arguments.has_more, added_to_call(module, origin, name.value))
    table = Table(
        name=name.value,
        name_place=name.place,
        place=place_of(call.func),
        columns=(),
        indexes=(),
        foreign_keys=(),
        descriptions=(text_of(keywords["comment"]),) if "comment" in keywords else nothing(more),
        is_call=True,
        has_more_columns=others,
        has_more_keys=others,
        path=module.source.path,
        schema=default or "" if schema == "" else schema,
        default_schema=default,
        # In a function it most often describes what a query needs of a table.
        may_lack_key=not isinstance(around.node, (ast.Module, ast.ClassDef)) or not WITHOUT_KEY.isdisjoint(keywords),
        python_name=(around.name or (origin or "").rpartition("::")[2]) or unparsed(given),
        storage=read_storage(module, scope, keywords) if complete else unknown(Reason.OPTIONS),
    )
    loose = loose_indexes(module, origin or "")
    return origin, with_keys(table, columns, arguments, loose)
