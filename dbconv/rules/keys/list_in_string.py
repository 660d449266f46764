"""DBC404."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import TEXTS
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case

# A list that has a name or an address, which is what the column holds.
_NAMED = re.compile(r"(.+_)?(board|mailing|play|price|task|todo|check|wish|wait|packing|shopping|pick)_list")
_LONGEST_TRUTH = len("false")


@rule(
    "DBC404",
    "list-in-string",
    Column,
    category="R",
    since="0.1",
    messages={
        "table": 'column "{name}" is {type}, though its name says a list; write a table with a row for each',
        "table-or-array": 'column "{name}" is {type}, though its name says a list'
        "; write a table with a row for each, or ARRAY",
    },
)
def list_in_string(column: Column, context: Context) -> Iterator[Violation]:
    """A list of ids, tags or the like is kept in a string.

    The name ends in one of `list-words`: `coupon_ids`, `white_list`, `tags`. Silent for what names a list
    (`mailing_list`, `price_list`), for JSON and ARRAY, and for types of a TypeDecorator, which keep one value of Python
    as a string on purpose.

    ## Why
    The database cannot join, index or constrain what is inside a text: finding the rows with one id reads them all,
    `LIKE '%1%'` finds 11 too, and an id that was deleted stays in the list.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Basket(Base):
        coupon_ids = Column(String(255), nullable=False, default="", comment="used in this order")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, Integer

    class BasketCoupon(Base):
        basket_id = Column(Integer, ForeignKey("basket.id"), nullable=False, comment="the order")
        coupon_id = Column(Integer, ForeignKey("coupon.id"), nullable=False, comment="used in the order")
    ```

    ## Settings
    `dialect`, `list-words`
    """
    kind = column.chosen_type
    if kind is None or kind.family not in TEXTS or not context.says(column, context.settings.list_words):
        return
    if not _NAMED.fullmatch(snake_case(column.name or "")) and kind.may_hold(_LONGEST_TRUTH + 1):
        message = "table-or-array" if context.settings.dialect == "postgresql" else "table"
        yield violation(message, kind.place, name=column.name, type=kind.label)
