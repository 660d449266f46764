"""DBC535."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import ApplicationImport
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC535",
    "revision-imports-application",
    ApplicationImport,
    category="W",
    since="0.1",
    messages={
        "imported": 'the revision imports "{module}" of the project: what it does will change with that code'
        "; write down here what it needs"
    },
)
def revision_imports_application(imported: ApplicationImport, context: Context) -> Iterator[Violation]:
    """A revision imports code of the project.

    Reported at the import, in functions too. Fine are helper modules in the script directory, imports for type checkers
    alone, other libraries, and `alembic` itself where the folder has that name.

    ## Why
    A revision runs for years, on each new database. `from app.models import User` is today's User: when the model gets
    a column that a later revision adds, `session.query(User)` here fails with "no such column"; when the model or a
    helper is deleted, the import does. A type of the project that changes its `impl` silently builds other tables than
    production has.

    ## Bad
    ```python
    # app/models.py
    STATES = ("open", "paid")
    # migrations/versions/1a2b3c_close_all.py
    from alembic import op

    from app.models import STATES

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute(f"UPDATE orders SET state = '{STATES[1]}' WHERE total = 0")
    ```

    ## Good
    ```python
    # app/models.py
    STATES = ("open", "paid")
    # migrations/versions/1a2b3c_close_all.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("UPDATE orders SET state = 'paid' WHERE total = 0")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    yield violation("imported", imported.place, module=imported.module)
