"""Replays steps: the tables and types of a database, changed by one revision after the other.

A state is never changed once it is made: the next one shares the tables that its revision does not touch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from dbconv.record import NamedTuple
from dbconv.summary.steps import CERTAIN, IF_NEEDED, PERHAPS, Step, StepColumn, StepKey

Key: TypeAlias = "tuple[str, str]"
"""A table's schema and name."""
_LONGEST = 64
_ANY_SCHEMA = "?"
"""The schema of a table of which that is computed."""


class TableState(NamedTuple):
    """A table that is there."""

    columns: Mapping[str, StepColumn] = {}
    """Those that are there, in their order."""
    doubtful: frozenset[str] = frozenset()
    """Those that may be there."""
    is_open: bool = False
    """There may be others."""
    keys: tuple[StepKey, ...] = ()
    are_keys_open: bool = False
    """There may be other keys, or some of these may be gone."""
    revisions: tuple[str, ...] = ()


class State:
    """All tables and types."""

    def __init__(
        self,
        tables: Mapping[Key, TableState | None],
        types: Mapping[str, tuple[str, ...] | None],
        doubtful: frozenset[str],
        doubtful_types: frozenset[str],
        is_open: bool,
    ) -> None:
        self.tables = tables
        """None is what is known to be gone, where others may be there."""
        self.types = types
        """The labels of each type; None where they are unknown."""
        self.doubtful = doubtful
        """The names of the tables that may be there or not."""
        self.doubtful_types = doubtful_types
        self.is_open = is_open
        """There may be other tables and types."""

    def after(self, revisions: Iterable[tuple[str, Iterable[Step] | None]], dialect: str) -> State:
        """The state after the steps of some revisions, one after the other; None for what is not known."""
        change = _Change(self, dialect)
        for change.revision, steps in revisions:
            for step in (Step("unknown"),) if steps is None else steps:
                try:
                    change.take(step)
                except (TypeError, ValueError, KeyError, IndexError, AttributeError):
                    # What was kept has another shape than what is read.
                    change.take(Step("unknown"))
        return State(
            change.tables, change.types, frozenset(change.doubtful), frozenset(change.doubtful_types), change.is_open
        )


EMPTY = State({}, {}, frozenset(), frozenset(), False)


