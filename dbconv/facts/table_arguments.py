"""What ``__table_args__``, or the items of ``Table(…)``, say of a table: keys, comment."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import NamedTuple

from dbconv.facts.literals import text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Text

_NONE: frozenset[str] = frozenset()


class TableArguments(NamedTuple):
    """``complete`` if everything in them was read."""

    given: bool
    complete: bool
    primary_key: frozenset[str]
    foreign_keys: frozenset[str]
    unique: frozenset[str]
    """The columns that are unique by themselves."""
    descriptions: tuple[Text, ...]


def no_arguments() -> TableArguments:
    """Where none are given."""
    return TableArguments(False, True, _NONE, _NONE, _NONE, ())


def unread_arguments() -> TableArguments:
    """Where they are made at run time."""
    return TableArguments(True, False, _NONE, _NONE, _NONE, ())


def read_table_arguments(module: Module, scope: Scope, value: ast.expr) -> TableArguments:
    """A tuple, a dict, a tuple that ends in a dict, or a sum of such."""
    complete = True
    primary_key: set[str] = set()
    foreign_keys: set[str] = set()
    unique: set[str] = set()
    comment: ast.expr | None = None
    todo = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Tuple, ast.List)):
            todo += node.elts
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            todo += [node.left, node.right]
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
            elif kind == "PrimaryKeyConstraint":
                complete = _add_names(primary_key, node.args) and complete
            elif kind == "UniqueConstraint" and len(node.args) == 1:
                complete = _add_names(unique, node.args) and complete
            elif kind == "ForeignKeyConstraint":
                given = node.args[0] if node.args else None
                columns = given.elts if isinstance(given, (ast.List, ast.Tuple)) else [given]
                complete = _add_names(foreign_keys, columns) and complete
            elif not kind:
                complete = False
        else:
            complete = False
    return TableArguments(
        given=True,
        complete=complete,
        primary_key=frozenset(primary_key),
        foreign_keys=frozenset(foreign_keys),
        unique=frozenset(unique),
        descriptions=() if comment is None else (text_of(comment),),
    )


def _add_names(names: set[str], nodes: Iterable[ast.expr | None]) -> bool:
    """Add the columns that a constraint names, by string or by the attribute; whether all could be read."""
    complete = True
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            names.add(node.value)
        elif isinstance(node, ast.Name):
            names.add(node.id)
        else:
            complete = False
    return complete
