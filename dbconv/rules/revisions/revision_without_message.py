"""DBC533."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.revisions import NewRevision
from dbconv.rule import rule
from dbconv.source import FIRST_LINE
from dbconv.violation import Violation, violation

_HEADS = ("Revision ID:", "Revises:", "Create Date:")


@rule(
    "DBC533",
    "revision-without-message",
    NewRevision,
    category="C",
    since="0.1",
    messages={
        "no-docstring": "the revision has no docstring; write in a few words what the revision is for",
        "no-message": "the docstring has no message; write in a few words what the revision is for",
        "empty-message": 'the message is "{text}"; write in a few words what the revision is for',
        "other-parents": "the docstring says that it revises {revises}, and down_revision that it follows {parents}"
        "; write {better}",
        "revises-nothing": "the docstring says that it revises nothing, and down_revision that it follows {parents}"
        "; write {better}",
        "follows-nothing": "the docstring says that it revises {revises}, and down_revision that it follows nothing"
        "; write {better}",
    },
    fixable="safe",
    decided="what the revision is for.",
)
def revision_without_message(new: NewRevision, context: Context) -> Iterator[Violation]:
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
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    docstring, parents = new.file.docstring, new.file.down_revision.values
    if docstring is None:
        yield violation("no-docstring", FIRST_LINE)
        return
    text = docstring.text.strip().partition("\n")[0].strip()
    if not text or text.startswith(_HEADS):
        yield violation("no-message", docstring.place)
    elif text.lower().rstrip(".") == "empty message":
        yield violation("empty-message", docstring.place, text=text)
    revises = docstring.revises
    if revises is not None and parents is not None and set(revises) != set(parents):
        message = "other-parents" if revises and parents else "revises-nothing" if parents else "follows-nothing"
        place, named = docstring.revises_place, ", ".join(parents)
        better = replaced(place, f"Revises: {named}".rstrip(), is_safe=True)
        if place == docstring.place:
            # It goes over several lines.
            better = Advice(better.text)
        yield violation(message, place, revises=", ".join(revises) or None, parents=named or None, better=better)