class _Change:
    """Revisions as they run."""

    def __init__(self, before: State, dialect: str) -> None:
        self.tables = dict(before.tables)
        self.types = dict(before.types)
        self.doubtful = set(before.doubtful)
        self.doubtful_types = set(before.doubtful_types)
        self.is_open = before.is_open
        self._dialect = dialect
        self.revision = ""
        """The one that runs."""

    def take(self, step: Step) -> None:
        """One step, if it is taken on this database."""
        if step.only is not None and self._dialect not in step.only or self._dialect in step.others:
            return
        if step.table is None:
            self._anywhere(step)
        elif (
            step.certainty != CERTAIN
            and step.table
            and step.kind in _OF_TABLES
            and self.tables.get(self._key(step)) is None
        ):
            # Only what certainly runs proves that there is a table which nobody has made.
            self.doubtful.add(str(step.table))
        elif step.certainty == PERHAPS and step.kind in _PERHAPS:
            _PERHAPS[step.kind](self, step)
        else:
            _TAKEN[step.kind](self, step)

    def _key(self, step: Step) -> Key:
        schema = _ANY_SCHEMA if step.schema is None else step.schema
        key = schema, str(step.table)
        if key not in self.tables and schema == _ANY_SCHEMA:
            return next((each for each in self.tables if each[1] == step.table), key)
        return key

    def _table(self, step: Step) -> tuple[Key, TableState]:
        """The table that a step changes, which proves that there is one."""
        key = self._key(step)
        table = self.tables.get(key)
        if table is None:
            # Nobody made it, so that others may be there which nobody made.
            self.is_open = self.is_open or key[1] not in self.doubtful
            table = TableState(is_open=True, are_keys_open=True)
        return key, table

    def _put(self, key: Key, table: TableState, **changed: Any) -> None:
        revisions = table.revisions
        if self.revision not in revisions[-1:]:
            revisions = (*revisions, self.revision)
        self.tables[key] = table._replace(revisions=revisions, **changed)
        self.doubtful.discard(key[1])

    def _forget_all(self) -> None:
        self.tables.clear()
        self.types.clear()
        self.is_open = True

    def _anywhere(self, step: Step) -> None:
        """What is done to a table of which the name is computed may have been done to each."""
        said = step.given.get("said")
        if step.kind == "create_table":
            self.is_open = True
        elif step.kind == "drop_table":
            self.doubtful |= {name for _, name in self.tables}
            self.tables.clear()
        elif step.kind in _PERHAPS and _PERHAPS[step.kind] == _Change.doubt_keys:
            self._doubt_keys(list(self.tables))
        elif step.kind == "alter_column" and said is not None and "name" not in said:
            for key, table in self.tables.items():
                if table is not None:
                    changed = dict.fromkeys(said)
                    name = step.given["column"]
                    columns = {
                        own: each._replace(**changed) if name in (None, own) else each
                        for own, each in table.columns.items()
                    }
                    self.tables[key] = table._replace(columns=columns)
        elif step.kind in ("add_column", "alter_column", "drop_column", "touch_table"):
            for key in [each for each, table in self.tables.items() if table is not None]:
                of_one = step._replace(table=key[1], schema=key[0], certainty=PERHAPS)
                _PERHAPS.get(step.kind, _Change.touch_table)(self, of_one)
        else:
            self._forget_all()

    def _doubt_table(self, step: Step) -> None:
        key = self._key(step)
        self.tables.pop(key, None)
        self.doubtful.add(key[1])

    def unknown(self, step: Step) -> None:
        """Anything may have been done."""
        self._forget_all()

    def touch(self, step: Step) -> None:
        """Anything may have been done to what is named."""
        names = {str(each).lower() for each in step.given["names"]}
        for key in [each for each in self.tables if each[1].lower() in names]:
            del self.tables[key]
            names.discard(key[1].lower())
            self.doubtful.add(key[1])
        for name in [each for each in self.types if each.lower() in names]:
            del self.types[name]
        self.doubtful |= names
        self.doubtful_types |= names

    def touch_table(self, step: Step) -> None:
        """Anything may have been done to a table, which is still there."""
        key, table = self._table(step)
        doubtful = table.doubtful | table.columns.keys()
        self._put(key, table, columns={}, doubtful=doubtful, is_open=True, are_keys_open=True)

    def create_table(self, step: Step) -> None:
        """A table; where it is there already, and only what is missing is made, nothing."""
        key = self._key(step)
        old = self.tables.get(key)
        if step.certainty == IF_NEEDED and old is not None:
            return
        columns = [StepColumn._make(each) for each in step.given["columns"]]
        keys = tuple([StepKey._make(each) for each in step.given["keys"]])
        if self._dialect != "sqlite":
            keys = tuple([each for each in keys if not each.by_alter])
        is_open = step.given["more"] is not False or any(each.name is None for each in columns)
        if step.certainty == IF_NEEDED and (self.is_open or key[1] in self.doubtful):
            # It may have been there before, in another form.
            is_open = True
        found = {each.name: each for each in columns if each.name is not None}
        for each in keys:
            if each.kind == "pk":
                for name in each.columns:
                    if name in found and found[name].nullable:
                        found[name] = found[name]._replace(nullable=False)
        self._put(key, TableState(found, frozenset(), is_open, keys, is_open))
        for column in columns:
            self._make_type(column)

    def _make_type(self, column: StepColumn) -> None:
        """The type that a table or a column brings with it."""
        enum = column.type[7] if column.type else None
        if enum and enum[0] and enum[2] is not False and enum[0] not in self.types:
            self.types[enum[0]] = tuple(enum[1]) if enum[1] is not None and enum[2] else None

    def drop_table(self, step: Step) -> None:
        """A table goes, and what is in it."""
        key = self._key(step)
        self.doubtful.discard(key[1])
        if self.is_open or key[0] == _ANY_SCHEMA:
            self.tables[key] = None
        else:
            self.tables.pop(key, None)
        self._drop_keys_to(key)

    def _drop_keys_to(self, key: Key) -> None:
        names = {key[1], f"{key[0]}.{key[1]}"}
        for other, table in self.tables.items():
            if table is not None and any(each.target in names for each in table.keys):
                self.tables[other] = table._replace(keys=tuple(each for each in table.keys if each.target not in names))

    def rename_table(self, step: Step) -> None:
        """A table under another name; what refers to it still does."""
        name = step.given["name"]
        if name is None:
            self._forget_all()
            return
        key, table = self._table(step)
        self.tables.pop(key, None)
        if self.is_open:
            self.tables[key] = None
        self._put((key[0], str(name)), table)
        for other, each in self.tables.items():
            if each is not None and any(one.target == key[1] for one in each.keys):
                keys = tuple(one._replace(target=name) if one.target == key[1] else one for one in each.keys)
                self.tables[other] = each._replace(keys=keys)

    def add_column(self, step: Step) -> None:
        """A column."""
        key, table = self._table(step)
        given = step.given["column"]
        column = None if given is None else StepColumn._make(given)
        if column is None or column.name is None:
            self._put(key, table, is_open=True, are_keys_open=True)
            return
        if step.certainty == IF_NEEDED and column.name in table.columns:
            return
        if step.certainty == IF_NEEDED and (table.is_open or column.name in table.doubtful):
            column = column._replace(type=None, nullable=None, default=None, comment=None, generated=None)
        keys = tuple([StepKey._make(each) for each in step.given["keys"]])
        self._put(
            key,
            table,
            columns={**table.columns, column.name: column},
            doubtful=table.doubtful - {column.name},
            keys=(*table.keys, *keys),
        )

    def alter_column(self, step: Step) -> None:
        """What is said of a column."""
        key, table = self._table(step)
        name, said = step.given["column"], step.given["said"]
        if name is None or (said is not None and said.get("name", "") is None):
            doubtful = table.doubtful | table.columns.keys()
            self._put(key, table, columns={}, doubtful=doubtful, is_open=True, are_keys_open=True)
            return
        if said is None:
            said = {"type": None, "nullable": None, "default": None, "comment": None}
        if name not in table.columns and step.certainty == IF_NEEDED:
            return
        # It is there, whoever made it.
        column = table.columns.get(name) or StepColumn(name, None, None, None, None, None)
        if self._dialect == "mysql" and said.keys() - {"nullable"} and not step.given.get("keeps_null"):
            # MODIFY states the whole column, and what is not said is gone.
            said = {"nullable": None, **said}
        changed = column._replace(**said)
        new = str(changed.name)
        is_open = table.is_open or name not in table.columns
        columns = {
            (new if own == name else own): (changed if own == name else each) for own, each in table.columns.items()
        }
        columns[new] = changed
        keys = table.keys
        if new != name:
            keys = tuple(_renamed(each, name, new) for each in keys)
        doubtful = table.doubtful - {name, new}
        self._put(key, table, columns=columns, doubtful=doubtful, is_open=is_open, keys=keys)

    def drop_column(self, step: Step) -> None:
        """A column goes, and the keys that it is in."""
        key, table = self._table(step)
        name = step.given["column"]
        if name is None:
            doubtful = table.doubtful | table.columns.keys()
            self._put(key, table, columns={}, doubtful=doubtful, are_keys_open=True)
            return
        columns = {own: each for own, each in table.columns.items() if own != name}
        keys = tuple(each for each in table.keys if name not in each.columns)
        # What is over an expression may be over this column.
        are_open = table.are_keys_open or any(None in each.columns for each in keys)
        self._put(key, table, columns=columns, doubtful=table.doubtful - {name}, keys=keys, are_keys_open=are_open)

    def create_key(self, step: Step) -> None:
        """A constraint or an index."""
        key, table = self._table(step)
        made = StepKey._make(step.given["key"])
        if step.certainty == IF_NEEDED and any(each.name == made.name for each in table.keys if made.name):
            return
        others = table.keys if made.kind != "pk" else tuple(each for each in table.keys if each.kind != "pk")
        columns = dict(table.columns)
        for name in made.columns if made.kind == "pk" else ():
            if name in columns and columns[name].nullable:
                columns[name] = columns[name]._replace(nullable=False)
        self._put(key, table, keys=(*others, made), columns=columns)

    def drop_key(self, step: Step) -> None:
        """A constraint or an index goes, by its name."""
        name = step.given["name"]
        if not step.table:
            # PostgreSQL knows an index by its name alone.
            found = next(
                (key for key, each in self.tables.items() if each and any(one.name == name for one in each.keys)), None
            )
            if found is None or name is None:
                self._doubt_keys(list(self.tables) if name is None else [])
                return
            key, table = found, self.tables[found]
            assert table is not None
        else:
            key, table = self._table(step)
        kind = step.given.get("kind", "")
        named = [each for each in table.keys if name is not None and each.name == name]
        if not named and self._dialect == "postgresql":
            named = [each for each in table.keys if each.name == "" and name == _name_of(key[1], each)]
        if not named and kind == "pk":
            # There is but one.
            named = [each for each in table.keys if each.kind == "pk"]
        # Any other that the database named, or a convention, is not known by that name.
        are_open = table.are_keys_open or name is None or (not named and step.certainty == CERTAIN)
        self._put(key, table, keys=tuple(each for each in table.keys if each not in named), are_keys_open=are_open)

    def _doubt_keys(self, keys: Iterable[Key]) -> None:
        for key in keys:
            table = self.tables.get(key)
            if table is not None:
                self.tables[key] = table._replace(are_keys_open=True)

    def rename_key(self, step: Step) -> None:
        """A constraint or an index under another name."""
        name, new = step.given["name"], step.given["new"]
        for key, table in self.tables.items():
            if table is not None and any(each.name == name for each in table.keys):
                keys = tuple(each._replace(name=new) if each.name == name else each for each in table.keys)
                self.tables[key] = table._replace(keys=keys)

    def validate(self, step: Step) -> None:
        """A constraint that was made NOT VALID holds for all rows now."""
        key, table = self._table(step)
        name = step.given["name"]
        self._put(key, table, keys=tuple(e._replace(valid=True) if e.name == name else e for e in table.keys))

    def create_type(self, step: Step) -> None:
        """A type of PostgreSQL's."""
        name, labels = step.given["enum"][:2]
        if name and not (step.certainty == IF_NEEDED and name in self.types):
            self.types[name] = None if labels is None else tuple(map(str, labels))
            self.doubtful_types.discard(name)

    def drop_type(self, step: Step) -> None:
        """A type goes."""
        name = step.given["enum"][0]
        if name is None:
            self.doubtful_types |= self.types.keys()
            self.types.clear()
        else:
            self.types.pop(name, None)
            self.doubtful_types.discard(name)

    def add_value(self, step: Step) -> None:
        """Another label."""
        given = step.given
        labels = self.types.get(given["type"])
        if labels is None or given["label"] in labels:
            return
        at = len(labels)
        if given["beside"] in labels:
            at = labels.index(given["beside"]) + (given["where"] == "AFTER")
        self.types[given["type"]] = (*labels[:at], str(given["label"]), *labels[at:])

    def rename_value(self, step: Step) -> None:
        """A label under another name."""
        given = step.given
        labels = self.types.get(given["type"])
        if labels is not None:
            self.types[given["type"]] = tuple(given["new"] if each == given["label"] else each for each in labels)

    def rename_type(self, step: Step) -> None:
        """A type under another name, and what is of it."""
        name, new = step.given["name"], step.given["new"]
        if name in self.types:
            self.types[new] = self.types.pop(name)
        for key, table in self.tables.items():
            if table is not None:
                columns = {own: _with_type_renamed(each, name, new) for own, each in table.columns.items()}
                if columns != table.columns:
                    self.tables[key] = table._replace(columns=columns)

    def doubt_column(self, step: Step) -> None:
        """A column that may have been made, changed or dropped."""
        given = step.given["column"]
        name = given[0] if isinstance(given, (list, tuple)) else given
        key, table = self._table(step)
        new = (step.given.get("said") or {}).get("name")
        names = {str(each) for each in (name, new) if each is not None}
        columns = {own: each for own, each in table.columns.items() if own not in names}
        self._put(
            key,
            table,
            columns=columns,
            doubtful=table.doubtful | names,
            is_open=table.is_open or name is None,
            are_keys_open=True,
        )

    def doubt_table(self, step: Step) -> None:
        """A table that may have been made, renamed or dropped."""
        self._doubt_table(step)
        if "name" in step.given:
            self.doubtful.add(str(step.given["name"]))

    def doubt_keys(self, step: Step) -> None:
        """A key that may have been made or dropped."""
        self._doubt_keys([self._key(step)] if step.table else list(self.tables))

    def doubt_type(self, step: Step) -> None:
        """A type that may have been made, changed or dropped."""
        name = step.given["enum"][0] if "enum" in step.given else step.given.get("type", step.given.get("name"))
        if name is None:
            self.doubtful_types |= self.types.keys()
            self.types.clear()
        else:
            self.types.pop(name, None)
            self.doubtful_types.add(name)


