"""DBC603."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import Path
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of
from dbconv.words.operations import adverbs, verbs
from dbconv.words.url_segments import kebab_case, own_segments


@rule(
    "DBC603",
    "path-not-verb-object",
    Path,
    category="C",
    since="0.1",
    messages={"message": 'path "{path}" puts the object before the verb in "{segment}"; write "{better}"'},
    default_enabled=False,
)
def path_not_verb_object(path: Path, context: Context) -> Iterator[Violation]:
    """The last literal segment of a path is an object and then a verb.

    `/account-open` is reported, and so is `/user-delete/{id}`. Silent where the last word is a noun too
    (`file-upload`, `password-reset`, `user-list`), where no object comes before the verb (`bulk-delete`), and in the
    prefixes of blueprints and routers.

    ## Why
    Half of the operations of an API are found under `open-…` and the other half under `account-…`. The guide reads a
    path as an order: do this, to that.

    ## Bad
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/account-open")
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
    ```
    """
    own = [text for (text, _), is_own in zip(path.parts, own_segments(path.parts)) if is_own]
    if path.is_prefix or not own:
        return
    *before, last = words_of(own[-1]) or [""]
    is_object = bool(before) and not adverbs().issuperset(before) and verbs().isdisjoint(before)
    if last in verbs() and is_object:
        better = kebab_case("-".join([last, *before]))
        yield violation("message", path.place, path=path.text, segment=own[-1], better=better)
