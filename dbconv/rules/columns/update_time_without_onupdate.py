"""DBC321."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import LOCAL_CLOCKS, keeps_zone
from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_UPDATE = frozenset({"update", "updated", "modified", "modify"})
# What may stand beside it where it is the time at which the row was changed, not a part of it.
_BESIDE = _UPDATE | frozenset("at date datetime gmt last on time timestamp ts".split())


@rule(
    "DBC321",
    "update-time-without-onupdate",
    Column,
    category="R",
    since="0.2",
    messages={
        "none": "{column} has the time at which its row was made, and nothing changes it; write {better}",
        "server": "server_onupdate= of {column} is no FetchedValue, and changes nothing; write {better}",
    },
    fixable="unsafe",
    decided="by which clock, where the default is none of datetime's or the server's, and in SQLModel's Field.",
)
def update_time_without_onupdate(column: Column, context: Context) -> Iterator[Violation]:
    """The time of an update is set when the row is made, and never again.

    `updated_at`, `update_time`, `last_modified`, `gmt_modified`, a date or date-time with a default, and without
    `onupdate=`. `server_onupdate=func.now()` makes no difference; `server_onupdate=FetchedValue()` says that a trigger
    sets it. Silent where the default has `ON UPDATE`, and where any code of the project gives an attribute or a column
    of that name a value, tests apart: a listener, a method, SQL.

    ## Why
    Each row says that it was changed last when it was made. Caches, synchronisations and audits that go by it miss all
    changes, and nothing fails.

    ## Bad
    ```python
    from sqlalchemy import Column, DateTime, func

    class Visit(Base):
        updated_at = Column(DateTime, nullable=False, default=func.now(), comment="when it was changed last")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, DateTime, func

    class Visit(Base):
        updated_at = Column(
            DateTime, nullable=False, default=func.now(), onupdate=func.now(), comment="when it was changed last"
        )
    ```

    ## Settings
    `dialect`
    """
    words = frozenset(column.words)
    if words.isdisjoint(_UPDATE) or not words <= _BESIDE or column.type.family not in ("date-time", "date"):
        return
    if column.assigned or not column.has_default or any(each.keyword == "onupdate" for each in column.defaults):
        return
    message = "server" if column.server_onupdate else "none"
    better = _better(column, context.settings.dialect)
    yield violation(message, column.server_onupdate or column.name_place, column=the_column(column), better=better)


def _better(column: Column, dialect: str) -> Advice:
    """The clock of the default."""
    for default in column.defaults if not column.is_field else ():
        is_now = any(each.origin.startswith("sqlalchemy") and each.name.endswith("now") for each in default.calls)
        if default.keyword == "server_default" or is_now:
            return given(column.place, "onupdate", "func.now()", imports=("sqlalchemy.func",))
        for clock in default.clocks:
            if clock.is_given and clock.origin in LOCAL_CLOCKS and not keeps_zone(column, dialect):
                return given(column.place, "onupdate", clock.name)
    return Advice("onupdate=...")
