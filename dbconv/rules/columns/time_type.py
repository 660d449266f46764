"""DBC317."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import NUMBERS, TEXTS
from dbconv.facts.tables import Column, ColumnType, Literal
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.moments import names_a_moment
from dbconv.words.soft_delete import is_soft_delete

_CLOCK = re.compile(r"\d\d?:\d\d( ?[ap]m)?", re.IGNORECASE)
_SMALL = frozenset({"SmallInteger", "SMALLINT", "TINYINT"})
_SHORTEST_DATE = len("20240101")
_EARLIEST_EPOCH = 100_000_000


@rule(
    "DBC317",
    "time-type",
    Column,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" is {type}, though its name says a moment; write {better}',
        "time": 'column "{name}" is {type}, though its name says a moment'
        "; write DateTime, or Time for an hour of the day",
    },
    precedence=8,
)
def time_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is named for a moment is a string or a number.

    The name has the form of one of `time-words`: `pay_time`, `created_at`, `birth_date`, `expires_on`; a number of
    seconds since 1970 is reported too. Silent for durations (`elapsed_time`, `disk_time` as a float, a default such as
    3600, a description such as "耗时" or "minutes"), for schedules (`cron_time`, "调度周期"), for hours (`opening_time`,
    a default such as "14:50"), for what is at a place or on a thing (`stored_at`, `played_on`), and for a type that no
    date fits into: a SmallInteger, a string of less than 8 characters. So it is for the number of a soft delete in a
    unique constraint, where NULL would let doubles in, or in a mixin whose tables are elsewhere. Types of a
    TypeDecorator are not asked. Where a rule on names reports the same word, it stands alone.

    ## Why
    The database cannot add a day to a text or a number, takes the 31st of February, and sorts "9:00" behind "10:00". A
    number needs a table of its unit and zone in somebody's head.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        paid_at = Column(String(20), nullable=False, default="", comment="when the bank said so")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, DateTime

    class Invoice(Base):
        paid_at = Column(DateTime, nullable=True, comment="when the bank said so")
    ```

    ## Settings
    `time-words`
    """
    kind = column.chosen_type
    if kind is None or kind.family not in TEXTS | NUMBERS or not context.says(column, context.settings.time_words):
        return
    words = column.words
    is_moment = names_a_moment(words, is_float=kind.family == "number")
    if is_moment and _holds_a_moment(column, kind) and not column.description.says_no_moment:
        if kind.family in NUMBERS and is_soft_delete(column.name) and _may_tell_rows_apart(column, context):
            return
        is_time = words[-1] == "time" and kind.family in TEXTS
        yield violation(
            "time" if is_time else "message",
            kind.place,
            name=column.name,
            type=kind.label,
            better=None if is_time else _better(column),
            words=frozenset(words[-1:]),
            words_place=column.name_place,
        )


def _better(column: Column) -> str:
    """A date that is described as a time is more than a day."""
    return "Date" if column.words[-1] == "date" and not column.description.says("moment") else "DateTime"


def _may_tell_rows_apart(column: Column, context: Context) -> bool:
    """Whether a unique constraint is over the column: its number lets a deleted row stand beside a new one."""
    return not context.file_tables.tables_of(column) or context.file_tables.is_in_unique(column)


def _holds_a_moment(column: Column, kind: ColumnType) -> bool:
    """Whether a date, or the seconds since 1970, fit into the type and into the default."""
    if kind.name in _SMALL or (kind.family in TEXTS and not kind.may_hold(_SHORTEST_DATE)):
        return False
    return all(_may_be_a_moment(each.value) for each in column.defaults)


def _may_be_a_moment(default: Literal) -> bool:
    if isinstance(default, str):
        return not _CLOCK.fullmatch(default)
    return default is None or default <= 0 or default >= _EARLIEST_EPOCH
