"""DBC521."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dbconv.context import Context
from dbconv.edits import Advice, given, replaced
from dbconv.facts.constraints import Constraint, DeclaredConstraint, DroppedConstraint
from dbconv.rule import rule
from dbconv.terms import Term, listed, term
from dbconv.violation import Violation, violation

_MADE_UP = "and each database makes up its own"
_ASKED = "which the form of the naming convention asks for"
_CONVENTION = "give the MetaData a naming_convention"
_GIVEN = "%(constraint_name)s"
# PostgreSQL's, the shortest.
_LONGEST = 63
_NAMES = {"uq": "uq_<table>_<columns>", "ck": "ck_<table>_<what>", "fk": "fk_<table>_<column>", "pk": "pk_<table>"}


@rule(
    "DBC521",
    "unnamed-constraint",
    (DeclaredConstraint, DroppedConstraint),
    category="C",
    since="0.1",
    messages={
        "dropped": "drop_constraint has no name, and cannot run; write the constraint's name",
        "no-convention": f"{{constraint}} ({{written}}) has no name, {_MADE_UP}; write {{better}}, or {_CONVENTION}",
        "no-convention-none": f"{{constraint}} ({{written}}) has no name, {_MADE_UP}; write {{better}} for None"
        f", or {_CONVENTION}",
        "no-convention-several": f"{{constraint}} ({{written}}) and {{others}} of this file have no name, {_MADE_UP}"
        f"; {_CONVENTION}",
        "form-needs-name": f"{{constraint}} ({{written}}) has no name, {_ASKED}; write {{better}}",
        "form-needs-name-none": f"{{constraint}} ({{written}}) has no name, {_ASKED}; write {{better}} for None",
        "form-needs-name-several": f"{{constraint}} ({{written}}) and {{others}} of this file have no name, {_ASKED}"
        "; write {better}, and so for each",
    },
    fixable="unsafe",
    decided="in models, and where a naming convention has forms: the convention, or what a check is for.",
)
def unnamed_constraint(fact: DeclaredConstraint | DroppedConstraint, context: Context) -> Iterator[Violation]:
    """A constraint has no name, and its `MetaData` has no naming convention that gives it one.

    In models: `UniqueConstraint`, `CheckConstraint`, `ForeignKeyConstraint`, `ForeignKey`, and `unique=True` without
    `index=True` (with it, SQLAlchemy names the index); once a file, at the first, with the number of the others, as one
    naming convention names them all. In revisions that are not merged: the same in `create_table` and
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
    has_convention = context.settings.naming_convention
    fault = _fault(fact.constraint, fact.forms, has_convention)
    alike = (one for one, forms in fact.in_file if _fault(one, forms, has_convention) == fault)
    # Those of a file's models wait for one decision, and are said at the first.
    if fault and next(alike, fact.constraint) is fact.constraint:
        yield _unnamed(fact, fault, sum(1 for _ in alike))


def _fault(constraint: Constraint, forms: Mapping[str, str] | None, has_convention: bool) -> str:
    """Why neither its declaration nor a convention names a constraint; empty where one does, or may."""
    # What a revision writes down of a table in create_table has a primary key that the database names by itself.
    is_key = constraint.kind == "pk" and constraint.written != "create_primary_key"
    if constraint.is_named is not False or is_key or forms is None or has_convention:
        return ""
    if constraint.kind not in forms:
        return "no-convention"
    return "form-needs-name" if _GIVEN in forms[constraint.kind] else ""


def _unnamed(fact: DeclaredConstraint, fault: str, others: int) -> Violation:
    constraint = fact.constraint
    is_none = constraint.written.startswith("create_")
    whole = _NAMES.get(constraint.kind, "...")
    # What a form puts before the name is not written a second time.
    is_part = (fact.forms or {}).get(constraint.kind, _GIVEN) != _GIVEN
    name = f'"{whole[whole.rindex("<"):] if is_part and "<" in whole else whole}"'
    call = "UniqueConstraint(..., name={})" if constraint.written == "unique=True" else "name={}"
    better: Advice | None = Advice(name if is_none else call.format(name))
    if others and fault == "no-convention":
        better = None
    elif fault == "no-convention" and (own := _own_name(constraint)):
        better = replaced(fact.place, own, was="None") if is_none else given(fact.place, "name", own)
    return violation(
        f"{fault}{'-several' if others else '-none' if is_none else ''}",
        fact.place,
        constraint=_term(constraint),
        written=constraint.written,
        others=term("more", count=str(others)) if others else None,
        better=better,
        # A table in another file, or a constraint before this one, brings no other.
        decision=fact.metadata if fault == "no-convention" and fact.in_file else "",
    )


def _own_name(constraint: Constraint) -> str:
    """The name in quotes that a constraint of an operation gets; empty where a person has to find one."""
    if constraint.kind not in _NAMES or constraint.kind == "ck" or constraint.written == "unique=True":
        return ""
    if not constraint.table or not constraint.columns or None in constraint.columns:
        return ""
    columns = () if constraint.kind == "pk" else constraint.columns
    name = "_".join((constraint.kind, constraint.table, *map(str, columns)))
    return f'"{name}"' if len(name) <= _LONGEST else ""


def _term(constraint: Constraint) -> Term:
    columns = [each for each in constraint.columns if each]
    kind = term(f"the-{constraint.kind}")
    if None in constraint.columns or not columns or constraint.kind == "ck":
        return kind
    return term("constraint-of-columns", constraint=kind, columns=listed(columns))
