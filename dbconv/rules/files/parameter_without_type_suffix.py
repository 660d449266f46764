"""DBC104."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.functions import Function
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of

_MODELS = frozenset({"models", "model"})


@rule(
    "DBC104",
    "parameter-without-type-suffix",
    Function,
    category="C",
    since="0.1",
    messages={"message": 'parameter "{name}" is a {type} and its name does not say so; write "{better}"'},
    default_enabled=False,
)
def parameter_without_type_suffix(function: Function, context: Context) -> Iterator[Violation]:
    """A parameter is a collection, and its name does not end in which.

    Looked at are the public functions and methods in files of services and controllers: those in `class-file-folders`,
    models apart. What an annotation (`list[int]`, `Dict | None`) or a default (`[]`) says counts. Off by default,
    because annotations say the same to the tools of most teams.

    ## Why
    Callers in other languages, and forms that are filled in by hand, see the name alone: `user_ids` may be text with
    commas, `user_id_list` is a list.

    ## Bad
    ```python
    # services/mail_service.py
    class MailService:
        def send(self, users: list[int]):
            return len(users)
    ```

    ## Good
    ```python
    # services/mail_service.py
    class MailService:
        def send(self, user_list: list[int]):
            return len(user_list)
    ```

    ## Settings
    `class-file-folders`
    """
    if not function.is_public or function.folder in _MODELS:
        return
    if function.folder not in context.settings.class_file_folders:
        return
    for parameter in function.parameters:
        words = words_of(parameter.name)
        if parameter.kind and not parameter.name.startswith("_") and words[-1:] != (parameter.kind,):
            better = f"{parameter.name}_{parameter.kind}"
            yield violation("message", parameter.place, name=parameter.name, type=parameter.kind, better=better)
