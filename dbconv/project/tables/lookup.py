"""Where in the project a table or a subclass is declared: found in the text of its files, before any is parsed."""

from __future__ import annotations

import os
from collections.abc import Iterator

from dbconv.facts.tables import Column, Reference, Table
from dbconv.paths import module_key, shared_folder
from dbconv.project.declarations import declarations, declarations_in
from dbconv.project.module import Module
from dbconv.project.tables.calls import called_tables
from dbconv.project.tables.classes import chain_of, class_table
from dbconv.summary.declared import CARRIER_PACKAGES
from dbconv.summary.scopes import Scope


def table_of(module: Module, reference: Reference, schema: str | None = None) -> Table | None:
    """The table that a reference names, wherever in the project it is; None where none, or more than one, may be.

    ``schema`` is the one that it means where it names none: of the table that refers, its metadata's; None if unknown.
    """
    if reference.owner is not None:
        other = module.at(reference.owner)
        return other.memoize(_owned_table, reference.owner) if other else None
    named, _, name = (reference.table or "").rpartition(".")
    return module.memoize(_named_table, named or schema, name) if name else None


def tables_named(module: Module, name: str, schema: str | None) -> list[Table]:
    """All tables of this name that the project declares."""
    files = _files_with_table(module, name, neighbours=False)
    others = (module.at(f"{module_key(file)}::") for file in files)
    found = (table for other in others if other for table in (other.memoize(_read_tables) or {}).get(name, ()))
    return [table for table in found if table.is_in(schema)]


def column_of(table: Table | None, reference: Reference) -> Column | None:
    """The column of a table that a reference names: by attribute where the reference is one."""
    if table is None or reference.column is None:
        return None
    if reference.owner is None:
        return table.column(reference.column)
    named = (each for each in table.columns if reference.column in (each.attribute, each.name))
    return next(named, None)


def subclass_tables(module: Module, path: str) -> list[Table]:
    """The tables of other modules that take over what the class of this module with the origin ``path`` declares."""
    found = (other.memoize(class_table, scope) for other, scope in subclasses(module, path))
    return [table for table in found if table]


def subclasses(module: Module, path: str) -> Iterator[tuple[Module, Scope]]:
    """The classes of other modules that do so, with these modules."""
    name = path.rpartition(".")[2].rpartition("::")[2]
    files = declarations(module.session, module.root).by_base.get(name, ()) if module.source.path else ()
    for file in files:
        other = module.at(f"{module_key(file)}::")
        for scope in other.classes.values() if other and other is not module else ():
            if other and path in {each.path for each in chain_of(other, scope).bodies}:
                yield other, scope


def _owned_table(module: Module, origin: str) -> Table | None:
    scope = module.classes.get(origin)
    if scope is not None:
        return module.memoize(class_table, scope)
    return next((table for bound, table in module.memoize(called_tables) or () if bound == origin), None)


def _named_table(module: Module, schema: str | None, name: str) -> Table | None:
    """A table by its name; of another schema it is another one, as Supabase's ``auth.users`` is beside ``users``."""
    own = _declared_table(module, schema, name)
    if own is not None:
        return own

    # Most often it is a neighbour: the whole project is not read for that.
    for neighbours in (True, False):
        found = {
            file: table
            for file in _files_with_table(module, name, neighbours)
            for other in [module.at(f"{module_key(file)}::")]
            if other is not None
            for table in [_declared_table(other, schema, name)]
            if table is not None
        }
        nearest = _nearest(module.source.path, list(found))
        if nearest:
            return found[nearest[0]] if len(nearest) == 1 else None
    return None


def _declared_table(module: Module, schema: str | None, name: str) -> Table | None:
    """The table of this name that a module declares; None where it has none, or two."""
    found = [each for each in (module.memoize(_read_tables) or {}).get(name, ()) if each.is_in(schema)]
    return found[0] if len(found) == 1 else None


def _read_tables(module: Module) -> dict[str, list[Table]]:
    """The tables of a module by name."""
    tables = [module.memoize(class_table, scope) for scope in module.scopes if scope.is_class]
    tables += [table for _, table in module.memoize(called_tables) or ()]
    found: dict[str, list[Table]] = {}
    for table in tables:
        if table is not None and table.name is not None:
            found.setdefault(table.name, []).append(table)
    return found


def _nearest(path: str, files: list[str]) -> list[str]:
    """Of several files, those that share the longest folder with a path."""
    own = os.path.dirname(path)
    shared = {file: len(shared_folder(own, os.path.dirname(file))) for file in files}
    longest = max(shared.values(), default=0)
    return [file for file in files if shared[file] == longest]


def _files_with_table(module: Module, name: str, neighbours: bool) -> list[str]:
    """The project's files, or those in the module's own folder, whose text declares a table of this name."""
    path, session, root = module.source.path, module.session, module.root
    if not path:
        return []
    found = declarations_in(session, root, os.path.dirname(path)) if neighbours else declarations(session, root)
    named = found.by_class.get(name.replace("_", ""), ())
    files = {*found.by_table.get(name, ()), *(each for each in named if each in found.of_sqlmodel or _derives(module))}
    return sorted(files)


def _derives(module: Module) -> bool:
    """Whether the project has a library that names tables after their classes, SQLModel apart."""
    if any(map(module.source.holds, CARRIER_PACKAGES)):
        return True
    return bool(module.source.path) and declarations(module.session, module.root).has_carrier
