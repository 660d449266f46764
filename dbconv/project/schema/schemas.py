"""The schema of a script directory at any of its revisions."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from dbconv.facts.schema import EnumLabels, Schema, SchemaColumn, SchemaKey, SchemaTable
from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import Reason, is_known, unknown, unless
from dbconv.paths import inner
from dbconv.project.module import Module
from dbconv.project.names import located, module_state
from dbconv.project.revisions.directory import ScriptDirectory, directory_of, is_whole
from dbconv.project.revisions.files import RevisionFiles, revision_files
from dbconv.project.revisions.graph import Graph
from dbconv.project.schema.state import EMPTY, State, TableState
from dbconv.session import BYTES_OF_ONE, Session
from dbconv.settings import Settings
from dbconv.source import FIRST_LINE
from dbconv.summary import Part
from dbconv.summary.steps import Step, StepColumn, StepKey, Steps, StepType, dump_steps, load_steps

_KEEP_EACH = 32
"""Where each of a thousand revisions is asked for, a state is near it, and not all of them are kept."""
_CHANGES = re.compile(
    rb"alembic|\b(?:op|create_all|drop_all|create_table|add_column|drop_\w+|DDL)\b|__table__"
    rb"|(?i:\b(?:ALTER|CREATE|DROP)\s+(?:TABLE|TYPE|INDEX|UNIQUE))"
)
_HISTORY: Any = unknown(Reason.HISTORY)
_COMPUTED: Any = unknown(Reason.COMPUTED)


def _read_steps(path: str, data: bytes) -> Steps:
    # Where the index has all steps, what reads them is not loaded.
    from dbconv.project.schema.reading import read_steps

    return read_steps(path, data)


STEPS: Part[Steps] = Part("steps", _read_steps, dump_steps, load_steps)


def schema_before(module: Module) -> Schema:
    """What the database of the linted revision has when its upgrade begins."""
    own = module.revision
    directory = directory_of(module.session, module.source.path, module.settings) if module.source.path else None
    if own is None or directory is None or own.down_revision is None or own.depends_on is None:
        return _UNKNOWN
    return schema_after(module.session, directory, module.settings, own.parents)


def schema_at_heads(session: Session, directory: ScriptDirectory, settings: Settings) -> Schema:
    """What a database has when all revisions of a directory ran."""
    heads = revision_files(session, directory).graph.heads
    return schema_after(session, directory, settings, sorted(heads))


def schema_after(session: Session, directory: ScriptDirectory, settings: Settings, names: Iterable[str]) -> Schema:
    """What a database has when some revisions of a directory ran, and all that these need."""
    files = revision_files(session, directory)
    if not is_whole(session, directory):
        return _UNKNOWN
    replay = session.once(Replay, session, files, settings.dialect)
    state = replay.after(tuple(names))
    return _UNKNOWN if state is None else ReplayedSchema(state, settings.dialect)


class Replay:
    """The revisions of a directory, replayed as far as somebody asked."""

    def __init__(self, session: Session, files: RevisionFiles, dialect: str) -> None:
        self._session = session
        self._files = files
        self._states = dict(files.states or ())
        self._dialect = dialect
        self._kept: dict[str, State] = {}

    @property
    def weight(self) -> int:
        """See `dbconv.session.MAX_KEPT`."""
        return sum(len(each.data) for each in self._files.by_path.values()) // BYTES_OF_ONE

    @property
    def _graph(self) -> Graph:
        return self._files.graph

    @cached_property
    def _is_whole(self) -> bool:
        """Whether it is known which revisions there are, and in which order they run."""
        files = self._files
        return files.is_known and files.graph.is_closed and not files.shared and not files.graph.cycles

    @cached_property
    def _labels(self) -> dict[str, str]:
        """The revisions that have labels."""
        return {label: own for own, each in self._graph.revisions.items() for label in each.branch_labels or ()}

    def _parents(self, own: str) -> list[str]:
        return self._named(self._graph.revisions[own].parents)

    def _named(self, names: Iterable[str]) -> list[str]:
        ids = (each if each in self._graph.revisions else self._labels.get(each, "") for each in names)
        return list(dict.fromkeys(each for each in ids if each))

    @cached_property
    def _order(self) -> dict[str, int]:
        """The number of each revision in an order in which they can run."""
        order: dict[str, int] = {}
        for start in sorted(self._graph.revisions):
            todo = [start]
            while todo:
                own = todo[-1]
                waiting = [each for each in self._parents(own) if each not in order] if own not in order else []
                if waiting:
                    todo += waiting
                else:
                    order.setdefault(todo.pop(), len(order))
        return order

    def after(self, names: tuple[str, ...]) -> State | None:
        """The state after some revisions and all that these need; None where that cannot be told."""
        if not self._is_whole or not all(each in self._graph.revisions or each in self._labels for each in names):
            return None
        first, *others = self._named(names) or [""]
        return self._with(self._after(first) if first else EMPTY, first, others)

    def _with(self, state: State, first: str, others: Iterable[str]) -> State:
        """A state after the first of some revisions, after the others, too."""
        more = {each for own in others for each in (own, *self._ancestors(own))}
        if more:
            more -= {first, *self._ancestors(first)}
        return self._run(state, sorted(more, key=self._order.__getitem__)) if more else state

    def _ancestors(self, own: str) -> set[str]:
        return {each for name in self._graph.ancestors(own) for each in self._named([name])}

    def _after(self, own: str) -> State:
        """The state after a revision: from the nearest one on that is kept."""
        line, state, at = [], EMPTY, own
        while at:
            if at in self._kept:
                state = self._kept[at]
                break
            line.append(at)
            at = next(iter(self._parents(at)), "")
        run: list[str] = []
        for number, each in enumerate(reversed(line), 1):
            first, *others = self._parents(each) or [""]
            if others:
                state, run = self._with(self._run(state, run), first, others), []
            run.append(each)
            if number % _KEEP_EACH == 0 or each == own:
                state, run = self._run(state, run), []
                self._kept[each] = state
        return state

    def _run(self, state: State, revisions: Iterable[str]) -> State:
        """A state after revisions of which each runs after the one before: all of it is copied but once."""
        return state.after(((each, self._steps(each)) for each in revisions), self._dialect)

    def _steps(self, own: str) -> tuple[Step, ...] | None:
        path = self._files.paths[own]
        folders = self._session.roots(os.path.dirname(path))
        root = min(folders, key=len, default=os.path.dirname(path))
        found = self._session.part(STEPS, root, path, self._states[path])
        if found is None or found.steps is None:
            return None
        return tuple(each for each in found.steps if each.kind != "call" or not self._is_harmless(each, path))

    def _is_harmless(self, step: Step, path: str) -> bool:
        """Whether what is called stands in a module that has no word for a change of the schema, or in a library.

        A library can only change what it is handed; one that knows a project's tables is none.
        """
        origin = step.given.get("origin")
        if not isinstance(origin, str):
            return False
        key = located(self._session, origin, path)
        if key is None:
            return True
        # The longest part of the dotted name that is a module.
        found = module_state(self._session, key)
        for each in [] if "::" in origin else origin.split(".")[1:]:
            key = inner(key, each)
            found = module_state(self._session, key) or found
        return found is not None and self._session.of_state(_changes_schema, *found) is False


def _changes_schema(path: str, data: bytes) -> bool:
    return _CHANGES.search(data) is not None


class ReplayedSchema:
    """What rules see of a state: see `dbconv.facts.schema.Schema`."""

    def __init__(self, state: State | None, dialect: str) -> None:
        self._state = state
        self._dialect = dialect

    @property
    def is_known(self) -> bool:
        """See `Schema`."""
        return self._state is not None

    @property
    def tables(self) -> Iterator[SchemaTable]:
        """See `Schema`."""
        for (schema, name), table in self._state.tables.items() if self._state else ():
            if table is not None:
                yield self._table(schema, name, table)

    @property
    def has_more_tables(self) -> bool:
        """See `Schema`."""
        state = self._state
        return unless(state is not None and not state.is_open, Reason.HISTORY)

    def table(self, name: str, schema: str | None = "") -> SchemaTable | None:
        """See `Schema`."""
        state = self._state
        if state is None:
            return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
        same = [key for key in state.tables if key[1] == name and (schema in (None, key[0]) or key[0] == "?")]
        if len(same) > 1:
            return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
        for key in same:
            table = state.tables[key]
            return None if table is None else self._table(*key, table)
        is_open = state.is_open or name in state.doubtful or name.lower() in state.doubtful
        return _HISTORY if is_open else None

    def column(self, table: str, name: str, schema: str | None = "") -> SchemaColumn | None:
        """See `Schema`."""
        found = self.table(table, schema)
        if not is_known(found):
            return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
        return found.column(name) if found else None

    def enum(self, name: str) -> EnumLabels | None:
        """See `Schema`."""
        state = self._state
        if state is None:
            return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
        if name in state.types:
            labels = state.types[name]
            return EnumLabels(name, _COMPUTED if labels is None else labels)
        return (
            _HISTORY if state.is_open or name in state.doubtful_types or name.lower() in state.doubtful_types else None
        )

    def _table(self, schema: str, name: str, table: TableState) -> SchemaTable:
        columns = {own: self._column(own, each) for own, each in table.columns.items()}
        return SchemaTable(
            name,
            _COMPUTED if schema == "?" else schema,
            columns,
            table.doubtful,
            unless(not table.is_open and not table.doubtful, Reason.HISTORY),
            tuple(map(_key, table.keys)),
            unless(not table.are_keys_open, Reason.HISTORY),
            table.revisions,
        )

    def _column(self, name: str, column: StepColumn) -> SchemaColumn:
        kind = self._type(column.type)
        enum = kind.enum if kind else None
        return SchemaColumn(
            name,
            unknown(Reason.TYPE) if kind is None else _column_type(kind),
            _known(column.nullable),
            _known(column.default),
            _known(column.comment),
            _known(column.generated),
            self._labels(*enum[:2]) if enum else None,
        )

    def _labels(self, name: str | None, labels: list[str] | None) -> EnumLabels:
        """Those of a type of the database's, which may have got more than it was made with."""
        found = None if labels is None else tuple(labels)
        if self._state and self._dialect == "postgresql" and name is not None:
            found = None if name in self._state.doubtful_types else self._state.types.get(name, found)
        return EnumLabels(_known(name), _known(found))

    def _type(self, written: object) -> StepType | None:
        if not isinstance(written, (list, tuple)):
            return None
        kind = StepType._make(written)
        for dialect, variant in kind.variants:
            if dialect == self._dialect:
                return self._type(variant)
        return kind


def _column_type(kind: StepType) -> ColumnType:
    return ColumnType(
        kind.name,
        kind.family,
        FIRST_LINE,
        _size(kind.length),
        None,
        _size(kind.precision),
        _size(kind.scale),
        _known(kind.unsigned),
        _known(kind.timezone),
    )


def _size(size: int | None) -> int | None:
    return _COMPUTED if size is None else size or None


def _known(value: Any) -> Any:
    return _COMPUTED if value is None else value


def _key(key: StepKey) -> SchemaKey:
    return SchemaKey(
        key.kind,
        _known(key.name) if key.name != "" else None,
        tuple(key.columns),
        _known(key.unique),
        key.partial,
        _known(key.target),
        tuple(key.target_columns),
        _known(key.condition),
        _known(key.valid),
    )


_UNKNOWN = ReplayedSchema(None, "")
