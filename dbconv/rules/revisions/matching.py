"""What ``upgrade()`` makes and takes away, against what ``downgrade()`` does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dbconv.facts.operations import (
    DATA,
    HARMLESS,
    AddColumn,
    AlterColumn,
    Body,
    BulkInsert,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    CreateType,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    DropType,
    Execute,
    OfKey,
    Operation,
    RenameTable,
    UnknownOperation,
    statements_of,
    table_of,
)
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.record import NamedTuple
from dbconv.terms import Term, term

_KEYS: Mapping[type[OfKey], str] = {
    CreateIndex: "index",
    DropIndex: "index",
    CreateConstraint: "constraint",
    DropConstraint: "constraint",
}

_NAMED = (CreateIndex, DropIndex, CreateConstraint, DropConstraint, CreateType, DropType)


class _Effect(NamedTuple):
    """One thing that is made or taken away."""

    kind: str
    table: str
    name: str
    operation: Operation
    keys: frozenset[str | None] = frozenset()


class Unmatched(NamedTuple):
    """An operation that the other direction does not undo, or that undoes nothing."""

    operation: Operation
    thing: Term
    """What it makes or takes away."""
    fault: str
    """``not-undone``, ``not-restored``, ``never-made`` or ``never-dropped``."""
    better: str
    """The operation that is missing; empty where none is, or where it cannot be told."""


class _Effects(NamedTuple):
    made: tuple[_Effect, ...]
    gone: tuple[_Effect, ...]
    hidden: frozenset[tuple[str, str]]
    """What comes with a table or a column: names of constraints, by table; an empty name for one that has none."""

    def has(self, effects: tuple[_Effect, ...], *kinds: tuple[str, str, str]) -> bool:
        """Whether one of these things is among the effects."""
        return any((each.kind, each.table, each.name) in kinds for each in effects)


def unmatched(upgrade: Body, downgrade: Body) -> Iterator[Unmatched]:
    """What the two directions do not agree on; nothing where either does what is not known."""
    if downgrade.is_empty or downgrade.refuses or not (_is_clear(upgrade) and _is_clear(downgrade)):
        return
    names, anew = _renames(upgrade), _made_anew(upgrade) | _made_anew(downgrade)
    up, down = _effects(upgrade, names, anew), _effects(downgrade, names, anew)
    for each in up.made:
        if not _is_taken(each, down) and not _is_taken(each, up):
            yield _unmatched(each, "not-undone", "drop")
    for each in up.gone:
        if not _is_given(each, down) and not _is_given(each, up):
            yield _unmatched(each, "not-restored", "create")
    for each in down.gone:
        if not _is_given(each, up) and not _is_given(each, down):
            yield _unmatched(each, "never-made", "")
    for each in down.made:
        if not _is_taken(each, up) and not _is_taken(each, down):
            yield _unmatched(each, "never-dropped", "")


def _made_anew(body: Body) -> set[str | None]:
    """The tables that change by being renamed, created and filled, or the other way round, under both their names.

    They are what they were, but for what nobody can tell.
    """
    created = {each.table for each in body.operations if isinstance(each, CreateTable)}
    dropped = {each.table for each in body.operations if isinstance(each, DropTable)}
    renamed = {(each.table, each.new_name) for each in body.operations if isinstance(each, RenameTable)}
    return {name for old, new in renamed if old in created and new in dropped for name in (old, new)}


def _is_clear(body: Body) -> bool:
    for each in body.operations:
        if isinstance(each, UnknownOperation):
            return False
        if any(statement.verb not in DATA | HARMLESS for statement in statements_of(each)):
            return False
        names_table = not isinstance(each, (Execute, BulkInsert, DropIndex, CreateType, DropType))
        if names_table and table_of(each) is None:
            return False
        if isinstance(each, _NAMED) and not is_known(each.is_named):
            return False
        if isinstance(each, DropColumn) and each.name is None:
            return False
        if isinstance(each, AddColumn) and (each.column is None or not each.column.name):
            return False
    return True


Names = dict[tuple[str, str], str]


def _renames(upgrade: Body) -> Names:
    """The oldest name of each table and column that upgrade() renames; a table's has no column."""
    names: Names = {}
    for each in upgrade.operations:
        if isinstance(each, RenameTable) and each.table and each.new_name:
            names[each.new_name, ""] = names.get((each.table, ""), each.table)
        elif isinstance(each, AlterColumn) and each.table and each.name and each.new_name:
            table = names.get((each.table, ""), each.table)
            names[table, each.new_name] = names.get((table, each.name), each.name)
    return names


