"""Whether a literal default is a value of its column's type, which value is meant, and which is neutral."""

from __future__ import annotations

import re

from dbconv.facts.column_types import NEUTRAL, NUMBERS
from dbconv.facts.tables import ColumnType, Default

MOMENTS = ("date-time", "date", "time")
# What each server reads as a truth value in quotes.
_TRUTHS = {
    "mysql": frozenset({"0", "1"}),
    "postgresql": frozenset({"0", "1", "t", "f", "true", "false", "y", "n", "yes", "no", "on", "off"}),
    "mssql": frozenset({"0", "1", "true", "false"}),
    "oracle": frozenset({"0", "1"}),
    "sqlite": frozenset({"0", "1"}),
}
_FALSE = frozenset({"0", "f", "false", "n", "no", "off"})
_TRUE = frozenset({"1", "t", "true", "y", "yes", "on"})
_NUMBER = re.compile(r"\s*[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?\s*")
_NO_NUMBERS = frozenset({"nan", "infinity", "-infinity"})
# What PostgreSQL reads when the table is made, of all moments; "today" is a day.
_READ_ONCE = re.compile(r"\s*now(\(\))?\s*", re.IGNORECASE)
_TODAY = re.compile(r"\s*(now(\(\))?|today)\s*", re.IGNORECASE)
# Of the family of dates and times, and yet no moment.
_SPANS = frozenset({"Interval", "INTERVAL", "YEAR"})
_CLOCKS = {"date": "func.current_date()", "time": "func.current_time()", "date-time": "func.now()"}
# A function whose name was put into quotes.
_FUNCTION = re.compile(r"(CURRENT_|LOCALTIME|SYSDATE|SYSTIMESTAMP|GETDATE|UTC_|NOW\()", re.IGNORECASE)


def fits(default: Default, kind: ColumnType, dialect: str) -> bool:
    """Whether a default may be a value of a type, as far as it is a literal."""
    value, family = default.value, kind.family
    if value is None or kind.decorated or (kind.name == "YEAR" and isinstance(value, int)):
        return True
    if inner_text(default) is not None and family in ("string", "text"):
        return False
    if dialect == "postgresql" and is_truth_for_number(default, kind):
        return False
    if default.on_the_server:
        is_read = not isinstance(value, str) or _server_reads(value, family, dialect)
        return is_read and not is_read_once(default, kind, dialect)
    if family in ("string", "text"):
        return isinstance(value, str)
    if family == "integer":
        return isinstance(value, int)
    if family == "number":
        return not isinstance(value, str)
    if family == "boolean":
        return not isinstance(value, (str, float)) and value in (0, 1)
    return family not in MOMENTS


def is_truth_for_number(default: Default, kind: ColumnType) -> bool:
    """Whether a truth value is given to a number, or a number in SQL to a truth value: PostgreSQL alone minds."""
    if kind.family == "boolean":
        return isinstance(default.sql, (int, float)) and not isinstance(default.sql, bool)
    return kind.family in NUMBERS and isinstance(default.value, bool)


def is_read_once(default: Default, kind: ColumnType, dialect: str) -> bool:
    """Whether the server reads a text as a moment when it makes the table, and gives that one to every row."""
    value = default.value
    is_text = dialect == "postgresql" and default.on_the_server and isinstance(value, str)
    once = _TODAY if kind.family == "date" else _READ_ONCE
    is_moment = kind.family in MOMENTS and kind.name not in _SPANS
    return is_text and is_moment and once.fullmatch(str(value)) is not None


def as_meant(default: Default, kind: ColumnType, dialect: str) -> str:
    """What a default that does not fit means as a value of the type, as it is written; empty where none is known."""
    value, family = default.value, kind.family
    text = str(value).strip().lower()
    if family in MOMENTS:
        is_clock = _FUNCTION.match(text) or _TODAY.fullmatch(text)
        return _CLOCKS[family] if is_clock and kind.name not in _SPANS else ""
    if family in ("string", "text"):
        return "" if isinstance(value, bool) else repr(str(value))
    if family == "boolean":
        truth = text in _TRUE or value == 1
        if not truth and text and text not in _FALSE and value != 0:
            return ""
        number = str(int(truth))
        return _written(default, str(truth), number, str(truth).lower() if dialect == "postgresql" else number)
    if isinstance(value, str) and text and not _NUMBER.fullmatch(text):
        return ""
    amount = float(value or 0)
    if family == "integer" and not amount.is_integer():
        return ""
    plain = str(int(amount)) if amount.is_integer() else str(amount)
    return _written(default, plain, plain, plain)


def _written(default: Default, value: str, quoted: str, in_sql: str) -> str:
    """A value as the keyword takes it: Python's, or SQL's, which SQLAlchemy quotes or not."""
    if not default.on_the_server:
        return value
    return f'"{quoted}"' if default.sql is None else f'text("{in_sql}")'


def inner_text(default: Default) -> str | None:
    """What stands between the quotes of ``server_default="''"``: SQLAlchemy quotes it again, so they are stored too."""
    text = default.literal
    if default.keyword != "server_default" or not isinstance(text, str) or len(text) < 2:
        return None
    return text[1:-1] if text[0] == text[-1] == "'" else None


def is_neutral(default: Default, kind: ColumnType) -> bool:
    """Whether a literal default that fits is the neutral value: empty, 0 or false."""
    value = default.value
    if kind.family in ("string", "text") or not isinstance(value, str):
        return not value
    if kind.family == "boolean":
        return value.strip().lower() in _FALSE
    return not _NUMBER.fullmatch(value) or float(value) == 0


def neutral(keyword: str, kind: ColumnType) -> str:
    """The neutral value of a type as it is written after ``default=`` or ``server_default=``; empty if it has none."""
    written = NEUTRAL.get(kind.family, "")
    if written and keyword == "server_default":
        return '""' if kind.family in ("string", "text") else '"0"'
    return written


def _server_reads(text: str, family: str, dialect: str) -> bool:
    """Whether a server reads a quoted literal as a value of the type."""
    if text == "" and family not in ("string", "text"):
        # SQL Server reads it as 0 and as 1900-01-01.
        return dialect == "mssql" or family not in ("integer", "number", "boolean", *MOMENTS)
    if family in ("integer", "number"):
        return _NUMBER.fullmatch(text) is not None or text.strip().lower() in _NO_NUMBERS or "$" in text
    if family == "boolean":
        return text.strip().lower() in _TRUTHS[dialect]
    return family not in MOMENTS or not _FUNCTION.match(text.strip())
