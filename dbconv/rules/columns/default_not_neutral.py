"""DBC302."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.facts.schema import Column, Default, Literal
from dbconv.finding import Context, Fault, rule
from dbconv.rules.columns.default_type_mismatch import fits

_WRITTEN = {"string": "''", "text": "''", "integer": "0", "number": "0", "boolean": "False"}
_FALSE = frozenset({"0", "f", "false", "n", "no", "off"})


@rule(
    "DBC302", "default-not-neutral", "C", Column, "the default of %s is %s, which means something; write %s", on=False
)
def default_not_neutral(column: Column, context: Context) -> Iterator[Fault]:
    """A column's literal default is not `''`, `0` or `False`.

    Calls, names and SQL functions are no literals and are left alone, as are types without a neutral value. A default
    that does not fit the type is `default-type-mismatch` alone.

    ## Why
    A default that means something is a decision that nobody made for this row: a status that is right today is set in
    every row that forgot to say, and cannot be told from one that was chosen.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default=10, comment="pieces on the shelf")
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
    written = _WRITTEN.get(column.type.family) if column.type else None
    if written is None or column.type is None:
        return
    for default in column.defaults:
        value = _value(default)
        is_said = default.keyword == "onupdate" or value is None
        if is_said or not fits(default, column.type, context.settings.dialect):
            continue
        if not _is_neutral(value, column.type.family):
            on_the_server = default.keyword == "server_default" or default.sql is not None
            better = f'"{written}"'.replace("''", "").replace("False", "0") if on_the_server else written
            yield Fault(default.place, (column.label, repr(value), f"{default.keyword}={better}"))


def _value(default: Default) -> Literal:
    """The literal, also that in ``text("…")``: a number, a quoted text, a truth value."""
    if default.sql is None:
        return default.literal
    sql = default.sql.strip()
    match = re.fullmatch(r"b?'([^']*)'|([-+]?\d+(?:\.\d*)?|true|false)", sql, re.IGNORECASE)
    return (match[2] if match[1] is None else match[1]) if match else None


def _is_neutral(value: Literal, family: str) -> bool:
    if family in ("string", "text") or not isinstance(value, str):
        return not value
    if family == "boolean":
        return value.strip().lower() in _FALSE
    try:
        return float(value) == 0
    except ValueError:
        return True
