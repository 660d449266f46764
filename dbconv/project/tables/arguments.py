"""What ``__table_args__``, or the items of ``Table(…)``, say of a table: keys, indexes, comment."""

from __future__ import annotations

import ast
import re

from dbconv.facts.tables import ForeignKey, Index, Storage, Text
from dbconv.facts.unknown import Reason, unknown, unless
from dbconv.project.constants import constant
from dbconv.project.expansions import all_returned, called_for
from dbconv.project.literals import is_constant, literal_of
from dbconv.project.module import Module
from dbconv.project.tables.descriptions import text_of
from dbconv.project.tables.references import read_reference, with_actions
from dbconv.project.tables.storage import PLAIN, read_lengths, read_storage
from dbconv.record import NamedTuple
from dbconv.source import place_of
from dbconv.summary.scopes import Scope

_KINDS = {"PrimaryKeyConstraint": "primary-key", "UniqueConstraint": "unique-constraint", "Index": "index"}
# Whose first argument says all of their columns.
_OF_FIRST = frozenset({"CheckConstraint", "ForeignKeyConstraint"})
_BTREES = frozenset({"", "btree"})
# Calls that order an index's column, and leave it one.
_ORDERS = frozenset({"desc", "asc", "nulls_first", "nulls_last", "nullsfirst", "nullslast"})
_NULL = r"(?i)\w+[\"`\]]?\s+IS\s+NULL\b"
_DIALECTS = ("mysql_", "postgresql_", "sqlite_", "oracle_", "mssql_", "mariadb_")
# What an option is called, after its dialect, that changes which rows an index finds, or refuses.
_SPECIAL = (
    *("**", "_where", "_using", "_prefix", "_length", "_ops", "_include", "_nulls_not_distinct", "_with_parser"),
    *("_columnstore", "_compress"),
)


class TableArguments(NamedTuple):
    """What is known of them; columns are as they are written: a name, or, after a dot, an attribute."""

    given: bool
    has_more: bool
    """False; unknown where something in them was not read."""
    indexes: tuple[Index, ...]
    foreign_keys: tuple[ForeignKey, ...]
    descriptions: tuple[Text, ...]
    options: frozenset[str]
    """The names of the options in the dict."""
    schema: str | None
    """The schema among them; empty where there is none, None where it is unknown."""
    others: tuple[str, ...]
    """The classes whose ``__table_args__`` are added: ``*Base.__table_args__``."""
    checks: tuple[str, ...] = ()
    """The conditions of check constraints that are literals."""
    storage: Storage = unknown(Reason.ARGUMENTS)


NO_ARGUMENTS = TableArguments(False, False, (), (), (), frozenset(), "", (), (), PLAIN)
"""Where none are given."""
UNREAD_ARGUMENTS = TableArguments(True, unknown(Reason.ARGUMENTS), (), (), (), frozenset(), None, ())
"""Where they are made at run time."""


def read_table_arguments(module: Module, scope: Scope, values: list[ast.expr]) -> TableArguments:
    """The items of a table: each a tuple, a dict, a constraint, or a sum or an unpacked one of such."""
    complete = is_all_said = True
    indexes: list[Index] = []
    foreign_keys: list[ForeignKey] = []
    others: list[str] = []
    checks: list[str] = []
    options: dict[object, ast.expr] = {}
    todo = [(scope, each) for each in reversed(values)]
    while todo:
        scope, node = todo.pop()
        if isinstance(node, ast.Call):
            scope, node = called_for(module, scope, node)
        if isinstance(node, (ast.Tuple, ast.List)):
            todo += [(scope, each) for each in reversed(node.elts)]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            todo += [(scope, node.right), (scope, node.left)]
        elif isinstance(node, ast.Starred):
            todo.append((scope, node.value))
        elif isinstance(node, ast.Dict):
            keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
            complete = complete and None not in keys
            options.update(zip(keys, node.values, strict=True))
        elif isinstance(node, ast.Call):
            origin = module.origin(scope, node.func)
            kind = module.name_in_sqlalchemy(origin)
            if origin == "builtins.dict":
                complete = complete and not node.args and all(each.arg for each in node.keywords)
                options.update((each.arg, each.value) for each in node.keywords)
            elif kind in _KINDS:
                indexes.append(read_index(module, scope, node, kind))
            elif kind == "ForeignKeyConstraint":
                foreign_keys.append(_read_foreign_key(module, scope, node))
            elif kind == "CheckConstraint":
                checks += read_check(node)
            elif not kind:
                returned = all_returned(module, scope, node)
                # Options of a dialect, or none.
                complete = complete and bool(returned) and all(map(_is_of_dialect, returned))
                is_all_said = False
        elif isinstance(node, ast.Attribute) and node.attr == "__table_args__":
            origin = module.origin(scope, node.value)
            complete = complete and origin is not None
            others += [origin] if origin else []
        else:
            complete = False
    return TableArguments(
        given=True,
        has_more=unless(complete, Reason.ARGUMENTS),
        indexes=tuple(indexes),
        foreign_keys=tuple(foreign_keys),
        descriptions=(text_of(options["comment"]),) if "comment" in options else (),
        options=frozenset(each for each in options if isinstance(each, str)),
        schema=(
            read_schema(module, scope, options.get("schema"))
            if "schema" in options or (complete and not others)
            else None
        ),
        others=tuple(others),
        checks=tuple(checks),
        storage=(
            read_storage(module, scope, options)
            if complete and is_all_said and not others
            else unknown(Reason.ARGUMENTS)
        ),
    )


