"""DBC513."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionGraph
from dbconv.rule import rule
from dbconv.terms import all_of
from dbconv.violation import Violation, violation


@rule(
    "DBC513",
    "duplicate-revision-id",
    RevisionGraph,
    category="E",
    since="0.1",
    messages={
        "shared": 'revision "{revision}" is the id of {files}, too: Alembic warns, keeps one of them and never runs the'
        " other; give one a new id",
    },
)
def duplicate_revision_id(graph: RevisionGraph, context: Context) -> Iterator[Violation]:
    """Two files of a script directory bear one id.

    Reported at `revision` in each of them. Folders below `versions` count only where Alembic reads them, see
    `multiple-heads`.

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

    ## Settings
    `script-directories`
    """
    own = graph.file.revision
    files = [graph.name_of(each) for each in graph.shared.get(own or "", ()) if each != graph.path]
    if files:
        yield violation("shared", graph.place, revision=own, files=all_of(files))
