"""Tables put together from class bodies, their mixins and bases in all modules, and from calls of ``Table``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from dbconv.facts.class_bodies import ClassBody, body_of, is_reflected, read_class_body
from dbconv.facts.columns import is_column, read_column
from dbconv.facts.literals import text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column, ForeignKey, Index, Table, Text
from dbconv.facts.table_arguments import TableArguments, read_index, read_table_arguments
from dbconv.source import place_of

# Bases of other libraries that bring neither columns nor table arguments.
_PLAIN_PACKAGES = frozenset({"builtins", "typing", "typing_extensions", "abc", "enum", "collections", "dataclasses"})
# What adds to a table after it was made.
_ADDED_LATER = ("append_constraint", "append_column", "extend_existing", "__mapper_cls__", "__table_cls__")
# Options by which a table says that it is a view, or a temporary one.
_WITHOUT_KEY = frozenset({"info", "prefixes"})
_LOOSE = frozenset({"Index", "UniqueConstraint"})


class Chain(NamedTuple):
    """A class and the classes that it takes columns over from: its bases, but none from a mapped one on."""

    bodies: tuple[ClassBody, ...]
    complete: bool
    """All bases are known."""
    parent: bool
    """A base is mapped: the class joins its table, or shares it."""


def chain_of(module: Module, scope: Scope) -> Chain:
    """The chain of the class of the module with this scope, nearest first."""
    return module.once(_read_chain, scope) or Chain((), False, False)


def _read_chain(module: Module, scope: Scope) -> Chain | None:
    body = module.once(read_class_body, scope)
    if body is None:
        return None
    found = {body.path: body}
    complete, parent = True, False
    todo = [body.path]
    for each in todo:
        for base in module.project.bases(each):
            other = body_of(module, base)
            if other is None:
                complete = complete and _is_plain(module, base)
            elif is_mapped(module, other):
                parent = True
            elif other.path not in found:
                found[other.path] = other
                todo.append(other.path)
    return Chain(tuple(found.values()), complete and not is_reflected(module.project.libraries(body.path)), parent)


def _is_plain(module: Module, base: str | None) -> bool:
    """Whether a base class of another library is known to bring no columns."""
    if base is None:
        return False
    return bool(module.name_in_sqlalchemy(base.removesuffix("()"))) or base.partition(".")[0] in _PLAIN_PACKAGES


def is_mapped(module: Module, body: ClassBody) -> bool:
    """Whether a class has a table, so that a subclass shares or joins it rather than taking its columns over."""
    if body.has_table or body.is_sqlmodel_table:
        return True
    return not body.is_abstract and derives_name(module, body)


def derives_name(module: Module, body: ClassBody) -> bool:
    """Whether Flask-SQLAlchemy's ``Model`` names the table after the class."""
    libraries = module.project.libraries(body.path)
    if None in libraries or not any(each and each.endswith("().Model") for each in libraries):
        return False
    if module.project.binder(body.path, "__tablename__"):
        return False
    return any(each and each.endswith("().Model") and module.name_in_sqlalchemy(each) for each in libraries)


def _table_name(module: Module, body: ClassBody, chain: Chain) -> Text | None:
    """The name of a class's own table, and where it stands; None if it has no table."""
    if body.is_abstract or body.has_core_table:
        return None
    if body.table_name is not None:
        return body.table_name
    if "__tablename__" in body.names:
        return None
    at_class = body.place
    if body.is_sqlmodel_table and not chain.parent:
        return Text(body.name.lower(), at_class)
    if derives_name(module, body):
        has_key = any(column.primary_key for each in chain.bodies for column in each.columns.values())
        return None if chain.parent and not has_key else Text(_snake_case(body.name), at_class)
    # A mixin's __tablename__ is most often computed from the class.
    if (
        not chain.parent
        and any("__tablename__" in each.names for each in chain.bodies)
        and _is_declarative(module, body)
    ):
        return Text(None, at_class)
    return None


