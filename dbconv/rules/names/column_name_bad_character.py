"""DBC201."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import bad_form, snake_case


@rule(
    "DBC201",
    "column-name-bad-character",
    Column,
    category="C",
    since="0.1",
    messages={
        "empty-no-better": 'column name "{name}" is empty; write what it holds in lower-case English words',
        "quoted": 'column name "{name}" holds {character}, which has to be quoted; write "{better}"',
        "quoted-no-better": 'column name "{name}" holds {character}, which has to be quoted'
        "; write what it holds in lower-case English words",
        "first-digit": 'column name "{name}" begins with a digit; write "{better}"',
        "first-digit-no-better": 'column name "{name}" begins with a digit'
        "; write what it holds in lower-case English words",
        "first-underscore": 'column name "{name}" begins with an underscore; write "{better}"',
        "first-underscore-no-better": 'column name "{name}" begins with an underscore'
        "; write what it holds in lower-case English words",
        "last-underscore": 'column name "{name}" ends in an underscore; write "{better}"',
        "last-underscore-no-better": 'column name "{name}" ends in an underscore'
        "; write what it holds in lower-case English words",
        "doubled-underscore": 'column name "{name}" holds a doubled underscore; write "{better}"',
        "doubled-underscore-no-better": 'column name "{name}" holds a doubled underscore'
        "; write what it holds in lower-case English words",
    },
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
    fault = bad_form(column.name) if column.name is not None else None
    if column.name is None or fault is None:
        return
    mended = snake_case(column.name)
    better = context.suggestion(column, mended)
    message = fault.kind if better else f"{fault.kind}-no-better"
    yield violation(
        message,
        column.name_place,
        mended=mended,
        name=column.name,
        character=fault.character,
        better=better,
    )
