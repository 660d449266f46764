"""DBC521."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.constraints import Constraint, DeclaredConstraint, DroppedConstraint
from dbconv.rule import rule
from dbconv.terms import Term, listed, term
from dbconv.violation import Violation, violation

_NAMES = {"uq": "uq_<table>_<columns>", "ck": "ck_<table>_<what>", "fk": "fk_<table>_<column>", "pk": "pk_<table>"}


@rule(
    "DBC521",
    "unnamed-constraint",
    (DeclaredConstraint, DroppedConstraint),
    category="C",
    since="0.1",
    messages={
        "dropped": "drop_constraint has no name, and cannot run; write the constraint's name",
        "no-convention": "{constraint} ({written}) has no name, and each database makes up its own"
        "; write {better}, or give the MetaData a naming_convention",
        "no-convention-none": "{constraint} ({written}) has no name, and each database makes up its own"
        "; write {better} for None, or give the MetaData a naming_convention",
        "form-needs-name": "{constraint} ({written}) has no name, which the form of the naming convention asks for"
        "; write {better}, or give the MetaData a naming_convention",
        "form-needs-name-none": "{constraint} ({written}) has no name, which the form of the naming convention asks for"
        "; write {better} for None, or give the MetaData a naming_convention",
    },
)
def unnamed_constraint(fact: DeclaredConstraint | DroppedConstraint, context: Context) -> Iterator[Violation]:
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
    `naming-convention`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    if isinstance(fact, DroppedConstraint):
        if not fact.is_named:
            yield violation("dropped", fact.place)
        return
    constraint = fact.constraint
    # What a revision writes down of a table in create_table has a primary key that the database names by itself.
    is_key = constraint.kind == "pk" and constraint.written != "create_primary_key"
    if constraint.is_named or is_key or fact.forms is None or context.settings.naming_convention:
        return
    form = fact.forms.get(constraint.kind)
    if form is None or "%(constraint_name)s" in form:
        name, is_none = f'"{_NAMES.get(constraint.kind, "...")}"', constraint.written.startswith("create_")
        call = "UniqueConstraint(..., name={})" if constraint.written == "unique=True" else "name={}"
        message = f"{'no-convention' if form is None else 'form-needs-name'}{'-none' if is_none else ''}"
        better = name if is_none else call.format(name)
        written = constraint.written
        yield violation(message, fact.place, constraint=_term(constraint), written=written, better=better)


def _term(constraint: Constraint) -> Term:
    columns = [each for each in constraint.columns if each]
    kind = term(f"the-{constraint.kind}")
    if None in constraint.columns or not columns or constraint.kind == "ck":
        return kind
    return term("constraint-of-columns", constraint=kind, columns=listed(columns))