def _is_declarative(module: Module, body: ClassBody) -> bool:
    """Whether a class is one of a declarative base, rather than a mixin."""
    for base in module.ancestors(body.path):
        if base and (
            base.endswith(("declarative_base()", "().Model")) or base.endswith((".DeclarativeBase", "NoMeta"))
        ):
            return base not in module.project.bases(body.path)
    return False


def _snake_case(name: str) -> str:
    """The table's name for a class's: what Flask-SQLAlchemy's documentation calls its snake_case form."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<!^)(?=[A-Z][a-z])", "_", name).lower().lstrip("_")


def class_table(module: Module, scope: Scope) -> Table | None:
    """The table of a declarative class, or None: its own columns, and those of mixins that nothing overrides."""
    body = module.once(read_class_body, scope)
    if body is None:
        return None
    chain = chain_of(module, scope)
    name = _table_name(module, body, chain)
    if name is None:
        return None
    columns: dict[str, Column] = {}
    for each in reversed(chain.bodies):
        columns = {key: column for key, column in columns.items() if key not in each.names}
        for key, column in each.columns.items():
            if key not in each.uncertain:
                columns[key] = column if each is body else column._replace(inherited=True)
    arguments = _arguments(module, chain)
    knows_keys = chain.complete and not _adds_later(module)
    table = Table(
        name=name.value,
        name_place=name.place,
        place=body.place,
        columns=(),
        indexes=(),
        foreign_keys=(),
        descriptions=arguments.descriptions,
        is_call=False,
        complete=arguments.complete and (arguments.given or chain.complete),
        columns_known=(
            chain.complete
            and all(each.complete and not each.uncertain for each in chain.bodies)
            and not _is_shared(module, body)
            and not _adds_later(module)
        ),
        keys_known=arguments.complete and (arguments.given or knows_keys) and not _adds_later(module),
        path=module.source.path,
        may_lack_key=chain.parent or not _WITHOUT_KEY.isdisjoint(arguments.options),
    )
    loose = (module.once(_loose_indexes) or {}).get(body.path, ())
    return _with_keys(table, columns, arguments, loose)


def _arguments(module: Module, chain: Chain) -> TableArguments:
    """The table arguments that count: the nearest ones, with those that they add of other classes."""
    found = next((each.arguments for each in chain.bodies if each.arguments.given), chain.bodies[0].arguments)
    for origin in found.others:
        other = body_of(module, module.project.follow(origin))
        if other is None or other.arguments.others:
            return found._replace(complete=False)
        found = found._replace(
            complete=found.complete and other.arguments.complete,
            indexes=(*found.indexes, *(each._replace(inherited=True) for each in other.arguments.indexes)),
            foreign_keys=(
                *found.foreign_keys,
                *(each._replace(inherited=True) for each in other.arguments.foreign_keys),
            ),
        )
    if not chain.bodies[0].arguments.given:
        found = found._replace(
            indexes=tuple(each._replace(inherited=True) for each in found.indexes),
            foreign_keys=tuple(each._replace(inherited=True) for each in found.foreign_keys),
        )
    return found


def _is_shared(module: Module, body: ClassBody) -> bool:
    """Whether a subclass without a table of its own may add columns to that of the class."""
    return any(
        body.path in each.bases and not {"__tablename__", "__table__"} & each.names.keys()
        for each in module.classes.values()
    )


def _adds_later(module: Module) -> bool:
    return any(each in module.source.text for each in _ADDED_LATER)


def _with_keys(
    table: Table, columns: Mapping[str, Column], arguments: TableArguments, loose: Iterable[Index] = ()
) -> Table:
    """A table with its columns, and the keys that these and the constraints make of them."""
    # In a call of Table a column is known by its name: users.c.email.
    names = {f".{key if column.attribute else column.name}": column.name for key, column in columns.items()}
    names.update({column.name: column.name for column in columns.values() if column.name})
    for key, column in columns.items():
        names.setdefault(key, column.name)
        # users.c.email, of a table that is no class.
        names.setdefault(f".{column.name}", column.name)
    indexes = [_resolved(each, names) for each in (*arguments.indexes, *loose)]
    foreign_keys = [
        each._replace(columns=tuple(names.get(name or "") for name in each.columns)) for each in arguments.foreign_keys
    ]
    declared = [each for each in indexes if each.kind == "primary key" and each.columns]
    keyed = [each for each in columns.values() if each.primary_key]
    if not declared and keyed:
        # Which of a mixin's and the class's own columns comes first depends on the version of SQLAlchemy.
        is_ordered = len({each.inherited for each in keyed}) == 1
        declared = [
            Index(
                kind="primary key",
                name=None,
                columns=tuple(each.name for each in keyed),
                places=tuple(each.name_place for each in keyed),
                place=keyed[0].place,
                unique=True,
                clustered=next((each.clustered for each in indexes if each.kind == "primary key"), None),
                complete=is_ordered and None not in {each.name for each in keyed},
                inherited=any(each.inherited for each in keyed),
            )
        ]
    indexes = [*declared, *(each for each in indexes if each.kind != "primary key")]
    for column in columns.values():
        for each in column.indexes:
            indexes.append(each._replace(columns=(column.name,), inherited=each.inherited or column.inherited))
        if column.references:
            foreign_keys.append(
                ForeignKey((column.name,), column.references, column.references[0].place, column.inherited)
            )
    table = table._replace(indexes=tuple(indexes), foreign_keys=tuple(foreign_keys))
    keys = _Keys(
        primary=set(table.primary_key),
        foreign={name for each in foreign_keys for name in each.columns},
        alone={each.columns[0] for each in indexes if each.unique and not each.partial and len(each.columns) == 1},
        first={name for each in indexes if not each.partial and not each.method for name in each.columns[:2]},
        known=arguments.complete,
        unindexed=table.indexed(("",)),
    )
    return table._replace(columns=tuple(_in_table(each, table, keys) for each in columns.values()))


class _Keys(NamedTuple):
    """What the keys of a table say of its columns."""

    primary: set[str | None]
    foreign: set[str | None]
    alone: set[str | None]
    """The columns that are unique by themselves."""
    first: set[str | None]
    """Those with which an index begins, and those that stand second: all others are in no index that serves them."""
    known: bool
    unindexed: bool | None
    """What `Table.indexed` says of a column that no index names."""


def _resolved(index: Index, names: Mapping[str, str | None]) -> Index:
    """An index with the columns' names in the database for what its call names."""
    columns = tuple(None if each is None else names.get(each) for each in index.columns)
    missed = any(written is not None and found is None for written, found in zip(index.columns, columns))
    asked = frozenset(names.get(f".{each}") or each for each in index.without_null)
    return index._replace(columns=columns, without_null=asked, complete=index.complete and not missed)


