"""DBC320."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import CLOCK_IMPORTS, UTC_CLOCK, clock_instead, instead, keeps_zone
from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.tables import Clock, Column, Default
from dbconv.facts.unknown import is_known
from dbconv.record import NamedTuple
from dbconv.rule import rule
from dbconv.terms import term, the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC320",
    "naive-clock-for-aware-column",
    Column,
    category="W",
    since="0.2",
    messages={
        "aware": "{keyword} of {column} is {clock}, which has no zone"
        ", so that the server takes it for a time in its own; write {better}",
        "deprecated": "{keyword} of {column} is {clock}, deprecated since Python 3.12; write {better}",
        "deprecated-several": "{keyword} of {column} is {clock}, deprecated since Python 3.12"
        ", and {others} in this file; write {better}",
    },
    silent_beside=("DBC304",),
    fixable="safe",
    decided="what else the file calls timezone, where it has another name of that kind.",
)
def naive_clock_for_aware_column(column: Column, context: Context) -> Iterator[Violation]:
    """A column with a time zone is given the time of a clock that has none; or any column that of `utcnow`.

    `datetime.utcnow`, `datetime.now` and `datetime.today` without a zone, in `default=`, `insert_default=`,
    `default_factory=` and `onupdate=`, given themselves or called in a `lambda`, of a column that is
    `DateTime(timezone=True)` where SQLAlchemy makes a type with a zone of that: for PostgreSQL and SQL Server. Others
    store no zone. `utcnow` is reported beside any column: Python 3.12 has deprecated it, and what is advised there has
    the same value. That is one decision, and said once a file, at the first, with the number of the others.

    Silent about zones where the type is unknown or a TypeDecorator, and where something else is made of the time in
    the `lambda`, as by `.astimezone()`.

    ## Why
    The server takes a time without a zone for one in the zone of its session. What `utcnow` says is then wrong by
    hours wherever that is not UTC, what `now` says wherever the process has another one, and nothing fails.

    ## Bad
    ```python
    from datetime import datetime
    from sqlalchemy import Column, DateTime

    class Visit(Base):
        begun_at = Column(DateTime(timezone=True), nullable=False, default=datetime.utcnow, comment="when it began")
    ```

    ## Good
    ```python
    from datetime import datetime, timezone
    from sqlalchemy import Column, DateTime

    class Visit(Base):
        begun_at = Column(
            DateTime(timezone=True), nullable=False, default=lambda: datetime.now(timezone.utc), comment="when it began"
        )
    ```

    ## Settings
    `dialect`
    """
    dialect = context.settings.dialect
    for found in _clocks_of(column, dialect):
        if found.is_aware:
            yield _violation("aware", found, column)
            continue
        # That utcnow is asked is decided once, for a file.
        every = (
            each for one in context.file_tables.every(Column) for each in _clocks_of(one, dialect) if not each.is_aware
        )
        if next(every, found).clock is found.clock:
            others = [*every]
            edits = tuple(edit for each in (found, *others) for edit in each.better.edits)
            together = found._replace(better=found.better._replace(edits=edits))
            yield _violation("deprecated-several" if others else "deprecated", together, column, len(others))


class _Found(NamedTuple):
    """A clock that is another one's place, and what to write for it."""

    default: Default
    clock: Clock
    is_aware: bool
    """A column that keeps a zone is given a time without one."""
    better: Advice


def _clocks_of(column: Column, dialect: str) -> Iterator[_Found]:
    for default in column.defaults if is_known(column.defaults) else ():
        for clock in default.clocks:
            text = clock_instead(column, clock.origin, dialect)
            if not text or not (clock.origin == UTC_CLOCK or _is_naive(clock)):
                continue
            is_aware = keeps_zone(column, dialect) and _is_naive(clock)
            if clock.is_given:
                better = instead(default, f"lambda: {text}", column, is_safe=True, imports=CLOCK_IMPORTS)
            else:
                text = text if is_aware or not keeps_zone(column, dialect) else f"{text}.replace(tzinfo=None)"
                better = replaced(clock.place, text, is_safe=True, imports=CLOCK_IMPORTS)
            yield _Found(default, clock, is_aware, better)


def _violation(message: str, found: _Found, column: Column, others: int = 0) -> Violation:
    clock = found.clock
    return violation(
        message,
        clock.place,
        keyword=found.default.keyword,
        column=the_column(column),
        clock=clock.name if clock.is_given else f"{clock.name}()",
        better=found.better,
        others=term("more", count=str(others)) if others else None,
    )


def _is_naive(clock: Clock) -> bool:
    """Whether the column is given a time without a zone."""
    return clock.is_kept and not clock.has_zone
