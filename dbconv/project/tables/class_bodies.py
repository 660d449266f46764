"""What one class body declares: columns, table name, table arguments."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dbconv.facts.tables import Annotation, Column, Text
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.project.tables.annotations import TypeMap, read_annotation, read_type_map
from dbconv.project.tables.arguments import NO_ARGUMENTS, UNREAD_ARGUMENTS, TableArguments, read_table_arguments
from dbconv.project.tables.columns import COLUMN_CALLS, is_column, read_bare, read_column, read_partial
from dbconv.project.tables.descriptions import text_of
from dbconv.project.tables.sqlmodel import is_sqlmodel, read_field
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope

_DECLARED_ATTR = frozenset({"declared_attr", "directive", "cascading"})
# Wrappers of a column that leave it a column of the class; composite may hold several.
_WRAPPERS = frozenset({"deferred", "column_property", "composite"})
# Bases whose subclasses take their columns from the database.
_REFLECTED = ("DeferredReflection", "automap_base()")
_CONSTRAINTS = frozenset({"Index", "UniqueConstraint", "PrimaryKeyConstraint", "ForeignKeyConstraint"})


class ClassBody(NamedTuple):
    """What a class body declares itself, without what it inherits."""

    path: str
    """The origin of the class."""
    name: str
    place: Place
    """Of the name in the ``class`` line."""
    columns: Mapping[str, Column]
    """By attribute."""
    names: frozenset[str]
    """All names that it binds or annotates."""
    table_name: Text | None
    """What ``__tablename__`` is assigned; None where nothing is, or None itself."""
    has_table: bool
    """Whether it names a table of its own, or says that it has one."""
    has_core_table: bool
    """Its table is ``__table__``."""
    is_abstract: bool
    is_sqlmodel_table: bool
    """A SQLModel class with ``table=True``."""
    arguments: TableArguments
    uncertain: frozenset[str]
    """The columns that some of its subclasses have: their ``declared_attr`` decides it."""
    complete: bool
    """No attribute is made by a call that may make a column, and no subclass adds columns to its table."""


def read_class_body(module: Module, scope: Scope) -> ClassBody:
    """What the class of ``module`` with this scope declares."""
    node, path = scope.node, scope.path
    assert isinstance(node, ast.ClassDef)
    libraries = module.project.libraries(path)
    # Elsewhere, bare annotations only tell type checkers what the table has.
    declares = "__table__" not in scope.names and not is_reflected(libraries) and "typing.Protocol" not in libraries
    reader = _Reader(module, scope, node, declares)
    if is_sqlmodel(module, path) or _has_fields(module, scope):
        reader.read_fields()
    else:
        reader.read_attributes(read_type_map(module, path))
    columns, values = reader.columns, reader.values
    uncertain = set()
    for method, column, is_certain in _read_declared_attrs(module, scope):
        columns[method] = column
        uncertain |= set() if is_certain else {method}
    table_name = values.get("__tablename__")
    names_table = table_name is not None and not is_constant(table_name, None)
    return ClassBody(
        path=path,
        name=node.name,
        place=module.source.name_place(node),
        columns=columns,
        names=frozenset(scope.names) | reader.annotated,
        table_name=text_of(table_name) if table_name is not None and names_table else None,
        has_table=names_table or "__table__" in values,
        has_core_table="__table__" in values,
        is_abstract=is_constant(values.get("__abstract__"), True),
        is_sqlmodel_table=any(each.arg == "table" and is_constant(each.value, True) for each in node.keywords),
        arguments=_arguments(module, scope, values.get("__table_args__"), reader.constraints),
        uncertain=frozenset(uncertain),
        complete=reader.complete and "__mapper_args__" not in scope.names,
    )


class _Reader:
    """Goes through the assignments of a class body, in their order."""

    def __init__(self, module: Module, scope: Scope, node: ast.ClassDef, declares: bool) -> None:
        self._module = module
        self._scope = scope
        self._node = node
        self._declares = declares
        self._table: str | None = None
        self.columns: dict[str, Column] = {}
        self.values: dict[str, ast.expr] = {}
        self.annotated: set[str] = set()
        self.constraints: list[ast.expr] = []
        self.complete = True

    def read_attributes(self, types: TypeMap | None) -> None:
        """The columns of a declarative class."""
        module, scope = self._module, self._scope
        for target, annotation, value in self._assignments():
            mapped = read_annotation(module, scope, annotation, types) if annotation else None
            attribute = self._attribute(target.id)
            if value is None:
                if mapped is not None and self._declares:
                    self.columns[target.id] = read_bare(attribute, place_of(target), mapped, scope.name)
            elif isinstance(value, ast.Call):
                self._read_call(target, attribute, value, mapped)

    def _read_call(self, target: ast.Name, attribute: str, value: ast.Call, mapped: Annotation | None) -> None:
        module, scope = self._module, self._scope
        called = module.sqlalchemy_name(scope, value.func)
        if called in _CONSTRAINTS:
            self.constraints.append(value)
        calls = _column_calls(module, scope, value, called, attribute)
        partial = None if called else read_partial(module, scope, value)
        if partial is not None:
            calls, mapped = [(value, attribute)], partial
        for number, (call, name) in enumerate(calls):
            at, says = (place_of(target), mapped) if name else (None, None)
            self.columns[f"{target.id}.{number}" if number else target.id] = read_column(
                module,
                scope,
                call,
                table=self._table,
                owner=scope.name,
                attribute=name,
                attribute_place=at,
                annotation=says,
                decides_null=mapped is None or mapped is partial or (call is value and called == "mapped_column"),
            )
        if not calls and not called and not attribute.startswith("__"):
            self.complete = self.complete and (module.origin(scope, value.func) or "").startswith("builtins.")

    def read_fields(self) -> None:
        """The columns of a SQLModel class."""
        for target, annotation, value in self._assignments():
            if annotation is not None and self._declares:
                column = read_field(self._module, self._scope, target, annotation, value, self._table)
                if column is not None:
                    self.columns[target.id] = column

    def _assignments(self) -> Iterator[tuple[ast.Name, ast.expr | None, ast.expr | None]]:
        """The names that are assigned or annotated, with annotation and value."""
        for statement in self._scope.statements:
            annotation: ast.expr | None = None
            if isinstance(statement, ast.Assign):
                target, value = statement.targets[0], statement.value
            elif isinstance(statement, ast.AnnAssign):
                target, annotation, value = statement.target, statement.annotation, statement.value  # type: ignore
            else:
                continue
            if not isinstance(target, ast.Name):
                continue
            if value is not None:
                self.values[target.id] = value
                if target.id == "__tablename__":
                    self._table = text_of(value).value
            if annotation is not None:
                self.annotated.add(target.id)
            yield target, annotation, value

    def _attribute(self, name: str) -> str:
        """The attribute's name as Python makes it: ``__pin`` in a class ``Card`` is ``_Card__pin``."""
        if not name.startswith("__") or name.endswith("__"):
            return name
        return f"_{self._node.name.lstrip('_')}{name}"


