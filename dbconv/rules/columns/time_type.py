"""DBC317."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.facts.schema import Column, ColumnType, Literal
from dbconv.facts.types import NUMBERS, TEXTS
from dbconv.finding import Context, Fault, rule
from dbconv.words.names import words_of

# Words before "time" and "date" that make a duration, hours of the day, or something else of it …
_NO_MOMENT = frozenset(
    "active audio average avg best boot break build business call charging cleaning compile compute cook"
    " cooking cost cpu cycle delay display down driving elapsed exam exec execution flight full game gpu half"
    " idle lap late latency lead life live load loading max mean min moving of office on one online opening"
    " part perform play played prep preparation process processing query queue read reading real remainder"
    " remaining render resolution response rest ride run running screen service session setup sleep spent"
    " spill stay study taken to total training travel turnaround up use used video wait waiting walking wall"
    " watch work working".split()
)
# … unless one of these makes a moment of it again: next_run_time.
_MOMENT = frozenset({"begin", "end", "finish", "first", "last", "latest", "next", "previous", "start"})
# What was at a place.
_PLACE = frozenset("based hosted located looked stored".split())
# What happens on a day, rather than on a thing: created_on, not based_on or played_on.
_ON_A_DAY = frozenset(
    "activated added approved archived begins canceled cancelled changed closed closes completed confirmed created"
    " deactivated deleted delivered due ended ends established expired expires finished issued joined made modified"
    " opened opens ordered paid posted published received recorded registered rejected renewed renews reported"
    " scheduled seen sent shipped started starts submitted updated uploaded verified".split()
)
# Of what happens now and then, a fraction of a second is kept; else a Float is a duration: disk_time.
_MOMENT_IN_FLOAT = _MOMENT | _ON_A_DAY | {"create", "update", "modify", "expire", "login", "pay"}
_CLOCK = re.compile(r"\d\d?:\d\d( ?[ap]m)?", re.IGNORECASE)
_DURATION = re.compile(
    r"耗时|时长|秒数|天数|间隔|分钟|小时|\b(duration|elapsed|interval|took|minutes|hours)\b", re.IGNORECASE
)
_SMALL = frozenset({"SmallInteger", "SMALLINT", "TINYINT"})
_SHORTEST_DATE = len("20240101")
_EARLIEST_EPOCH = 100_000_000


@rule("DBC317", "time-type", "R", Column, "%s is %s, though its name says a moment; write %s")
def time_type(column: Column, context: Context) -> Iterator[Fault]:
    """A column that is named for a moment is a string or a number.

    The name has the form of one of `time-words`: `pay_time`, `created_at`, `birth_date`, `expires_on`; a number of
    seconds since 1970 is reported too. Silent for durations (`elapsed_time`, `disk_time` as a float, a default such as
    3600, a description such as "耗时" or "minutes"), for hours (`opening_time`, a default such as "14:50"), for what is at a place or on a thing
    (`stored_at`, `played_on`), and for a type that no date fits into: a SmallInteger, a string of less than 8
    characters. Types of a TypeDecorator are not asked. Where a rule on names reports the same word, it stands alone.

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
    words = words_of(column.name or "")
    if kind.family == "number" and words[-1] == "time" and _MOMENT_IN_FLOAT.isdisjoint(words):
        return
    if _names_a_moment(words) and _holds_a_moment(column, kind) and not _DURATION.search(column.description):
        better = "Date" if words[-1] == "date" else "DateTime"
        if words[-1] == "time" and kind.family in TEXTS:
            better = "DateTime, or Time for an hour of the day"
        args = column.label, kind.label, better
        yield Fault(kind.place, args, frozenset(words[-1:]), column.name_place)


def _names_a_moment(words: list[str]) -> bool:
    before = words[:-1]
    if words[-1] in ("at", "on"):
        return before[-1] not in _PLACE if words[-1] == "at" else before[-1] in _ON_A_DAY
    return _NO_MOMENT.isdisjoint(before) or not _MOMENT.isdisjoint(before)


def _holds_a_moment(column: Column, kind: ColumnType) -> bool:
    """Whether a date, or the seconds since 1970, fit into the type and into the default."""
    if kind.name in _SMALL or (kind.family in TEXTS and kind.length is not None and kind.length < _SHORTEST_DATE):
        return False
    return all(_may_be_a_moment(each.value) for each in column.defaults)


def _may_be_a_moment(default: Literal) -> bool:
    if isinstance(default, str):
        return not _CLOCK.fullmatch(default)
    return default is None or default <= 0 or default >= _EARLIEST_EPOCH
