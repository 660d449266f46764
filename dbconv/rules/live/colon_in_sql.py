"""DBC709."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dbconv.context import Context
from dbconv.edits import Advice, Edit
from dbconv.facts.operations import Bind, Execute, Migration
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# As a literal has it that is none of Python's raw ones.
_BACKSLASHES = "\\\\"


@rule(
    "DBC709",
    "colon-in-sql",
    Migration,
    category="E",
    since="0.1",
    messages={
        "bound": 'SQLAlchemy reads ":{name}" in this SQL as a bind parameter, and it gets no value: the statement'
        ' fails; write a backslash before the colon, "{better}", or op.get_bind().exec_driver_sql(...)',
        "no-value": 'SQLAlchemy reads ":{name}" in this SQL as a bind parameter, and it gets no value: the statement'
        " fails; write sa.text(...).bindparams({name}=...), or a backslash before the colon where it is the database's",
    },
    fixable="safe",
    decided="which value a parameter outside of quotes gets, and who else has a text that has a name, or is computed.",
)
def colon_in_sql(migration: Migration, context: Context) -> Iterator[Violation]:
    """SQL that is executed has a colon that SQLAlchemy reads as a bind parameter.

    In `upgrade()`, at the SQL: `:name` in a literal that `op.execute` is given, or in a `text()` that anything
    executes, without values for it; inside SQL's quotes and comments, too, as in `'{"heated":true}'`, where none can be
    meant. A colon after a letter or a digit (`12:30`), `::` and `\\:` are none; nor are those of a text with
    `.bindparams(…)`, of one that is executed with parameters, and of what `exec_driver_sql` is given.

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
        if not isinstance(each, Execute) or not each.binds:
            continue
        place = each.text_place or each.place
        meant = [bind for bind in each.binds if not bind.is_hidden]
        if meant:
            yield violation("no-value", place, name=meant[0].name)
        else:
            yield violation("bound", place, name=each.binds[0].name, better=_escaped(each.binds))


def _escaped(binds: Sequence[Bind]) -> Advice:
    """A backslash before each colon, as the literal's kind has it."""
    edits = [Edit(each.colon, each.escape, is_safe=True) for each in binds if each.colon]
    return Advice(f"{binds[0].escape or _BACKSLASHES}:{binds[0].name}", tuple(edits))
