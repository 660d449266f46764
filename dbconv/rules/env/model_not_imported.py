"""DBC551."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.env import EnvView, ModuleTables
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_SHOWN = 5


@rule(
    "DBC551",
    "model-not-imported",
    ModuleTables,
    category="E",
    since="0.1",
    messages={
        message: f'module "{{module}}" is imported by no env.py: autogenerate does not know {tables}, and drops from'
        f" a database what it does not know; import the module in {{env}}, or in what that imports"
        for message, tables in {
            "table": "table {tables}",
            "tables": "tables {tables}",
            "many": "tables {tables}, {more} more",
        }.items()
    },
)
def model_not_imported(module: ModuleTables, context: Context) -> Iterator[Violation]:
    """A module defines tables, and no env.py of the project imports it, directly or by way of others.

    Reported at the module's first table. Only tables count whose `MetaData` is the one that an env.py gives as
    `target_metadata`, so that tests and examples with one of their own are left alone. An import inside a function
    counts; one for type checkers alone does not.

    Exempt: a file whose name begins with `__`, the guide's mark for a model that is left out. Silent where env.py, or a
    module that it imports, imports what it finds (`pkgutil`, entry points, `import_module` of more than literals and
    loops over them) or is not here; where `context.configure` is given `include_object` or `include_name`; where a
    program runs Alembic, as Flask-Migrate does, so that no `alembic.ini` or `pyproject.toml` names the script
    directory; and where `target_metadata` cannot be followed.

    ## Why
    A table is in the `MetaData` once its module was imported, and not before. `alembic revision --autogenerate`
    compares that with the database: what it does not know it drops, with `op.drop_table`, and the rows with it.

    ## Bad
    ```python
    # alembic.ini
    [alembic]
    script_location = migrations
    # migrations/env.py
    from alembic import context
    from app.base import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata)
    # app/base.py
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass
    # app/user.py
    from sqlalchemy import Column, Integer

    from app.base import Base

    class User(Base):
        __tablename__ = "user_account"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Good
    ```python
    # alembic.ini
    [alembic]
    script_location = migrations
    # migrations/env.py
    from alembic import context
    from app import user
    from app.base import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata)
    # app/base.py
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass
    # app/user.py
    from sqlalchemy import Column, Integer

    from app.base import Base

    class User(Base):
        __tablename__ = "user_account"
        id = Column(Integer, primary_key=True, comment="key")
    ```
    """
    missed = [each for each in module.envs if each.tables and each.imports is False and each.compares_all]
    unknown = [each for each in module.envs if each not in missed and each.tables != ()]
    # Of several services in one repository, one says nothing of the others.
    if not missed or _nearest(missed) <= _nearest(unknown):
        return
    env, tables = missed[0], missed[0].tables or ()
    message = "many" if len(tables) > _SHOWN else "tables" if len(tables) > 1 else "table"
    shown = ", ".join(f'"{each}"' for each in tables[:_SHOWN])
    more = len(tables) - _SHOWN if message == "many" else None
    yield violation(message, env.place, module=env.module, tables=shown, more=more, env=env.path)


def _nearest(envs: list[EnvView]) -> int:
    return max((each.nearness for each in envs), default=0)
