"""SQLAlchemy's tables and columns, read from declarative classes, mixins and ``Table(…)``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dbconv.facts import mentions, reader
from dbconv.facts.columns import Annotation, is_column, read_annotation, read_bare, read_column, texts
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column, Table, Text
from dbconv.facts.sqlalchemy import sqlalchemy_name
from dbconv.settings import Settings
from dbconv.source import name_place, place_of

_DECLARED_ATTR = frozenset({"declared_attr", "directive", "cascading"})
# Wrappers of a column that leave it a column of the class.
_WRAPPERS = frozenset({"deferred", "column_property"})
# Bases of SQLAlchemy's from which a class inherits neither columns nor a map of types.
_PLAIN_BASES = frozenset({"DeclarativeBase", "DeclarativeBaseNoMeta", "MappedAsDataclass"})


@reader(Column, Table, gate=mentions("Column", "mapped_column", "Mapped", "Table", "__tablename__"))
def read_models(module: Module, settings: Settings) -> Iterator[Column | Table]:
    """All tables and columns, each once, at its declaration. A revision declares none: its model does."""
    if module.source.is_revision:
        return
    declared: dict[str, tuple[Column, ...]] = {}
    for scope in module.scopes:
        if isinstance(scope.node, ast.ClassDef):
            body = _read_body(module, scope, scope.node)
            declared[scope.path] = body.columns
            mixed_in = [
                column
                for base in module.ancestors(scope.path)
                for column in declared.get(base or "", ())
                if column.table is None
            ]
            table = _class_table(module, body, mixed_in)
            if table is not None:
                declared[scope.path] = tuple(column._replace(table=table.name) for column in body.columns)
                yield table._replace(columns=(*declared[scope.path], *mixed_in))
            yield from declared[scope.path]
        for statement in scope.statements:
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)):
                yield from _read_table_call(module, scope, statement.value)


class _Body(NamedTuple):
    """What a class body declares."""

    scope: Scope
    node: ast.ClassDef
    columns: tuple[Column, ...]
    values: dict[str, ast.expr]
    """The values that its names are assigned."""

    @property
    def is_abstract(self) -> bool:
        value = self.values.get("__abstract__")
        return isinstance(value, ast.Constant) and value.value is True


def _read_body(module: Module, scope: Scope, node: ast.ClassDef) -> _Body:
    declarations = [
        (target, annotation, value)
        for target, annotation, value in map(_declaration, scope.statements)
        if target is not None
    ]
    values = {target.id: value for target, _, value in declarations if value is not None}
    maps_types = _may_map_types(module, scope)
    columns = []
    for target, annotation, value in declarations:
        mapped = read_annotation(module, scope, annotation, maps_types=maps_types)
        # Beside __table__, bare annotations only tell type checkers what the table has.
        column = _read_attribute(module, scope, target, mapped, value, bare="__table__" not in values)
        if column is not None:
            columns.append(column)
    columns += _read_declared_attrs(module, scope)
    items, _ = _table_arguments(values.get("__table_args__"))
    return _Body(scope, node, tuple(_constrained(module, scope, columns, items)), values)


def _declaration(statement: ast.stmt) -> tuple[ast.Name | None, ast.expr | None, ast.expr | None]:
    """The name, annotation and value of an assignment to a name."""
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0], None, statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target, statement.annotation, statement.value
    return None, None, None


def _read_attribute(
    module: Module, scope: Scope, target: ast.Name, mapped: Annotation | None, value: ast.expr | None, *, bare: bool
) -> Column | None:
    if value is None:
        return read_bare(target, mapped) if mapped is not None and bare else None
    call = _column_call(module, scope, value)
    if call is None:
        return None
    return read_column(module, scope, call, attribute=target.id, attribute_place=place_of(target), annotation=mapped)


def _column_call(module: Module, scope: Scope, value: ast.expr | None) -> ast.Call | None:
    """The call that makes a column, out of ``deferred(…)`` or ``column_property(…)`` where it stands in one."""
    while isinstance(value, ast.Call):
        if is_column(module, scope, value):
            return value
        wrapper = sqlalchemy_name(module, module.origin(scope, value.func))
        value = value.args[0] if wrapper in _WRAPPERS and value.args else None
    return None


def _read_declared_attrs(module: Module, scope: Scope) -> Iterator[Column]:
    """Columns of ``@declared_attr`` methods, called like the method."""
    for method in scope.children:
        node = method.node
        if not isinstance(node, ast.FunctionDef):
            continue
        if any(sqlalchemy_name(module, module.origin(scope, each)) in _DECLARED_ATTR for each in node.decorator_list):
            for statement in method.statements:
                call = _column_call(module, method, statement.value) if isinstance(statement, ast.Return) else None
                if call is not None:
                    yield read_column(module, method, call, attribute=node.name, attribute_place=name_place(node))


def _may_map_types(module: Module, scope: Scope) -> bool:
    """Whether a base may change which type an annotation stands for."""
    ancestors = module.ancestors(scope.path)
    for base in ancestors:
        names = module.class_names(base)
        if names is not None:
            if {"type_annotation_map", "registry"} & names.names:
                return True
        elif sqlalchemy_name(module, base) not in _PLAIN_BASES and base != "builtins.object":
            return True
    return not ancestors


def _class_table(module: Module, body: _Body, mixed_in: list[Column]) -> Table | None:
    """The table of a declarative class, if it has one of its own."""
    if body.is_abstract or "__table__" in body.values:
        return None
    ancestors = module.ancestors(body.scope.path)
    place = name_place(body.node)
    given = texts([body.values.get("__tablename__")])
    if given:
        name, at = given[0].value, given[0].place
    elif any(column.primary_key for column in (*body.columns, *mixed_in)) and _derives_names(module, ancestors):
        name, at = _derived_name(body.node.name), place
    else:
        return None
    _, options = _table_arguments(body.values.get("__table_args__"))
    return Table(
        name=name,
        name_place=at,
        place=place,
        columns=(),
        descriptions=texts([options.get("comment")]),
        is_call=False,
        complete=all(base is not None for base in ancestors) and "" not in options,
    )


def _derives_names(module: Module, ancestors: tuple[str | None, ...]) -> bool:
    """Whether Flask-SQLAlchemy's ``Model`` names the table after the class."""
    names = [module.class_names(base) for base in ancestors]
    if None in ancestors or any(each and "__tablename__" in each.names for each in names):
        return False
    return any(base and base.endswith("().Model") and sqlalchemy_name(module, base) for base in ancestors)


