"""What the revisions before one made: read from their files, of which only those that name the thing are parsed."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    Body,
    CreateTable,
    DropColumn,
    OfColumn,
    Operation,
    PriorColumns,
)
from dbconv.facts.tables import Column
from dbconv.project.module import Module
from dbconv.project.operations.bodies import functions, read_body
from dbconv.project.revisions.directory import directory_of
from dbconv.project.revisions.files import RevisionFile, revision_files
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode
from dbconv.summary.revision import Revision

_MAX_PARSED = 60


class PriorRevisions(PriorColumns):
    """The ancestors of a revision, the nearest first."""

    def __init__(self, module: Module, revision: Revision) -> None:
        self._module = module
        self._revision = revision

    def column(self, table: str, name: str) -> Column | None:
        """The column as the nearest earlier revision that names it made it."""
        for operation in self._operations(table, name):
            if isinstance(operation, (AddColumn, CreateTable)) and operation.table == table:
                found = next((each for each in operation.columns if each.name == name), None)
                if found is not None:
                    return found
            if isinstance(operation, AlterColumn) and operation.table == table:
                # Its type, or its name, was another one before.
                if name in (operation.name, operation.new_name):
                    return None
        return None

    def columns(self, table: str) -> tuple[Column, ...]:
        """The columns of a table as it was created, and as they were added and dropped since; empty where unknown."""
        later: list[OfColumn] = []
        for operation in self._operations(table):
            if isinstance(operation, CreateTable) and operation.table == table:
                return () if operation.has_more else _columns(operation, later)
            if isinstance(operation, (AddColumn, AlterColumn, DropColumn)) and operation.table == table:
                later.append(operation)
        return ()

    def mention(self, text: str) -> bool:
        """Whether this text stands in any of them."""
        return any(True for _ in self._files((text,)))

    def _operations(self, *names: str) -> Iterator[Operation]:
        """The operations of the ancestors whose text has these names, the last first."""
        for file in self._files(names):
            body = self._module.session.once(_upgrade, file, self._module.session, self._module.settings)
            yield from reversed(body.operations if body else ())

    def _files(self, names: tuple[str, ...]) -> Iterator[RevisionFile]:
        path = self._module.source.path
        directory = directory_of(self._module.session, path, self._module.settings) if path else None
        if directory is None:
            return
        files = revision_files(self._module.session, directory)
        by_id = {each.revision.revision: each for each in files.by_path.values() if each.revision}
        todo = list(self._revision.down_revision or ())
        seen: set[str] = set()
        parsed = 0
        while todo and parsed < _MAX_PARSED:
            own = todo.pop(0)
            file = by_id.get(own)
            if own in seen or file is None or file.revision is None:
                continue
            seen.add(own)
            todo += file.revision.down_revision or ()
            if all(each.encode("utf-8", "surrogatepass") in file.data for each in names):
                parsed += 1
                yield file


def _columns(created: CreateTable, later: list[OfColumn]) -> tuple[Column, ...]:
    columns = {each.name: each for each in created.columns}
    for operation in reversed(later):
        if isinstance(operation, AddColumn):
            columns.update({each.name: each for each in operation.columns})
        elif isinstance(operation, DropColumn):
            columns.pop(operation.name, None)
        elif operation.new_name is not None or operation.name in columns:
            # Of another type, or under another name: the table is no longer what it was.
            return ()
    return tuple(columns.values())


def _upgrade(file: RevisionFile, session: Session, settings: Settings) -> Body | None:
    module = Module(Source(decode(file.data), file.path), session, settings)
    scope = functions(module).get("upgrade")
    return read_body(module, scope) if scope is not None and isinstance(scope.node, ast.FunctionDef) else None