def _in_table(column: Column, table: Table, keys: _Keys) -> Column:
    name = column.name
    is_key = column.primary_key or (name is not None and name in keys.primary)
    return column._replace(
        table=table.name,
        primary_key=is_key,
        nullable=column.nullable._replace(value=False, said=True) if is_key else column.nullable,
        foreign_key=column.foreign_key or (name is not None and name in keys.foreign),
        unique=column.unique or (name is not None and name in keys.alone),
        keys_known=column.keys_known and keys.known,
        indexed=None if name is None else table.indexed((name,)) if name in keys.first else keys.unindexed,
    )


def _loose_indexes(module: Module) -> Mapping[str, list[Index]]:
    """The indexes made at module level after their table, by the origin of what has their columns."""
    found: dict[str, list[Index]] = {}
    for statement in module.top.statements:
        call = getattr(statement, "value", None)
        if not isinstance(call, ast.Call) or isinstance(statement, ast.Return):
            continue
        kind = module.sqlalchemy_name(module.top, call.func)
        if kind in _LOOSE:
            index = read_index(module, module.top, call, kind)
        elif isinstance(statement, ast.Expr) and module.origin(module.top, call.func) is None:
            # A function of the project that is given a model may make indexes of it.
            index = Index("index", None, (), (), place_of(call.func), unique=False, complete=False)
        else:
            continue
        for origin in {_owner(module, each) for each in call.args}:
            if origin is not None:
                found.setdefault(origin, []).append(index)
    return found


