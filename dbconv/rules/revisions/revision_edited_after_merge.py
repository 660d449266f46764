"""DBC501."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import MergedState
from dbconv.rule import rule
from dbconv.rules.revisions.edit_messages import edit_messages, edit_violation
from dbconv.violation import Violation


@rule(
    "DBC501",
    "revision-edited-after-merge",
    MergedState,
    category="E",
    since="0.1",
    messages=edit_messages('merged revision "{revision}"', "undo it and write a new revision"),
)
def revision_edited_after_merge(state: MergedState, context: Context) -> Iterator[Violation]:
    """The `upgrade()` of a merged Alembic revision does something else than when it was merged.

    The text that is linted is compared with the revision of the same id in the tree of the commit that HEAD and the
    branch you merge into have in common; `dbconv lock --status` says which that is, and why. What counts is what
    `upgrade()` does, with the functions and constants of the file that it reaches, and what runs when the file is
    loaded. Silent are formatting, comments, docstrings, annotations, quotes, the order and style of imports, unused
    imports, the order of functions, a renamed file, and `op.execute(text("…"))` for `op.execute("…")`; also what
    linters rewrite on their own and runs alike: an f-string without placeholders, `"{}".format(x)` as an f-string,
    joined literals, `not x in y`, `else` after `return`, a `return` at the end, `Integer()`, `String(length=50)`,
    `op.f("…")` but for check constraints, the order of literal keyword arguments, `sqlalchemy.sql.text`, another name
    of a variable that only its loop or comprehension sees. Where both directions changed, this is the one finding.

    On main itself, and for a detached HEAD in CI, "the last commit on main" is checked against the commit before it.
    Anybody else's detached HEAD, and a merge, rebase, cherry-pick, revert or bisect in progress, is compared with the
    base alone, so that taking main's text in a conflict is silent.

    A local branch that goes on after its squash-merge still sees its own revisions as unmerged. Modules that the
    revision imports are not compared, nor are files that it opens, nor functions that only others call (a hook of the
    project's own env.py).

    ## Why
    Alembic stores the revision's id in the database and nothing of its content. A database that has run the revision
    never runs it again: the edit reaches new databases and not production, and from then on the two differ for ever,
    until a later revision fails in one of them. Nothing else reports it: no Alembic command looks at the content.

    How often: `tools/replay_history.py` replayed the first-parent history of six public projects (warehouse, quay,
    CTFd, redash, backend.ai, ironic; 1,055 revisions, 991 steps; November 2026, fingerprints v2):

    | edit of a merged revision | edits | reported |
    |---|---|---|
    | cosmetic: formatting, comments, docstrings, annotations | 1,143 | none |
    | imports only | 234 | 11: a name that is used comes from another module |
    | upgrade(), downgrade(), helpers, constants | 401 | 376 as DBC501 or DBC502 |
    | links, other code beside or not | 26 | 26 as DBC503 |
    | file deleted | 22 | 22 as DBC504 |
    | a version that this Python cannot parse | 5 | 4 as DBC505; 1 is a syntax error of the linted file |

    The 25 silent edits of code were read one by one, and all run alike: 13 are `text()` around an executed string, 6
    another style of import, 4 a `.format()` that became an f-string, 1 a `pass`, 1 parameters that nothing uses.

    What to do now:

    1. **Undo** the edit: `git checkout origin/main -- path/to/the_revision.py`.
    2. **Write a new revision** that brings every database to where you want it: `alembic revision -m "..."`.
    3. If the edit is right as it is (a port to a new release of SQLAlchemy, a mistake that no database has run yet),
       **accept it with a reason**: `dbconv lock --accept REVISION` prints the table for `pyproject.toml`. A later edit
       is reported again.

    ## Bad
    ```diff
     # migrations/versions/1a2b3c_add_users.py
     from alembic import op
     import sqlalchemy as sa

     revision = "1a2b3c"
     down_revision = None

     def upgrade():
         op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))
    +    op.add_column("users", sa.Column("age", sa.Integer()))

     def downgrade():
         op.drop_table("users")
    ```

    ## Good
    ```diff
     # migrations/versions/1a2b3c_add_users.py
    +\"\"\"Add users.\"\"\"
    +
    -from alembic import op
     import sqlalchemy as sa
    +from alembic import op

    -revision = "1a2b3c"
    +revision: str = "1a2b3c"
     down_revision = None

    -def upgrade():
    +def upgrade() -> None:
         op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))

     def downgrade():
         op.drop_table("users")
    +# migrations/versions/4d5e6f_add_the_age_of_users.py
    +from alembic import op
    +import sqlalchemy as sa
    +
    +revision = "4d5e6f"
    +down_revision = "1a2b3c"
    +
    +def upgrade():
    +    op.add_column("users", sa.Column("age", sa.Integer()))
    +
    +def downgrade():
    +    op.drop_column("users", "age")
    ```

    ## Settings
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    for edit in state.edits:
        if edit.direction == "upgrade":
            yield edit_violation(edit, state)
