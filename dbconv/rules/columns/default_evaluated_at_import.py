"""DBC304."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import CLOCK_IMPORTS, clock_instead, instead
from dbconv.context import Context
from dbconv.edits import OLD, Advice, replaced
from dbconv.facts.tables import Call, Column, Default
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

# Calls that answer something else each time, by origin; a name that ends in a dot stands for all it begins.
# Source: the documentation of the standard library's modules and of the packages named.
_CHANGING = (
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "time.monotonic",
    "time.localtime",
    "time.gmtime",
    "time.ctime",
    "time.strftime",
    "uuid.uuid1",
    "uuid.uuid4",
    "uuid.uuid6",
    "uuid.uuid7",
    "random.",
    "secrets.",
    "os.urandom",
    "arrow.now",
    "arrow.utcnow",
    "pendulum.now",
    "pendulum.today",
    "django.utils.timezone.now",
    "shortuuid.uuid",
    "shortuuid.random",
    "uuid6.uuid6",
    "uuid6.uuid7",
    "nanoid.generate",
    "ulid.ULID",
    "ulid.new",
    "uuid_extensions.uuid7",
)
_CHANGING_NAMES = frozenset(_CHANGING)
_CHANGING_MODULES = tuple(each for each in _CHANGING if each.endswith("."))


@rule(
    "DBC304",
    "default-evaluated-at-import",
    Column,
    category="W",
    since="0.1",
    messages={
        "time-of-server": "{keyword} of {column} calls {call}() once"
        ", when the module is imported, so that every row gets that value"
        "; write {better}",
        "server": "{keyword} of {column} calls {call}() once"
        ", when the module is imported, so that every row gets that value"
        "; let the server make it, with text(...)",
        "whole": "{keyword} of {column} calls {call}() once"
        ", when the module is imported, so that every row gets that value"
        "; write {better} without parentheses",
        "part": "{keyword} of {column} calls {call}() once"
        ", when the module is imported, so that every row gets that value"
        "; put it behind a lambda: {better}",
    },
    fixable="safe",
    decided="how the server makes an id.",
)
def default_evaluated_at_import(column: Column, context: Context) -> Iterator[Violation]:
    """A default calls a clock, a random source or an id source when the module is imported.

    `default=`, `insert_default=`, `server_default=` and `onupdate=` are looked at, nested calls included; what stands
    in a `lambda` runs later and is fine, and so is SQLAlchemy's `func.now()`.

    ## Why
    The parentheses make Python call it once, while the class is made: each row gets the time at which the process was
    started, or the same id, until the next restart.

    ## Bad
    ```python
    import datetime
    from sqlalchemy import Column, DateTime

    class Visit(Base):
        created_at = Column(DateTime, nullable=False, default=datetime.datetime.now(), comment="when it began")
    ```

    ## Good
    ```python
    import datetime
    from sqlalchemy import Column, DateTime

    class Visit(Base):
        created_at = Column(DateTime, nullable=False, default=datetime.datetime.now, comment="when it began")
    ```

    ## Settings
    `dialect`
    """
    for default in column.defaults:
        for call in default.calls:
            if call.origin in _CHANGING_NAMES or call.origin.startswith(_CHANGING_MODULES):
                message, better = _advice(default, call, column, context.settings.dialect)
                yield violation(
                    message,
                    default.place,
                    column=the_column(column),
                    keyword=default.keyword,
                    call=call.name,
                    better=better,
                )
                break


def _advice(default: Default, call: Call, column: Column, dialect: str) -> tuple[str, Advice | None]:
    if default.keyword == "server_default":
        now = replaced(default.place, "func.now()", imports=("sqlalchemy.func",))
        is_clock = "time" in call.origin
        return ("time-of-server", now._replace(text="server_default=func.now()")) if is_clock else ("server", None)
    if call.whole and (clock := clock_instead(column, call.origin, dialect)):
        return "part", instead(default, f"lambda: {clock}", column, is_safe=True, imports=CLOCK_IMPORTS)
    if call.whole:
        return "whole", instead(default, call.name, column, is_safe=True)
    return "part", instead(default, f"lambda: {OLD}", column, is_safe=True, shown="lambda: ...")
