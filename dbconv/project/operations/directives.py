"""Alembic's directives, each read from its call into an `Operation`."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from dbconv.facts.constraints import Constraint
from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    Argument,
    BulkInsert,
    Call,
    CommentTable,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Execute,
    ExecutionState,
    Operation,
    RenameTable,
)
from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import Reason, unknown
from dbconv.project.constraints.items import enums_in, given_name, read_items
from dbconv.project.module import Module
from dbconv.project.operations.bindings import Batch
from dbconv.project.operations.executed import executed, table_name, with_text
from dbconv.project.tables.column_types import read_type
from dbconv.project.values import is_text, literal, text_in, texts_in
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope, dotted

# The parameters that are given by position; a batch has its table already, and leaves that one out.
_PARAMETERS = {
    "add_column": ("table_name", "column"),
    "alter_column": ("table_name", "column_name"),
    "bulk_insert": ("table", "rows"),
    "create_check_constraint": ("constraint_name", "table_name", "condition"),
    "create_exclude_constraint": ("constraint_name", "table_name"),
    "create_foreign_key": ("constraint_name", "table_name", "referent_table", "columns", "remote_cols"),
    "create_index": ("index_name", "table_name", "columns"),
    "create_primary_key": ("constraint_name", "table_name", "columns"),
    "create_table": ("table_name",),
    "create_table_comment": ("table_name", "comment"),
    "create_unique_constraint": ("constraint_name", "table_name", "columns"),
    "drop_column": ("table_name", "column_name"),
    "drop_constraint": ("constraint_name", "table_name", "type_"),
    "drop_index": ("index_name", "table_name"),
    "drop_table": ("table_name",),
    "drop_table_comment": ("table_name",),
    "execute": ("sqltext",),
    "rename_table": ("old_table_name", "new_table_name"),
}
DIRECTIVES = frozenset(_PARAMETERS)
# Names of parameters in the Alembics before, and of one thing under two names.
_ALIASES = {
    "source_table": "table_name",
    "tablename": "table_name",
    "source": "table_name",
    "local_cols": "columns",
    "referent": "referent_table",
    "type": "type_",
    "old_table_name": "table_name",
    "name": "new_column_name",
}
_CREATES = {
    "create_unique_constraint": "uq",
    "create_check_constraint": "ck",
    "create_foreign_key": "fk",
    "create_primary_key": "pk",
    "create_exclude_constraint": "ex",
}
_NAMED = ("constraint_name", "index_name", "column_name")


def read_directive(
    module: Module,
    scope: Scope,
    directive: str,
    call: ast.Call,
    written: ast.Call,
    batch: Batch | None,
    state: ExecutionState,
) -> Operation:
    """The operation of a call of a directive of Alembic's; ``written`` is the call before names were filled in."""
    given = given_arguments(directive, call, batch)
    name = next((each for each in _NAMED if each in given), "")
    named, table = given.get(name), given.get("table_name")
    place = place_of(call.func)
    how = Call(
        receiver=(dotted(written.func) or "").rpartition(".")[0],
        method=directive,
        in_batch=batch is not None,
        name_place=place_of(named if named is not None else table if table is not None else call.func),
        arguments=_arguments(module, given, given_arguments(directive, written, batch)),
        insertion=insertion_of(written),
    )
    if directive == "execute":
        text = given.get("sqltext")
        return with_text(module, Execute(place, how, state, executed(module, scope, text)), text, call, is_op=True)
    if directive == "bulk_insert":
        rows = [*call.args, *(each.value for each in call.keywords if each.arg == "table")]
        return BulkInsert(place, how, state, table_name(module, scope, rows[0]) if rows else None)
    of = place, how, state, batch.table if batch else text_in(module, table)
    schema = batch.schema if batch else text_in(module, given.get("schema"))
    own, is_named = text_in(module, named), is_text(module, named)
    if directive == "create_table":
        items = read_items(module, scope, call.args[1:] if "table_name" in given and call.args else call.args)
        return CreateTable(*of, schema, items.columns, not items.complete, items.constraints, items.enums)
    if directive == "add_column":
        items = read_items(module, scope, [given["column"]] if "column" in given else [])
        column = items.columns[0] if items.columns else None
        return AddColumn(*of, schema, column, items.constraints, items.enums)
    if directive == "alter_column":
        new_name = text_in(module, given.get("new_column_name"))
        nullable, was_nullable = _truth(given.get("nullable")), _truth(given.get("existing_nullable"))
        enums = tuple(enums_in(module, scope, given["type_"])) if "type_" in given else ()
        types = (_type(module, scope, given.get(name)) for name in ("type_", "existing_type"))
        return AlterColumn(*of, schema, own, new_name, nullable, was_nullable, enums, *types)
    if directive in ("create_index", "drop_index"):
        if directive == "drop_index":
            return DropIndex(*of, schema, own, is_named)
        return CreateIndex(*of, schema, own, is_named, _columns(module, directive, given))
    if directive in _CREATES:
        columns = _columns(module, directive, given)
        return CreateConstraint(*of, schema, own, is_named, columns, _constraint(module, directive, call, given))
    if directive == "drop_constraint":
        return DropConstraint(*of, schema, own, is_named)
    if directive == "rename_table":
        return RenameTable(*of, schema, text_in(module, given.get("new_table_name")))
    if directive == "drop_column":
        return DropColumn(*of, schema, own)
    if directive == "drop_table":
        return DropTable(*of, schema)
    return CommentTable(*of, schema, directive.startswith("drop_"))