def _derived_name(name: str) -> str:
    """The table's name for a class's: what Flask-SQLAlchemy's documentation calls its snake_case form."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return words.lower().lstrip("_")


def _table_arguments(value: ast.expr | None) -> tuple[list[ast.expr], dict[str, ast.expr]]:
    """The items and the options in ``__table_args__``; an option called "" stands for something unread."""
    items: list[ast.expr] = []
    options: dict[str, ast.expr] = {}
    todo = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Tuple, ast.List)):
            todo.extend(reversed(node.elts))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            todo += [node.right, node.left]
        elif isinstance(node, ast.Dict):
            for key, each in zip(node.keys, node.values, strict=True):
                name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else ""
                options[name] = each
        elif isinstance(node, ast.Call):
            items.append(node)
        elif node is not None:
            options[""] = node
    return items, options


def _constrained(
    module: Module, scope: Scope, columns: Iterable[Column], items: Iterable[ast.expr]
) -> Iterator[Column]:
    """The columns, with the keys that the table's constraints make of them."""
    keys: set[str] = set()
    foreign_keys: set[str] = set()
    for item in items:
        if not isinstance(item, ast.Call):
            continue
        kind = sqlalchemy_name(module, module.origin(scope, item.func))
        if kind == "PrimaryKeyConstraint":
            keys |= _strings(item.args)
        elif kind == "ForeignKeyConstraint" and item.args and isinstance(item.args[0], (ast.List, ast.Tuple)):
            foreign_keys |= _strings(item.args[0].elts)
    for column in columns:
        yield column._replace(
            primary_key=column.primary_key or column.name in keys,
            foreign_key=column.foreign_key or column.name in foreign_keys,
        )


def _strings(nodes: Iterable[ast.expr]) -> set[str]:
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _read_table_call(module: Module, scope: Scope, value: ast.expr | None) -> Iterator[Column | Table]:
    """``Table("orders", metadata, Column(…), …)`` and its columns."""
    if not isinstance(value, ast.Call) or sqlalchemy_name(module, module.origin(scope, value.func)) != "Table":
        return
    keywords = {each.arg: each.value for each in value.keywords if each.arg}
    given = keywords.get("name", value.args[0] if value.args else None)
    name: Text | None = next(iter(texts([given])), None)
    if name is None or len(value.args) < 2:
        return
    calls = [each for each in value.args if isinstance(each, ast.Call)]
    columns = [read_column(module, scope, call) for call in calls if is_column(module, scope, call)]
    columns = [column._replace(table=name.value) for column in _constrained(module, scope, columns, calls)]
    yield Table(
        name=name.value,
        name_place=name.place,
        place=place_of(value.func),
        columns=tuple(columns),
        descriptions=texts([keywords.get("comment")]),
        is_call=True,
        complete=len(keywords) == len(value.keywords) and not any(isinstance(each, ast.Starred) for each in value.args),
    )
    yield from columns
