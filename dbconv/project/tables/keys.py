"""What keys and indexes make of the columns of a table: those in its arguments, and those made after it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from dbconv.facts.tables import Column, ForeignKey, Index, Nullability, Table
from dbconv.facts.unknown import Reason, either, is_known, unknown, unless
from dbconv.project.module import Module
from dbconv.project.tables.arguments import TableArguments, read_index
from dbconv.record import NamedTuple
from dbconv.source import place_of
from dbconv.summary.scopes import Scope, join

WITHOUT_KEY = frozenset({"info", "prefixes"})
"""Options by which a table says that it is a view, or a temporary one."""
_LOOSE = frozenset({"Index", "UniqueConstraint"})


def with_keys(
    table: Table,
    columns: Mapping[str, Column],
    arguments: TableArguments,
    loose: Iterable[Index] = (),
) -> Table:
    """A table with its columns, and the keys that these and the constraints make of them."""
    # In a call of Table a column is known by its name: users.c.email.
    names = {f".{key if column.attribute else column.name}": column.name for key, column in columns.items()}
    names.update({column.name: column.name for column in columns.values() if column.name})
    for key, column in columns.items():
        names.setdefault(key, column.name)
    indexes = [_resolved(each, names, table.has_more_columns) for each in (*arguments.indexes, *loose)]
    foreign_keys = [
        each._replace(columns=tuple(names.get(name or "") for name in each.columns)) for each in arguments.foreign_keys
    ]
    declared = [each for each in indexes if each.kind == "primary-key" and each.columns]
    keyed = [each for each in columns.values() if each.primary_key is True]
    if not declared and keyed:
        # Which of a mixin's and the class's own columns comes first depends on the version of SQLAlchemy.
        is_ordered = len({each.inherited for each in keyed}) == 1
        declared = [
            Index(
                kind="primary-key",
                name=None,
                columns=tuple(each.name for each in keyed),
                places=tuple(each.name_place for each in keyed),
                place=keyed[0].place,
                unique=True,
                clustered=next((each.clustered for each in indexes if each.kind == "primary-key"), None),
                has_more=either(
                    unless(is_ordered and None not in {each.name for each in keyed}, Reason.BASE),
                    table.has_more_columns,
                    *(each.has_more_keys for each in columns.values()),
                ),
                inherited=any(each.inherited for each in keyed),
                own=True,
            )
        ]
    indexes = [*declared, *(each for each in indexes if each.kind != "primary-key")]
    for column in columns.values():
        for each in column.indexes:
            indexes.append(each._replace(columns=(column.name,), inherited=each.inherited or column.inherited))
        if column.references:
            foreign_keys.append(
                ForeignKey((column.name,), column.references, column.references[0].place, column.inherited)
            )
    table = table._replace(indexes=tuple(indexes), foreign_keys=tuple(foreign_keys), checks=arguments.checks)
    keys = _Keys(
        primary=set(table.primary_key),
        # A table has one primary key: SQLAlchemy warns of a constraint that says something else than the columns.
        other_primary=False if table.primary_key else arguments.has_more,
        foreign={name for each in foreign_keys for name in each.columns},
        alone={each.columns[0]: each.has_more for each in indexes if _is_of_one(each)},
        first={
            name
            for each in indexes
            if not each.partial and not each.method
            for name in (each.columns[:2] if each.has_more is False else each.columns)
        },
        other=arguments.has_more,
        unindexed=table.indexed(("",)),
    )
    return table._replace(columns=tuple(_in_table(each, table, keys) for each in columns.values()))


class _Keys(NamedTuple):
    """What the keys of a table say of its columns."""

    primary: set[str | None]
    other_primary: bool
    """False; unknown where a primary key may be among what was not read."""
    foreign: set[str | None]
    alone: Mapping[str | None, bool]
    """The columns that are unique by themselves, and whether the constraint may be over others, too."""
    first: set[str | None]
    """Those with which an index begins, and those that stand second: all others are in no index that serves them."""
    other: bool
    """False; unknown where there may be keys that were not read."""
    unindexed: bool
    """What `Table.indexed` says of a column that no index names."""


def _resolved(index: Index, names: Mapping[str, str | None], has_more_columns: bool) -> Index:
    """An index with the columns' names in the database for what its call names.

    A text that names no column that was read names one of a base that was not found, and none of those that were.
    """
    columns = tuple(None if each is None else names.get(each) for each in index.columns)
    missed = any(written is not None and found is None for written, found in zip(index.columns, columns))
    asked = frozenset(names.get(f".{each}") or each for each in index.without_null)
    has_more = either(index.has_more, unless(not missed, Reason.ARGUMENTS))
    texts = (found or not (written or "").startswith(".") for written, found in zip(index.columns, columns))
    own = missed and index.has_more is False and not is_known(has_more_columns) and all(texts)
    return index._replace(columns=columns, without_null=asked, has_more=has_more, own=index.own or own)


def _in_table(column: Column, table: Table, keys: _Keys) -> Column:
    name = column.name
    is_key = column.primary_key is True or (name is not None and name in keys.primary)
    is_foreign = column.foreign_key is True or (name is not None and name in keys.foreign)
    is_unique = column.unique is True or (name is not None and keys.alone.get(name) is False)
    if name is None:
        indexed = unknown(Reason.COMPUTED)
    else:
        indexed = table.indexed((name,)) if name in keys.first else keys.unindexed
    return column._replace(
        table=table.name,
        owner=table.subject,
        primary_key=is_key or either(column.primary_key, keys.other_primary),
        nullable=column.nullable if column.nullable.by_argument or not is_key else _without_null(column.nullable),
        foreign_key=is_foreign or either(column.foreign_key, keys.other),
        unique=is_unique or either(column.unique, keys.other, keys.alone.get(name, False)),
        indexed=indexed if indexed is True else either(indexed, column.has_more_keys),
    )


def _without_null(nullable: Nullability) -> Nullability:
    return nullable._replace(value=False, said=True)


def _is_of_one(index: Index) -> bool:
    return index.unique and not index.partial and len(index.columns) == 1


def loose_indexes(module: Module, origin: str) -> Iterable[Index]:
    """The indexes made at module level of the columns of a class, or of a table that a name is bound to.

    One whose table is unknown may be any table's, with no column that is known.
    """
    found = module.memoize(_loose_indexes) or {}
    others = (each._replace(columns=(), places=(), has_more=unknown(Reason.COMPUTED)) for each in found.get(None, ()))
    return [*found.get(origin, ()), *others]


def _loose_indexes(module: Module) -> Mapping[str | None, list[Index]]:
    """The indexes made after their table, where that is made, by the origin of what has their columns."""
    found: dict[str | None, list[Index]] = {}
    may_be_inside = any(each in module.source.text for each in _LOOSE)
    for scope in module.scopes if may_be_inside else [module.top]:
        for statement in scope.statements:
            call = getattr(statement, "value", None)
            if not isinstance(call, ast.Call) or isinstance(statement, ast.Return):
                continue
            kind = module.sqlalchemy_name(scope, call.func)
            if kind in _LOOSE:
                index = read_index(module, scope, call, kind)
            elif scope is module.top and isinstance(statement, ast.Expr) and module.origin(scope, call.func) is None:
                # A function of the project that is given a model may make indexes of it.
                index = Index("index", None, (), (), place_of(call.func), unique=False, has_more=unknown(Reason.HELPER))
            else:
                continue
            given = call.args[1:] if kind == "Index" else call.args
            if kind and all(isinstance(each, ast.Constant) for each in given):
                # What names no column of a table is in none.
                continue
            owners = {owner_of(module, scope, each) for each in given}
            # In a class or a function it is a table of these, or one that is known elsewhere.
            for origin in owners - {None} or (owners if kind and scope is module.top else set()):
                found.setdefault(origin, []).append(index)
    return found


def owner_of(module: Module, scope: Scope, node: ast.expr) -> str | None:
    """The origin of ``User`` in ``User.email``, ``User.email.desc()``, ``func.lower(User.email)``."""
    for name in ast.walk(node):
        if isinstance(name, ast.Attribute) and name.attr == "metadata":
            return None
        if isinstance(name, ast.Name):
            binding = scope.scope_of(name.id, name.lineno)
            if binding is not None and binding.parent is not None and _is_made(binding.names[name.id]):
                return join(binding.path, name.id)
            origin = module.origin(scope, name)
            if module.class_names(origin) is not None:
                return origin
            origin = module.value_of(scope, name)
            other = module.at(origin)
            if other is not None and origin is not None:
                value = other.values.get(origin.partition("::")[2])
                # A name for users.c, or for a column, is one for its table.
                is_call = isinstance(value, ast.Call)
                return (
                    origin
                    if is_call
                    else owner_of(other, other.top, value) if isinstance(value, ast.Attribute) else None
                )
    return None


def _is_made(origin: str | None) -> bool:
    """Whether a name in a class or a function may stand for what a call made there."""
    return origin is None or "(" in origin
