"""DBC534."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Migration
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC534",
    "empty-revision",
    Migration,
    category="R",
    since="0.1",
    messages={
        "empty": 'revision "{revision}" does nothing in either direction'
        '; delete the file and let the next revision follow "{parent}"'
    },
)
def empty_revision(migration: Migration, context: Context) -> Iterator[Violation]:
    """Neither `upgrade()` nor `downgrade()` does anything.

    Reported at `upgrade`. Exempt: a merge revision, which has several parents; a first revision, which may stand for
    the database that was there; one that begins a branch with a label or waits for others by `depends_on`. In a
    revision for several databases all functions have to be empty.

    ## Why
    `--autogenerate` found nothing: the model's module is not imported by env.py, or the database has the change already
    because someone ran `create_all()`. Or the bodies were passed out because "table already exists" was in the way;
    then each new database lacks the table. In either case the revision promises what it does not do.

    ## Bad
    ```python
    # migrations/versions/2b3c4d_add_age.py
    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        pass

    def downgrade():
        pass
    ```

    ## Good
    ```python
    # migrations/versions/2b3c4d_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger()))

    def downgrade():
        op.drop_column("users", "age")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    file = migration.file
    if not migration.is_empty or file.branch_labels.values != () or file.depends_on.values != ():
        return
    parents = file.down_revision.values
    if file.revision is not None and parents is not None and len(parents) == 1:
        yield violation("empty", migration.upgrade.place, revision=file.revision, parent=parents[0])
