"""DBC607."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import CallbackResult
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_RESULTS = ("success", "fail")


@rule(
    "DBC607",
    "callback-result",
    CallbackResult,
    category="C",
    since="0.1",
    messages={
        "value": 'callback "{name}" returns {value}; the bank takes "success" or "fail"',
        "nothing": 'callback "{name}" returns nothing; the bank takes "success" or "fail"',
        "container": 'callback "{name}" returns a {type}; the bank takes "success" or "fail"',
    },
)
def callback_result(result: CallbackResult, context: Context) -> Iterator[Violation]:
    """A function that a bank calls back returns anything but `"success"` or `"fail"`.

    The functions are those in `callback-functions`, which is empty at first: by name (`pay_notify`), by the last parts
    of the dotted name (`PayNotify.post`, `shop.payments.pay_notify`), with `*` for anything (`*_notify`). Looked at are
    literals that they return, alone, with a status code, by a conditional expression, in a response
    (`Response("ok")`, `make_response`, `self.write`), or under a name that is bound to one once; what another function
    returns is unknown.

    ## Why
    A payment channel that does not read `success` sends the notice again, for hours: orders are paid twice, or the
    channel gives the merchant up.

    ## Bad
    ```python
    # settings: callback-functions = ["pay_notify"]
    def pay_notify(form):
        if form["state"] == "paid":
            return "success"
        return "error"
    ```

    ## Good
    ```python
    # settings: callback-functions = ["pay_notify"]
    def pay_notify(form):
        if form["state"] == "paid":
            return "success"
        return "fail"
    ```

    ## Settings
    `callback-functions`
    """
    if result.text in _RESULTS:
        return
    if result.text is not None:
        yield violation("value", result.place, name=result.function, value=f'"{result.text}"')
    elif result.type:
        yield violation("container", result.place, name=result.function, type=result.type)
    elif result.written:
        yield violation("value", result.place, name=result.function, value=result.written)
    else:
        yield violation("nothing", result.place, name=result.function)
