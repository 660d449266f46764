"""DBC533."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations.facts import RevisionText
from dbconv.rule import rule
from dbconv.violation import Fault, Violation

_HEADS = ("Revision ID:", "Revises:", "Create Date:")


@rule(
    "DBC533",
    "revision-without-message",
    RevisionText,
    category="C",
    since="0.1",
    messages={"message": "{_0}; write {_1}"},
)
def revision_without_message(text: RevisionText, context: Context) -> Iterator[Violation]:
    """A revision does not say what it is for, or its docstring names another parent.

    Reported at the docstring: there is none, its first line is empty or is Alembic's "empty message"; or its line
    `Revises:` disagrees with `down_revision`, at that line.

    ## Why
    `alembic history` prints the first line of each docstring; forty times "empty message" is no history, and the one
    who has to roll back at night reads diffs. A wrong `Revises:` remains when `down_revision` is edited by hand: the
    next person trusts the comment.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_.py
    '''empty message

    Revision ID: 1a2b3c
    Revises:
    '''
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_table_comment("users")

    def downgrade():
        op.create_table_comment("users", "customers and staff")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_.py
    '''drop the comment of users, which was wrong

    Revision ID: 1a2b3c
    Revises:
    '''
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_table_comment("users")

    def downgrade():
        op.create_table_comment("users", "customers and staff")
    ```

    ## Settings
    `lint-merged-revisions`
    """
    parents = text.revision.down_revision
    advice = "in a few words what the revision is for"
    if text.docstring is None:
        yield Fault(text.docstring_place, ("the revision has no docstring", advice))
        return
    message = text.docstring.strip().partition("\n")[0].strip()
    if not message or message.startswith(_HEADS):
        yield Fault(text.docstring_place, ("the docstring has no message", advice))
    elif message.lower().rstrip(".") == "empty message":
        yield Fault(text.docstring_place, (f'the message is "{message}"', advice))
    if text.revises is not None and parents is not None and set(text.revises) != set(parents):
        revises, follows = (", ".join(each) or "nothing" for each in (text.revises, parents))
        fact = f"the docstring says that it revises {revises}, and down_revision that it follows {follows}"
        yield Fault(text.revises_place, (fact, f"Revises: {', '.join(parents)}".rstrip()))
