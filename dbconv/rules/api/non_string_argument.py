"""DBC608."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import NumericArgument
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC608",
    "non-string-argument",
    NumericArgument,
    category="C",
    since="0.1",
    messages={
        "key": '"{key}" of "{call}" is the number {number}; write "{number}"',
        "key-str": '"{key}" of "{call}" is the number {number}'
        "; write str() of it, in the format that the bank asks for",
        "argument": 'an argument of "{call}" is the number {number}; write "{number}"',
        "argument-str": 'an argument of "{call}" is the number {number}'
        "; write str() of it, in the format that the bank asks for",
    },
)
def non_string_argument(number: NumericArgument, context: Context) -> Iterator[Violation]:
    """A number is passed to a call of a bank.

    The calls are those in `string-argument-calls`, which is empty at first: by name (`transfer`), by the last parts of
    the dotted name as it is written or as it is imported (`bank.transfer`, `shop.bank.client.transfer`), with `*` for
    anything (`bank_client.*`). Reported are numbers, `int(…)`, `float(…)`, `round(…)`, `len(…)`, `Decimal(…)`, in
    dicts and lists too, and names that are bound to one once. `timeout=` and other keywords of the client are no
    parameters of the bank; truth values are no numbers.

    ## Why
    A bank signs the text of the parameters: 100 and 100.0 are one amount and two signatures, and 0.1 + 0.2 is sent as
    0.30000000000000004.

    ## Bad
    ```python
    # settings: string-argument-calls = ["bank.transfer"]
    def refund(bank, order):
        return bank.transfer({"order": order.number, "amount": 100})
    ```

    ## Good
    ```python
    # settings: string-argument-calls = ["bank.transfer"]
    def refund(bank, order):
        return bank.transfer({"order": order.number, "amount": "100"})
    ```

    ## Settings
    `string-argument-calls`
    """
    message, key = ("key", number.key) if number.key else ("argument", None)
    message = message if number.is_literal else f"{message}-str"
    yield violation(message, number.place, key=key, call=number.call, number=number.written)
