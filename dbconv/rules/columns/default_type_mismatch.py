"""DBC303."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.facts.schema import Column, ColumnType, Default
from dbconv.finding import Context, Fault, rule

_TRUTHS = {
    "mysql": frozenset({"0", "1"}),
    "postgresql": frozenset({"0", "1", "t", "f", "true", "false", "y", "n", "yes", "no", "on", "off"}),
    "mssql": frozenset({"0", "1", "true", "false"}),
    "oracle": frozenset({"0", "1"}),
    "sqlite": frozenset({"0", "1"}),
}
_NUMBER = re.compile(r"\s*[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?\s*")
_NO_NUMBERS = frozenset({"nan", "infinity", "-infinity"})
# A function whose name was put into quotes.
_FUNCTION = re.compile(r"(CURRENT_|LOCALTIME|SYSDATE|SYSTIMESTAMP|GETDATE|UTC_|NOW\()", re.IGNORECASE)
_WRITE = {"integer": "0", "number": "0", "boolean": "False", "string": "''", "text": "''"}
_MOMENTS = ("date-time", "date", "time")


@rule("DBC303", "default-type-mismatch", "W", Column, "%s=%s of %s does not fit its type %s; write %s")
def default_type_mismatch(column: Column, context: Context) -> Iterator[Fault]:
    """A literal default, or `onupdate`, does not fit the column's type.

    A plain string as `server_default` becomes a quoted literal: it fits where the server can read it as the type, so
    that `"0"` is right for an Integer and `"CURRENT_TIMESTAMP"` wrong for a DateTime. `text("…")` is read where it is
    a quoted literal, and left alone otherwise. Silent for types that take more than one Python type (JSON, Enum, Uuid).

    ## Why
    The driver or the server converts the value, or refuses it: SQLite keeps an empty text in an Integer column, MySQL
    in strict mode raises when the first row is inserted, PostgreSQL when the table is created.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default="0", comment="pieces on the shelf")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default=0, comment="pieces on the shelf")
    ```

    ## Settings
    `dialect`
    """
    if column.type is None or not column.complete:
        return
    for default in column.defaults:
        value = _value(default)
        if value is None or fits(default, column.type, context.settings.dialect):
            continue
        better = _better(default, column.type)
        yield Fault(default.place, (default.keyword, repr(value), column.label, column.type.name, better))


def _value(default: Default) -> str | int | float | bool | None:
    if default.sql is None:
        return default.literal
    quoted = re.fullmatch(r"\s*'([^']*)'\s*", default.sql)
    return quoted[1] if quoted else None


def fits(default: Default, kind: ColumnType, dialect: str) -> bool:
    """Whether a default may be a value of a type, as far as it is a literal."""
    value, family = _value(default), kind.family
    if value is None or (kind.name == "YEAR" and isinstance(value, int)):
        return True
    if default.keyword == "server_default" or default.sql is not None:
        return not isinstance(value, str) or _server_reads(value, family, dialect)
    if family in ("string", "text"):
        return isinstance(value, str)
    if family == "integer":
        return isinstance(value, int)
    if family == "number":
        return not isinstance(value, str)
    if family == "boolean":
        return not isinstance(value, (str, float)) and value in (0, 1)
    return family not in _MOMENTS


def _server_reads(text: str, family: str, dialect: str) -> bool:
    """Whether a server reads a quoted literal as a value of the type."""
    if text == "" and family not in ("string", "text"):
        # SQL Server reads it as 0 and as 1900-01-01.
        return dialect == "mssql" or family not in ("integer", "number", "boolean", *_MOMENTS)
    if family in ("integer", "number"):
        return _NUMBER.fullmatch(text) is not None or text.strip().lower() in _NO_NUMBERS or "$" in text
    if family == "boolean":
        return text.strip().lower() in _TRUTHS[dialect]
    return family not in _MOMENTS or not _FUNCTION.match(text.strip())


def _better(default: Default, kind: ColumnType) -> str:
    family = kind.family
    if kind.name in ("Interval", "INTERVAL"):
        return f"{default.keyword}=datetime.timedelta(0)"
    if family in _MOMENTS:
        now = {"date": "current_date", "time": "current_time"}.get(family, "now")
        return f"{default.keyword}=func.{now}()"
    if default.keyword == "server_default" or default.sql is not None:
        return 'server_default=""' if family in ("string", "text") else 'server_default="0"'
    return f"{default.keyword}={_WRITE[family]}"
