"""DBC514."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.links.facts import Cycle
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC514",
    "revision-cycle",
    Cycle,
    category="E",
    since="0.1",
    messages={"message": 'revision "{_0}" follows itself: {_1}; let {_2} follow the head before'},
)
def revision_cycle(cycle: Cycle, context: Context) -> Iterator[Violation]:
    """A revision follows itself, by way of others or at once.

    Reported at `down_revision` of each member, or at `depends_on` where the circle is closed by that.

    ## Why
    Alembic stops with "Cycle is detected in revisions" in every command; a circle that begins and ends on a merge it
    does not detect, and the command never returns. It comes from a rebase in which two revisions were each put behind
    the other.

    ## Bad
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
    +# migrations/versions/2b3c4d_orders.py
    +from alembic import op
    +
    +revision = "2b3c4d"
    +down_revision = "3c4d5e"  # noqa: DBC514
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "2b3c4d"
    ```

    ## Good
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
    +# migrations/versions/2b3c4d_orders.py
    +from alembic import op
    +
    +revision = "2b3c4d"
    +down_revision = "1a2b3c"
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "2b3c4d"
    ```
    """
    if len(cycle.members) == 1:
        yield Fault(cycle.place, (cycle.revision, "it names its own id", "it"))
    else:
        members = ", ".join(f'"{each}"' for each in cycle.members)
        yield Fault(cycle.place, (cycle.revision, f"the circle is {members}", "the first of them"))
