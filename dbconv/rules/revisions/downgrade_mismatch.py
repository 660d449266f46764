"""DBC532."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Migration
from dbconv.rule import rule
from dbconv.rules.revisions.matching import unmatched
from dbconv.violation import Violation, violation


@rule(
    "DBC532",
    "downgrade-mismatch",
    Migration,
    category="W",
    since="0.1",
    messages={
        "not-undone": "{thing} is created in {upgrade}() and not dropped in {downgrade}(); write {better} there",
        "not-restored": "{thing} is dropped in {upgrade}() and not created again in {downgrade}()"
        "; write {better} there",
        "constraint-not-restored": "{thing} is dropped in {upgrade}() and not created again in {downgrade}()"
        "; create it again there",
        "never-made": "{thing} is dropped in {downgrade}() and not created in {upgrade}()"
        "; correct the name, or remove the line",
        "never-dropped": "{thing} is created in {downgrade}() and not dropped in {upgrade}()"
        "; correct the name, or remove the line",
    },
)
def downgrade_mismatch(migration: Migration, context: Context) -> Iterator[Violation]:
    """`downgrade()` does not undo what `upgrade()` does, or undoes what that never did.

    At the call that has no counterpart: a table, a column, an index or a constraint that is created in `upgrade()` and
    not dropped in `downgrade()`; one that is dropped and not created again; one that `downgrade()` drops though
    `upgrade()` did not create it, or creates though `upgrade()` did not drop it. They are matched by kind and name, in
    any order, through `batch_op`; `adult` is `ck_users_adult` under a naming convention. What a table or a column takes
    with it counts as dropped, and renames are followed; a table that is renamed, made anew under its name and filled is
    the same.

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
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade, downgrade = migration.upgrade, migration.downgrade
    if downgrade is None:
        return
    for each in unmatched(upgrade, downgrade):
        is_bare = each.fault == "not-restored" and not each.better
        message = "constraint-not-restored" if is_bare else each.fault
        up, down = upgrade.name, downgrade.name
        place, thing = each.operation.place, each.thing
        better = each.better if message in ("not-undone", "not-restored") else None
        yield violation(message, place, thing=thing, upgrade=up, downgrade=down, better=better)
