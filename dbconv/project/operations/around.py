"""What lies around the revisions of a script directory: how its env.py has them run."""

from __future__ import annotations

import ast
import os
import re

from dbconv.facts.env import Run
from dbconv.facts.operations import AroundRevisions
from dbconv.facts.tables import Table
from dbconv.facts.unknown import Reason, is_known, unknown
from dbconv.project.module import Module
from dbconv.project.revisions.directory import directory_of
from dbconv.project.revisions.files import revision_files
from dbconv.project.schema.schemas import schema_at_heads
from dbconv.project.tables.lookup import tables_named
from dbconv.source import decode, is_test, nodes_in

_OWN_TRANSACTIONS = re.compile(r"autocommit|transactional_ddl", re.IGNORECASE)
_PER_MIGRATION = re.compile(r"transaction_per_migration(?![\"']?\s*[=:]\s*False)")
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_ACTS = frozenset({"create", "execute"})
_BESIDE = ("script.py.mako", "alembic.ini")


class Around(AroundRevisions):
    """What lies around one revision."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def run(self) -> Run:
        """How env.py runs them; as Alembic does by default where there is none."""
        path, session = self._module.source.path, self._module.session
        directory = directory_of(session, path, self._module.settings) if path else None
        if directory is None:
            return Run()
        folder = directory.folder
        run = session.of_file(_run, directory.env) or Run()
        beside = (os.path.join(place, name) for name in _BESIDE for place in (folder, os.path.dirname(folder)))
        return run._replace(
            sets_lock_timeout=run.sets_lock_timeout
            or any(bool(session.of_file(_sets_timeout, each)) for each in beside)
        )

    def models_of(self, table: str, schema: str | None) -> tuple[Table, ...]:
        """See `AroundRevisions`."""
        module = self._module
        found = (each for each in tables_named(module, table, schema) if not is_test(each.path))
        return tuple(each._replace(path=module.shown(each.path)) for each in found)

    def is_left(self, table: str, column: str | None, schema: str | None) -> bool:
        """See `AroundRevisions`; nothing of what the last revision takes away."""
        module = self._module
        directory = directory_of(module.session, module.source.path, module.settings)
        own = module.revision.revision if module.revision else None
        if directory is None or own in revision_files(module.session, directory).graph.heads:
            return False
        found = schema_at_heads(module.session, directory, module.settings).table(table, schema)
        if not is_known(found):
            return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
        return found is not None and (column is None or found.column(column) is not None)

    def acts_when_loaded(self) -> bool:
        """Whether a revision may change the database when its file is loaded, outside of its functions."""
        tree = self._module.source.tree
        loaded = [each for each in (tree.body if tree else ()) if not isinstance(each, _DEFINITIONS)]
        calls = (node for each in loaded for node in nodes_in(each) if isinstance(node, ast.Call))
        return any(isinstance(each.func, ast.Attribute) and each.func.attr in _ACTS for each in calls)


def _run(path: str, data: bytes) -> Run:
    text = decode(data)
    return Run(
        in_transaction=unknown(Reason.COMPUTED) if _OWN_TRANSACTIONS.search(text) else True,
        transaction_per_migration=_PER_MIGRATION.search(text) is not None,
        sets_lock_timeout="lock_timeout" in text,
        makes_enum_types="alembic_postgresql_enum" in text,
    )


def _sets_timeout(path: str, data: bytes) -> bool:
    return b"lock_timeout" in data
