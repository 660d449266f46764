"""SQLAlchemy's tables and columns, read from declarative classes, mixins and ``Table(…)``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import mentions, reader
from dbconv.facts.columns import COLUMN_CALLS, is_column, read_annotation, read_bare, read_column, texts
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column, Table, Text
from dbconv.facts.table_arguments import TableArguments, no_arguments, read_table_arguments, unread_arguments
from dbconv.settings import Settings
from dbconv.source import place_of

_DECLARED_ATTR = frozenset({"declared_attr", "directive", "cascading"})
# Wrappers of a column that leave it a column of the class; composite may hold several.
_WRAPPERS = frozenset({"deferred", "column_property", "composite"})
# Bases of SQLAlchemy's from which a class inherits neither columns nor a map of types.
_PLAIN_BASES = frozenset({"DeclarativeBase", "DeclarativeBaseNoMeta", "MappedAsDataclass"})
# A file that declares anything has one of these in it: a call, an annotation, an import under another name.
_WORDS = {
    "olumn": ("Column(", "Column as", "mapped_column"),
    "Table": ("Table(", "Table as"),
    "apped[": ("Mapped[",),
    "_tablename_": ("__tablename__",),
}
# Bases whose subclasses take their columns from the database.
_REFLECTED = ("DeferredReflection", "automap_base()")


@reader(Column, Table, gate=mentions(_WORDS))
def read_models(module: Module, settings: Settings) -> Iterator[Column | Table]:
    """All tables and columns, each once, at its declaration. A revision declares none: its model does."""
    if module.source.is_revision:
        return
    bodies = {
        scope.path: _read_body(module, scope, scope.node)
        for scope in module.scopes
        if isinstance(scope.node, ast.ClassDef)
    }
    unmapped = {path: body for path, body in bodies.items() if not _is_mapped(module, body)}
    mixins = {path: _mixins(module, path, unmapped) for path in bodies}
    arguments = {path: [body.arguments] for path, body in bodies.items()}
    for path, mixed_in in mixins.items():
        for mixin in mixed_in:
            arguments[mixin.scope.path].append(bodies[path].arguments)
    for path, body in bodies.items():
        name = _table_name(module, body, mixins[path])
        table = name.value if name else None
        columns = {key: _in_table(each, table, arguments[path], key) for key, each in body.columns.items()}
        if name is not None:
            yield _class_table(module, body, name, columns, mixins[path])
        yield from columns.values()
    if "Table" not in module.source.text:
        return
    for scope in module.scopes:
        for statement in scope.statements:
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)):
                for call in _table_calls(module, scope, statement.value):
                    yield from _read_table_call(module, scope, call)


class _Body(NamedTuple):
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
        return "__table__" in self.values or (name is not None and not _is(name, None))


def _read_body(module: Module, scope: Scope, node: ast.ClassDef) -> _Body:
    ancestors = module.ancestors(scope.path)
    maps_types = _may_map_types(module, ancestors)
    # Elsewhere, bare annotations only tell type checkers what the table has.
    declares = "__table__" not in scope.names and not _is_reflected(ancestors) and "typing.Protocol" not in ancestors
    values: dict[str, ast.expr] = {}
    columns: dict[str, Column] = {}
    table: str | None = None
    for statement in scope.statements:
        target, annotation, value = _declaration(statement)
        if target is None:
            continue
        mapped = read_annotation(module, scope, annotation, maps_types=maps_types) if annotation else None
        attribute = _attribute(node, target.id)
        if value is None:
            if mapped is not None and declares:
                columns[target.id] = read_bare(attribute, place_of(target), mapped)
            continue
        values[target.id] = value
        if target.id == "__tablename__":
            table = texts([value])[0].value
        if isinstance(value, ast.Call):
            for number, (call, name) in enumerate(_column_calls(module, scope, value, attribute)):
                at, says = (place_of(target), mapped) if name else (None, None)
                columns[f"{target.id}.{number}" if number else target.id] = read_column(
                    module, scope, call, table=table, attribute=name, attribute_place=at, annotation=says
                )
    columns.update(_read_declared_attrs(module, scope))
    if "__table_args__" in values:
        arguments = read_table_arguments(module, scope, values["__table_args__"])
    else:
        arguments = unread_arguments() if "__table_args__" in scope.names else no_arguments()
    return _Body(scope, node, columns, values, arguments)


def _declaration(statement: ast.stmt) -> tuple[ast.Name | None, ast.expr | None, ast.expr | None]:
    """The name, annotation and value of an assignment to a name."""
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0], None, statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target, statement.annotation, statement.value
    return None, None, None


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
            returned = [each.value for each in method.statements if isinstance(each, ast.Return)]
            for value in returned:
                if not isinstance(value, ast.Call):
                    continue
                for call, attribute in _column_calls(module, method, value, node.name):
                    place = module.source.name_place(node)
                    yield node.name, read_column(module, method, call, attribute=attribute, attribute_place=place)


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


def _is_reflected(ancestors: tuple[str | None, ...]) -> bool:
    return any(base and base.endswith(_REFLECTED) for base in ancestors)


def _mixins(module: Module, path: str, unmapped: dict[str, _Body]) -> list[_Body]:
    """The classes of this module whose columns a class takes over: bases, but none from a mapped one on."""
    found: dict[str, _Body] = {}
    todo = [path]
    for each in todo:
        names = module.class_names(each)
        for base in names.bases if names else ():
            followed = module.project.follow(base)
            if followed in unmapped and followed not in found:
                found[followed] = unmapped[followed]
                todo.append(followed)
    return list(found.values())


def _is_mapped(module: Module, body: _Body) -> bool:
    """Whether a class has a table, so that a subclass shares or joins it rather than taking its columns over."""
    return body.has_table or (not _is_abstract(body) and _derives_names(module, body))


def _is_abstract(body: _Body) -> bool:
    return _is(body.values.get("__abstract__"), True)


def _table_name(module: Module, body: _Body, mixins: list[_Body]) -> Text | None:
    """The name of a class's own table, and where it stands; None if it has no table."""
    if _is_abstract(body) or "__table__" in body.values:
        return None
    given = body.values.get("__tablename__")
    if given is not None:
        return None if _is(given, None) else texts([given])[0]
    if not _derives_names(module, body):
        return None
    has_key = any(column.primary_key for each in (body, *mixins) for column in each.columns.values())
    if _has_mapped_base(module, body) and not has_key:
        return None
    return Text(_derived_name(body.node.name), module.source.name_place(body.node))


