"""DBC512."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionParents
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_LIKE = 0.75
"""How much of two ids has to be the same."""


@rule(
    "DBC512",
    "unknown-down-revision",
    RevisionParents,
    category="E",
    since="0.1",
    messages={
        "like-another": '{field} names "{parent}", which no file of the script directory bears'
        '; write "{nearest}", if that is meant',
        "like-none": '{field} names "{parent}", which no file of the script directory bears'
        "; add its file, or name the head before",
    },
)
def unknown_down_revision(named: RevisionParents, context: Context) -> Iterator[Violation]:
    """`down_revision` or `depends_on` names a revision that does not exist.

    Reported at the field. `depends_on` may name the label of a branch. A parent that was merged and then deleted is
    `merged-revision-deleted`. Silent where an id is computed or cannot be read, and where a file nearby, in a folder
    that only a program makes one of revisions, has the id; silent, too, in a folder that is known to be one of
    revisions by these alone, as of a plugin: its parents may be another distribution's.

    ## Why
    Alembic loads all files before it does anything: one wrong link, and every command ends with a KeyError, or with
    "Can't locate revision identified by …". It comes from a file that was not added to git, from a branch that was
    merged in part, or from an id that was typed by hand.

    ## Bad
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "1a2b3d"
    +branch_labels = ("items",)
    ```

    ## Good
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "1a2b3c"
    +branch_labels = ("items",)
    ```

    ## Settings
    `merged-ref`, `script-directories`
    """
    for parent in named.parents if named.file.revision is not None else ():
        if parent.state == "absent":
            import difflib

            nearest = next(iter(difflib.get_close_matches(parent.name, named.ids, 1, _LIKE)), None)
            message = "like-another" if nearest else "like-none"
            yield violation(message, parent.place, field=parent.field, parent=parent.name, nearest=nearest)
