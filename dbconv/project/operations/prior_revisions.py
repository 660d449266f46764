"""What the revisions beside one do: read from their files, of which only those that name the thing are parsed."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property

from dbconv.facts.operations import Body, Operation, OtherRevisions, may_change_rows
from dbconv.facts.schema import Schema
from dbconv.project.module import Module
from dbconv.project.operations.bodies import directions, does_nothing, functions, read_body
from dbconv.project.revisions.comparison import comparison_of
from dbconv.project.revisions.directory import directory_of
from dbconv.project.revisions.files import RevisionFile, revision_files
from dbconv.project.schema.schemas import schema_before
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode
from dbconv.summary.revision import Revision

_MAX_PARSED = 60


class PriorRevisions(OtherRevisions):
    """The ancestors of a revision, the nearest first."""

    def __init__(self, module: Module, revision: Revision) -> None:
        self._module = module
        self._revision = revision

    @cached_property
    def schema(self) -> Schema:
        """What a database has when the upgrade begins."""
        return schema_before(self._module)

    def pending(self) -> Iterator[Operation]:
        """What the revisions before do that are known not to be merged, in the order in which they run."""
        module = self._module
        directory = directory_of(module.session, module.source.path, module.settings) if module.source.path else None
        if directory is None:
            return
        comparison, _ = comparison_of(module, directory, self._revision, module.settings.merged_ref)
        if comparison.unknown is None:
            files = [each for each in self._files(()) if each.revision]
            pending = [each for each in files if each.revision and each.revision.revision not in comparison.merged_ids]
            for each in reversed(pending):
                yield from self._body(each)

    def just_changed_rows(self, table: str) -> bool:
        """Whether the revision right before, or one of several, may have changed the rows of a table."""
        before = [each for each in self._all() if each.revision and self._is_parent(each.revision)]
        return any(may_change_rows(self._body(each), table) for each in before)

    def undo_nothing(self) -> bool:
        """Whether there are others that change the database, and no downgrade of theirs does more than raise."""
        are_any = False
        for each in self._all():
            is_undone = self._is_undone(each)
            if is_undone:
                # Most often the first one is, and no other needs to be read.
                return False
            are_any = are_any or is_undone is not None
        return are_any

    def mention(self, text: str) -> bool:
        """Whether this text stands in any of them."""
        return any(True for _ in self._files((text,)))

    def operations(self, *names: str) -> Iterator[Operation]:
        """The operations of the earlier revisions whose text has these names, the last first."""
        for file in self._files(names):
            yield from reversed(self._body(file))

    def _body(self, file: RevisionFile) -> tuple[Operation, ...]:
        body = self._module.session.once(_upgrade, file, self._module.session, self._module.settings)
        return body.operations if body else ()

    def _is_parent(self, revision: Revision) -> bool:
        return revision.revision in (self._revision.down_revision or ())

    def _is_undone(self, file: RevisionFile) -> bool | None:
        if file.revision is None or file.revision.revision == self._revision.revision:
            return None
        return self._module.session.once(_is_undone, file, self._module.session, self._module.settings)

    def _all(self) -> Iterable[RevisionFile]:
        path = self._module.source.path
        directory = directory_of(self._module.session, path, self._module.settings) if path else None
        return revision_files(self._module.session, directory).by_path.values() if directory else ()

    def _files(self, names: tuple[str, ...]) -> Iterator[RevisionFile]:
        by_id = {each.revision.revision: each for each in self._all() if each.revision}
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


def _upgrade(file: RevisionFile, session: Session, settings: Settings) -> Body | None:
    module = Module(Source(decode(file.data), file.path), session, settings)
    scope = functions(module).get("upgrade")
    return read_body(module, scope) if scope is not None and isinstance(scope.node, ast.FunctionDef) else None


def _is_undone(file: RevisionFile, session: Session, settings: Settings) -> bool | None:
    """Whether a downgrade of a revision does more than raise; None where it has nothing to undo."""
    module = Module(Source(decode(file.data), file.path), session, settings)
    pairs = [(up.node, down and down.node) for up, down in directions(module)]
    if all(map(does_nothing, (each for up, _ in pairs for each in up.body))):
        return None
    undoing = (each for _, down in pairs if down for each in down.body)
    return any(not does_nothing(each) and not isinstance(each, ast.Raise) for each in undoing)
