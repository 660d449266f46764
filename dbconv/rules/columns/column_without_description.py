"""DBC203."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC203",
    "column-without-description",
    Column,
    category="C",
    since="0.1",
    messages={
        "none": '{column} has no description; write comment="..." and say what it holds',
        "empty": 'the description of {column} is empty; write comment="..." and say what it holds',
        "repeated-name": "the description of {column} only repeats its name"
        '; write comment="..." and say what the name does not',
    },
    # A description that repeats the new name is mended itself.
    judges_renames=False,
)
def column_without_description(column: Column, context: Context) -> Iterator[Violation]:
    """A column has no description, or one that says nothing.

    A description is `comment=` or `doc=`; `info=` and `title=` are none. One that is blank or only repeats the name
    (letter case, spaces and `_` apart) is reported where it stands. Keys are not exempt. Silent where the value is no
    literal, or where the definition takes options from elsewhere (`**options`, an `Annotated` alias).

    ## Why
    Years later the schema is all that is left of what a column meant: its unit, what its numbers stand for, who
    writes it. `comment=` is carried into the database, where every tool shows it.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Parcel(Base):
        weight = Column(Integer, nullable=False, default=0)
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Parcel(Base):
        weight = Column(Integer, nullable=False, default=0, comment="grams, with packing")
    ```
    """
    if not column.descriptions:
        yield violation("none", column.place, column=the_column(column))
        return
    for value, _ in column.descriptions:
        if value is None or not (_is_blank(value) or _repeats(value, column.name or "")):
            return
    value, place = column.descriptions[0]
    yield violation("empty" if _is_blank(value or "") else "repeated-name", place, column=the_column(column))


def _is_blank(value: str) -> bool:
    return not value or value.isspace()


def _repeats(value: str, name: str) -> bool:
    # Most descriptions are longer than any way to write the name again.
    return len(value) < 3 * len(name) and _plain(value) == _plain(name)


def _plain(text: str) -> str:
    return "".join(text.replace("_", " ").split()).casefold()
