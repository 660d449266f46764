"""DBC605."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import BooleanStringReturned
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of

# A function with one of these in its name makes a text on purpose.
_TEXTS = frozenset(
    "as attribute clause css dump dumps encode env format formatted header html json label literal param params process"
    " quote render repr serialize sql str string stringify text to value xml yaml".split()
)


@rule(
    "DBC605",
    "string-boolean-returned",
    BooleanStringReturned,
    category="C",
    since="0.1",
    messages={"message": 'function "{name}" returns the string "{text}"; write return {value}'},
    decided="what each caller does, which compares with the string or sends it on.",
)
def string_boolean_returned(truth: BooleanStringReturned, context: Context) -> Iterator[Violation]:
    """A function in services or models returns `"true"` or `"false"` itself.

    Looked at are the functions in `service-folders` (the folder that the file lies in directly), whether the string is
    returned by itself, by a conditional expression, or under a name that is bound to it once. Silent for a string in a
    dict or list, for a function that returns another string too (`"unknown"`), for special methods, and for functions
    whose name says that they make a text (`to_json`, `render_flag`, `bool_to_string`).

    ## Why
    `if service.is_paid(order)` holds for `"false"` too, since every string that is not empty is true. Strings are for
    the front end: the controller makes them.

    ## Bad
    ```python
    # services/order_service.py
    class OrderService:
        def is_paid(self, order):
            if order.payment is None:
                return False
            return "true"
    ```

    ## Good
    ```python
    # services/order_service.py
    class OrderService:
        def is_paid(self, order):
            if order.payment is None:
                return False
            return True
    ```

    ## Settings
    `service-folders`
    """
    name = truth.function
    is_special = name.startswith("__") and name.endswith("__")
    if not truth.others and not is_special and _TEXTS.isdisjoint(words_of(name)):
        value = str(truth.value)
        yield violation("message", truth.place, name=name, text=value.lower(), value=value)
