"""Where in the project a table or a subclass is declared: found in the text of its files, before any is parsed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from dbconv.facts.tables.calls import called_tables
from dbconv.facts.tables.classes import chain_of, class_table
from dbconv.facts.tables.schema import Column, Reference, Table
from dbconv.modules.module import Module
from dbconv.modules.names import module_key
from dbconv.modules.project import roots
from dbconv.modules.sqlalchemy import CARRIER_PACKAGES
from dbconv.session import Session, python_files_among
from dbconv.source import decode
from dbconv.tree import Stat

_TABLE_NAME = re.compile(r"""__tablename__[^=\n]*=\s*["']([^"'\n]+)""")
_TABLE_CALL = re.compile(r"""\bTable\(\s*["']([^"'\n]+)""")
_CLASS = re.compile(r"class\s+(\w+)\s*(?:\[[^\]]*\])?\(([^)]*)\)")
_SQLMODEL = re.compile(r"\btable\s*=\s*True\b")
_WORD = re.compile(r"\w+")


class _Text(NamedTuple):
    """What the text of a file says that it declares."""

    tables: frozenset[str]
    classes: frozenset[str]
    """In lower case, without underscores: what a table's derived name may come from."""
    bases: frozenset[str]
    is_sqlmodel: bool
    """A class may be SQLModel's with ``table=True``, which names the table after the class."""
    has_carrier: bool
    """The file names a library whose ``Model`` names the table after the class."""


_NOTHING = _Text(frozenset(), frozenset(), frozenset(), is_sqlmodel=False, has_carrier=False)


def table_of(module: Module, reference: Reference) -> Table | None:
    """The table that a reference names, wherever in the project it is; None where none, or more than one, may be."""
    if reference.owner is not None:
        other = module.at(reference.owner)
        return other.once(_owned_table, reference.owner) if other else None
    schema, _, name = (reference.table or "").rpartition(".")
    return module.once(_named_table, schema, name) if name else None


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
    name = path.rpartition(".")[2].rpartition("::")[2]
    found = []
    for file in _files_with(module, lambda text: name in text.bases):
        other = module.at(f"{module_key(file)}::")
        for scope in other.classes.values() if other and other is not module else ():
            if other and path in {each.path for each in chain_of(other, scope).bodies}:
                table = other.once(class_table, scope)
                found += [table] if table else []
    return found


def project_files(module: Module) -> tuple[tuple[str, Stat], ...]:
    """The Python files of the project; none where the linted file has no path."""
    return module.session.python_files(_root(module)) if module.source.path else ()


def _root(module: Module) -> str:
    """The outermost folder in which the module's project lies."""
    own = os.path.dirname(module.source.path)
    return next(iter(roots(module.session, own)[::-1]), own)


def _owned_table(module: Module, origin: str) -> Table | None:
    scope = module.classes.get(origin)
    if scope is not None:
        return module.once(class_table, scope)
    return next((table for bound, table in module.once(called_tables) or () if bound == origin), None)


def _named_table(module: Module, schema: str, name: str) -> Table | None:
    """A table by its name; of another schema it is another one, as Supabase's ``auth.users`` is beside ``users``."""
    own = _declared_table(module, schema, name)
    if own is not None:
        return own
    plain = name.replace("_", "")

    def may_declare(text: _Text) -> bool:
        return name in text.tables or (plain in text.classes and (text.is_sqlmodel or _derives_names(module)))

    # Most often it is a neighbour: the whole project is not read for that.
    for neighbours in (True, False):
        found = {
            file: table
            for file in _files_with(module, may_declare, neighbours)
            for other in [module.at(f"{module_key(file)}::")]
            if other is not None
            for table in [_declared_table(other, schema, name)]
            if table is not None
        }
        nearest = _nearest(module.source.path, list(found))
        if nearest:
            return found[nearest[0]] if len(nearest) == 1 else None
    return None


def _declared_table(module: Module, schema: str, name: str) -> Table | None:
    """The table of this name that a module declares; None where it has none, or two."""
    found = [each for each in (module.once(_read_tables) or {}).get(name, ()) if each.schema in (schema, None)]
    return found[0] if len(found) == 1 else None


def _read_tables(module: Module) -> dict[str, list[Table]]:
    """The tables of a module by name."""
    tables = [module.once(class_table, scope) for scope in module.scopes if scope.is_class]
    tables += [table for _, table in module.once(called_tables) or ()]
    found: dict[str, list[Table]] = {}
    for table in tables:
        if table is not None and table.name is not None:
            found.setdefault(table.name, []).append(table)
    return found


def _nearest(path: str, files: list[str]) -> list[str]:
    """Of several files, those that share the longest folder with a path."""
    shared = {file: len(os.path.commonpath([os.path.dirname(path), os.path.dirname(file)])) for file in files}
    longest = max(shared.values(), default=0)
    return [file for file in files if shared[file] == longest]


def _files_with(module: Module, declares: Callable[[_Text], bool], neighbours: bool = False) -> Iterator[str]:
    """The project's files, or those in the module's own folder, whose text declares what is asked for."""
    if neighbours and module.source.path:
        folder = os.path.dirname(module.source.path)
        files = tuple(python_files_among(folder, module.session.entries(folder)))
    else:
        files = project_files(module)
    for file, state in files:
        text = module.session.of_state(_read, file, state)
        if text is not None and declares(text):
            yield file


def _derives_names(module: Module) -> bool:
    """Whether the project has a library that names tables after their classes, SQLModel apart."""
    if any(map(module.source.holds, CARRIER_PACKAGES)):
        return True
    own = os.path.dirname(module.source.path)
    folder = min(roots(module.session, own), key=len, default=own)
    return bool(module.source.path) and module.session.lately(_has_carrier, folder)


def _has_carrier(session: Session, folder: str) -> bool:
    texts = (session.of_state(_read, *file) for file in session.python_files(folder))
    return any(text is not None and text.has_carrier for text in texts)


def _read(path: str, data: bytes) -> _Text:
    """What a file declares; a revision declares no tables."""
    has_carrier = any(each.encode() in data for each in CARRIER_PACKAGES)
    if b"down_revision" in data or (b"class " not in data and b"Table(" not in data):
        return _NOTHING._replace(has_carrier=True) if has_carrier else _NOTHING
    text = decode(data)
    named = [*_matches(_TABLE_NAME, "__tablename__", text), *_matches(_TABLE_CALL, "Table(", text)]
    classes = [each for each in _matches(_CLASS, "class", text) if _begins_line(text, each.start())]
    return _Text(
        tables=frozenset(each[1] for each in named),
        classes=frozenset(each[1].lower().replace("_", "") for each in classes),
        bases=frozenset(word for each in classes for word in _WORD.findall(each[2])),
        is_sqlmodel="table" in text and _SQLMODEL.search(text) is not None,
        has_carrier=has_carrier,
    )


def _matches(pattern: re.Pattern[str], word: str, text: str) -> Iterator[re.Match[str]]:
    """Where a pattern matches that begins with a word: a search for the word takes a tenth of the pattern's time."""
    index = text.find(word)
    while index >= 0:
        match = pattern.match(text, index)
        if match is not None:
            yield match
        index = text.find(word, index + len(word))


def _begins_line(text: str, index: int) -> bool:
    """Whether nothing but blanks stands before an index in its line."""
    return not text[text.rfind("\n", 0, index) + 1 : index].strip(" \t")
