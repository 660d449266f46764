"""DBC103."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.functions import Variable
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case


@rule(
    "DBC103",
    "variable-not-snake-case",
    Variable,
    category="C",
    since="0.1",
    messages={
        "better": 'variable "{name}" is not snake_case; write "{better}"',
        "no-better": 'variable "{name}" is not snake_case; write lower-case words with underscores between them',
    },
    default_enabled=False,
)
def variable_not_snake_case(variable: Variable, context: Context) -> Iterator[Violation]:
    """A variable has upper-case letters and is no constant.

    Looked at are local variables, those of a module and attributes of `self`, where each is first bound. Constants
    (`MAX_SIZE`), and names in PascalCase that may be classes or types (`Base = declarative_base()`), are exempt. Off by
    default, because pylint's invalid-name and pep8-naming report the same.

    ## Why
    One style for all variables leaves the others for what is something else: classes, and constants.

    ## Bad
    ```python
    def total(prices):
        totalPrice = sum(prices)
        return totalPrice
    ```

    ## Good
    ```python
    def total(prices):
        total_price = sum(prices)
        return total_price
    ```
    """
    name = variable.name
    if name in (name.lower(), name.upper()) or (variable.is_alias and name.lstrip("_")[:1].isupper()):
        return
    kept = "_" * (len(name) - len(name.lstrip("_")))
    mended = snake_case(name)
    if mended:
        yield violation("better", variable.place, name=name, better=f"{kept}{mended}")
    else:
        yield violation("no-better", variable.place, name=name)
