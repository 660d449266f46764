"""DBC606."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import ApiOperation
from dbconv.rule import rule
from dbconv.terms import any_of, quoted
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of
from dbconv.words.operations import opposites


@rule(
    "DBC606",
    "unpaired-operation",
    ApiOperation,
    category="R",
    since="0.1",
    messages={
        "function": 'function "{name}" has no counterpart in this file; add {wanted}',
        "path": 'path "{name}" has no counterpart in this file; add {wanted}',
    },
    default_enabled=False,
)
def unpaired_operation(operation: ApiOperation, context: Context) -> Iterator[Violation]:
    """An operation has no counterpart in its file: `open-account` without `close-account`.

    Looked at are the files in `controller-folders` and `service-folders`. Compared with each other are the last literal
    segments of a file's paths, and the names of its public functions and methods that answer no request. The verbs go
    by pairs: open and close, add and remove, create and delete, enable and disable, start and stop, lock and unlock,
    bind and unbind, follow and unfollow and their like; the rest of the two names is the same, but for a plural and for
    prepositions (`add_to_team`, `remove_from_team`). Functions with a verb alone (`close`) and properties are not
    asked.

    ## Why
    What can be opened and never closed is closed by hand in the database, until somebody writes the second half from
    memory.

    ## Bad
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/open-account")
    def open_account():
        return {"status": "true"}
    ```

    ## Good
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/open-account")
    def open_account():
        return {"status": "true"}

    @bp.post("/close-account")
    def close_account():
        return {"status": "true"}
    ```

    ## Settings
    `controller-folders`, `service-folders`
    """
    words = words_of(operation.name)
    verb, rest = words[0] if words else "", words[1:]
    if operation.kind == "function" and not rest:
        return
    wanted = opposites().get(verb, ())
    there = {_object(words_of(each)) for each in operation.others} if wanted else ()
    if wanted and not any(_object((each, *rest)) in there for each in wanted):
        sign = "_" if operation.kind == "function" else "-"
        names = any_of(quoted(sign.join([each, *rest]) for each in sorted(wanted)))
        yield violation(operation.kind, operation.place, name=operation.name, wanted=names)


def _object(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an operation without what changes with the verb: one is added *to* and removed *from* a team."""
    return tuple(word.removesuffix("s") for word in words if word not in ("to", "from", "for", "of", "in", "into"))
