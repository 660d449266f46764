"""What ``__table_args__``, or the items of ``Table(…)``, say of a table: keys, indexes, comment."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from dbconv.facts.literals import is_constant, text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.references import read_reference
from dbconv.facts.schema import ForeignKey, Index, Text
from dbconv.source import place_of

_KINDS = {"PrimaryKeyConstraint": "primary key", "UniqueConstraint": "unique constraint", "Index": "index"}
_BTREES = frozenset({"", "btree"})
# Calls that order an index's column, and leave it one.
_ORDERS = frozenset({"desc", "asc", "nulls_first", "nulls_last", "nullsfirst", "nullslast"})
_NOT_NULL = re.compile(r"[\"`\[]?(\w+)[\"`\]]?\s+IS\s+NOT\s+NULL", re.IGNORECASE)


class TableArguments(NamedTuple):
    """``complete`` if everything in them was read.

    Columns are as they are written: a name, or, after a dot, an attribute.
    """

    given: bool
    complete: bool
    indexes: tuple[Index, ...]
    foreign_keys: tuple[ForeignKey, ...]
    descriptions: tuple[Text, ...]
    others: tuple[str, ...]
    """The classes whose ``__table_args__`` are added: ``*Base.__table_args__``."""


NO_ARGUMENTS = TableArguments(False, True, (), (), (), ())
"""Where none are given."""
UNREAD_ARGUMENTS = TableArguments(True, False, (), (), (), ())
"""Where they are made at run time."""


def read_table_arguments(module: Module, scope: Scope, values: list[ast.expr]) -> TableArguments:
    """The items of a table: each a tuple, a dict, a constraint, or a sum or an unpacked one of such."""
    complete = True
    indexes: list[Index] = []
    foreign_keys: list[ForeignKey] = []
    others: list[str] = []
    comment: ast.expr | None = None
    todo = values[::-1]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Tuple, ast.List)):
            todo += node.elts[::-1]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            todo += [node.right, node.left]
        elif isinstance(node, ast.Starred):
            todo.append(node.value)
        elif isinstance(node, ast.Dict):
            keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
            complete = complete and None not in keys
            comment = dict(zip(keys, node.values, strict=True)).get("comment", comment)
        elif isinstance(node, ast.Call):
            origin = module.origin(scope, node.func)
            kind = module.name_in_sqlalchemy(origin)
            if origin == "builtins.dict":
                complete = complete and not node.args and all(each.arg for each in node.keywords)
                comment = next((each.value for each in node.keywords if each.arg == "comment"), comment)
            elif kind in _KINDS:
                indexes.append(read_index(module, scope, node, kind))
            elif kind == "ForeignKeyConstraint":
                foreign_keys.append(_read_foreign_key(module, scope, node))
            elif not kind:
                complete = False
        elif isinstance(node, ast.Attribute) and node.attr == "__table_args__":
            origin = module.origin(scope, node.value)
            complete = complete and origin is not None
            others += [origin] if origin else []
        else:
            complete = False
    return TableArguments(
        given=True,
        complete=complete,
        indexes=tuple(indexes),
        foreign_keys=tuple(foreign_keys),
        descriptions=() if comment is None else (text_of(comment),),
        others=tuple(others),
    )


def read_index(module: Module, scope: Scope, call: ast.Call, kind: str) -> Index:
    """A call of one of the three constraints that order rows; ``kind`` is SQLAlchemy's name for what is called."""
    dialect = module.dialect
    keywords = {each.arg or "**": each.value for each in call.keywords}
    given, name = call.args, keywords.get("name")
    if kind == "Index":
        name, given = (call.args[0] if call.args else name), call.args[1:]
    method = keywords.get(f"{dialect}_using", keywords.get(f"{dialect}_prefix"))
    written = method.value if isinstance(method, ast.Constant) and isinstance(method.value, str) else ""
    where = keywords.get(f"{dialect}_where")
    clustered = keywords.get("mssql_clustered")
    return Index(
        kind=_KINDS[kind],
        name=name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else None,
        columns=tuple(_column(module, scope, each) for each in given),
        places=tuple(place_of(each) for each in given),
        place=place_of(call.func),
        unique=kind != "Index" or is_constant(keywords.get("unique"), True),
        partial=where is not None,
        without_null=frozenset() if where is None else _asked_for(where),
        method="" if written.lower() in _BTREES and (method is None or written) else written.lower() or "unknown",
        clustered=place_of(clustered) if is_constant(clustered, True) and clustered else None,
        complete="**" not in keywords and not any(isinstance(each, ast.Starred) for each in given),
    )


def _read_foreign_key(module: Module, scope: Scope, call: ast.Call) -> ForeignKey:
    keywords = {each.arg: each.value for each in call.keywords}
    own, referred = (
        keywords.get(name, call.args[index] if len(call.args) > index else None)
        for index, name in enumerate(("columns", "refcolumns"))
    )
    place = place_of(call.func)
    return ForeignKey(
        columns=tuple(_column(module, scope, each) for each in _items(own)),
        references=tuple(read_reference(module, scope, each, place) for each in _items(referred)),
        place=place,
    )


def _items(node: ast.expr | None) -> list[ast.expr]:
    return node.elts if isinstance(node, (ast.List, ast.Tuple)) else [] if node is None else [node]


def _column(module: Module, scope: Scope, node: ast.expr) -> str | None:
    """What an item of a constraint names: a column, or an attribute, after a dot; None for an expression."""
    while isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in _ORDERS and not node.args:
            node = node.func.value
        elif len(node.args) == 1 and module.sqlalchemy_name(scope, node.func) in _ORDERS:
            node = node.args[0]
        else:
            return None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        return f".{node.id}"
    return f".{node.attr}" if isinstance(node, ast.Attribute) else None


def _asked_for(where: ast.expr) -> frozenset[str]:
    """The columns of which the condition of a partial index says that they are not NULL."""
    found: set[str] = set()
    for node in ast.walk(where):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.update(_NOT_NULL.findall(node.value))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("isnot", "is_not") and isinstance(node.func.value, (ast.Name, ast.Attribute)):
                owner = node.func.value
                found.add(owner.id if isinstance(owner, ast.Name) else owner.attr)
    return frozenset(found)
