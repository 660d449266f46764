"""DBC213."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.abbreviations import is_short_form

# A line of an address, a version.
_TERM = re.compile(r"(line|street|address|v)\d{1,2}")


@rule(
    "DBC213",
    "column-name-digits",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{name}" holds a number, "{number}"; say what tells it from the others'},
    default_enabled=False,
)
def column_name_digits(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name holds a digit that is not part of a known term.

    Known terms are those such as `ipv4`, `md5`, `sha256`, `oauth2`, `s3`, and `line1` of an address.

    ## Why
    `phone2` says that there is another one and not which; a third comes, and with it a migration.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Supplier(Base):
        phone2 = Column(String(20), nullable=False, default="", comment="of the warehouse")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Supplier(Base):
        warehouse_phone = Column(String(20), nullable=False, default="", comment="of the warehouse")
    ```

    ## Settings
    `allowed-words`
    """
    words = column.words
    for before, word in zip(["", *words], words):
        digits = re.search(r"\d+", word)
        if digits is None or word in context.settings.allowed_words or is_short_form(word):
            continue
        if not _TERM.fullmatch(word) and not _TERM.fullmatch(before + word) and not is_short_form(before + word):
            yield violation("message", column.name_place, name=column.name, number=digits[0])
            return