def _column_calls(
    module: Module, scope: Scope, value: ast.Call, called: str, attribute: str
) -> list[tuple[ast.Call, str | None]]:
    """The calls that make columns, out of ``deferred(…)`` and the like, each with the attribute that names it."""
    if called in COLUMN_CALLS:
        return [(value, attribute)]
    if called not in _WRAPPERS:
        return []
    is_composite = called == "composite"
    inner = [each for each in value.args if isinstance(each, ast.Call) and is_column(module, scope, each)]
    return [(each, None if is_composite else attribute) for each in (inner if is_composite else inner[:1])]


def _has_fields(module: Module, scope: Scope) -> bool:
    """Whether a class that is none of SQLModel's has fields for one that takes them over."""
    return any(
        isinstance(each, ast.AnnAssign)
        and isinstance(each.value, ast.Call)
        and module.origin(scope, each.value.func) == "sqlmodel.Field"
        for each in scope.statements
    )


def _read_declared_attrs(module: Module, scope: Scope) -> Iterator[tuple[str, Column, bool]]:
    """Columns of ``@declared_attr`` methods, called like the method, and whether each always returns it."""
    for method, node in _declared_attrs(module, scope):
        place = module.source.name_place(node)
        returned = [each for each in method.statements if isinstance(each, ast.Return)]
        for statement in returned:
            if isinstance(statement.value, ast.Call):
                called = module.sqlalchemy_name(method, statement.value.func)
                for call, name in _column_calls(module, method, statement.value, called, node.name):
                    column = read_column(
                        module,
                        method,
                        call,
                        owner=scope.name,
                        attribute=name,
                        attribute_place=place,
                        decides_null=node.returns is None,
                    )
                    yield node.name, column, len(returned) == 1 and statement in node.body


def _declared_attrs(module: Module, scope: Scope) -> Iterator[tuple[Scope, ast.FunctionDef]]:
    for method in scope.children:
        node = method.node
        if isinstance(node, ast.FunctionDef):
            if any(module.sqlalchemy_name(scope, each) in _DECLARED_ATTR for each in node.decorator_list):
                yield method, node


def _arguments(module: Module, scope: Scope, value: ast.expr | None, constraints: list[ast.expr]) -> TableArguments:
    """``__table_args__``, assigned or returned, and the constraints that are attributes."""
    if value is not None:
        return read_table_arguments(module, scope, [value, *constraints])
    if "__table_args__" not in scope.names:
        return read_table_arguments(module, scope, constraints) if constraints else NO_ARGUMENTS
    for method, node in _declared_attrs(module, scope):
        returned = [each.value for each in method.statements if isinstance(each, ast.Return) and each.value]
        if node.name == "__table_args__" and len(returned) == 1 and isinstance(returned[0], (ast.Tuple, ast.Dict)):
            return read_table_arguments(module, method, [returned[0], *constraints])
    return UNREAD_ARGUMENTS


def body_of(module: Module, origin: str | None) -> ClassBody | None:
    """The class of the project that an origin names."""
    other = module.at(origin)
    scope = other.classes.get(origin or "") if other else None
    return None if other is None or scope is None else other.memoize(read_class_body, scope)


def is_reflected(libraries: tuple[str | None, ...]) -> bool:
    """Whether a class with these bases takes its columns from the database."""
    return any(base and base.endswith(_REFLECTED) for base in libraries)
