"""DBC521."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.constraints.facts import UnnamedConstraint
from dbconv.rule import rule
from dbconv.violation import Fault, Violation

_NAMES = {"uq": "uq_<table>_<columns>", "ck": "ck_<table>_<what>", "fk": "fk_<table>_<column>", "pk": "pk_<table>"}


@rule(
    "DBC521",
    "unnamed-constraint",
    UnnamedConstraint,
    category="C",
    since="0.1",
    messages={"message": "{_0} has no name, {_1}; {_2}"},
)
def unnamed_constraint(constraint: UnnamedConstraint, context: Context) -> Iterator[Violation]:
    """A constraint has no name, and its `MetaData` has no naming convention that gives it one.

    In models: `UniqueConstraint`, `CheckConstraint`, `ForeignKeyConstraint`, `ForeignKey`, and `unique=True` without
    `index=True` (with it, SQLAlchemy names the index). In revisions that are not merged: the same in `create_table` and
    `add_column`, and `op.create_unique_constraint(None, …)` and its kin. `op.drop_constraint(None, …)`, which cannot
    run, always.

    The convention is looked for in the `MetaData` that the base has, through other modules; in a revision, in the
    `target_metadata` of env.py. One whose form has `%(constraint_name)s`, as SQLAlchemy's own example for `ck`, needs a
    name all the same. Silent where the `MetaData` cannot be followed.

    ## Why
    The database makes up a name, and each another one: PostgreSQL by table and column, Oracle and SQL Server a number
    that differs from server to server, SQLite none at all. Autogenerate then writes `op.drop_constraint(None, …)`,
    which cannot run, and somebody looks up names in production.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        batch = Column(Integer, default=0, nullable=False, unique=True, comment="printed on it")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer, MetaData
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s_%(column_0_N_name)s"})

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        batch = Column(Integer, default=0, nullable=False, unique=True, comment="printed on it")
    ```

    ## Settings
    `naming-convention`, `lint-merged-revisions`
    """
    if not constraint.kind:
        yield Fault(constraint.place, ("drop_constraint", "and cannot run", "write the constraint's name"))
        return
    evidence = "and each database makes up its own"
    if constraint.has_convention:
        evidence = "which the form of the naming convention asks for"
    name = _NAMES.get(constraint.kind, "...")
    if constraint.written == "unique=True":
        advice = f'write UniqueConstraint(..., name="{name}"), or give the MetaData a naming_convention'
    elif constraint.written.startswith("create_"):
        advice = f'write "{name}" for None, or give the MetaData a naming_convention'
    else:
        advice = f'write name="{name}", or give the MetaData a naming_convention'
    yield Fault(constraint.place, (f"{constraint.subject} ({constraint.written})", evidence, advice))
