"""DBC709."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Execute, Migration
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC709",
    "colon-in-sql",
    Migration,
    category="E",
    since="0.1",
    messages={
        "bound": 'SQLAlchemy reads ":{name}" in this SQL as a bind parameter, and it gets no value: the statement'
        ' fails; write a backslash before the colon, "\\\\:{name}", or op.get_bind().exec_driver_sql(...)'
    },
)
def colon_in_sql(migration: Migration, context: Context) -> Iterator[Violation]:
    """SQL that is executed has a colon that SQLAlchemy reads as a bind parameter.

    In `upgrade()`, at the SQL: `:name` in a literal that `op.execute` is given, or in a `text()` that anything
    executes, without values for it; inside SQL's quotes, too, as in `'{"heated":true}'`. A colon after a letter or a
    digit (`12:30`), `::` and `\\:` are none; nor are those of a text with `.bindparams(…)`, of one that is executed
    with parameters, and of what `exec_driver_sql` is given.

    ## Why
    "A value is required for bind parameter 'true'": the revision stops before the statement is sent. Nobody sees it
    before it runs, as the SQL is right.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_seats.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute('''UPDATE seats SET options = '{"heated":true}' WHERE options IS NULL''')
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_seats.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute('''UPDATE seats SET options = '{"heated": true}' WHERE options IS NULL''')
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for each in migration.upgrade.operations:
        if isinstance(each, Execute) and each.binds:
            yield violation("bound", each.text_place or each.place, name=each.binds[0])
