"""What a rule may ask besides its fact."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from dbconv.facts.file_tables import FileTables
from dbconv.record import NamedTuple
from dbconv.settings import Settings
from dbconv.violation import Violation
from dbconv.words.allowed import is_allowed

if TYPE_CHECKING:
    from dbconv.facts.tables import Column, Table

_MAX_MENDS = 8
Trial: TypeAlias = "Callable[[Column | Table, Context, bool], Iterator[tuple[str, Violation]]]"


class Context(NamedTuple):
    """What a rule may ask besides its fact."""

    settings: Settings
    file_tables: FileTables = FileTables(())
    trial: Trial | None = None
    """What the rules that run would say of a fact, by code: those that judge names, or those that do not."""

    def says(self, column: Column, words: tuple[str, ...]) -> bool:
        """Whether a column's name says that it holds what ``words``, a setting, stand for, and nothing stronger."""
        return column.name is not None and self.settings.meanings.says(column.name, words)

    def is_checked(self, column: Column) -> bool:
        """Whether a CHECK constraint, of the column or of one of its tables in the file, names it."""
        checks = [*column.checks, *(check for table in self.file_tables.tables_of(column) for check in table.checks)]
        return bool(checks) and any(re.search(rf"\b{re.escape(str(column.name))}\b", each) for each in checks)

    def suggestion(self, fact: Column | Table, name: str) -> str | None:
        """``name``, or what it becomes when other rules mend it too, if no rule then finds anything in it; else None.

        A suggestion that another rule reports next, or that the class cannot have, would be worse than none.
        """
        if self.trial is None:
            return None
        inner = self._replace(trial=None)
        for _ in range(_MAX_MENDS):
            renamed = fact._replace(name=name)
            if not name or not self.file_tables.is_free(fact, name):
                return None
            found = [] if self.allows(renamed) else list(self.trial(renamed, inner, True))
            if not found:
                added = {code for code, _ in self.trial(renamed, inner, False)}
                if added:
                    added -= {code for code, _ in self.trial(fact, inner, False)}
                return None if added else name
            # Keywords last: what is better than one depends on what the others make of the name.
            name = next((each.mended for _, each in reversed(found) if each.mended and each.mended != name), "")
        return None

    def allows(self, fact: object) -> bool:
        """Whether the settings take a fact's name from the rules on names."""
        entries = self.settings.allowed_names
        if not entries:
            return False
        return is_allowed(entries, getattr(fact, "name", None), getattr(fact, "table", None))
