"""DBC532."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations.facts import UnmatchedOperation
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC532",
    "downgrade-mismatch",
    UnmatchedOperation,
    category="W",
    since="0.1",
    messages={"message": "{_0} is {_1}; {_2}"},
)
def downgrade_mismatch(operation: UnmatchedOperation, context: Context) -> Iterator[Violation]:
    """`downgrade()` does not undo what `upgrade()` does, or undoes what that never did.

    At the call that has no counterpart: a table, a column, an index or a constraint that is created in `upgrade()` and
    not dropped in `downgrade()`; one that is dropped and not created again; one that `downgrade()` drops though
    `upgrade()` did not create it. They are matched by kind and name, in any order, through `batch_op`; `adult` is
    `ck_users_adult` under a naming convention. What a table or a column takes with it counts as dropped, and renames
    are followed.

    Silent where either direction has SQL that is more than data, calls what is not known, or uses names that are
    computed; where `downgrade()` is empty (`empty-downgrade`); and where it raises, which is an answer.

    ## Why
    A downgrade is run on the day on which something has gone wrong. An index that stays makes the next upgrade fail
    with "already exists"; a name that was mistyped makes the downgrade itself fail halfway, on MySQL with half of it
    done.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger()))
        op.create_index("ix_users_email", "users", ["email"])

    def downgrade():
        op.drop_column("users", "age")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger()))
        op.create_index("ix_users_email", "users", ["email"])

    def downgrade():
        op.drop_index("ix_users_email", table_name="users")
        op.drop_column("users", "age")
    ```

    ## Settings
    `lint-merged-revisions`
    """
    yield Fault(operation.place, (operation.subject, operation.fault, operation.advice))
