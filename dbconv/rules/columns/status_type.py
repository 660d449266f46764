"""DBC316."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import SIZED, WIDE
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import any_of, listed
from dbconv.violation import Violation, violation

# A state is also a part of a country, a client's secret, and all that a program remembers.
_OTHER_STATES = frozenset(
    "address auth bank billing birth client csrf editor home loc location mailing oauth prov province saved"
    " session shipping sso tax ui view".split()
)
_OF_AN_ADDRESS = frozenset("city country county district postal postcode province street town zip zipcode".split())
# A constraint that lists the values: status IN ('open', 'paid'), status = 'open' OR …
_LISTS = re.compile(r"=|\bIN\b|\bANY\b", re.IGNORECASE)
_LONGEST = 255
# The codes of a country's states: CA, NSW.
_REGION = (2, 3)


@rule(
    "DBC316",
    "status-type",
    Column,
    category="R",
    since="0.1",
    messages={
        "number": 'column "{name}" is {type}, though its name says one of a few states; write {better}',
        "number-or-enum": 'column "{name}" is {type}, though its name says one of a few states; write {better} or Enum',
    },
    dialects=("mysql",),
    fixable="unsafe",
    decided="which number each text becomes.",
)
def status_type(column: Column, context: Context) -> Iterator[Violation]:
    """A status is neither TINYINT nor SmallInteger.

    The name ends in one of `status-words`. Asked are strings, numbers, and with `allow-enum-status = false` Enums; a
    Boolean, a state of two, is TINYINT(1). Unless that is set, a string whose values a class of Python's `enum` or a
    CHECK constraint lists is as good as an Enum. Where integers have no sizes (sqlite, oracle) any integer is right.

    A `state` that is a string may be a part of an address, or OAuth's: alone, or with two or three letters, it is
    reported where its default is one of the states, or its description says "status", "状态" or what the values mean.
    Silent beside `city` or `country`, for `home_state`, `oauth_state` and the like, for TEXT, JSON and strings of more
    than 255 characters, which hold more than a state, and for types of a TypeDecorator.

    ## Why
    A number of one or two bytes sorts in the order of the states and keeps each index on it small. As a string it is
    spelled out in every row, and a misspelled state is stored like any other.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        payment_status = Column(String(16), nullable=False, default="open", comment="open, paid or late")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, SmallInteger

    class Invoice(Base):
        payment_status = Column(SmallInteger, nullable=False, default=0, comment="0 open, 1 paid, 2 late")
    ```

    ## Settings
    `dialect`, `status-words`, `allow-enum-status`
    """
    kind, dialect, may_be_enum = column.chosen_type, context.settings.dialect, context.settings.allow_enum_status
    if kind is None or not context.says(column, context.settings.status_words):
        return
    if kind.family == "string":
        is_short = not is_known(kind.length) or (kind.length or 0) <= _LONGEST
        is_listed = may_be_enum and (column.has_members or _is_checked(column, context))
        is_wrong = is_short and not is_listed and not _may_be_another_state(column, kind, context)
    else:
        is_wrong = _is_too_wide(kind, dialect) or (kind.family == "enum" and not may_be_enum)
    if is_wrong:
        numbers = SIZED.get(dialect, ("SmallInteger",))
        message, better = ("number-or-enum", listed(numbers)) if may_be_enum else ("number", any_of(numbers))
        # Which number each text becomes, somebody has to say.
        is_number = kind.name in WIDE
        smaller = retyped(column, "SmallInteger", dialect) if is_number else Advice("")
        yield violation(message, kind.place, name=column.name, type=kind.label, better=smaller._replace(text=better))


def _is_too_wide(kind: ColumnType, dialect: str) -> bool:
    return kind.family == "number" or (kind.name in WIDE and dialect in SIZED)


def _is_checked(column: Column, context: Context) -> bool:
    """Whether a CHECK constraint lists the values."""
    tables = context.file_tables.tables_of(column)
    checks = [*column.checks, *(check for table in tables for check in table.checks)]
    return any(re.search(rf"\b{re.escape(str(column.name))}\b", each) and _LISTS.search(each) for each in checks)


def _may_be_another_state(column: Column, kind: ColumnType, context: Context) -> bool:
    words = column.words
    if words[-1] != "state" or not _OTHER_STATES.isdisjoint(words):
        return words[-1] == "state"
    tables = context.file_tables.tables_of(column)
    if any(not _OF_AN_ADDRESS.isdisjoint(each.words) for table in tables for each in table.columns):
        return True
    is_doubtful = len(words) == 1 or (is_known(kind.length) and kind.length in _REGION)
    is_said = is_doubtful and any(each.is_none is False and each.value != "" for each in column.defaults)
    return is_doubtful and not is_said and not column.description.says("status") and not column.description.values
