"""DBC402."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column, ColumnGroup
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of

_NUMBERED = re.compile(r"(.*[^\d_])_?(\d{1,2})")
# One value of several numbers or lines, or a term of which the digit is a part.
_PARTS = frozenset(
    "x y z w u v lat lng lon long latitude longitude line address addr street str ipv sha md utf oauth http tls ssl"
    " level version base int float".split()
)


@rule(
    "DBC402",
    "repeating-columns",
    ColumnGroup,
    category="R",
    since="0.1",
    messages={
        "two": 'columns "{first}" and "{last}" hold one kind of thing 2 times'
        "; give them a table of their own, with a row for each",
        "three": 'columns "{first}", "{second}" and "{last}" hold one kind of thing 3 times'
        "; give them a table of their own, with a row for each",
        "many": 'columns "{first}" to "{last}" hold one kind of thing {count} times'
        "; give them a table of their own, with a row for each",
    },
)
def repeating_columns(definition: ColumnGroup, context: Context) -> Iterator[Violation]:
    """Columns of one type are numbered: `phone_1`, `phone_2`.

    Two or more columns of one class or `Table` that differ in the number at the end, beginning with 0 or 1 and
    without a gap (a column without a number counts as the first), are a group. It is reported once, at its first
    column.

    Not reported are lines of an address (`line1`, `address2`, `str1`), coordinates (`x1`, `y1`), and digits that are a
    part of a term (`ipv4`, `md5`, `sha256`, `level1`). Silent for columns whose type is unknown.

    ## Why
    A third telephone needs a new column in the table and in each query. To look a number up takes one condition a
    column and one index a column, and nothing keeps it from standing in two of them. The first normal form gives such a
    group a table of its own, with a row for each.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Customer(Base):
        phone_1 = Column(String(20), nullable=False, default="", comment="called first")
        phone_2 = Column(String(20), nullable=False, default="", comment="called if nobody answers")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, Integer, SmallInteger, String

    class CustomerPhone(Base):
        customer_id = Column(Integer, ForeignKey("customer.id"), nullable=False, index=True, comment="who answers")
        call_order = Column(SmallInteger, nullable=False, default=0, comment="the lowest is called first")
        phone_number = Column(String(20), nullable=False, default="", comment="with the code of the country")
    ```
    """
    groups: dict[tuple[str, str], dict[int, Column]] = {}
    for column in definition.columns:
        match = _NUMBERED.fullmatch(column.name or "")
        if match and is_known(column.type) and column.primary_key is not True:
            words = words_of(match[1])
            if words and words[-1] not in _PARTS:
                groups.setdefault((match[1], column.type.family), {}).setdefault(int(match[2]), column)
    for (stem, family), group in groups.items():
        if len(group) < 2:
            continue
        for column in definition.columns:
            if column.name == stem and is_known(column.type) and column.type.family == family:
                group.setdefault(1, column)
        numbers = sorted(group)
        if numbers[0] < 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            found = sorted(group.values(), key=lambda each: each.place)
            first, second, last = (str(found[index].name) for index in (0, 1, -1))
            count, place = len(found), found[0].name_place
            if count == 2:
                yield violation("two", place, part=first, first=first, last=last)
            elif count == 3:
                yield violation("three", place, part=first, first=first, second=second, last=last)
            else:
                yield violation("many", place, part=first, first=first, last=last, count=count)
