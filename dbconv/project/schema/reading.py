"""Reads the steps of a revision from its text alone, so that they can be kept by its content."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Mapping
from itertools import islice

from dbconv.facts.operations import DATA, HARMLESS, Condition, Statement
from dbconv.project.module import Module
from dbconv.project.operations.bindings import Batch
from dbconv.project.operations.bodies import BodyReader, directions, functions
from dbconv.project.operations.directives import given_arguments
from dbconv.project.operations.executed import begun, last_name
from dbconv.project.operations.sql import statements
from dbconv.project.schema.items import is_given, key_of_directive, read_enum, read_items, said
from dbconv.project.schema.sql import steps_of
from dbconv.project.values import text_in
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.settings_table import make_settings
from dbconv.source import Source, decode
from dbconv.summary.scopes import Scope
from dbconv.summary.steps import CERTAIN, IF_NEEDED, PERHAPS, Step, Steps
from dbconv.tree import Files

# An operation is made under one of these unless it was made before, or by something else.
_CHECKS = re.compile(
    r"exist|has_|inspect|get_(?:table|column|indexes|enum|unique|foreign|pk)|columns|tables|indexes", re.I
)
# Directives of other libraries that make functions, views and triggers.
_NO_TABLES = ("_entity", "_view", "_sp", "_function", "_trigger", "_extension", "_schema", "_policy", "_grant")
_MAX_STEPS, _MAX_TEXTS = 8, 20
_KINDS = {"primary": "pk", "unique": "uq", "foreignkey": "fk", "check": "ck"}
_DIALECTS = {
    **dict.fromkeys(("postgres", "postgresql", "pg"), "postgresql"),
    **dict.fromkeys(("mysql", "mariadb"), "mysql"),
    **{name: name for name in ("sqlite", "oracle", "mssql")},
}
_IS_DIALECT = re.compile(rf"(?:\w+\.)*_?is_({'|'.join(_DIALECTS)})(?:\([\w.()]*\))?", re.IGNORECASE)
_UNREAD = (Statement("", None, True, ""),)
_OFFLINE = re.compile(r"is_offline_mode|as_sql")


def read_steps(path: str, data: bytes) -> Steps:
    """The steps of the revision that a file is. No other file is asked."""
    module = Module(Source(decode(data), path), *_alone())
    found = list(directions(module)) if module.source.tree is not None else []
    if len(found) != 1 or isinstance(found[0][0].node, ast.Module):
        return Steps(None)
    upgrade, _ = found[0]
    reader = _StepReader(module, upgrade.name)
    try:
        reader.run(upgrade, {})
    except RecursionError:
        reader.add("unknown")
    return Steps(tuple(reader.steps))


@functools.lru_cache(maxsize=1)
def _alone() -> tuple[Session, Settings]:
    """A tree without any file, in which nothing ever changes, and the settings there."""
    return Session(Files({}), lambda: 0.0), make_settings(None, ())


class _StepReader(BodyReader):
    """Keeps the steps."""

    def __init__(self, module: Module, direction: str) -> None:
        super().__init__(module, direction)
        self.steps: list[Step] = []

    def add(
        self,
        kind: str,
        table: str | None = "",
        schema: str | None = "",
        given: Mapping[str, object] | None = None,
        *,
        if_needed: bool = False,
    ) -> None:
        """Add a step under the conditions of the moment."""
        conditions = self._state.conditions
        certainties = [_certainty(each) for each in conditions]
        if any(_OFFLINE.search(each.text) and each.kind == "if" and "not " not in each.text for each in conditions):
            return
        only: list[str] | None = None
        others = [name for each in conditions for name in each.other_dialects]
        for each in conditions:
            asked = _asked(each)
            if each.dialects is not None or (asked and each.kind == "if"):
                only = [name for name in each.dialects or asked if only is None or name in only]
            elif asked:
                others += asked
        certainty = max([*certainties, IF_NEEDED if if_needed else CERTAIN])
        self.steps.append(Step(kind, table, schema, dict(given or {}), certainty, only, others))

    def directive(
        self, scope: Scope, name: str, call: ast.Call, written: ast.Call, batch: Batch | None
    ) -> tuple[Statement, ...]:
        """See `BodyReader`."""
        module = self._module
        given = dict(given_arguments(name, call, batch))
        if name == "execute":
            node = given.get("sqltext")
            executed = self.statements_in(scope, node)
            origin = module.origin(scope, node) if executed == _UNREAD else None
            if origin is not None and "::" not in origin and "(" not in origin:
                # What a library has its users execute.
                self.add("call", given={"origin": origin})
            else:
                self._statements(executed)
            return executed
        if name in ("bulk_insert", "create_table_comment", "drop_table_comment"):
            return ()
        table = batch.table if batch else text_in(module, given.get("table_name"))
        schema = (batch.schema or "") if batch else self._schema(given.get("schema"))
        if_needed = is_given(module, given.get("if_not_exists")) or is_given(module, given.get("if_exists"))
        if name == "create_table":
            rest = call.args[1:] if "table_name" in given and call.args else call.args
            items = read_items(module, scope, rest)
            said_of = {"columns": items.columns, "keys": items.keys, "more": items.has_more or _has_star(call)}
        elif name == "add_column":
            items = read_items(module, scope, [given["column"]] if "column" in given else [])
            said_of = {"column": items.columns[0] if items.columns else None, "keys": items.keys}
        elif name == "alter_column":
            said_of = {"column": text_in(module, given.get("column_name")), "said": dict(said(module, scope, given))}
            if any(each.arg is None for each in call.keywords):
                said_of["said"] = None
            said_of["keeps_null"] = "existing_nullable" in given
        elif name == "drop_column":
            said_of = {"column": text_in(module, given.get("column_name"))}
        elif name == "rename_table":
            said_of = {"name": text_in(module, given.get("new_table_name"))}
        elif name == "drop_index":
            said_of = {"name": text_in(module, given.get("index_name"))}
            table = table if "table_name" in given or batch else ""
        elif name == "drop_constraint":
            said_of = {"name": text_in(module, given.get("constraint_name"))}
            said_of["kind"] = _KINDS.get(text_in(module, given.get("type_")) or "", "")
        elif name.startswith("create_"):
            said_of = {"key": key_of_directive(module, name, given)}
            name = "create_key"
        else:
            said_of = {}
        self.add(name, table, schema, said_of, if_needed=if_needed)
        return ()

    def _schema(self, node: ast.expr | None) -> str | None:
        is_none = node is None or (isinstance(node, ast.Constant) and node.value is None)
        return "" if is_none else text_in(self._module, node)

    def execute(self, call: ast.Call, statements: tuple[Statement, ...]) -> None:
        """See `BodyReader`."""
        self._statements(statements)

    def _statements(self, statements: tuple[Statement, ...]) -> None:
        for each in statements:
            if each.verb not in DATA and each.verb not in HARMLESS:
                for kind, table, schema, given, if_needed in steps_of(each):
                    self.add(kind, table, schema, given, if_needed=if_needed)

    def type_made(self, scope: Scope, is_created: bool, enum: ast.expr, call: ast.Call) -> bool:
        """See `BodyReader`."""
        found = read_enum(self._module, scope, enum)
        if found is not None:
            self.add("create_type" if is_created else "drop_type", given={"enum": found[:2]}, if_needed=True)
        return found is not None

    def table_made(self, is_created: bool, table: str, call: ast.Call) -> None:
        """See `BodyReader`."""
        given = {"columns": [], "keys": [], "more": True} if is_created else {}
        self.add("create_table" if is_created else "drop_table", table, "", given, if_needed=True)

    def statements_in(self, scope: Scope, node: ast.expr | None) -> tuple[Statement, ...]:
        """See `BodyReader`; of one of several texts the statements of all of them."""
        texts = list(islice(_texts(self._module, node, _MAX_STEPS), _MAX_TEXTS))
        if not all(texts) or not texts:
            return super().statements_in(scope, node)
        return tuple(each for text in texts for each in statements(text))

    def unknown(self, call: ast.Call, origin: str | None = None) -> None:
        """See `BodyReader`."""
        method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if method == "sync_enum_values":
            # Of alembic-postgresql-enum: the columns are of the type again when it is done.
            named = [each.value for each in call.keywords if each.arg == "enum_name"] or call.args[1:2]
            self.add("doubt_type", given={"enum": [text_in(self._module, named[0]) if named else None]})
        elif not method.endswith(_NO_TABLES):
            self.add("call", "" if origin else None, given={"origin": origin})


def _asked(condition: Condition) -> list[str]:
    """The dialect that a helper asks for, and nothing besides: ``is_postgres()``."""
    match = _IS_DIALECT.fullmatch(condition.text) if condition.kind in ("if", "not") else None
    return [_DIALECTS[match[1].lower()]] if match else []


def _certainty(condition: Condition) -> int:
    """Whether what stands under a condition counts as done."""
    if condition.dialects is not None or condition.other_dialects or _asked(condition):
        return CERTAIN
    if condition.kind in ("if", "not"):
        return IF_NEEDED if _CHECKS.search(condition.text) or _OFFLINE.search(condition.text) else PERHAPS
    return IF_NEEDED if condition.kind == "try" else PERHAPS


def _texts(module: Module, node: ast.expr | None, steps: int) -> Iterator[str]:
    """The texts that an expression may be, with ``?`` for what is computed in them; an empty one for any other."""
    if isinstance(node, ast.Name) and node.id in module.values:
        node = module.values[node.id]
    called = node.func if isinstance(node, ast.Call) else None
    own = functions(module).get(called.id) if isinstance(called, ast.Name) else None
    if steps <= 0 or node is None:
        yield ""
    elif isinstance(node, ast.IfExp):
        yield from _texts(module, node.body, steps - 1)
        yield from _texts(module, node.orelse, steps - 1)
    elif isinstance(node, ast.Call) and called is not None and last_name(called) == "text" and node.args:
        yield from _texts(module, node.args[0], steps - 1)
    elif own is not None:
        returned = [each.value for each in ast.walk(own.node) if isinstance(each, ast.Return)]
        for each in returned or [None]:
            yield from _texts(module, each, steps - 1)
    else:
        yield begun(module, node)


def _has_star(call: ast.Call) -> bool:
    return any(each.arg is None for each in call.keywords)
