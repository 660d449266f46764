"""DBC517."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionGraph
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_MOST = 32


@rule(
    "DBC517",
    "revision-id-too-long",
    RevisionGraph,
    category="E",
    since="0.2",
    messages={
        "long": 'revision "{revision}" has {count} characters: alembic_version.version_num is VARCHAR(32)'
        ", and PostgreSQL and MySQL refuse it when the deployment runs; give it an id of 32 characters at most"
    },
)
def revision_id_too_long(graph: RevisionGraph, context: Context) -> Iterator[Violation]:
    """A revision's id has more characters than the database has room for.

    Reported at `revision`. Silent where something in the script directory makes the column otherwise: env.py with a
    `version_table_impl`, or SQL or an operation on `version_num` in it or in a revision. Another `version_table` alone
    is another name for a table of the same kind.

    ## Why
    After each revision Alembic writes its id into `alembic_version.version_num`, a VARCHAR(32). SQLite takes any
    length, and so do tests on it; PostgreSQL says "value too long for type character varying(32)" and MySQL "Data too
    long for column", after the revision has run. It comes from ids that are written by hand, as the file's name with
    its date.

    ## Bad
    ```python
    # migrations/versions/20261127_add_the_country_to_users.py
    from alembic import op

    revision = "20261127_add_the_country_to_users"
    down_revision = None

    def upgrade():
        op.create_table_comment("users", "people")
    ```

    ## Good
    ```python
    # migrations/versions/20261127_add_the_country_to_users.py
    from alembic import op

    revision = "20261127_country_of_users"
    down_revision = None

    def upgrade():
        op.create_table_comment("users", "people")
    ```

    ## Settings
    `script-directories`
    """
    own = graph.file.revision or ""
    if len(own) > _MOST and not graph.sizes_versions:
        yield violation("long", graph.place, revision=own, count=len(own))
