"""What one class body declares: columns, table name, table arguments."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping

from dbconv.facts.tables import Annotation, Column, Text
from dbconv.facts.unknown import is_known
from dbconv.project.expansions import called_for
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.project.named_values import followed
from dbconv.project.tables.annotations import read_annotation
from dbconv.project.tables.arguments import (
    NO_ARGUMENTS,
    UNREAD_ARGUMENTS,
    TableArguments,
    names_no_column,
    read_table_arguments,
)
from dbconv.project.tables.bases import is_mapped_class
from dbconv.project.tables.columns import COLUMN_CALLS, is_column, read_bare, read_column
from dbconv.project.tables.descriptions import text_of, with_remarks
from dbconv.project.tables.sqlmodel import is_sqlmodel, read_field
from dbconv.project.tables.type_maps import TypeMap, makers_of, read_type_map
from dbconv.record import NamedTuple
from dbconv.source import Place, place_of
from dbconv.summary.scopes import Scope

_DECLARED_ATTR = frozenset({"declared_attr", "directive", "cascading"})
# Wrappers of a column that leave it a column of the class; composite may hold several.
_WRAPPERS = frozenset({"deferred", "column_property", "composite"})
# Bases whose subclasses take their columns from the database.
_REFLECTED = ("DeferredReflection", "automap_base()")
# Libraries, beside the standard one, whose calls stand in class bodies and make no column.
_OTHER_PACKAGES = frozenset({"pydantic", "marshmallow", "attrs"})
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
    """All names that it binds or annotates, but for what is bound to what a base means by it: ``id = Base.id``."""
    table_name: Text | None
    """What ``__tablename__`` is assigned; None where nothing is, or None itself."""
    has_table: bool
    """Whether it names a table of its own, or says that it has one."""
    without_table: bool
    """It says that it has none of its own."""
    has_core_table: bool
    """Its table is ``__table__``."""
    is_abstract: bool
    is_sqlmodel_table: bool
    """A SQLModel class with ``table=True``."""
    arguments: TableArguments
    uncertain: frozenset[str]
    """The columns that some of its subclasses have: their ``declared_attr`` decides it."""
    may_map_key: bool
    """Its mapper may be given the columns of a key, so that the table needs none."""
    needs_map: bool
    """The types of its annotations depend on the class that takes it over."""
    complete: bool
    """No attribute is made by a call that may make a column."""


def read_class_body(module: Module, scope: Scope, makers: tuple[str, ...] = ()) -> ClassBody:
    """What the class of ``module`` with this scope declares; of a mixin, in a class that has these makers."""
    node, path = scope.node, scope.path
    assert isinstance(node, ast.ClassDef)
    libraries = module.project.libraries(path)
    # Elsewhere, bare annotations only tell type checkers what the table has.
    declares = "__table__" not in scope.names and not is_reflected(libraries) and "typing.Protocol" not in libraries
    reader = _Reader(module, scope, node, declares)
    if is_sqlmodel(module, path) or _has_fields(module, scope):
        reader.read_fields()
    else:
        reader.read_attributes(read_type_map(module, makers_of(module, path) or makers))
    columns, values = with_remarks(module.source, scope.statements, reader.columns), reader.values
    if any(base and base.endswith(".MappedAsDataclass") for base in libraries):
        columns = {name: column._replace(in_dataclass=True) for name, column in columns.items()}
    uncertain = set()
    for method, column, is_certain in _read_declared_attrs(module, scope):
        columns[method] = column
        uncertain |= set() if is_certain else {method}
    table_name = values.get("__tablename__") or _returned_name(module, scope)
    names_table = table_name is not None and not is_constant(table_name, None)
    return ClassBody(
        path=path,
        name=node.name,
        place=module.source.name_place(node),
        columns=columns,
        names=frozenset(scope.names) - reader.taken_over | reader.annotated,
        table_name=text_of(table_name) if table_name is not None and names_table else None,
        has_table=names_table or "__table__" in values,
        without_table=table_name is not None and not names_table,
        has_core_table="__table__" in values,
        is_abstract=is_constant(values.get("__abstract__"), True),
        is_sqlmodel_table=any(each.arg == "table" and is_constant(each.value, True) for each in node.keywords),
        arguments=_arguments(module, scope, values.get("__table_args__"), reader.constraints),
        uncertain=frozenset(uncertain),
        may_map_key="__mapper_args__" in scope.names and _may_have_key(values.get("__mapper_args__"), "primary_key"),
        needs_map=reader.needs_map,
        complete=reader.complete,
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
        self.taken_over: set[str] = set()
        self.constraints: list[ast.expr] = []
        self.complete = True
        self.needs_map = False

    def read_attributes(self, types: TypeMap | None) -> None:
        """The columns of a declarative class."""
        module, scope = self._module, self._scope
        for target, annotation, value in self._assignments():
            mapped = read_annotation(module, scope, annotation, types) if annotation else None
            attribute = self._attribute(target.id)
            self.needs_map = self.needs_map or (mapped is not None and types is None and mapped.type is None)
            if value is None:
                if mapped is not None and self._declares:
                    self.columns[target.id] = read_bare(attribute, place_of(target), mapped, scope.name)
            elif isinstance(value, ast.Call):
                self._read_call(target, attribute, value, mapped)

    def _read_call(self, target: ast.Name, attribute: str, value: ast.Call, mapped: Annotation | None) -> None:
        module, scope, made = self._module, self._scope, value
        called = module.sqlalchemy_name(scope, value.func)
        if called in _CONSTRAINTS and not names_no_column(value, called):
            self.constraints.append(value)
        if not called:
            scope, made = called_for(module, scope, value)
            called = module.sqlalchemy_name(scope, made.func)
        calls = _column_calls(module, scope, made, called, attribute)
        for number, (within, call, name) in enumerate(calls):
            at, says = (place_of(target), mapped) if name else (None, None)
            self.columns[f"{target.id}.{number}" if number else target.id] = read_column(
                module,
                within,
                call,
                table=self._table,
                owner=self._scope.name,
                attribute=name,
                attribute_place=at,
                annotation=says,
                decides_null=mapped is None or (call is made and called == "mapped_column"),
            )
        if not calls and not called and not attribute.startswith("__"):
            self.complete = self.complete and not may_make_column(module, scope, made)

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
                if isinstance(value, ast.Attribute) and value.attr == target.id:
                    base = self._module.origin(self._scope, value.value)
                    if base in self._module.ancestors(self._scope.path):
                        self.taken_over.add(target.id)
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
) -> list[tuple[Scope, ast.Call, str | None]]:
    """The calls that make columns, out of ``deferred(…)`` and the like, each with the attribute that names it."""
    if called in COLUMN_CALLS:
        return [(scope, value, attribute)]
    if called not in _WRAPPERS:
        return []
    is_composite = called == "composite"
    calls = [called_for(module, scope, each) for each in value.args if isinstance(each, ast.Call)]
    inner = [(within, each) for within, each in calls if is_column(module, within, each)]
    return [(*each, None if is_composite else attribute) for each in (inner if is_composite else inner[:1])]


def may_make_column(module: Module, scope: Scope, call: ast.Call) -> bool:
    """Whether a call of something that is none of SQLAlchemy's may make a column."""
    origin = module.origin(scope, call.func)
    if origin is None or "(" in origin:
        return True
    if module.class_names(origin) is not None:
        return any(each is None or module.name_in_sqlalchemy(each) for each in module.ancestors(origin))
    package = origin.partition(".")[0]
    return package not in sys.stdlib_module_names and package not in _OTHER_PACKAGES


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
                scope_of_call, made = called_for(module, method, statement.value)
                called = module.sqlalchemy_name(scope_of_call, made.func)
                for within, call, name in _column_calls(module, scope_of_call, made, called, node.name):
                    column = read_column(
                        module,
                        within,
                        call,
                        owner=scope.name,
                        attribute=name,
                        attribute_place=place,
                        decides_null=node.returns is None,
                    )
                    yield node.name, _documented(column, node), len(returned) == 1 and statement in node.body


