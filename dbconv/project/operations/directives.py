"""Alembic's directives, each read from its call into an `Operation`."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from dbconv.facts.constraints import Constraint
from dbconv.facts.operations import Operation
from dbconv.modules.module import Module
from dbconv.modules.names import Scope
from dbconv.modules.values import is_text, literal, text_in, texts_in
from dbconv.project.constraints.items import Items, enums_in, read_items
from dbconv.project.operations.bindings import Batch
from dbconv.project.operations.executed import executed
from dbconv.source import place_of

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
    module: Module, scope: Scope, directive: str, call: ast.Call, proxy: str, batch: Batch | None
) -> Operation:
    """The operation of a call of a directive of Alembic's."""
    given = _given(directive, call, batch)
    name = next((each for each in _NAMED if each in given), "")
    named = given.get(name)
    is_named: bool | None = True
    if directive in _CREATES or directive in ("create_index", "drop_constraint", "drop_index"):
        is_named = is_text(module, named)
    items = _items(module, scope, directive, call, given)
    key = _own_constraint(module, directive, call, given)
    table = given.get("table_name")
    nullable = given.get("nullable")
    return Operation(
        directive=directive,
        place=place_of(call.func),
        name_place=place_of(named if named is not None else table if table is not None else call.func),
        proxy=proxy,
        table=batch.table if batch else text_in(module, table),
        name=text_in(module, named),
        is_named=is_named,
        new_name=text_in(module, given.get("new_column_name", given.get("new_table_name"))),
        schema=batch.schema if batch else text_in(module, given.get("schema")),
        columns=items.columns,
        keys=_keys(module, directive, given),
        columns_known=items.complete,
        constraints=(*key, *items.constraints),
        enums=items.enums,
        nullable=_truth(nullable),
        was_nullable=_truth(given.get("existing_nullable")),
        statements=executed(module, scope, given.get("sqltext")) if directive == "execute" else (),
        given=frozenset(given),
        in_batch=batch is not None,
    )


def _given(directive: str, call: ast.Call, batch: Batch | None) -> Mapping[str, ast.expr]:
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


def _keys(module: Module, directive: str, given: Mapping[str, ast.expr]) -> tuple[str | None, ...]:
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


def _own_constraint(
    module: Module, directive: str, call: ast.Call, given: Mapping[str, ast.expr]
) -> tuple[Constraint, ...]:
    kind = _CREATES.get(directive)
    if kind is None:
        return ()
    named = given.get("constraint_name")
    place = place_of(named if isinstance(named, ast.Constant) else call.func)
    name, is_named = text_in(module, named), is_text(module, named)
    return (Constraint(kind, name, is_named, texts_in(module, given.get("columns")), place, directive),)


def _items(module: Module, scope: Scope, directive: str, call: ast.Call, given: Mapping[str, ast.expr]) -> Items:
    if directive == "create_table":
        return read_items(module, scope, call.args[1:] if "table_name" in given and call.args else call.args)
    if directive == "add_column":
        return read_items(module, scope, [given["column"]] if "column" in given else [])
    if directive == "alter_column" and "type_" in given:
        return Items((), (), tuple(enums_in(module, scope, given["type_"])), True)
    return Items((), (), (), True)


def _truth(node: ast.expr | None) -> bool | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, bool) else None