def _name_of(table: str, key: StepKey) -> str:
    """The name that PostgreSQL gives a constraint without one; empty where it would be cut."""
    columns = [str(each) for each in key.columns]
    end = {"pk": "pkey", "fk": "fkey", "uq": "key"}.get(key.kind, "")
    name = "_".join([table, *(columns if key.kind != "pk" else []), end])
    return name if end and len(name) < _LONGEST else ""


def _renamed(key: StepKey, name: str, new: str) -> StepKey:
    """A key with a column under another name."""
    return key._replace(columns=[new if each == name else each for each in key.columns])


def _with_type_renamed(column: StepColumn, name: str, new: str) -> StepColumn:
    kind = column.type
    if not kind or not kind[7] or kind[7][0] != name:
        return column
    return column._replace(type=[*kind[:7], [new, *kind[7][1:]], *kind[8:]])


_TAKEN: dict[str, Callable[[_Change, Step], None]] = {
    "unknown": _Change.unknown,
    "call": _Change.unknown,
    "touch": _Change.touch,
    "touch_table": _Change.touch_table,
    "create_table": _Change.create_table,
    "drop_table": _Change.drop_table,
    "rename_table": _Change.rename_table,
    "add_column": _Change.add_column,
    "alter_column": _Change.alter_column,
    "drop_column": _Change.drop_column,
    "create_key": _Change.create_key,
    "drop_index": _Change.drop_key,
    "drop_constraint": _Change.drop_key,
    "rename_key": _Change.rename_key,
    "validate": _Change.validate,
    "create_type": _Change.create_type,
    "drop_type": _Change.drop_type,
    "add_value": _Change.add_value,
    "rename_value": _Change.rename_value,
    "rename_type": _Change.rename_type,
    "doubt_type": _Change.doubt_type,
}
_OF_TABLES = frozenset(
    {"add_column", "alter_column", "drop_column", "touch_table", "rename_table", "validate", "create_key"}
)
_PERHAPS: dict[str, Callable[[_Change, Step], None]] = {
    "create_table": _Change.doubt_table,
    "drop_table": _Change.doubt_table,
    "rename_table": _Change.doubt_table,
    "add_column": _Change.doubt_column,
    "alter_column": _Change.doubt_column,
    "drop_column": _Change.doubt_column,
    **dict.fromkeys(("create_key", "drop_index", "drop_constraint", "rename_key", "validate"), _Change.doubt_keys),
    **dict.fromkeys(("create_type", "drop_type", "add_value", "rename_value", "rename_type"), _Change.doubt_type),
}
