"""DBC504."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import BaseName, MergedDirectory, RevisionParents
from dbconv.rule import rule
from dbconv.rules.revisions.bases import base_value
from dbconv.source import Place
from dbconv.violation import Violation, violation

_SHOWN = 3


@rule(
    "DBC504",
    "merged-revision-deleted",
    (RevisionParents, MergedDirectory),
    category="E",
    since="0.1",
    messages={
        "one": "merged revision {names} is gone ({base}), and alembic cannot locate it for a database that has run"
        " it; put the file back",
        "several": "merged revisions {names} are gone ({base}), and alembic cannot locate them for a database that"
        " has run them; put the file back",
        "many": "merged revisions {names} and {more} more are gone ({base}), and alembic cannot locate them for a"
        " database that has run them; put the file back",
        "replaced": 'merged revisions up to "{last}" are gone ({base}), and alembic cannot locate them for a'
        ' database that has run them; if "{root}" stands for them, give it the id of the last, "{last}", else put the'
        " files back",
    },
)
def merged_revision_deleted(fact: RevisionParents | MergedDirectory, context: Context) -> Iterator[Violation]:
    """A merged Alembic revision is gone: no file bears its id any more.

    Reported where a revision still names it, at `down_revision` or `depends_on`; if none does, on line 1 of env.py. A
    file may be renamed. A squash is allowed: the removed revisions are all the ancestors of one that stays, and that
    one, now without a `down_revision`, keeps its id. Where changed files alone are linted, neither of these places
    may be among them: there `dbconv lock --status`, or the hook `dbconv-merged` of pre-commit, sees it.

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
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    if isinstance(fact, MergedDirectory):
        if fact.deleted and fact.replaced:
            root, last = fact.replaced
            yield violation("replaced", fact.place, root=root, last=last, base=base_value(fact.base))
        elif fact.deleted:
            yield _violation(fact.place, fact.deleted, fact.base)
        return
    for field in (fact.file.down_revision, fact.file.depends_on):
        gone = [each for each in fact.parents if each.field == field.name and each.state == "deleted"]
        if gone:
            names = tuple(sorted(each.name for each in gone))
            yield _violation(
                field.place, names, next(each.base for each in gone if each.base and each.name == names[0])
            )


def _violation(place: Place, gone: tuple[str, ...], base: BaseName) -> Violation:
    names = ", ".join(f'"{each}"' for each in gone[:_SHOWN])
    more = len(gone) - _SHOWN
    if more > 0:
        return violation("many", place, names=names, more=more, base=base_value(base))
    return violation("one" if len(gone) == 1 else "several", place, names=names, base=base_value(base))