def _may_have_key(node: ast.expr | None, key: str) -> bool:
    """Whether a dict may have a key."""
    if not isinstance(node, ast.Dict):
        return True
    return any(not isinstance(each, ast.Constant) or each.value == key for each in node.keys)


def _documented(column: Column, method: ast.FunctionDef) -> Column:
    """A column with the docstring of the method that makes it, which is its ``doc`` where it has none."""
    first = method.body[0]
    text = first.value if isinstance(first, ast.Expr) else None
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str) or not is_known(column.descriptions):
        return column
    return column._replace(descriptions=(*column.descriptions, text_of(text)))


def _declared_attrs(module: Module, scope: Scope) -> Iterator[tuple[Scope, ast.FunctionDef]]:
    for method in scope.children:
        node = method.node
        if isinstance(node, ast.FunctionDef):
            if any(module.sqlalchemy_name(scope, each) in _DECLARED_ATTR for each in node.decorator_list):
                yield method, node


def _returned_name(module: Module, scope: Scope) -> ast.expr | None:
    """The text that a mapped class returns as its ``__tablename__``, rather than assigning it."""
    if "__tablename__" not in scope.names or not is_mapped_class(module, scope.path):
        return None
    for method, node in _declared_attrs(module, scope):
        returned = [each.value for each in method.statements if isinstance(each, ast.Return)]
        if node.name == "__tablename__" and len(returned) == 1 and isinstance(returned[0], ast.Constant):
            return returned[0]
    return None


def _arguments(module: Module, scope: Scope, value: ast.expr | None, constraints: list[ast.expr]) -> TableArguments:
    """``__table_args__``, assigned or returned, and the constraints that are attributes."""
    if value is not None:
        return read_table_arguments(module, scope, [value, *constraints])
    if "__table_args__" not in scope.names:
        return read_table_arguments(module, scope, constraints) if constraints else NO_ARGUMENTS
    for method, node in _declared_attrs(module, scope):
        returned = [each.value for each in method.statements if isinstance(each, ast.Return) and each.value]
        if node.name == "__table_args__" and len(returned) == 1:
            is_plain = all(isinstance(each, (ast.Assign, ast.AnnAssign, ast.Return)) for each in node.body)
            value = followed(module, method, returned[0]).node if is_plain else returned[0]
            if isinstance(value, (ast.Tuple, ast.Dict)):
                return read_table_arguments(module, method, [value, *constraints])
    return UNREAD_ARGUMENTS


def body_of(module: Module, origin: str | None, makers: tuple[str, ...] = ()) -> ClassBody | None:
    """The class of the project that an origin names; of a mixin, as it is in a class that has these makers."""
    other = module.at(origin)
    scope = other.classes.get(origin or "") if other else None
    if other is None or scope is None:
        return None
    body = other.memoize(read_class_body, scope)
    return other.memoize(read_class_body, scope, makers) if body and body.needs_map and makers else body


def is_reflected(libraries: tuple[str | None, ...]) -> bool:
    """Whether a class with these bases takes its columns from the database."""
    return any(base and base.endswith(_REFLECTED) for base in libraries)