def _effects(body: Body, names: Names, anew: set[str | None]) -> _Effects:
    made: list[_Effect] = []
    gone: list[_Effect] = []
    hidden: set[tuple[str, str]] = set()
    for each in body.operations:
        own = table_of(each) or ""
        if own in anew:
            continue
        table = names.get((own, ""), own)
        if isinstance(each, (CreateTable, AddColumn)):
            for constraint in each.constraints:
                hidden.add((table, constraint.name or ""))
            if any(column.indexes or column.references for column in each.columns) or (
                isinstance(each, CreateTable) and each.has_more
            ):
                hidden.add((table, ""))
        if isinstance(each, CreateTable):
            made.append(_Effect("table", table, "", each))
        elif isinstance(each, DropTable):
            gone.append(_Effect("table", table, "", each))
        elif isinstance(each, AddColumn):
            made += [_Effect("column", table, _column(names, table, column), each) for column in each.columns]
        elif isinstance(each, DropColumn):
            gone.append(_Effect("column", table, names.get((table, each.name or ""), each.name or ""), each))
        elif isinstance(each, (CreateIndex, CreateConstraint)):
            columns = frozenset(names.get((table, key or ""), key) for key in each.columns)
            made.append(_Effect(_KEYS[type(each)], table, each.name or "", each, columns))
        elif isinstance(each, (DropIndex, DropConstraint)):
            gone.append(_Effect(_KEYS[type(each)], table, each.name or "", each))
    return _Effects(tuple(made), tuple(gone), frozenset(hidden))


def _column(names: Names, table: str, column: Column) -> str:
    return names.get((table, column.name or ""), column.name or "")


def _is_taken(effect: _Effect, other: _Effects) -> bool:
    """Whether the other direction takes away what was made, by itself or with what it belongs to."""
    if other.has(other.gone, ("table", effect.table, "")):
        return True
    if effect.kind in ("table", "column"):
        return other.has(other.gone, (effect.kind, effect.table, effect.name))
    for each in other.gone:
        if each.kind == "column" and each.table == effect.table and ({each.name, None} & effect.keys):
            return True
        if each.kind in ("index", "constraint") and _is_same_name(effect, each.name, each.table):
            return True
    return not effect.name


def _is_given(effect: _Effect, other: _Effects) -> bool:
    """Whether the other direction makes what was taken away, by itself or with what it belongs to."""
    if effect.kind == "table":
        return other.has(other.made, ("table", effect.table, ""))
    if effect.kind == "column":
        return other.has(other.made, ("table", effect.table, ""), ("column", effect.table, effect.name))
    if not effect.name:
        return True
    made = [(each.table, each.name) for each in other.made if each.kind in ("index", "constraint")]
    return any(_is_same_name(effect, name, table) for table, name in (*made, *other.hidden))


def _is_same_name(effect: _Effect, name: str, table: str) -> bool:
    """Whether two names may be one: a naming convention makes ``ck_users_adult`` of ``adult``, and any of none."""
    one, other = sorted((effect.name, name), key=len)
    if not one:
        return "" in (effect.table, table) or effect.table == table
    return one == other or other.endswith(f"_{one}")


def _unmatched(effect: _Effect, fault: str, missing: str) -> Unmatched:
    operation, kind = effect.operation, effect.kind
    table, name = table_of(operation) or "", effect.name
    thing = term(kind, name=name)
    if kind == "table":
        thing = term("table", name=table)
        call = f'{missing}_table("{table}"'
    elif kind == "column":
        name = operation.name or effect.name if isinstance(operation, DropColumn) else effect.name
        thing = term("column-of-table", name=name, table=table)
        call = f'{"add" if missing == "create" else missing}_column("{table}", "{name}"'
    else:
        call = f'{missing}_{kind}("{name}"' + (f', "{table}"' if table else "")
    is_known = missing and (missing, kind) != ("create", "constraint")
    better = f"op.{call}{')' if missing == 'drop' else ', ...)'}" if is_known else ""
    return Unmatched(operation, thing, fault, better)
