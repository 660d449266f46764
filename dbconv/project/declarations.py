"""Which files of the project declare a table, a class or a subclass: one look-up, whatever the project's size."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from dbconv.listing import python_files_among
from dbconv.session import Session
from dbconv.summary import DECLARED
from dbconv.summary.declared import Declared
from dbconv.tree import Entry, Stat


class Declarations:
    """Paths of files, in the order of the project's, by what their texts declare."""

    def __init__(self, files: Mapping[str, Stat], found: Iterable[tuple[str, Declared]]) -> None:
        self.files = files
        self.entries: tuple[Entry, ...] = ()
        """What their folder holds, where they are those of one."""
        self.by_table: dict[str, list[str]] = {}
        self.by_class: dict[str, list[str]] = {}
        """By the names that tables may have after their classes."""
        self.by_base: dict[str, list[str]] = {}
        self.of_sqlmodel: set[str] = set()
        """Those with a class that may be SQLModel's, which names the table after it."""
        self.has_carrier = False
        self.has_convention = False
        self.has_filter = False
        """A file has autogenerate leave something out."""
        self.of_revisions: set[str] = set()
        """The folders with files that may be revisions."""
        for path, declared in found:
            for names, by_name in zip(declared[:3], (self.by_table, self.by_class, self.by_base)):
                for name in names:
                    by_name.setdefault(name, []).append(path)
            if declared.is_sqlmodel:
                self.of_sqlmodel.add(path)
            self.has_carrier = self.has_carrier or declared.has_carrier
            self.has_convention = self.has_convention or declared.has_convention
            if declared.is_revision:
                self.of_revisions.add(os.path.dirname(path))
            self.has_filter = self.has_filter or declared.has_filter


def declarations(session: Session, root: str) -> Declarations:
    """What the files below a folder declare."""

    def is_good(kept: Declarations) -> bool:
        files = session.python_files(root)
        is_same = kept.files is files or kept.files == files
        if is_same:
            kept.files = files
        return is_same

    return session.while_good(is_good, _read, session, root)


def declarations_in(session: Session, root: str, folder: str) -> Declarations:
    """What the files in one folder declare, without those below it."""

    def is_good(kept: Declarations) -> bool:
        return kept.entries is session.entries(folder) or kept.entries == session.entries(folder)

    return session.while_good(is_good, _read_folder, session, root, folder)


def _read_folder(session: Session, root: str, folder: str) -> Declarations:
    entries = session.entries(folder)
    files = dict(python_files_among(folder, entries))
    declared = ((path, session.part(DECLARED, root, path, state)) for path, state in files.items())
    found = Declarations(files, ((path, each) for path, each in declared if each))
    found.entries = entries
    return found


def _read(session: Session, root: str) -> Declarations:
    files = session.python_files(root)
    declared = ((path, session.part(DECLARED, root, path, state)) for path, state in files.items())
    found = Declarations(files, ((path, each) for path, each in declared if each))
    if not session.is_whole(root):
        # What is declared once may be declared again where nobody looks.
        found.by_table.clear()
        found.by_class.clear()
        found.has_carrier = found.has_convention = found.has_filter = True
    return found