def _arguments(module: Module, given: Mapping[str, ast.expr], written: Mapping[str, ast.expr]) -> tuple[Argument, ...]:
    found = []
    for name, node in given.items():
        value = literal(module, node)
        plain = value if value is None or isinstance(value, (str, int, float)) else unknown(Reason.COMPUTED)
        found.append(Argument(name, plain, place_of(written.get(name, node))))
    return tuple(found)


def insertion_of(call: ast.Call) -> Place:
    """The empty place behind the last argument of a call; before its closing parenthesis where it has none."""
    parts: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    ends = [(each.end_lineno or 0, each.end_col_offset or 0) for each in parts]
    line, column = max(ends, default=((call.end_lineno or 0), (call.end_col_offset or 0) - 1))
    return Place(line, column, line, column)


def given_arguments(directive: str, call: ast.Call, batch: Batch | None) -> Mapping[str, ast.expr]:
    """What a directive is given, by Alembic's names for the parameters."""
    names = [each for each in _PARAMETERS[directive] if not (batch and each == "table_name")]
    given: dict[str, ast.expr] = {}
    for name, value in zip(names, call.args):
        if isinstance(value, ast.Starred):
            break
        given[name] = value
    for each in call.keywords:
        if each.arg is not None:
            given.setdefault(each.arg, each.value)
    owns = next((each for each in _PARAMETERS[directive] if each in _NAMED[:2]), None)
    if owns and "name" in given:
        given.setdefault(owns, given.pop("name"))
    for old, new in _ALIASES.items():
        if old in given:
            given.setdefault(new, given.pop(old))
    return given


def _columns(module: Module, directive: str, given: Mapping[str, ast.expr]) -> tuple[str | None, ...]:
    """The columns of an index or a constraint; of an expression all its words, too; None for what is not read."""
    if directive == "create_check_constraint":
        condition = literal(module, given.get("condition"))
        return tuple(re.findall(r"\w+", condition)) if isinstance(condition, str) else (None,)
    if directive.startswith("create_") and "columns" in given:
        keys: list[str | None] = []
        for text in texts_in(module, given["columns"]):
            keys += [text] if text is None else dict.fromkeys((text, *re.findall(r"\w+", text)))
        return tuple(keys) or (None,)
    return (None,) if directive == "create_exclude_constraint" else ()


def _constraint(module: Module, directive: str, call: ast.Call, given: Mapping[str, ast.expr]) -> Constraint:
    named = given.get("constraint_name")
    place = place_of(named if isinstance(named, ast.Constant) else call.func)
    name, is_named = text_in(module, named), is_text(module, named)
    columns = texts_in(module, given.get("columns"))
    return given_name(Constraint(_CREATES[directive], name, is_named, columns, place, directive), named)


def _type(module: Module, scope: Scope, node: ast.expr | None) -> ColumnType | None:
    """The type that is given, if one is; unknown where that is none that is read."""
    return None if node is None else read_type(module, scope, node) or unknown(Reason.TYPE)


def _truth(node: ast.expr | None) -> bool | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, bool) else None
