"""DBC203."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC203",
    "column-without-description",
    Column,
    category="C",
    since="0.1",
    messages={"message": '{_0}; write comment="..." and say {_1}'},
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
    if not column.complete:
        return
    if not column.descriptions:
        yield Fault(column.place, (f"{column.label} has no description", "what it holds"))
        return
    for value, _ in column.descriptions:
        if value is None or not (_is_blank(value) or _repeats(value, column.name or "")):
            return
    value, place = column.descriptions[0]
    if _is_blank(value or ""):
        yield Fault(place, (f"the description of {column.label} is empty", "what it holds"))
    else:
        yield Fault(place, (f"the description of {column.label} only repeats its name", "what the name does not"))


def _is_blank(value: str) -> bool:
    return not value or value.isspace()


def _repeats(value: str, name: str) -> bool:
    # Most descriptions are longer than any way to write the name again.
    return len(value) < 3 * len(name) and _plain(value) == _plain(name)


def _plain(text: str) -> str:
    return "".join(text.replace("_", " ").split()).casefold()
