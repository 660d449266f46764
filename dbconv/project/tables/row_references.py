"""Columns that refer to rows of another table without a foreign key."""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator, Mapping

from dbconv.facts.tables import Column, Reference, RowReference, Table
from dbconv.facts.unknown import is_known
from dbconv.paths import module_key
from dbconv.project.module import Module
from dbconv.project.tables.lookup import table_of
from dbconv.record import NamedTuple
from dbconv.source import FIRST_LINE
from dbconv.summary.scopes import Scope, dotted
from dbconv.words.plurals import plurals_of

_FAMILIES = frozenset({"integer", "uuid"})
_MOST_EXPRESSION = 1000
_WORD = re.compile(r"[A-Za-z][A-Za-z_]{2,}")
_MOST_WORDS = 20


class _Join(NamedTuple):
    relationship: str
    kind: str = ""
    """The attribute that tells the tables apart, where there are several."""


def row_reference(module: Module, table: Table | None, column: Column) -> RowReference | None:
    """What a column of a table of this module refers to, by a relationship that joins by it, or by its name.

    Strings are the ids of another system, as a rule, and so is what its description says is.
    """
    if (
        column.name is None
        or column.indexed is not False
        or column.foreign_key is not False
        or column.primary_key is not False
    ):
        return None
    if module.source.is_test:
        # It asks a small database.
        return None
    if not is_known(column.type) or column.type.family not in _FAMILIES or column.description.says("other-system"):
        return None
    owner = table.python_name if table else column.owner
    joined = (module.memoize(_joins) or {}).get((owner, column.attribute or column.name))
    if joined is not None:
        apart = _of_attribute(table, joined.kind)
        return RowReference(column, kind=apart and apart.name or "", relationship=joined.relationship)
    stem = column.name.removesuffix("_id")
    if stem == column.name:
        return None
    kind = table.column(f"{stem}_type") if table else None
    tables = tuple(dict.fromkeys(_named_in(module, kind))) if kind else ()
    if kind is not None and kind.name and len(tables) > 1:
        return RowReference(column, tables=tables, kind=kind.name)
    target = _table_called(module, table, stem)
    if target is None or not _may_hold_key(column, target):
        return None
    is_own = table is not None and (target.path, target.python_name) == (table.path, table.python_name)
    return None if is_own or not target.name else RowReference(column, tables=(target.name,))


def refers_to_rows(module: Module, table: Table, column: Column) -> bool:
    """Whether a column of a table, which may be another module's, refers to rows of another one."""
    declared = module.at(f"{module_key(table.path)}::") or module
    return row_reference(declared, table, column) is not None


def _table_called(module: Module, table: Table | None, stem: str) -> Table | None:
    """The project's table of a name, singular or plural: with the prefix of the table beside it, as it is, or with
    one of those that tables have.
    """
    first, _, noun = stem.rpartition("_")
    forms = [stem, *(f"{first}_{each}" if first else each for each in sorted(plurals_of(noun)))]
    words = (table.name or "").split("_") if table else []
    own = [f"{'_'.join(words[:count])}_" for count in range(1, len(words))]
    schema = f"{table.schema}." if table and is_known(table.schema) and table.schema else ""
    for prefix in (*own, "", *(f"{each.strip('_')}_" for each in module.settings.table_prefixes)):
        for form in forms:
            found = table_of(module, Reference(f"{schema}{prefix}{form}", None, None, FIRST_LINE))
            declared = module.at(f"{module_key(found.path)}::") if found else None
            if declared is not None and not declared.source.is_test:
                return found
    return None


def _may_hold_key(column: Column, target: Table) -> bool:
    """Whether the key of a table may be what a column holds: not a text where the column is a number."""
    keys = [target.column(each) for each in target.primary_key]
    if len(keys) != 1 or keys[0] is None or not is_known(keys[0].type):
        return True
    return keys[0].type.family == column.type.family


