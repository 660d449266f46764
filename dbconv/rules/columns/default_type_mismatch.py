"""DBC303."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.default_values import as_meant, fits, inner_text, is_read_once
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC303",
    "default-type-mismatch",
    Column,
    category="W",
    since="0.1",
    messages={
        "type": "{keyword}={value} of {column} does not fit its type {type}; write {keyword}={better}",
        "unknown": "{keyword}={value} of {column} does not fit its type {type}; write a value of that type",
        "once": "{keyword}={value} of {column} is read once, when the table is made, so that every row gets that moment"
        "; write {keyword}={better}",
        "quotes": "{keyword}={value} of {column} is stored with its quotes; write {keyword}={better}",
    },
    # Where the type is wrong, nobody mends the default that it has.
    silent_beside=("DBC315", "DBC316", "DBC317", "DBC319"),
)
def default_type_mismatch(column: Column, context: Context) -> Iterator[Violation]:
    """A literal default, or `onupdate`, does not fit the column's type.

    A plain string as `server_default` becomes a quoted literal: it fits where the server can read it as the type, so
    that `"0"` is right for an Integer and `"CURRENT_TIMESTAMP"` wrong for a DateTime; PostgreSQL reads `"now()"` when
    it makes the table, and gives every row that moment. One that has quotes already, `"''"`, is stored with them.
    `text("…")` is read where it is a literal, quoted or not, and left alone otherwise: PostgreSQL takes no `text("0")`
    for a Boolean, and no `True` for an Integer. The advice keeps the value: `"1"` of a Boolean is `True`, `"5"` of an
    Integer `5`.

    Silent for types that take more than one Python type (JSON, Enum, Uuid), and where another rule says that the type
    is the wrong one.

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
    for default in column.defaults:
        if fits(default, column.type, context.settings.dialect):
            continue
        inner = inner_text(default)
        better = f'"{inner}"' if inner is not None else as_meant(default, column.type, context.settings.dialect)
        is_once = is_read_once(default, column.type, context.settings.dialect)
        message = "quotes" if inner is not None else "once" if is_once else "type" if better else "unknown"
        yield violation(
            message,
            default.place,
            keyword=default.keyword,
            value=repr(default.value),
            column=the_column(column),
            type=column.type.name if message in ("type", "unknown") else None,
            better=better or None,
        )
