"""DBC202."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case


@rule(
    "DBC202",
    "column-name-not-lower-case",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" has upper-case letters; write "{better}"',
        "no-better": 'column name "{name}" has upper-case letters; write what it holds in lower-case words',
    },
)
def column_name_not_lower_case(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name has an upper-case letter.

    The name in the database counts: `userName = Column("user_name", …)` is fine.

    ## Why
    Databases disagree on case: PostgreSQL folds an unquoted `subTitle` to `subtitle` and then does not find the
    column, and MySQL's answer changes with the platform for tables.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Book(Base):
        subTitle = Column(String(80), nullable=False, default="", comment="the line below the title")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Book(Base):
        sub_title = Column(String(80), nullable=False, default="", comment="the line below the title")
    ```
    """
    if column.name is None or column.name == column.name.lower():
        return
    mended = snake_case(column.name)
    better = context.suggestion(column, mended)
    message = "better" if better else "no-better"
    yield violation(message, column.name_place, name=column.name, better=better, mended=mended)
