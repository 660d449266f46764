"""DBC703."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.constraints import EnumType
from dbconv.facts.operations import AddColumn, AlterColumn, Migration, Operation
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.enum_types import may_make
from dbconv.rules.live.operations import on
from dbconv.violation import Violation, violation


@rule(
    "DBC703",
    "enum-type-not-created",
    Migration,
    category="E",
    since="0.1",
    messages={
        "missing": 'the type "{name}" is created by nothing: {call} makes none, and PostgreSQL says that it does not'
        " exist; write {create} before",
    },
    dialects=("postgresql",),
)
def enum_type_not_created(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column is added, or altered, with an Enum whose type nothing creates.

    In `upgrade()`, at the `Enum(…)`: `add_column`, and `alter_column` with `type_=`, of a native Enum whose name is
    known, where nothing before it in the revision creates the type (its own `create()`, a table, SQL, a call that may
    do anything), no earlier revision names it, and the history of the revisions is known. An Enum with
    `native_enum=False` needs none.

    Silent where the file itself creates or executes something when it is loaded, and where env.py imports
    `alembic_postgresql_enum`, which makes them. What a downgrade leaves behind is DBC524's.

    ## Why
    On PostgreSQL an Enum is a type of its own. `op.create_table()` creates it, `op.add_column()` does not: 'type
    "job_kind" does not exist', and the deployment stops.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_kind.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("jobs", sa.Column("kind", sa.Enum("daily", "weekly", name="job_kind")))
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_kind.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        sa.Enum("daily", "weekly", name="job_kind").create(op.get_bind(), checkfirst=True)
        op.add_column("jobs", sa.Column("kind", sa.Enum("daily", "weekly", name="job_kind")))
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    said: set[str | None] = set()
    for each in on(migration.upgrade, "postgresql"):
        for enum in each.enums if isinstance(each, (AddColumn, AlterColumn)) else ():
            if enum.name not in said and _is_missing(migration, each, enum):
                said.add(enum.name)
                yield violation("missing", enum.place, name=enum.name, call=each.call.method, create=_create(enum))


def _is_missing(migration: Migration, operation: Operation, enum: EnumType) -> bool:
    if enum.name is None or enum.is_native is not True or may_make(migration.upgrade.before(operation), enum.name):
        return False
    earlier = migration.earlier
    if earlier.mention(enum.name) or earlier.schema.enum(enum.name) is not None:
        return False
    project = migration.project
    return not project.acts_when_loaded() and not project.run().makes_enum_types


def _create(enum: EnumType) -> str:
    """The call that creates the type, as Python writes it."""
    labels = [f'"{each}"' for each in enum.labels] if is_known(enum.labels) else ["..."]
    return f'sa.Enum({", ".join([*labels, ""])}name="{enum.name}").create(op.get_bind(), checkfirst=True)'
