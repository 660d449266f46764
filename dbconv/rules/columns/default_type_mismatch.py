"""DBC303."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.column_types import TEXTS
from dbconv.facts.default_values import as_meant, fits, inner_text, is_read_once
from dbconv.facts.tables import Column, Default
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
        "type": "{keyword}={value} of {column} does not fit its type {type}; write {better}",
        "number": "{keyword}={value} of {column} does not fit its type {type}; write {better}, or a type of numbers",
        "unknown": "{keyword}={value} of {column} does not fit its type {type}; write a value of that type",
        "once": "{keyword}={value} of {column} is read once, when the table is made, so that every row gets that moment"
        "; write {better}",
        "quotes": "{keyword}={value} of {column} is stored with its quotes; write {better}",
    },
    # Where the type is wrong, nobody mends the default that it has.
    silent_beside=("DBC315", "DBC316", "DBC317", "DBC319"),
    fixable="safe",
    decided="what a text that is no value of the type means; of a number for a string, which of the two is wrong.",
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
        advice = _advice(default, better) if better else None
        if advice and message == "type" and column.type.family in TEXTS:
            # DBC319 takes a number in quotes for a number: which of the two is meant, somebody has to say.
            message, advice = "number", Advice(advice.text)
        elif advice and default.name:
            # The constant has its name for a reason, and others who use it.
            advice = Advice(advice.text)
        yield violation(
            message,
            default.place,
            keyword=default.keyword,
            value=f"{default.name} ({default.value!r})" if default.name else repr(default.value),
            column=the_column(column),
            type=column.type.name if message in ("type", "number", "unknown") else None,
            better=advice,
        )


def _advice(default: Default, text: str) -> Advice:
    """Safe if it is what SQLAlchemy makes of the value; another default of the server's is another table."""
    is_same = not default.on_the_server and str(default.value).strip() != ""
    imports = ("sqlalchemy.func",) if text.startswith("func.") else ("sqlalchemy.text",) if "text(" in text else ()
    advice = replaced(default.place, text, is_safe=is_same, imports=imports)
    return advice._replace(text=f"{default.keyword}={text}")
