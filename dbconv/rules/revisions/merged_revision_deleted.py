"""DBC504."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.edits.facts import DeletedRevision
from dbconv.rule import rule
from dbconv.violation import Fault, Violation

_SHOWN = 3


@rule(
    "DBC504",
    "merged-revision-deleted",
    DeletedRevision,
    category="E",
    since="0.1",
    messages={
        "message": "merged {_0} gone ({_1}), and alembic cannot locate {_2} for a database that has run {_3}; put the file back"
    },
)
def merged_revision_deleted(deleted: DeletedRevision, context: Context) -> Iterator[Violation]:
    """A merged Alembic revision is gone: no file bears its id any more.

    Reported where a revision still names it, at `down_revision` or `depends_on`; if none does, on line 1 of env.py. A
    file may be renamed. A squash is allowed: the removed revisions are all the ancestors of one that stays, and that
    one, now without a `down_revision`, keeps its id.

    ## Why
    A database stands at some id. If no file bears it, every command of Alembic ends with "Can't locate revision
    identified by", in production first.

    What to do now: **put the file back**, `git checkout origin/main -- path/to/the_revision.py`. To take back what it
    did, write **a new revision**. To shorten the history, squash up to a revision that every database has reached,
    and let the new root keep that id. With a lock file, `dbconv lock --accept REVISION` drops its line.

    ## Bad
    ```diff
    -# migrations/versions/1a2b3c_add_users.py
    -from alembic import op
    -
    -revision = "1a2b3c"
    -down_revision = None
    -
    -def upgrade():
    -    op.drop_table("users_old")
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
     down_revision = "1a2b3c"

     def upgrade():
         op.drop_table("orders_old")
    ```

    ## Good
    ```diff
    -# migrations/versions/1a2b3c_add_users.py
    -from alembic import op
    -
    -revision = "1a2b3c"
    -down_revision = None
    -
    -def upgrade():
    -    op.drop_table("users_old")
     # migrations/versions/4d5e6f_add_orders.py
     from alembic import op

     revision = "4d5e6f"
    -down_revision = "1a2b3c"
    +down_revision = None

     def upgrade():
    +    op.drop_table("users_old")
         op.drop_table("orders_old")
    ```

    ## Settings
    `merged-ref`, `accepted-edits`
    """
    count = len(deleted.revisions)
    names = ", ".join(f'"{each}"' for each in deleted.revisions[:_SHOWN])
    more = f" and {count - _SHOWN} more" if count > _SHOWN else ""
    what = f"revision {names} is" if count == 1 else f"revisions {names}{more} are"
    it = "it" if count == 1 else "them"
    yield Fault(deleted.place, (what, deleted.base, it, it))
