"""DBC552."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.env import EnvScript
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_MESSAGES = {"None": "none", "{}": "empty", "": "never-set"}


@rule(
    "DBC552",
    "target-metadata-missing",
    EnvScript,
    category="E",
    since="0.1",
    messages={
        message: f"target_metadata {fault}: alembic revision --autogenerate has nothing to compare the database with"
        "; import your models and write target_metadata = Base.metadata"
        for message, fault in {"none": "is None", "empty": "is an empty dict", "never-set": "is never set"}.items()
    },
)
def target_metadata_missing(env: EnvScript, context: Context) -> Iterator[Violation]:
    """The `target_metadata` of env.py is None, or is never set.

    Reported where it is assigned; where it is not, at the first `context.configure`. Passing the metadata to
    `context.configure` sets it. In the template for several databases an empty dict is as good as none.

    ## Why
    `alembic init` writes `target_metadata = None`. Until it is replaced, `--autogenerate` ends with "Can't proceed with
    --autogenerate option", and `alembic check` with it.

    ## Bad
    ```python
    # migrations/env.py
    from alembic import context

    target_metadata = None
    context.configure(target_metadata=target_metadata)
    ```

    ## Good
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata)
    ```
    """
    if env.target in _MESSAGES:
        yield violation(_MESSAGES[env.target], env.target_place)
