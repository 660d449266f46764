"""DBC201."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation
from dbconv.words.names import advice, bad_form, snake_case


@rule(
    "DBC201",
    "column-name-bad-character",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{_0}" {_1}; {_2}'},
)
def column_name_bad_character(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name holds anything but letters, digits and single underscores between words.

    Reported are characters outside `A-Z`, `a-z`, `0-9` and `_`, a digit at the front, and an underscore at either end
    or doubled. The name in the database counts: `metadata_ = Column("metadata", …)` is fine.

    ## Why
    Such a name must be quoted in every statement, or is easily misread and mistyped.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        mail = Column("e-mail", String(80), nullable=False, default="", comment="where news is sent")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        mail = Column("mail_address", String(80), nullable=False, default="", comment="where news is sent")
    ```
    """
    fault = bad_form(column.name) if column.name is not None else ""
    if column.name is None or not fault:
        return
    mended = snake_case(column.name)
    better = advice(context.suggestion(column, mended), "write what it holds in lower-case English words")
    yield Fault(column.name_place, (column.name, fault, better), mended=mended)
