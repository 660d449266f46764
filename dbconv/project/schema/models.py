"""Reads the tables of models beside the schema that their revisions make."""

from __future__ import annotations

import os
from collections.abc import Iterator

from dbconv.facts.drift import RevisedColumn, RevisedTable
from dbconv.facts.schema import Schema, SchemaTable
from dbconv.facts.tables import Column, Table
from dbconv.facts.unknown import Reason, is_known, unknown
from dbconv.paths import inner, is_within, shared_folder
from dbconv.project.declarations import declarations
from dbconv.project.env.filters import LeftOut, left_out
from dbconv.project.env.import_graph import env_files, owner_of_call
from dbconv.project.env.reading import env_module, target_metadata
from dbconv.project.metadata import of_class
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.revisions.directory import ScriptDirectory, directory_of
from dbconv.project.revisions.files import revision_files
from dbconv.project.schema.schemas import schema_at_heads
from dbconv.project.tables.calls import called_tables
from dbconv.project.tables.class_bodies import ClassBody, read_class_body
from dbconv.project.tables.classes import chain_of, class_table
from dbconv.project.tables.lookup import subclasses
from dbconv.project.tables.models import shared_table, taken_over
from dbconv.record import NamedTuple
from dbconv.settings import Settings
from dbconv.source import is_test
from dbconv.summary.scopes import Scope


class Database(NamedTuple):
    """A script directory, and whose tables it is for."""

    directory: ScriptDirectory
    owners: frozenset[str] | None
    """Those of the metadata that its env.py compares; None where that is a running application's."""
    left_out: LeftOut


class Revised(NamedTuple):
    """What the revisions of a database leave."""

    schema: Schema
    left_out: LeftOut


@reader(RevisedTable, RevisedColumn)
def read_revised(module: Module, settings: Settings) -> Iterator[RevisedTable | RevisedColumn]:
    """The tables and columns of this file; nothing where no script directory of its project is for them."""
    if module.revision is not None or module.source.is_test or module.source.stem == "env":
        return
    if not env_files(module.session, module.root):
        # Then no class need be asked who takes over its columns.
        return
    for scope in module.scopes:
        body = module.memoize(read_class_body, scope) if scope.is_class else None
        if body is not None:
            yield from _of_class(module, scope, body)
    for origin, table in module.memoize(called_tables) or ():
        revised = _schema(module, owner_of_call(module, origin), is_of_application=False)
        if revised is not None and table.name:
            yield from _of_table(module, table, revised, ())


def read_revised_columns(module: Module) -> Iterator[tuple[Scope, Column, SchemaTable]]:
    """The columns of this file's classes with tables that the revisions leave, with what these leave."""
    if module.revision is not None or module.source.is_test:
        return
    for scope in module.scopes:
        table = module.memoize(class_table, scope) if scope.is_class else None
        revised = _schema_of_class(module, scope) if table is not None and table.name else None
        made = _made(revised.schema, table) if revised and table else None
        if is_known(made) and made is not None and table is not None:
            yield from ((scope, column, made) for column in table.columns)


def _of_class(module: Module, scope: Scope, body: ClassBody) -> Iterator[RevisedTable | RevisedColumn]:
    if any("__bind_key__" in each.names for each in chain_of(module, scope).bodies):
        # It is in another database.
        return
    table = module.memoize(class_table, scope)
    if table is None and not body.columns:
        return
    if table is None and not chain_of(module, scope).parent:
        yield from _of_mixin(module, scope, body)
        return
    revised = _schema_of_class(module, scope)
    if revised is None:
        return
    if table is None:
        made = [_made(revised.schema, each) for each in shared_table(module, scope)]
        for column in body.columns.values():
            yield from _of_column(column, made, revised)
    elif table.name:
        yield from _of_table(module, table, revised, _lacking(module, scope, table, revised))


def _of_mixin(module: Module, scope: Scope, body: ClassBody) -> Iterator[RevisedColumn]:
    """The columns of a mixin that the revisions leave in none of its tables."""
    columns, found = [each for each in body.columns.values() if each.name], []
    revised = None
    for other, each in _takers(module, scope):
        revised = _schema_of_class(other, each)
        table = other.memoize(class_table, each) if revised else None
        made = _made(revised.schema, table) if revised and table and table.name else None
        if not is_known(made):
            return
        if made is not None and table is not None:
            found.append(made)
            columns = [one for one in columns if taken_over(table, one) and made.column(str(one.name)) is None]
        if not columns:
            # Most often the first table has them all, and the others need not be read.
            return
    if revised is not None:
        for column in columns:
            yield from _of_column(column, list(found), revised)


def _of_table(
    module: Module, table: Table, revised: Revised, lacking: tuple[str, ...]
) -> Iterator[RevisedTable | RevisedColumn]:
    made = _made(revised.schema, table)
    unmapped = _unmapped(module, table, made, revised.left_out) if is_known(made) and made else ()
    is_made = unknown(Reason.HISTORY) if not is_known(made) else made is not None
    has_others = not is_known(revised.schema.has_more_tables)
    if is_known(made) and made is None and (has_others or revised.left_out.tables or table.may_lack_key):
        # A program makes some itself, or autogenerate is not to look at it.
        is_made = unknown(Reason.HISTORY)
    yield RevisedTable(table.subject, table.name_place, table, is_made, lacking, unmapped)
    for column in table.columns:
        if not column.inherited:
            yield from _of_column(column, [made], revised)


