"""DBC318."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import NUMBERS
from dbconv.facts.tables import Column, ColumnType
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_EXACT = frozenset({"Numeric", "NUMERIC", "DECIMAL", "NUMBER", "MONEY", "SMALLMONEY"})
# Other things that are spent, held or owed.
_NO_MONEY = frozenset(
    "action attention coin coins compute context cpu credit credits energy gas gem gems gold health inventory"
    " item leave load memory point points power precision query score step steps stock time token tokens"
    " vacation xp".split()
)
_COUNT = re.compile(r"数量|个数|次数|积分|\b(number of|quantity|points|tokens)\b", re.IGNORECASE)


@rule(
    "DBC318",
    "money-type",
    Column,
    category="W",
    since="0.1",
    messages={
        "rounds": 'column "{name}" is {type}, which rounds money; write {better}',
        "unwanted": 'column "{name}" is {type}, which is not the money-type of the settings; write {better}',
    },
)
def money_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is named for money is a float, or has another type than `money-type` says.

    The last word of the name is one of `money-words`: `price`, `total_amount`. `money-type` is `Numeric(21, 4)`, with
    the precision and scale that a team agrees on, or `integer`, for money in cents. Asked are numbers and strings that
    are no TEXT. Silent for what is no money by a word before (`token_cost`, `leave_balance`) or by its description
    ("数量", "quantity", "points"), for foreign keys, and for types of a TypeDecorator.

    ## Why
    A float keeps 0.1 as 0.1000000000000000055: sums of money drift, and two equal amounts compare unequal. Columns of
    different scales round at each step between them.

    ## Bad
    ```python
    from sqlalchemy import Column, Float

    class Invoice(Base):
        shipping_fee = Column(Float, nullable=False, default=0, comment="added at the end")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Numeric

    class Invoice(Base):
        shipping_fee = Column(Numeric(21, 4), nullable=False, default=0, comment="added at the end")
    ```

    ## Settings
    `money-type`, `money-words`
    """
    kind, wanted = column.chosen_type, context.settings.money_type
    if kind is None or kind.family not in NUMBERS | {"string"} or _is_wanted(kind, wanted):
        return
    if not context.says(column, context.settings.money_words) or _COUNT.search(column.description):
        return
    if _NO_MONEY.isdisjoint(column.words):
        is_float = kind.family == "number" and kind.name not in _EXACT
        better = "BigInteger" if wanted == "integer" else wanted
        message = "rounds" if is_float else "unwanted"
        yield violation(message, kind.place, name=column.name, type=kind.label, better=better)


def _is_wanted(kind: ColumnType, wanted: str) -> bool:
    if wanted == "integer":
        return kind.family == "integer"
    sizes = kind.precision, kind.scale
    is_decimal = kind.family == "number" and kind.name in _EXACT and "MONEY" not in kind.name
    return is_decimal and (not kind.is_whole or sizes == tuple(map(int, re.findall(r"\d+", wanted))))