def _class_table(module: Module, body: _Body, name: Text, own_columns: dict[str, Column], mixins: list[_Body]) -> Table:
    """The table of a declarative class: its own columns, and those of mixins that nothing overrides."""
    chain = (body, *mixins)
    arguments = next((each.arguments for each in chain if each.arguments.given), body.arguments)
    columns: dict[str, Column] = {}
    for each in reversed(mixins):
        columns = {key: column for key, column in columns.items() if key not in each.scope.names}
        columns.update({key: _in_table(column, name.value, [arguments], key) for key, column in each.columns.items()})
    columns = {key: column for key, column in columns.items() if key not in body.scope.names}
    return Table(
        name=name.value,
        name_place=name.place,
        place=module.source.name_place(body.node),
        columns=(*columns.values(), *own_columns.values()),
        descriptions=arguments.descriptions,
        is_call=False,
        complete=arguments.complete and (arguments.given or _adds_nothing(module, body)),
    )


def _adds_nothing(module: Module, body: _Body) -> bool:
    """Whether every base is known, and none gives table arguments."""
    ancestors = module.ancestors(body.scope.path)
    for base in ancestors:
        names = module.class_names(base)
        if names is None:
            is_library = module.name_in_sqlalchemy(base) or (base or "").partition(".")[0] in (
                "builtins",
                "typing",
                "abc",
            )
            if not is_library:
                return False
        elif "__table_args__" in names.names:
            return False
    return not _is_reflected(ancestors)


def _derives_names(module: Module, body: _Body) -> bool:
    """Whether Flask-SQLAlchemy's ``Model`` names the table after the class."""
    ancestors = module.ancestors(body.scope.path)
    names = [body.scope.names.keys(), *(each.names for each in map(module.class_names, ancestors) if each)]
    if None in ancestors or any("__tablename__" in each for each in names):
        return False
    return any(base and base.endswith("().Model") and module.name_in_sqlalchemy(base) for base in ancestors)


def _has_mapped_base(module: Module, body: _Body) -> bool:
    """Whether a base class of the project is mapped: without a key of its own, the class then shares its table."""
    for base in module.ancestors(body.scope.path):
        names = module.class_names(base)
        if (
            names
            and "__abstract__" not in names.names
            and any((each or "").endswith("().Model") for each in module.ancestors(base or ""))
        ):
            return True
    return False


def _derived_name(name: str) -> str:
    """The table's name for a class's: what Flask-SQLAlchemy's documentation calls its snake_case form."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<!^)(?=[A-Z][a-z])", "_", name).lower().lstrip("_")


def _in_table(column: Column, table: str | None, arguments: list[TableArguments], attribute: str | None) -> Column:
    """The column of a table, with the keys that constraints make of it, by name or attribute, in any of its tables."""
    given = [each for each in arguments if each.given]
    if not given:
        return column if column.table == table else column._replace(table=table)
    return column._replace(
        table=table,
        primary_key=column.primary_key or any({column.name, attribute} & each.primary_key for each in given),
        foreign_key=column.foreign_key or any({column.name, attribute} & each.foreign_keys for each in given),
        unique=column.unique or any({column.name, attribute} & each.unique for each in given),
        keys_known=column.keys_known and all(each.complete for each in given),
    )


def _table_calls(module: Module, scope: Scope, value: ast.expr | None) -> Iterator[ast.Call]:
    """``Table(…)`` as a value, or as an argument of one: ``relationship(secondary=Table(…))``."""
    if not isinstance(value, ast.Call):
        return
    for call in (value, *value.args, *(each.value for each in value.keywords)):
        if isinstance(call, ast.Call) and module.sqlalchemy_name(scope, call.func) == "Table":
            yield call


def _read_table_call(module: Module, scope: Scope, call: ast.Call) -> Iterator[Column | Table]:
    """``Table("orders", metadata, Column(…), …)`` and its columns."""
    keywords = {each.arg: each.value for each in call.keywords if each.arg}
    given = keywords.get("name", call.args[0] if call.args else None)
    name: Text | None = next(iter(texts([given])), None)
    if name is None or len(call.args) < 2:
        return
    items = [each for each in call.args if isinstance(each, ast.Call)]
    arguments = read_table_arguments(module, scope, ast.Tuple(list(items), ast.Load()))
    columns = [
        _in_table(read_column(module, scope, item), name.value, [arguments], None)
        for item in items
        if is_column(module, scope, item)
    ]
    is_reflected = any(each in keywords for each in ("autoload", "autoload_with"))
    yield Table(
        name=name.value,
        name_place=name.place,
        place=place_of(call.func),
        columns=tuple(columns),
        descriptions=texts([keywords.get("comment")]),
        is_call=True,
        complete=(
            len(keywords) == len(call.keywords)
            and not is_reflected
            and not any(isinstance(each, ast.Starred) for each in call.args)
        ),
    )
    yield from columns


def _is(node: ast.expr | None, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value
