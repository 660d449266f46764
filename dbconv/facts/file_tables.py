"""What stands beside a column or a table in its file: what rules need to know of the whole to judge one."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from dbconv.source import Place

# Many files have none of these, and loading them takes a fifth of a start.
if TYPE_CHECKING:
    from dbconv.facts.tables import Column, ColumnGroup, Table

# A table has columns of other files too, where another one may stand in the same place. A rename keeps all of this.
FactT = TypeVar("FactT")
AnswerT = TypeVar("AnswerT")
_Key: TypeAlias = "tuple[Place, Place, str | None]"
_HOMELESS = "homeless"
# What SQLAlchemy, and Flask-SQLAlchemy, have on each class themselves.
_OF_LIBRARIES = frozenset({"metadata", "registry", "query"})


class FileTables:
    """The facts of one file, asked by position; nothing is made before the first question.

    ``bound`` are the names that mean something in a class of the file: those of its module, its own and its bases'.
    """

    def __init__(self, facts: Sequence[object], bound: Callable[[str], Collection[str]] = lambda _: ()) -> None:
        self._facts = facts
        self._bound = bound
        self._answers: dict[object, object] = {}

    def tables_of(self, column: Column) -> Sequence[Table]:
        """The tables of this file that have a column: several for a mixin's, none for one whose tables are unknown."""
        return self._tables.get(_key(column), ())

    def group_of(self, column: Column) -> ColumnGroup | None:
        """The columns that are declared together with a column."""
        return self._groups.get(_key(column))

    def once(self, question: Callable[[FactT, FileTables], AnswerT], fact: FactT) -> AnswerT:
        """The answer about a fact of the file that several rules, or several of its columns, ask for."""
        key = question, id(fact)
        if key not in self._answers:
            self._answers[key] = question(fact, self)
        answer: Any = self._answers[key]
        return answer  # type: ignore[no-any-return]

    def is_only_key(self, column: Column) -> bool:
        """Whether a column is all of the primary key, in each of its tables here."""
        if column.primary_key is not True:
            return False
        return all(sum(each.primary_key is True for each in table.columns) <= 1 for table in self.tables_of(column))

    def is_free(self, fact: Column | Table, name: str) -> bool:
        """Whether a column or a table can have a name: nothing beside it has it, and nothing in Python stands for it.

        A name that is the attribute's, too, is no keyword, none of the libraries', and means nothing yet in the class.
        """
        from dbconv.facts.tables import Column

        if keyword.iskeyword(name) or self._has_beside(fact, name):
            return False
        if not isinstance(fact, Column) or fact.attribute != fact.name or fact.attribute in (name, None):
            return True
        owners = [table.python_name for table in self.tables_of(fact)] or [fact.owner]
        return name not in _OF_LIBRARIES and not any(name in self._bound(each) for each in owners)

    def _has_beside(self, fact: Column | Table, name: str) -> bool:
        """Whether something beside it has a name already, in any letter case.

        For a column that is another column of its tables; for a mixin's without tables here, any such column of the
        file; for a table, another table of the file.
        """
        from dbconv.facts.tables import Table

        if isinstance(fact, Table):
            groups: Sequence[object] = [None]
        else:
            groups = [table.place for table in self.tables_of(fact)] or [_HOMELESS]
        own = fact.name is not None and fact.name.lower() == name.lower()
        return any(self._names[group][name.lower()] > own for group in groups)

    def is_in_unique(self, column: Column) -> bool:
        """Whether a unique constraint of one of its tables is over a column."""
        indexes = [each for table in self.tables_of(column) for each in table.indexes]
        return any(each.unique and column.name in each.columns for each in indexes)

    def is_named_by_target(self, column: Column) -> bool:
        """Whether a column is a foreign key with the name of the column that it refers to, where that was chosen."""
        found = [(column.name, each) for each in column.references]
        for table in self.tables_of(column):
            found += [pair for key in table.foreign_keys for pair in zip(key.columns, key.references)]
        return column.name is not None and any(name == each.column == column.name for name, each in found)

    def every(self, kind: type[FactT]) -> tuple[FactT, ...]:
        """The facts of one kind that this file has, in their order."""
        if kind not in self._answers:
            self._answers[kind] = tuple([each for each in self._facts if isinstance(each, kind)])
        answer: Any = self._answers[kind]
        return answer  # type: ignore[no-any-return]

    @cached_property
    def table_names(self) -> frozenset[str]:
        """The names of the tables of this file, and of those that its foreign keys refer to."""
        from dbconv.facts.tables import Table

        tables = [each for each in self._facts if isinstance(each, Table)]
        references = [each for table in tables for key in table.foreign_keys for each in key.references]
        referred = [each.table.rpartition(".")[2] for each in references if each.table]
        targets = [getattr(each, "target", None) for each in self._facts]
        named = [each.name for each in (*tables, *targets) if each is not None and each.name]
        return frozenset((*named, *referred))

    @cached_property
    def _tables(self) -> dict[_Key, list[Table]]:
        from dbconv.facts.tables import Table

        found: dict[_Key, list[Table]] = {}
        for table in self._facts:
            if isinstance(table, Table):
                for column in table.columns:
                    found.setdefault(_key(column), []).append(table)
        return found

    @cached_property
    def _groups(self) -> dict[_Key, ColumnGroup]:
        from dbconv.facts.tables import ColumnGroup

        groups = [each for each in self._facts if isinstance(each, ColumnGroup)]
        return {_key(column): group for group in groups for column in group.columns}

    @cached_property
    def _names(self) -> dict[object, Counter[str]]:
        """How often a name stands in each table, among columns without one, and (by None) among tables."""
        from dbconv.facts.tables import Column, Table

        found: dict[object, Counter[str]] = {_HOMELESS: Counter(), None: Counter()}
        for fact in self._facts:
            if isinstance(fact, Table):
                found[None].update([fact.name.lower()] if fact.name else [])
                found[fact.place] = Counter([each.name.lower() for each in fact.columns if each.name])
            elif isinstance(fact, Column) and fact.name and _key(fact) not in self._tables:
                found[_HOMELESS][fact.name.lower()] += 1
        return found


def _key(column: Column) -> _Key:
    return column.place, column.name_place, column.attribute
