"""DBC516."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionFile
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC516",
    "computed-revision-id",
    RevisionFile,
    category="W",
    since="0.1",
    messages={
        "computed": "{field} is computed: what Alembic reads there depends on more than this file"
        "; write the value as a text"
    },
)
def computed_revision_id(file: RevisionFile, context: Context) -> Iterator[Violation]:
    """`revision`, `down_revision`, `depends_on` or `branch_labels` is neither a literal nor a name for one.

    Reported at the field. A name that is bound once, to a literal, is read. While a field of any file is computed,
    nothing is said of heads and of unknown parents in that script directory.

    ## Why
    The id is what databases store, and the link is what orders them: a value that depends on the file's name, on an
    import or on the time changes without anybody editing it. No check, review or grep can follow it.

    ## Bad
    ```python
    # migrations/versions/0001_users.py
    import os

    from alembic import op

    revision = os.path.basename(__file__)[:4]
    down_revision = None
    ```

    ## Good
    ```python
    # migrations/versions/0001_users.py
    from alembic import op

    revision = "0001"
    down_revision = None
    ```

    ## Settings
    `script-directories`
    """
    for field in file.fields:
        if field.values is None:
            yield violation("computed", field.place, field=field.name)
