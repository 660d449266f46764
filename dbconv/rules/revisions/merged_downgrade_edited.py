"""DBC502."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import MergedState
from dbconv.rule import rule
from dbconv.rules.revisions.edit_messages import edit_messages, edit_violation
from dbconv.violation import Violation


@rule(
    "DBC502",
    "merged-downgrade-edited",
    MergedState,
    category="W",
    since="0.1",
    messages=edit_messages('downgrade of merged revision "{revision}"', "undo it, or accept it with a reason"),
)
def merged_downgrade_edited(state: MergedState, context: Context) -> Iterator[Violation]:
    """Only the `downgrade()` of a merged Alembic revision does something else than when it was merged.

    Compared as `revision-edited-after-merge` compares; where `upgrade()` changed too, that one alone is reported.

    ## Why
    A downgrade runs seldom, so that an edit is often a repair. It still changes what a rollback does with databases
    that were built by the merged version, and a reviewer should see that it was meant.

    What to do now: **undo** it (`git checkout origin/main -- path/to/the_revision.py`); or, if the merged downgrade was
    broken, **accept the edit with a reason**: `dbconv lock --accept REVISION` prints the table for `pyproject.toml`.
    What the upgrade left wrong belongs into **a new revision**.

    ## Bad
    ```diff
     # migrations/versions/1a2b3c_add_users.py
     from alembic import op
     import sqlalchemy as sa

     revision = "1a2b3c"
     down_revision = None

     def upgrade():
         op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))

     def downgrade():
    -    op.drop_table("users")
    +    op.rename_table("users", "users_old")
    ```

    ## Good
    ```diff
     # migrations/versions/1a2b3c_add_users.py
     from alembic import op
     import sqlalchemy as sa

     revision = "1a2b3c"
     down_revision = None

     def upgrade():
         op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))

     def downgrade():
    +    # Nobody is to be asked twice.
         op.drop_table("users")
    ```

    ## Settings
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    # Where upgrade() was edited, too, that is the finding.
    if {each.direction for each in state.edits} == {"downgrade"}:
        yield edit_violation(state.edits[0], state)