def _named_in(module: Module, kind: Column) -> Iterator[str]:
    """The tables that a column's description names as what it tells apart: "user or team"."""
    for text in (*[each.value for each in kind.descriptions if each.value], *[each.text for each in kind.remarks]):
        for word in _WORD.findall(text)[:_MOST_WORDS]:
            found = _table_called(module, None, word.lower())
            if found is not None and found.name:
                yield found.name


def _of_attribute(table: Table | None, attribute: str) -> Column | None:
    return next((each for each in table.columns if each.attribute == attribute), None) if table else None


def _joins(module: Module) -> Mapping[tuple[str, str | None], _Join]:
    """The relationships that say by which columns they join, by class and attribute of these."""
    found: dict[tuple[str, str | None], _Join] = {}
    for scope in module.scopes:
        for statement in scope.statements if scope.is_class else ():
            target, call = _assigned_call(statement)
            if call is not None:
                kind = _kind_of(call)
                for owner, attribute in _joined_by(module, scope, call):
                    found.setdefault((owner or scope.name, attribute), _Join(target, kind))
    return found


def _assigned_call(statement: ast.stmt) -> tuple[str, ast.Call | None]:
    """The name that a statement of a class body assigns a call to, and the call."""
    if isinstance(statement, (ast.Assign, ast.AnnAssign)) and isinstance(statement.value, ast.Call):
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        if isinstance(target, ast.Name):
            return target.id, statement.value
    return "", None


def _kind_of(call: ast.Call) -> str:
    """The attribute by which SQLAlchemy-Utils' ``generic_relationship(owner_type, owner_id)`` tells tables apart."""
    if len(call.args) > 1 and (dotted(call.func) or "").rpartition(".")[2] == "generic_relationship":
        return next((each for _, each in _columns_in(call.args[0])), "")
    return ""


def _joined_by(module: Module, scope: Scope, call: ast.Call) -> Iterator[tuple[str, str]]:
    """The columns by which a relationship joins, with the class that is named for each; empty for its own."""
    if _kind_of(call):
        yield from _columns_in(call.args[1])
    elif module.sqlalchemy_name(scope, call.func) == "relationship":
        is_told = any(each.arg == "foreign_keys" for each in call.keywords)
        for each in call.keywords:
            given = _expression(each.value)
            if each.arg == "foreign_keys":
                for item in given.elts if isinstance(given, (ast.List, ast.Tuple)) else [given]:
                    yield from _columns_in(item)
            elif each.arg == "primaryjoin" and not is_told:
                pairs = [node for node in ast.walk(given) if isinstance(node, ast.Compare)]
                # An index on what is marked as the foreign key finds the rows; other conditions are tried on those.
                for node in [each for each in pairs if _is_marked(each)] or pairs:
                    left, right = [*_columns_in(node.left)], [*_columns_in(node.comparators[0])]
                    yield from (*left, *right) if left and right else ()


def _is_marked(pair: ast.Compare) -> bool:
    """Whether one side of a comparison is given to ``foreign``."""
    sides = (pair.left, *pair.comparators)
    return any(isinstance(each, ast.Call) and (dotted(each.func) or "").endswith("foreign") for each in sides)


def _expression(node: ast.expr) -> ast.expr:
    """What an argument of a relationship says: as it stands, in a lambda, or in a text, which SQLAlchemy evaluates."""
    if isinstance(node, ast.Lambda):
        return node.body
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= _MOST_EXPRESSION:
        with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError):
            return ast.parse(node.value.strip(), mode="eval").body
    return node


def _columns_in(node: ast.expr) -> Iterator[tuple[str, str]]:
    """``user_id``, ``Order.user_id`` or ``foreign(Order.user_id)``: the class, if one is named, and the attribute."""
    while isinstance(node, ast.Call) and node.args:
        node = node.args[0]
    if isinstance(node, ast.Name):
        yield "", node.id
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        yield node.value.id, node.attr
