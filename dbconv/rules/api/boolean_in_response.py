"""DBC604."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import replaced
from dbconv.facts.api import BooleanInResponse
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC604",
    "boolean-in-response",
    BooleanInResponse,
    category="C",
    since="0.1",
    messages={
        "key": '"{key}" is sent as {sent}, and response-booleans is "{setting}"; write {better}',
        "item": 'an item is sent as {sent}, and response-booleans is "{setting}"; write {better}',
    },
    fixable="unsafe",
)
def boolean_in_response(truth: BooleanInResponse, context: Context) -> Iterator[Violation]:
    """A handler sends a JSON `true` or `false`, where the front end gets the string `"true"` or `"false"`.

    Looked at are the handlers in `controller-folders` (the folder that the file lies in directly): what they return or
    hand to `jsonify`, `JSONResponse`, `make_response`, `json.dumps`, `self.write` and the like, where it is a literal
    or a name that is bound to one once. Each `True` and `False` in it is reported, and each string `"True"` and
    `"False"`, nested ones too. Not looked at are comparisons, what other calls are given, the contexts of templates,
    and what aiohttp, Sanic, Starlette or Django get as a bare dict.

    With `response-booleans = "native"` it is the other way round: `"true"` and `"false"` are reported.

    ## Why
    A client that compares with the string `"true"` takes the JSON `true` for a no, and one that asks for truth takes
    `"false"` for a yes: the page, the iOS and the Android application each have to guess which of them a path sends.

    ## Bad
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__)

    @bp.post("/users/open-account")
    def open_account():
        return {"status": True}
    ```

    ## Good
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__)

    @bp.post("/users/open-account")
    def open_account():
        return {"status": "true"}
    ```

    ## Settings
    `controller-folders`, `response-booleans`
    """
    setting = context.settings.response_booleans
    value = str(truth.value)
    string = value.lower()
    if (truth.text == string) != (setting == "string"):
        sent, better = f'"{truth.text}"' if truth.text else value, f'"{string}"' if setting == "string" else value
        message, key = ("key", truth.key) if truth.key else ("item", None)
        yield violation(message, truth.place, key=key, sent=sent, setting=setting, better=replaced(truth.place, better))
