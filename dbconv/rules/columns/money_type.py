"""DBC318."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import NUMBERS
from dbconv.facts.tables import Column, ColumnType
from dbconv.rule import rule
from dbconv.settings import Settings
from dbconv.violation import Violation, violation
from dbconv.words.currencies import currencies

_EXACT = frozenset({"Numeric", "NUMERIC", "DECIMAL", "NUMBER", "MONEY", "SMALLMONEY"})
# Other things that are spent, held or owed.
_NO_MONEY = frozenset(
    "action attention coin coins compute context cpu credit credits energy gas gem gems gold health inventory"
    " item leave load memory point points power precision query score step steps stock time token tokens"
    " vacation xp".split()
)
# The guide's, for those who say no more than that money is Numeric.
_USUAL = "Numeric(21, 4)"


@rule(
    "DBC318",
    "money-type",
    Column,
    category="W",
    since="0.1",
    messages={
        "rounds": 'column "{name}" is {type}, which rounds money; write {better}',
        "unwanted": 'column "{name}" is {type}, and money is {wanted} (money-type); write {better}',
    },
    fixable="unsafe",
    decided="what becomes of cents, and of texts with their currency.",
)
def money_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is named for money is a float, or has another type than `money-type` says.

    The last word of the name is one of `money-words`: `price`, `total_amount`; a currency, `due` or `per_…` may follow:
    `cost_usd`, `amount_due`. `money-type` is `Numeric`, `Numeric(21, 4)`, with the precision and scale that a team
    agrees on, or `integer`, for money in cents. Asked are numbers and strings that are no TEXT.

    Silent for what is no money by a word before (`token_cost`, `leave_balance`) or by its description: a number of
    things or a time ("数量", "points", "花费时间"); for an amount beside its price (`ft_amount`, `ft_price`), which is of
    pieces; for integers that it says to be cents ("单位：分"); for foreign keys,
    and for types of a TypeDecorator. Elsewhere than in MySQL teams keep cents in integers as often as not, and write it
    down nowhere: unless a precision is set, integers are asked under mysql alone.

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
    `dialect`, `money-type`, `money-words`
    """
    kind, wanted = column.chosen_type, context.settings.money_type
    if kind is None or kind.family not in NUMBERS | {"string"} or _is_wanted(kind, wanted):
        return
    if kind.family == "integer" and wanted == "Numeric" and context.settings.dialect != "mysql":
        return
    if not context.settings.meanings.says(_up_to_money(column.words), context.settings.money_words):
        return
    description = column.description
    if description.says("count") or description.says("duration") or not _NO_MONEY.isdisjoint(column.words):
        return
    if _is_priced(column, context):
        return
    if kind.family != "integer" or not description.says("minor-unit"):
        is_float = kind.family == "number" and kind.name not in _EXACT
        better = _better(column, is_float, context.settings)
        if is_float:
            yield violation("rounds", kind.place, name=column.name, type=kind.label, better=better)
        else:
            yield violation("unwanted", kind.place, name=column.name, type=kind.label, wanted=wanted, better=better)


def _better(column: Column, is_float: bool, settings: Settings) -> Advice:
    """The type that money has; what becomes of cents, or of texts with their currency, a person has to say."""
    wanted = settings.money_type
    if wanted == "integer":
        return Advice("BigInteger")
    name, bracket, sizes = (_USUAL if wanted == "Numeric" else wanted).partition("(")
    is_decimal = is_float or column.type.name in _EXACT
    numeric = retyped(column, name, settings.dialect, bracket + sizes)
    return numeric if is_decimal else Advice(numeric.text)


def _is_priced(column: Column, context: Context) -> bool:
    """Whether there is a price for what an amount says how much there is of: ``amount`` and ``price``."""
    priced = (*column.words[:-1], "price")
    is_asked = column.words[-1] == "amount" and not column.description.says("money")
    tables = context.file_tables.tables_of(column) if is_asked else ()
    return any(each.words == priced for table in tables for each in table.columns)


def _up_to_money(words: tuple[str, ...]) -> str:
    """A name without what may follow the word for money: ``cost_usd``, ``amount_due``, ``price_per_month``."""
    if "per" in words:
        words = words[: words.index("per")]
    return "_".join(words[:-1] if words[-1:] == ("due",) or not currencies().isdisjoint(words[-1:]) else words)


def _is_wanted(kind: ColumnType, wanted: str) -> bool:
    if wanted == "integer":
        return kind.family == "integer"
    sizes = kind.precision, kind.scale
    is_decimal = kind.family == "number" and kind.name in _EXACT and "MONEY" not in kind.name
    return is_decimal and (
        wanted == "Numeric" or not kind.is_whole or sizes == tuple(map(int, re.findall(r"\d+", wanted)))
    )
