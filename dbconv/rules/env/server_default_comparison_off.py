"""DBC554."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import given
from dbconv.facts.env import EnvScript
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC554",
    "server-default-comparison-off",
    EnvScript,
    category="C",
    since="0.1",
    messages={
        "not-set": "compare_server_default is not set: autogenerate does not see that a server default has changed"
        "; write {better}"
    },
    default_enabled=False,
    fixable="unsafe",
)
def server_default_comparison_off(env: EnvScript, context: Context) -> Iterator[Violation]:
    """`context.configure` is not told whether to compare server defaults.

    Reported once, at the `configure` that has a connection. False is an answer, too. Off by default: the comparison is
    not exact in every database, and a function may be needed that leaves some out.

    ## Why
    Alembic does not compare server defaults unless told. A `server_default` that is changed or added in the model never
    reaches the database, and inserts that do not go through SQLAlchemy get the old value, or fail.

    ## Bad
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    target_metadata = Base.metadata
    context.configure(connection=engine.connect(), target_metadata=target_metadata)
    ```

    ## Good
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    target_metadata = Base.metadata
    context.configure(connection=engine.connect(), target_metadata=target_metadata, compare_server_default=True)
    ```
    """
    online = [each for each in env.configures if each.is_online]
    if online and all(each.complete and "compare_server_default" not in each.given for each in online):
        place = online[0].place
        yield violation("not-set", place, better=given(place, "compare_server_default", "True"))
