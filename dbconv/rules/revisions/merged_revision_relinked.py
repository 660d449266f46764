"""DBC503."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.edits.facts import RelinkedRevision
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC503",
    "merged-revision-relinked",
    RelinkedRevision,
    category="E",
    since="0.1",
    messages={
        "message": 'merged revision "{_0}": {_1} was {_2} and is {_3} now ({_4}); put it back and link a new revision instead'
    },
)
def merged_revision_relinked(relinked: RelinkedRevision, context: Context) -> Iterator[Violation]:
    """A merged Alembic revision has another `revision`, `down_revision`, `depends_on` or `branch_labels`.

    Values are compared, not how they are written: `"a"`, `("a",)` and a name for `"a"` are equal, and the order of
    several parents means nothing. A changed id is looked for under the same path, and is this finding alone. A squash
    is allowed: the new root keeps the id of the last revision that it stands for, and all of that one's ancestors go.

    ## Why
    The ids in the files are all that Alembic knows of what a database has run. A revision with another id is one that
    databases cannot locate; behind another parent, databases that have run it skip what now comes before it.

    What to do now: **put the value back**. Two heads are joined by **a new revision**, `alembic merge heads`; a new
    revision follows the head, `alembic heads`. If the change is right (no database has run the revision yet),
    **accept it with a reason**: `dbconv lock --accept REVISION` prints the table for `pyproject.toml`.

    ## Bad
    ```diff
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
    -down_revision = "1a2b3c"
    +down_revision = "2b3c4d"

     def upgrade():
         op.drop_table("orders_old")
    ```

    ## Good
    ```diff
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
    -down_revision = "1a2b3c"
    +down_revision: str = ("1a2b3c",)

     def upgrade():
         op.drop_table("orders_old")
    ```

    ## Settings
    `merged-ref`, `accepted-edits`
    """
    values = (relinked.revision, relinked.field, relinked.before, relinked.after, relinked.base)
    yield Fault(relinked.place, values)