def names_no_column(call: ast.Call, kind: str) -> bool:
    """Whether a constraint names its columns by text alone, so that it is a table's only among its arguments."""
    given = call.args[1:] if kind == "Index" else call.args[:1] if kind in _OF_FIRST else call.args
    items = [one for each in given for one in (_items(each) if kind == "ForeignKeyConstraint" else [each])]
    return bool(items) and all(isinstance(literal_of(each), str) for each in items)


def read_check(call: ast.Call) -> list[str]:
    """The condition of a ``CheckConstraint`` if it is a literal."""
    condition = literal_of(call.args[0]) if call.args else None
    return [condition] if isinstance(condition, str) else []


def _is_of_dialect(node: ast.expr | None) -> bool:
    """Whether an item is a dict of a dialect's options, or nothing."""
    if isinstance(node, ast.Dict):
        return all(isinstance(each, ast.Constant) and str(each.value).startswith(_DIALECTS) for each in node.keys)
    return node is None or is_constant(node, None)


def read_schema(module: Module, scope: Scope, node: ast.expr | None) -> str | None:
    """The schema that a table is given; empty where none is, None where it is unknown."""
    value = None if node is None else constant(module, scope, node)
    return "" if value is None else value if isinstance(value, str) else None


def read_index(module: Module, scope: Scope, call: ast.Call, kind: str) -> Index:
    """A call of one of the three constraints that order rows; ``kind`` is SQLAlchemy's name for what is called."""
    dialect = module.settings.dialect
    keywords = {each.arg or "**": each.value for each in call.keywords}
    given, name = call.args, keywords.get("name")
    if kind == "Index":
        name, given = (call.args[0] if call.args else name), call.args[1:]
    method = keywords.get(f"{dialect}_using", keywords.get(f"{dialect}_prefix"))
    written = method.value if isinstance(method, ast.Constant) and isinstance(method.value, str) else ""
    where = keywords.get(f"{dialect}_where")
    clustered = keywords.get("mssql_clustered")
    columns = tuple(_column(module, scope, each) for each in given)
    return Index(
        kind=_KINDS[kind],
        name=name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else None,
        columns=columns,
        places=tuple(place_of(each) for each in given),
        place=place_of(call.func),
        unique=kind != "Index" or is_constant(keywords.get("unique"), True),
        partial=where is not None,
        without_null=(frozenset() if where is None else _asked_for(where, columns)),
        nulls_equal=is_constant(keywords.get(f"{dialect}_nulls_not_distinct"), True),
        plain=not any(_is_special(each) for each in keywords) and not any(isinstance(each, ast.Call) for each in given),
        method="" if written.lower() in _BTREES and (method is None or written) else written.lower() or "unknown",
        clustered=place_of(clustered) if is_constant(clustered, True) and clustered else None,
        has_more=unless(
            "**" not in keywords and not any(isinstance(each, ast.Starred) for each in given), Reason.OPTIONS
        ),
        lengths=read_lengths(module, scope, keywords, columns),
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
        references=tuple(
            with_actions(module, scope, read_reference(module, scope, each, place), call.keywords)
            for each in _items(referred)
        ),
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


def _is_special(keyword: str) -> bool:
    """Whether an option, of any dialect, makes an index serve or refuse other rows than its columns say."""
    return keyword in ("deferrable", "initially") or keyword.endswith(_SPECIAL)


def _asked_for(where: ast.expr, columns: tuple[str | None, ...]) -> frozenset[str]:
    """The columns of which a partial index asks anything but to be NULL; all where its condition is made elsewhere."""
    if isinstance(where, ast.Name):
        return frozenset(each.removeprefix(".") for each in columns if each)
    found: set[str] = set()
    todo: list[ast.AST] = [where]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.update(re.findall(r"\w+", re.sub(_NULL, "", node.value)))
        elif isinstance(node, ast.Name):
            found.add(node.id)
        elif not _asks_for_null(node):
            found.update([node.attr] if isinstance(node, ast.Attribute) else [])
            todo += ast.iter_child_nodes(node)
    return frozenset(found)


def _asks_for_null(node: ast.AST) -> bool:
    """``User.email.is_(None)``, ``User.email == None``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and len(node.args) == 1:
        return node.func.attr == "is_" and _is_null(node.args[0])
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return isinstance(node.ops[0], ast.Eq) and _is_null(node.comparators[0])
    return False


def _is_null(node: ast.expr) -> bool:
    """``None``, ``null()``, ``sa.null()``."""
    called = node.func if isinstance(node, ast.Call) else None
    return is_constant(node, None) or getattr(called, "attr", getattr(called, "id", "")) == "null"
