"""DBC711."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Migration, Operation
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.rules.live.dropped_names import DroppedName, dropped_names
from dbconv.violation import Violation, violation

_MAPS = "still maps it: each SELECT of it fails once this has run; "
_OF_COLUMN = "{model}.{attribute} in {path}:{line} " + _MAPS
_OF_TABLE = "{model} in {path}:{line} " + _MAPS


@rule(
    "DBC711",
    "dropped-name-in-model",
    Migration,
    category="E",
    since="0.2",
    messages={
        "column": 'column "{column}" of table "{table}" is dropped, but ' + _OF_COLUMN + "remove it there, and deploy"
        " that first",
        "column-renamed": 'column "{column}" of table "{table}" is renamed to "{new}", but ' + _OF_COLUMN + "write the"
        " new name there",
        "table": 'table "{table}" is dropped, but ' + _OF_TABLE + "remove it there, and deploy that first",
        "table-renamed": 'table "{table}" is renamed to "{new}", but ' + _OF_TABLE + "write the new name there",
    },
)
def dropped_name_in_model(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column or a table is dropped or renamed that a model of the project still maps.

    In `upgrade()`, at its name: `drop_column`, `drop_table`, `alter_column(new_column_name=)`, `rename_table`, and the
    SQL that does the same, where a model that is no test's still declares that name in the database, by itself or by a
    mixin.

    Silent where this revision or a later one brings the name back, of a table that it creates itself, where it may do
    what is not read, and where one of several models of the table lacks the column.

    ## Why
    SQLAlchemy names all columns of a model in each SELECT. From the moment in which this has run, every page that shows
    such a row fails, until the program is deployed that does not know the column.

    ## Bad
    ```python
    # app/models.py
    from sqlalchemy import String
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "users"
        id: Mapped[int] = mapped_column(primary_key=True)
        fax: Mapped[str] = mapped_column(String(40), default="", comment="the number of a machine")

    # migrations/versions/1a2b3c_drop_fax.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_column("users", "fax")
    ```

    ## Good
    ```python
    # app/models.py
    from sqlalchemy import String
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "users"
        id: Mapped[int] = mapped_column(primary_key=True)

    # migrations/versions/1a2b3c_drop_fax.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_column("users", "fax")
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for operation, gone, model in still_mapped(migration, context.settings.dialect):
        column = model.column(gone.column)
        is_own = column is not None and not column.inherited
        yield violation(
            f"{'column' if gone.column else 'table'}{'-renamed' if gone.new else ''}",
            operation.call.name_place if gone.is_written else operation.place,
            table=gone.table,
            column=gone.column,
            new=gone.new,
            model=model.python_name,
            attribute=(column.attribute or column.name) if column else None,
            path=model.path,
            line=str((column.name_place if column and is_own else model.place).line),
        )


def still_mapped(migration: Migration, dialect: str) -> Iterator[tuple[Operation, DroppedName, Table]]:
    """The operations that take a name out of the database which a model still maps, with that model."""
    for operation, gone in dropped_names(migration.upgrade, dialect):
        model = _model_of(migration, gone)
        if model is not None:
            yield operation, gone, model


def _model_of(migration: Migration, gone: DroppedName) -> Table | None:
    """The model that still declares a name; None where there is none, or that is not certain."""
    models = migration.project.models_of(gone.table, gone.schema)
    if not models or (gone.column is not None and any(each.column(gone.column) is None for each in models)):
        return None
    return models[0] if migration.project.is_left(gone.table, gone.column, gone.schema) is False else None
