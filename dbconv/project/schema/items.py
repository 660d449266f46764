"""Reads what the call of a directive is given into steps: columns, types, constraints, indexes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.unknown import is_known
from dbconv.project.literals import is_constant, is_falsy
from dbconv.project.module import Module
from dbconv.project.tables.columns import COLUMN_CALLS
from dbconv.project.tables.column_types import read_type
from dbconv.project.values import UNREAD, elements, literal, text_in, texts_in
from dbconv.record import NamedTuple
from dbconv.source import unparsed
from dbconv.summary.scopes import Scope
from dbconv.summary.steps import StepColumn, StepKey, StepType

_ENUMS = frozenset({"Enum", "ENUM"})
_GENERATORS = frozenset({"Identity", "Computed", "Sequence", "FetchedValue"})
_KEYS = {
    "UniqueConstraint": "uq",
    "CheckConstraint": "ck",
    "ForeignKeyConstraint": "fk",
    "PrimaryKeyConstraint": "pk",
    "ExcludeConstraint": "ex",
    "Index": "ix",
}
_LENGTH = 400


class Items(NamedTuple):
    """The columns, constraints and indexes that a call is given."""

    columns: list[StepColumn]
    keys: list[StepKey]
    has_more: bool
    """There may be others."""


def read_items(module: Module, scope: Scope, nodes: list[ast.expr]) -> Items:
    """What is among the arguments of ``create_table`` after the name, or what ``add_column`` is given."""
    columns: list[StepColumn] = []
    keys: list[StepKey] = []
    has_more = False
    todo = nodes[::-1]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Starred):
            held = elements(module, node.value)
            has_more = has_more or held is None
            todo += (held or [])[::-1]
            continue
        if isinstance(node, ast.Name):
            node = module.values.get(node.id, node)
        kind = module.sqlalchemy_name(scope, node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and kind in COLUMN_CALLS:
            column, own = _column(module, scope, node)
            columns.append(column)
            keys += own
        elif isinstance(node, ast.Call) and kind in _KEYS:
            keys.append(_key(module, node, _KEYS[kind]))
        elif not is_constant(node, None):
            has_more = True
    return Items(columns, keys, has_more)


def _column(module: Module, scope: Scope, call: ast.Call) -> tuple[StepColumn, list[StepKey]]:
    keywords = {each.arg or "**": each.value for each in call.keywords}
    is_open = "**" in keywords or any(isinstance(each, ast.Starred) for each in call.args)
    given = [each for each in call.args if not isinstance(each, ast.Starred)]
    named = keywords.get("name")
    if named is None and given and (text_in(module, given[0]) is not None or len(given) > 1):
        is_item = isinstance(given[0], ast.Call) and bool(module.sqlalchemy_name(scope, given[0].func))
        named = None if is_item else given.pop(0)
    name = text_in(module, named)
    type_node = keywords.get("type_")
    is_generated: bool | None = is_constant(keywords.get("autoincrement"), True)
    is_identity = False
    keys: list[StepKey] = []
    for item in given:
        kind = module.sqlalchemy_name(scope, item.func) if isinstance(item, ast.Call) else ""
        if kind == "ForeignKey" and isinstance(item, ast.Call):
            keys.append(_foreign_key(module, item, name))
        elif kind in _KEYS and isinstance(item, ast.Call):
            keys.append(_key(module, item, _KEYS[kind])._replace(columns=[name]))
        elif kind in _GENERATORS:
            is_generated, is_identity = True, is_identity or kind == "Identity"
        elif type_node is None:
            type_node = item
        else:
            is_generated = None
    is_key = _truth(keywords.get("primary_key"), False)
    nullable = _truth(keywords.get("nullable"), None if is_open or is_key is None else not (is_key or is_identity))
    if is_key:
        keys.append(StepKey("pk", "", [name], True))
    unique, index = (_truth(keywords.get(key), False) for key in ("unique", "index"))
    if index is not False:
        keys.append(StepKey("ix", "" if index else None, [name], unique))
    elif unique is not False:
        keys.append(StepKey("uq", "" if unique else None, [name], True))
    default = keywords.get("server_default")
    column = StepColumn(
        name,
        read_step_type(module, scope, type_node),
        nullable,
        None if default is None and is_open else written(default),
        None if "comment" not in keywords and is_open else comment_in(module, keywords.get("comment")),
        None if is_open and not is_generated else is_generated,
    )
    return column, keys


def written(node: ast.expr | None) -> str | None:
    """An expression as it is written; nothing for None."""
    return "" if node is None or is_constant(node, None) else unparsed(node)[:_LENGTH] or None


def comment_in(module: Module, node: ast.expr | None) -> str | None:
    """A comment; empty where none is given."""
    return "" if node is None or is_constant(node, None) else text_in(module, node)


def _truth(node: ast.expr | None, otherwise: bool | None) -> bool | None:
    """What an argument is, or, where it is not given, what holds then."""
    if node is None:
        return otherwise
    return bool(node.value) if isinstance(node, ast.Constant) else None


def read_step_type(module: Module, scope: Scope, node: ast.expr | None) -> StepType | None:
    """A type, and what it is on other databases."""
    variants = []
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "with_variant":
        names = [text_in(module, each) for each in node.args[1:]]
        variant = read_step_type(module, scope, node.args[0]) if node.args else None
        if None in names:
            return None
        variants += [[name, variant] for name in names]
        node = node.func.value
    # Which of two it is, may hang on the database: that is not known yet.
    found = None if node is None or isinstance(node, ast.IfExp) else read_type(module, scope, node)
    if found is None or found.decorated:
        return None
    return StepType(
        found.name,
        found.family,
        _size(found.length),
        _size(found.precision),
        _size(found.scale),
        found.unsigned if is_known(found.unsigned) else None,
        found.timezone if is_known(found.timezone) else None,
        read_enum(module, scope, node),
        variants,
    )


def _size(size: int | None) -> int | None:
    return (size or 0) if is_known(size) else None


def read_enum(module: Module, scope: Scope, node: ast.expr | None) -> list[object] | None:
    """The Enum that a type is, or holds: its name, its labels, whether it makes a type in the database."""
    if isinstance(node, ast.Name):
        node = module.values.get(node.id, node)
    for each in (node, *(node.args if isinstance(node, ast.Call) else ())):
        if isinstance(each, ast.Name):
            each = module.values.get(each.id, each)
        if isinstance(each, ast.Call) and module.sqlalchemy_name(scope, each.func).rpartition(".")[2] in _ENUMS:
            return _enum(module, scope, each)
    return None


def _enum(module: Module, scope: Scope, call: ast.Call) -> list[object]:
    keywords = {each.arg: each.value for each in call.keywords}
    labels: list[str] | None = None
    texts: list[str | None] = []
    for each in call.args:
        if isinstance(each, ast.Starred):
            texts += texts_in(module, each.value) or (None,)
        else:
            texts.append(text_in(module, each))
    own = ""
    if None not in texts and texts:
        labels = [each for each in texts if each is not None]
    elif len(call.args) == 1:
        # A class of Python's, which gives the type its name.
        origin = scope.origin(call.args[0]) or ""
        own = origin.rpartition("::")[2].rpartition(".")[2].lower()
        labels = None if "values_callable" in keywords else _members(module, origin)
    name = text_in(module, keywords["name"]) if "name" in keywords else own
    if None in keywords and "name" not in keywords:
        name = None
    off = [_truth(keywords.get(key), True) for key in ("native_enum", "create_type")]
    return [name, labels, None if None in off or None in keywords else all(off)]


def _members(module: Module, origin: str) -> list[str] | None:
    """The names of the members of an Enum that the file itself defines."""
    scope = module.classes.get(origin)
    if scope is None or any(each is None or not each.startswith("enum.") for each in scope.bases):
        return None
    found = []
    for each in scope.statements:
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            if not isinstance(each.value, ast.Constant) or each.targets[0].id.startswith("_"):
                return None
            found.append((each.targets[0].id, each.value.value))
    values = [value for _, value in found]
    # One with the value of another is an alias of that.
    return [name for name, _ in found] if len(set(values)) == len(values) else None


def _name(module: Module, node: ast.expr | None) -> str | None:
    return "" if node is None or is_constant(node, None) else text_in(module, node)


def _key(module: Module, call: ast.Call, kind: str) -> StepKey:
    """A constraint or an index that is an item of a table."""
    keywords = {each.arg or "**": each.value for each in call.keywords}
    args = list(call.args)
    at = {"ck": 1, "fk": 2, "ix": 0}.get(kind)
    named = keywords.get("name")
    if named is None and at is not None and len(args) > at:
        named = args[at]
    name = None if named is None and "**" in keywords else _name(module, named)
    if kind == "fk":
        targets = [_target(each) for each in texts_in(module, args[1] if len(args) > 1 else None)]
        columns = list(texts_in(module, args[0])) if args else []
        table = targets[0][0] if targets else None
        by_alter = is_given(module, keywords.get("use_alter"))
        return StepKey(kind, name, columns, False, False, table, [column for _, column in targets], by_alter=by_alter)
    if kind == "ck":
        return StepKey(kind, name, [], False, condition=text_in(module, args[0]) if args else None)
    columns = [text_in(module, each) for each in args[kind == "ix" :]]
    if any(isinstance(each, ast.Starred) for each in args):
        columns = [None]
    if kind == "ix":
        return StepKey(kind, name, columns, _truth(keywords.get("unique"), False), is_partial(keywords))
    return StepKey(kind, name, columns, kind in ("pk", "uq"))


def _foreign_key(module: Module, call: ast.Call, column: str | None) -> StepKey:
    keywords = {each.arg: each.value for each in call.keywords}
    table, target = _target(text_in(module, call.args[0]) if call.args else None)
    name, by_alter = _name(module, keywords.get("name")), is_given(module, keywords.get("use_alter"))
    return StepKey("fk", name, [column], False, False, table, [target], by_alter=by_alter)


def _target(text: str | None) -> tuple[str | None, str | None]:
    """The table and the column of ``"auth.users.id"``."""
    table, _, column = (text or "").rpartition(".")
    return (table, column) if table else (None, None)


def is_partial(keywords: dict[str, ast.expr]) -> bool:
    """Whether an index is over some rows only."""
    return any(name.endswith("_where") and not is_constant(node, None) for name, node in keywords.items())


def key_of_directive(module: Module, directive: str, given: dict[str, ast.expr]) -> StepKey:
    """What ``create_index``, ``create_foreign_key`` and their kin make."""
    name = _name(module, given.get("constraint_name", given.get("index_name")))
    columns = list(texts_in(module, given.get("columns"))) or [None]
    if directive == "create_index":
        return StepKey("ix", name, columns, _truth(given.get("unique"), False), is_partial(given))
    valid = _truth(given.get("postgresql_not_valid"), False)
    is_valid = None if valid is None else not valid
    if directive == "create_foreign_key":
        target = text_in(module, given.get("referent_table"))
        schema = _name(module, given.get("referent_schema"))
        target = f"{schema}.{target}" if schema and target else target
        remote = list(texts_in(module, given.get("remote_cols")))
        return StepKey("fk", name, columns, False, False, target, remote, valid=is_valid)
    if directive == "create_check_constraint":
        return StepKey("ck", name, [], False, condition=text_in(module, given.get("condition")), valid=is_valid)
    kind = {"create_unique_constraint": "uq", "create_primary_key": "pk"}.get(directive, "ex")
    return StepKey(kind, name, columns, kind != "ex")


def said(module: Module, scope: Scope, given: dict[str, ast.expr]) -> Iterator[tuple[str, object]]:
    """What ``alter_column`` says of a column: the fields of a `StepColumn` and their values."""
    if "new_column_name" in given and not is_constant(given["new_column_name"], None):
        yield "name", text_in(module, given["new_column_name"])
    if "type_" in given and not is_constant(given["type_"], None):
        yield "type", read_step_type(module, scope, given["type_"])
    if "nullable" in given and not is_constant(given["nullable"], None):
        yield "nullable", _truth(given["nullable"], None)
    if "server_default" in given and not _is_not_said(given["server_default"]):
        yield "default", written(given["server_default"])
    if "comment" in given and not _is_not_said(given["comment"]):
        yield "comment", comment_in(module, given["comment"])


def _is_not_said(node: ast.expr) -> bool:
    """By False an argument is as good as not given; None and an empty text say something."""
    return is_constant(node, False)


def is_given(module: Module, node: ast.expr | None) -> bool:
    """Whether an option, such as ``if_exists``, is or may be on."""
    return node is not None and not is_falsy(node) and (literal(module, node) is UNREAD or bool(literal(module, node)))
