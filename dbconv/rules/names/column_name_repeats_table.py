"""DBC208."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of
from dbconv.words.plurals import same_noun


@rule(
    "DBC208",
    "column-name-repeats-table",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" repeats the name of its table "{table}"; write "{better}"',
        "no-better": 'column name "{name}" repeats the name of its table "{table}"'
        '; say what it holds without "{repeated}"',
    },
)
def column_name_repeats_table(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name begins with the name of its table.

    Whole words count, singular or plural: `employee_lastname` in `employees`, `order_item_count` in `order_items`. A
    prefix of the table (`sys_user`) is no part of its name. Exempt are foreign keys, and `<table>_id` where it is the
    table's only primary key. Silent in a mixin, which has no table of its own.

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
    words, table = words_of(column.name), words_of(column.table)
    stripped = table[1:] if table and table[0] in _plain(context.settings.table_prefixes) else table
    repeated = next((each for each in (table, stripped) if _begins(words, each)), ())
    if not repeated:
        return
    rest = words[len(repeated) :]
    if rest == ("id",) and _may_be_only_key(column, context):
        return
    mended = "_".join(rest)
    better = context.suggestion(column, mended)
    yield violation(
        "better" if better else "no-better",
        column.name_place,
        name=column.name,
        table=column.table,
        repeated=None if better else "_".join(words[: len(repeated)]),
        better=better,
        mended=mended,
    )


@functools.lru_cache(maxsize=16)
def _plain(prefixes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(prefix.strip("_").lower() for prefix in prefixes)


def _begins(words: tuple[str, ...], table: tuple[str, ...]) -> bool:
    """Whether a name has the words of a table in front of its own; the last of them in either number."""
    if not 0 < len(table) < len(words):
        return False
    *first, noun = table
    return [*words[: len(first)]] == first and same_noun(words[len(first)], noun)


def _may_be_only_key(column: Column, context: Context) -> bool:
    if column.primary_key is not True:
        return False
    tables = context.file_tables.tables_of(column)
    return all(sum(each.primary_key is True for each in table.columns) <= 1 for table in tables)
