"""What one class body declares: columns, table name, table arguments."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts.annotations import read_annotation
from dbconv.facts.columns import COLUMN_CALLS, is_column, read_bare, read_column
from dbconv.facts.literals import is_constant, text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column
from dbconv.facts.table_arguments import TableArguments, no_arguments, read_table_arguments, unread_arguments
from dbconv.source import place_of

_DECLARED_ATTR = frozenset({"declared_attr", "directive", "cascading"})
# Wrappers of a column that leave it a column of the class; composite may hold several.
_WRAPPERS = frozenset({"deferred", "column_property", "composite"})
# Bases of SQLAlchemy's from which a class inherits neither columns nor a map of types.
_PLAIN_BASES = frozenset({"DeclarativeBase", "DeclarativeBaseNoMeta", "MappedAsDataclass"})
# Bases whose subclasses take their columns from the database.
_REFLECTED = ("DeferredReflection", "automap_base()")


class ClassBody(NamedTuple):
    """What a class body declares."""

    scope: Scope
    node: ast.ClassDef
    columns: dict[str, Column]
    """By attribute."""
    values: dict[str, ast.expr]
    """The values that its names are assigned."""
    arguments: TableArguments

    @property
    def has_table(self) -> bool:
        """Whether the body names a table of its own, or says that it has one."""
        name = self.values.get("__tablename__")
        return "__table__" in self.values or (name is not None and not is_constant(name, None))


def read_class_body(module: Module, scope: Scope, node: ast.ClassDef) -> ClassBody:
    """What the class statement ``node``, whose scope is ``scope``, declares itself, without what it inherits."""
    ancestors = module.ancestors(scope.path)
    maps_types = _may_map_types(module, ancestors)
    # Elsewhere, bare annotations only tell type checkers what the table has.
    declares = "__table__" not in scope.names and not is_reflected(ancestors) and "typing.Protocol" not in ancestors
    values: dict[str, ast.expr] = {}
    columns: dict[str, Column] = {}
    table: str | None = None
    value: ast.expr | None
    for statement in scope.statements:
        annotation: ast.expr | None = None
        if isinstance(statement, ast.Assign):
            target, value = statement.targets[0], statement.value
        elif isinstance(statement, ast.AnnAssign):
            target, annotation, value = statement.target, statement.annotation, statement.value
        else:
            continue
        if not isinstance(target, ast.Name):
            continue
        mapped = read_annotation(module, scope, annotation, maps_types=maps_types) if annotation else None
        attribute = _attribute(node, target.id)
        if value is None:
            if mapped is not None and declares:
                columns[target.id] = read_bare(attribute, place_of(target), mapped)
            continue
        values[target.id] = value
        if target.id == "__tablename__":
            table = text_of(value).value
        if isinstance(value, ast.Call):
            for number, (call, name) in enumerate(_column_calls(module, scope, value, attribute)):
                at, says = (place_of(target), mapped) if name else (None, None)
                columns[f"{target.id}.{number}" if number else target.id] = read_column(
                    module,
                    scope,
                    call,
                    table=table,
                    attribute=name,
                    attribute_place=at,
                    annotation=says,
                    decides_null=mapped is None
                    or (call is value and module.sqlalchemy_name(scope, call.func) == "mapped_column"),
                )
    columns.update(_read_declared_attrs(module, scope))
    if "__table_args__" in values:
        arguments = read_table_arguments(module, scope, values["__table_args__"])
    else:
        arguments = unread_arguments() if "__table_args__" in scope.names else no_arguments()
    return ClassBody(scope, node, columns, values, arguments)


def _attribute(node: ast.ClassDef, name: str) -> str:
    """The attribute's name as Python makes it: ``__pin`` in a class ``Card`` is ``_Card__pin``."""
    if not name.startswith("__") or name.endswith("__"):
        return name
    return f"_{node.name.lstrip('_')}{name}"


def _column_calls(module: Module, scope: Scope, value: ast.Call, attribute: str) -> list[tuple[ast.Call, str | None]]:
    """The calls that make columns, out of ``deferred(…)`` and the like, each with the attribute that names it."""
    called = module.sqlalchemy_name(scope, value.func)
    if called in COLUMN_CALLS:
        return [(value, attribute)]
    if called not in _WRAPPERS:
        return []
    is_composite = called == "composite"
    inner = [each for each in value.args if isinstance(each, ast.Call) and is_column(module, scope, each)]
    return [(each, None if is_composite else attribute) for each in (inner if is_composite else inner[:1])]


def _read_declared_attrs(module: Module, scope: Scope) -> Iterator[tuple[str, Column]]:
    """Columns of ``@declared_attr`` methods, called like the method."""
    for method in scope.children:
        node = method.node
        if not isinstance(node, ast.FunctionDef):
            continue
        if any(module.sqlalchemy_name(scope, each) in _DECLARED_ATTR for each in node.decorator_list):
            place = module.source.name_place(node)
            for statement in method.statements:
                if isinstance(statement, ast.Return) and isinstance(statement.value, ast.Call):
                    for call, name in _column_calls(module, method, statement.value, node.name):
                        yield node.name, read_column(
                            module,
                            method,
                            call,
                            attribute=name,
                            attribute_place=place,
                            decides_null=node.returns is None,
                        )


def _may_map_types(module: Module, ancestors: tuple[str | None, ...]) -> bool:
    """Whether a base may change which type an annotation stands for."""
    for base in ancestors:
        names = module.class_names(base)
        if names is not None:
            if {"type_annotation_map", "registry"} & names.names:
                return True
        elif module.name_in_sqlalchemy(base) not in _PLAIN_BASES and base != "builtins.object":
            return True
    return not ancestors


def is_reflected(ancestors: tuple[str | None, ...]) -> bool:
    """Whether a class with these ancestors takes its columns from the database."""
    return any(base and base.endswith(_REFLECTED) for base in ancestors)
