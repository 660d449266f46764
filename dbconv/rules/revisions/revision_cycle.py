"""DBC514."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionGraph
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC514",
    "revision-cycle",
    RevisionGraph,
    category="E",
    since="0.1",
    messages={
        "itself": 'revision "{revision}" follows itself: it names its own id; let it follow the head before',
        "circle": 'revision "{revision}" follows itself: the circle is {members}'
        "; let the first of them follow the head before",
    },
)
def revision_cycle(graph: RevisionGraph, context: Context) -> Iterator[Violation]:
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

    ## Settings
    `script-directories`
    """
    members = graph.links.cycles.get(graph.file.revision or "", ())
    down = graph.file.down_revision
    place = down.place if set(members) & set(down.values or ()) else graph.file.depends_on.place
    if len(members) == 1:
        yield violation("itself", place, revision=graph.file.revision)
    elif members:
        shown = ", ".join(f'"{each}"' for each in members)
        yield violation("circle", place, revision=graph.file.revision, members=shown)
