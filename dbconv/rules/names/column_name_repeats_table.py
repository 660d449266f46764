"""DBC208."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of
from dbconv.words.parts_of_speech import is_noun_phrase, parts_of_speech
from dbconv.words.plurals import same_noun

_IDS = frozenset({"id", "ids", "uuid", "guid", "key", "number", "no"})


@rule(
    "DBC208",
    "column-name-repeats-table",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{name}" repeats the name of its table "{table}"; write "{better}"'},
    precedence=4,
)
def column_name_repeats_table(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name begins with the name of its table.

    Whole words count, singular or plural: `employee_lastname` in `employees`, `order_item_count` in `order_items`. A
    prefix of the table (`sys_user`) is no part of its name. Exempt are foreign keys, `<table>_id` where it is the
    table's only primary key, and ids that the description gives to another system. Silent in a mixin, which has no
    table of its own.

    The message offers what is left of the name, or where another rule on names reports that, what this one offers:
    for `dept_name` in `sys_dept` not `name`, but `title`. Silent where no such name is known, and where an adjective
    alone is left (`workflow_raw`), unless it is of a truth value.

    ## Why
    A column is always read with its table: `employees.employee_lastname` says it twice, and `e.employee_lastname`
    saves nothing.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer, String

    class Employee(Base):
        __tablename__ = "employees"
        id = Column(Integer, primary_key=True, comment="key")
        employee_lastname = Column(String(80), nullable=False, default="", comment="as in the passport")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer, String

    class Employee(Base):
        __tablename__ = "employees"
        id = Column(Integer, primary_key=True, comment="key")
        lastname = Column(String(80), nullable=False, default="", comment="as in the passport")
    ```

    ## Settings
    `table-prefixes`
    """
    if column.name is None or column.table is None or column.foreign_key:
        return
    words, table = column.words, words_of(column.table)
    stripped = table[1:] if table and table[0] in _plain(context.settings.table_prefixes) else table
    count = next((found for each in (table, stripped) if (found := _count_of(each, words))), 0)
    rest = words[count:]
    if not count or not _may_be_name(rest) or _is_exempt(column, rest, context):
        return
    # What is only said of a thing is the name of a truth value alone: `workflow_raw` is no `raw`.
    if len(rest) == 1 and rest != ("id",) and not is_noun_phrase(rest) and column.type.family != "boolean":
        return
    mended = "_".join(rest)
    better = context.suggestion(column, mended)
    if better or context.trial is None:
        yield violation(
            "message",
            column.name_place,
            name=column.name,
            table=column.table,
            better=better,
            words=frozenset(words[:count]),
            mended=mended,
        )


@functools.lru_cache(maxsize=16)
def _plain(prefixes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(prefix.strip("_").lower() for prefix in prefixes)


def _count_of(table: tuple[str, ...], words: tuple[str, ...]) -> int:
    """How many words of a name are those of a table in front of its own; 0 where they are not.

    The last noun is in either number. A name that SQLModel derives is one word: ``orderitem``.
    """
    if not table:
        return 0
    *first, noun = table
    if [*words[: len(first)]] == first and len(words) > len(table) and same_noun(words[len(first)], noun):
        return len(table)
    joined = "".join(table)
    return next((count for count in range(2, len(words)) if same_noun("".join(words[:count]), joined)), 0)


def _may_be_name(rest: tuple[str, ...]) -> bool:
    """Whether what is left says something by itself: ``event_from`` is no ``from``, ``order_no`` no ``no``."""
    known = parts_of_speech()
    says_nothing = (known.prepositions, known.conjunctions, known.pronouns, known.articles)
    return rest != ("no",) and not any(rest[0] in each for each in says_nothing)


def _is_exempt(column: Column, rest: tuple[str, ...], context: Context) -> bool:
    if rest == ("id",) and context.file_tables.is_only_key(column):
        return True
    return rest[-1] in _IDS and column.description.says("other-system")
