"""DBC515."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import MergedState
from dbconv.rule import rule
from dbconv.rules.revisions.bases import base_value
from dbconv.violation import Violation, violation


@rule(
    "DBC515",
    "revision-behind-merged",
    MergedState,
    category="W",
    since="0.1",
    messages={
        "behind": 'new revision "{revision}" comes before merged revision "{merged}" ({base}): a database past that'
        " one never runs it; let it follow the head"
    },
)
def revision_behind_merged(state: MergedState, context: Context) -> Iterator[Violation]:
    """A new Alembic revision stands before a merged one, which descends from it.

    Reported at `revision` of the new one; the merged one, whose link was changed for that, is
    `merged-revision-relinked`.

    ## Why
    `alembic upgrade head` runs what lies between the database's revision and the head. Production is past the merged
    revision, so the new one is never run there, while every new database runs it.

    What to do now: **put the merged revision's `down_revision` back**, and let the new one follow the head, as
    `alembic heads` shows it.

    ## Bad
    ```diff
    +# migrations/versions/2b3c4d_add_names.py
    +from alembic import op
    +
    +revision = "2b3c4d"
    +down_revision = "1a2b3c"
    +
    +def upgrade():
    +    op.drop_table("names_old")
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
    -down_revision = "1a2b3c"
    +down_revision = "2b3c4d"  # noqa: DBC503

     def upgrade():
         op.drop_table("orders_old")
    ```

    ## Good
    ```diff
    +# migrations/versions/7a8b9c_add_names.py
    +from alembic import op
    +
    +revision = "7a8b9c"
    +down_revision = "4d5e6f"
    +
    +def upgrade():
    +    op.drop_table("names_old")
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
     down_revision = "1a2b3c"

     def upgrade():
         op.drop_table("orders_old")
    ```

    ## Settings
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    if state.is_merged is False and state.followers:
        # The nearest: it is the one that was moved.
        merged, base = state.followers[0]
        yield violation("behind", state.place, revision=state.file.revision, merged=merged, base=base_value(base))