def _of_column(column: Column, made: list[SchemaTable | None], revised: Revised) -> Iterator[RevisedColumn]:
    if made and is_known(*made) and column.name is not None and not revised.left_out.holds_column(column.name):
        yield RevisedColumn(column.subject, column.name_place, column, tuple(each for each in made if each))


def _made(schema: Schema, table: Table) -> SchemaTable | None:
    """What the revisions leave of a table; unknown where that is another schema's."""
    own = None if table.schema is None else table.schema
    found = schema.table(str(table.name), own)
    if not is_known(found) or found is not None or own is None:
        return found
    return None if schema.table(str(table.name), None) is None else unknown(Reason.HISTORY)


def _unmapped(module: Module, table: Table, made: SchemaTable, left: LeftOut) -> tuple[str, ...]:
    files = declarations(module.session, module.root).by_table.get(str(table.name), ())
    names = [each.name for each in table.columns]
    if not is_known(table.has_more_columns) or None in names or len(files) > 1:
        return unknown(Reason.HISTORY)  # type: ignore[no-any-return]
    return tuple(each for each in made.columns if each not in names and not left.holds_column(each))


def _lacking(module: Module, scope: Scope, table: Table, revised: Revised) -> tuple[str, ...]:
    made = _made(revised.schema, table)
    if not is_known(made) or made is None:
        return ()
    missing = [each for each in table.columns if each.inherited and each.name and made.column(each.name) is None]
    return tuple(
        str(each.name)
        for each in missing
        if not revised.left_out.holds_column(str(each.name)) and _has_another(module, scope, each)
    )


def _has_another(module: Module, scope: Scope, column: Column) -> bool:
    """Whether the revisions leave a mixin's column in another of its tables."""
    for body in chain_of(module, scope).bodies:
        if any(each.name_place == column.name_place for each in body.columns.values()):
            other = module.at(body.path)
            found = other.classes.get(body.path) if other else None
            if other and found and other.memoize(_is_left_somewhere, found, str(column.name)):
                return True
    return False


def _is_left_somewhere(module: Module, scope: Scope, name: str) -> bool:
    """The same of a mixin itself: asked once for all tables that lack the column."""
    for one, each in _takers(module, scope):
        taker = one.memoize(class_table, each)
        revised = _schema_of_class(one, each) if taker and taker.name else None
        made = _made(revised.schema, taker) if revised and taker else None
        if is_known(made) and made and made.column(name) is not None:
            return True
    return False


def _takers(module: Module, scope: Scope) -> Iterator[tuple[Module, Scope]]:
    """The classes with tables that take over what a mixin declares, with their modules."""
    for each in (module.memoize(_with_tables) or {}).get(scope.path, ()):
        if each is not scope:
            yield module, each
    for other, each in subclasses(module, scope.path):
        if other.memoize(class_table, each) is not None:
            yield other, each


def _with_tables(module: Module) -> dict[str, list[Scope]]:
    """The classes of a module with tables, by each class that they take something over from."""
    found: dict[str, list[Scope]] = {}
    for each in module.scopes:
        if each.is_class and module.memoize(class_table, each) is not None:
            for path in {body.path for body in chain_of(module, each).bodies}:
                found.setdefault(path, []).append(each)
    return found


def _schema_of_class(module: Module, scope: Scope) -> Revised | None:
    metadata = of_class(module, scope)
    # Flask-SQLAlchemy's own base.
    is_of_application = any(
        each is not None and each.endswith("().Model") for each in module.project.libraries(scope.path)
    )
    return _schema(module, metadata.owner if metadata else None, is_of_application=is_of_application)


def _schema(module: Module, owner: str | None, *, is_of_application: bool) -> Revised | None:
    """The schema of the database that the tables of some metadata are in; None where that is not told."""
    if _has_own_revisions(module):
        return None
    databases = [each for path in env_files(module.session, module.root) for each in _database(module, path)]
    found = [each for each in databases if each.owners is not None and owner in each.owners]
    if not found and is_of_application:
        found = [each for each in databases if each.owners is None]
    if len(found) > 1:
        found = _nearest(module.source.path, found)
    if len(found) != 1:
        return None
    schema = schema_at_heads(module.session, found[0].directory, module.settings)
    return Revised(schema, found[0].left_out) if schema.is_known else None


def _has_own_revisions(module: Module) -> bool:
    """Whether below the file's folder lie revisions that no env.py runs: a plugin brings them, with its tables."""
    folder = os.path.dirname(module.source.path)
    near = [each for each in declarations(module.session, module.root).of_revisions if is_within(each, folder)]
    if not near:
        return False
    found = (directory_of(module.session, path, module.settings) for path in env_files(module.session, module.root))
    directories = [each for each in found if each]
    return not all(is_test(inner(each, "-.py")) or any(one.holds(each) for one in directories) for each in near)


def _nearest(path: str, databases: list[Database]) -> list[Database]:
    shared = [len(shared_folder(path, each.directory.env)) for each in databases]
    return [each for each, count in zip(databases, shared) if count == max(shared)]


def _database(module: Module, path: str) -> Iterator[Database]:
    """The database of an env.py, unless there are several heads."""
    env = env_module(module, path)
    directory = directory_of(module.session, path, module.settings) if env else None
    if env is None or directory is None:
        return
    files = revision_files(module.session, directory)
    if len(files.graph.heads) == 1:
        metadata = env.memoize(target_metadata)
        yield Database(
            directory, None if metadata is None else frozenset(each.owner for each in metadata), left_out(env)
        )
