"""DBC731."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import given
from dbconv.facts.env import EnvScript
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC731",
    "one-transaction-for-all",
    EnvScript,
    category="W",
    since="0.2",
    messages={
        "shared": "all revisions of a run share one transaction: what the first locks stays locked until the last has"
        " run; write {better}"
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
    fixable="unsafe",
)
def one_transaction_for_all(env: EnvScript, context: Context) -> Iterator[Violation]:
    """env.py has all revisions run in one transaction (postgresql).

    Once, at the `context.configure` that has a connection, where none says anything of `transaction_per_migration` and
    env.py runs the revisions in `context.begin_transaction()`. False is an answer, too.

    ## Why
    Without being told, Alembic commits once, behind the last revision. A deployment that brings five of them holds the
    locks of the first through the backfill of the fifth, and to write "VALIDATE CONSTRAINT" or the use of a new value
    of an Enum into the next revision helps nothing.

    ## Bad
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    context.configure(connection=engine.connect(), target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
    ```

    ## Good
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    context.configure(
        connection=engine.connect(), target_metadata=Base.metadata, transaction_per_migration=True
    )
    with context.begin_transaction():
        context.run_migrations()
    ```
    """
    online = [each for each in env.configures if each.is_online]
    if online and env.begins_transaction:
        if all(each.complete and "transaction_per_migration" not in each.given for each in online):
            place = online[0].place
            yield violation("shared", place, better=given(place, "transaction_per_migration", "True"))
