"""DBC556."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.env import TargetSchemas
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# The default schemas of PostgreSQL, SQL Server and SQLite: a table that names one is none that Alembic finds.
_DEFAULTS = frozenset({"public", "dbo", "main"})


@rule(
    "DBC556",
    "schemas-not-included",
    TargetSchemas,
    category="W",
    since="0.1",
    messages={
        "table": 'table "{table}" is in a schema, and context.configure looks into none but the default one:'
        " autogenerate makes it again each time; write {better}",
        "metadata": 'the MetaData puts its tables into the schema "{schema}", and context.configure looks into none but'
        " the default one: autogenerate makes them again each time; write {better}",
    },
    fixable="unsafe",
    decided="why include_schemas=False is there, and what else autogenerate would see without it.",
)
def schemas_not_included(target: TargetSchemas, context: Context) -> Iterator[Violation]:
    """Tables that env.py compares are in a schema, and `context.configure` is not given `include_schemas=True`.

    Reported at the `configure` that has a connection. Silent where it is given `**options`, where env.py sets a
    `search_path` or a `schema_translate_map`, and for the database's default schema (`public`, `dbo`, `main`), of which
    `include_schemas` does not help.

    ## Why
    Without it Alembic reads the tables of the default schema alone. Each `--autogenerate` finds none of the others, and
    creates them again; the deployment fails, since they are there.

    ## Bad
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    target_metadata = Base.metadata
    context.configure(connection=engine.connect(), target_metadata=target_metadata)
    # app/models.py
    from sqlalchemy import MetaData, create_engine
    from sqlalchemy.orm import DeclarativeBase

    engine = create_engine("postgresql://")

    class Base(DeclarativeBase):
        metadata = MetaData(schema="shop")
    ```

    ## Good
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base, engine

    target_metadata = Base.metadata
    context.configure(connection=engine.connect(), target_metadata=target_metadata, include_schemas=True)
    # app/models.py
    from sqlalchemy import MetaData, create_engine
    from sqlalchemy.orm import DeclarativeBase

    engine = create_engine("postgresql://")

    class Base(DeclarativeBase):
        metadata = MetaData(schema="shop")
    ```
    """
    found = [(schema, table) for schema, table in target.schemas if schema not in _DEFAULTS]
    for schema, table in found[:1]:
        better = Advice("include_schemas=True") if target.is_off else given(target.place, "include_schemas", "True")
        if table:
            yield violation("table", target.place, table=table, better=better)
        else:
            yield violation("metadata", target.place, schema=schema, better=better)