def _owner(module: Module, node: ast.expr) -> str | None:
    """The origin of ``User`` in ``User.email``, ``User.email.desc()``, ``func.lower(User.email)``."""
    for name in ast.walk(node):
        if isinstance(name, ast.Name):
            origin = module.origin(module.top, name)
            if module.class_names(origin) is None:
                origin = module.value_of(module.top, name)
            if origin is not None and "::" in origin:
                return origin
    return None


def called_tables(module: Module) -> list[tuple[str | None, Table]]:
    """The tables made by calls, with the origin of the name that each is bound to at module level."""
    found: list[tuple[str | None, Table]] = []
    # They stand anywhere; most files of models have none, and their statements need no second look.
    if "Table" not in module.source.text:
        return found
    for scope in module.scopes:
        for statement in scope.statements:
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)):
                for call in _table_calls(module, scope, statement.value):
                    table = _read_table_call(module, scope, call, _bound_to(scope, statement, call))
                    if table is not None:
                        found.append(table)
    return found


def _bound_to(scope: Scope, statement: ast.stmt, call: ast.Call) -> str | None:
    if scope.parent is None and isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is call:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        return f"{scope.path}{target.id}" if isinstance(target, ast.Name) else None
    return None


def _table_calls(module: Module, scope: Scope, value: ast.expr | None) -> Iterator[ast.Call]:
    """``Table(…)`` as a value, or as an argument of one: ``relationship(secondary=Table(…))``."""
    if not isinstance(value, ast.Call):
        return
    for call in (value, *value.args, *(each.value for each in value.keywords)):
        if isinstance(call, ast.Call) and module.sqlalchemy_name(scope, call.func) == "Table":
            yield call


def _read_table_call(
    module: Module, scope: Scope, call: ast.Call, origin: str | None
) -> tuple[str | None, Table] | None:
    """``Table("orders", metadata, Column(…), …)``."""
    keywords = {each.arg: each.value for each in call.keywords if each.arg}
    given = keywords.get("name", call.args[0] if call.args else None)
    if given is None or len(call.args) < 2:
        return None
    name = text_of(given)
    columns: dict[str, Column] = {}
    items: list[ast.expr] = []
    metadata_at = 0 if "name" in keywords else 1
    for index, item in enumerate(call.args):
        if isinstance(item, ast.Call) and is_column(module, scope, item):
            columns[str(len(columns))] = read_column(module, scope, item)
        elif isinstance(item, ast.Call) and module.sqlalchemy_name(scope, item.func):
            items.append(item)
        elif index > metadata_at:
            # A constraint that is named elsewhere, columns that a helper makes.
            items.append(ast.Constant(None))
    arguments = read_table_arguments(module, scope, items)
    complete = (
        len(keywords) == len(call.keywords)
        and not any(each in keywords for each in ("autoload", "autoload_with"))
        and not any(isinstance(each, ast.Starred) for each in call.args)
    )
    known = complete and arguments.complete and not _adds_later(module)
    table = Table(
        name=name.value,
        name_place=name.place,
        place=place_of(call.func),
        columns=(),
        indexes=(),
        foreign_keys=(),
        descriptions=(text_of(keywords["comment"]),) if "comment" in keywords else (),
        is_call=True,
        complete=complete,
        columns_known=known,
        keys_known=known,
        path=module.source.path,
        # In a function it most often describes what a query needs of a table.
        may_lack_key=not isinstance(scope.node, ast.Module) or not _WITHOUT_KEY.isdisjoint(keywords),
    )
    loose = (module.once(_loose_indexes) or {}).get(origin or "", ())
    return origin, _with_keys(table, columns, arguments, loose)
