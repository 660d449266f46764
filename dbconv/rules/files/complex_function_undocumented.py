"""DBC105."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.functions import Function
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC105",
    "complex-function-undocumented",
    Function,
    category="C",
    since="0.1",
    messages={
        "no-docstring": 'function "{name}" has a complexity of {complexity}, and no docstring'
        "; say what it does and what it is given",
        "no-parameters": 'function "{name}" has a complexity of {complexity},'
        " and its docstring names none of its parameters"
        "; say what it does and what it is given",
    },
    default_enabled=False,
)
def complex_function_undocumented(function: Function, context: Context) -> Iterator[Violation]:
    """A complex function has no docstring, or one that names none of its parameters.

    Complex is more than `max-undocumented-complexity`, McCabe's number as flake8's C901 counts it. Functions within a
    function count for that one. Off by default.

    ## Why
    Nobody can read ten branches to learn what may be passed; they guess, and the guess is tested in production.

    ## Bad
    ```python
    def price(order, day):
        if not order:
            return 0
        for item in order:
            if item.gift or item.free:
                continue
            if day == 1:
                return item.price
            if day == 2:
                return item.price / 2
            while item.parent:
                item = item.parent
            if item.price > 10:
                return 10
            if item.price < 1:
                return 1
        return 0
    ```

    ## Good
    ```python
    def price(order, day):
        \"\"\"The price of an order on a day of the week, from 1.\"\"\"
        if not order:
            return 0
        for item in order:
            if item.gift or item.free:
                continue
            if day == 1:
                return item.price
            if day == 2:
                return item.price / 2
            while item.parent:
                item = item.parent
            if item.price > 10:
                return 10
            if item.price < 1:
                return 1
        return 0
    ```

    ## Settings
    `max-undocumented-complexity`
    """
    if function.complexity <= context.settings.max_undocumented_complexity:
        return
    names = [each.name for each in function.parameters]
    if not function.docstring:
        message = "no-docstring"
    elif names and not any(re.search(rf"\b{re.escape(name)}\b", function.docstring) for name in names):
        message = "no-parameters"
    else:
        return
    yield violation(message, function.place, name=function.name, complexity=function.complexity)
