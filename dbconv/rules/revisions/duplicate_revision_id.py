"""DBC513."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.links.facts import SharedId
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC513",
    "duplicate-revision-id",
    SharedId,
    category="E",
    since="0.1",
    messages={
        "message": 'revision "{_0}" is the id of {_1}, too: Alembic warns, keeps one of them and never runs the other; give one a new id'
    },
)
def duplicate_revision_id(shared: SharedId, context: Context) -> Iterator[Violation]:
    """Two files of a script directory bear one id.

    Reported at `revision` in each of them.

    ## Why
    Alembic prints "Revision … is present more than once", as a warning, and goes on with the file that it loaded last.
    The other one is never run, in no database. It comes from a file that was copied as a template, from ids that are
    counted up by hand on two branches, and from a renamed file whose old copy stayed.

    ## Bad
    ```diff
     # migrations/versions/0001_users.py
     from alembic import op

     revision = "0001"
     down_revision = None
    +# migrations/versions/0002_orders.py
    +from alembic import op
    +
    +revision = "0002"
    +down_revision = "0001"
    +# migrations/versions/0002_items.py
    +from alembic import op
    +
    +revision = "0002"  # noqa: DBC513
    +down_revision = "0001"
    ```

    ## Good
    ```diff
     # migrations/versions/0001_users.py
     from alembic import op

     revision = "0001"
     down_revision = None
    +# migrations/versions/0002_orders.py
    +from alembic import op
    +
    +revision = "0002"
    +down_revision = "0001"
    +# migrations/versions/0003_items.py
    +from alembic import op
    +
    +revision = "0003"
    +down_revision = "0002"
    ```
    """
    yield Fault(shared.place, (shared.revision, " and ".join(shared.others)))
