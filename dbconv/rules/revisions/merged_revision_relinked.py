"""DBC503."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import MergedState
from dbconv.rule import rule
from dbconv.rules.revisions.bases import base_value
from dbconv.violation import Violation, violation


@rule(
    "DBC503",
    "merged-revision-relinked",
    MergedState,
    category="E",
    since="0.1",
    messages={
        "changed": 'merged revision "{revision}": {field} was {before} and is {after} now ({base})'
        "; put it back and link a new revision instead",
        "unlike-the-lock": 'merged revision "{revision}": {fields} was what revisions.lock has'
        " and is something else now"
        " ({base}); put it back and link a new revision instead",
    },
)
def merged_revision_relinked(state: MergedState, context: Context) -> Iterator[Violation]:
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
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    base = base_value(state.base)
    for each in state.relinks:
        if each.before is None or each.after is None:
            yield violation("unlike-the-lock", each.place, revision=state.subject, fields=each.field, base=base)
        else:
            before, after = _written(each.before), _written(each.after)
            said = {"revision": state.subject, "field": each.field, "before": before, "after": after}
            yield Violation("changed", each.place, {**said, "base": base})


def _written(ids: tuple[str, ...]) -> str:
    """The value of a graph field as it is written in a revision."""
    texts = [f'"{each}"' for each in sorted(ids)]
    return f"({', '.join(texts)})" if len(texts) > 1 else texts[0] if texts else "None"
