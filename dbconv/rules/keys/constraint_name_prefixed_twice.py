"""DBC528."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import replaced
from dbconv.facts.constraints import DeclaredConstraint
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_GIVEN = "%(constraint_name)s"


@rule(
    "DBC528",
    "constraint-name-prefixed-twice",
    DeclaredConstraint,
    category="W",
    since="0.2",
    messages={
        "twice": 'constraint "{name}" becomes "{made}": the naming convention writes "{prefix}" before its name'
        "; write {better}"
    },
    fixable="unsafe",
    decided="where the name is not written out at the constraint.",
)
def constraint_name_prefixed_twice(fact: DeclaredConstraint, context: Context) -> Iterator[Violation]:
    """A constraint's name begins with what the naming convention writes before it.

    Reported at the name, in models and in revisions that are not merged, where the form of the convention for its kind
    has `%(constraint_name)s`, as SQLAlchemy's own example for `ck`, and the name begins with all that stands before
    that, the table's name included. `op.f("…")` and `conv("…")` are exempt, to which no convention is applied. Silent
    where the convention or the table's name is unknown.

    ## Why
    With `{"ck": "ck_%(table_name)s_%(constraint_name)s"}` a check constraint that is called `ck_users_adult` is made as
    `ck_users_ck_users_adult`. It works until somebody drops it by the name that stands in the source; and long names
    are cut sooner.

    ## Bad
    ```python
    from sqlalchemy import CheckConstraint, Column, Integer, MetaData
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s"})

    class Parcel(Base):
        __tablename__ = "parcel"
        id = Column(Integer, primary_key=True, comment="key")
        __table_args__ = (CheckConstraint("id > 0", name="ck_parcel_positive"), {"comment": "what is sent"})
    ```

    ## Good
    ```python
    from sqlalchemy import CheckConstraint, Column, Integer, MetaData
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s"})

    class Parcel(Base):
        __tablename__ = "parcel"
        id = Column(Integer, primary_key=True, comment="key")
        __table_args__ = (CheckConstraint("id > 0", name="positive"), {"comment": "what is sent"})
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    constraint, name = fact.constraint, fact.constraint.name
    form = (fact.forms or {}).get(constraint.kind, "")
    if name is None or constraint.is_final or _GIVEN not in form or fact.table is None:
        return
    before, after = (each.replace("%(table_name)s", fact.table) for each in form.split(_GIVEN, 1))
    rest = name.removeprefix(before)
    if rest not in ("", name) and "%(" not in after:
        made = f"{before}{name}{after}"
        place = constraint.name_place or fact.place
        better = replaced(place, f'"{rest}"', was=repr(name))
        yield violation("twice", place, name=name, made=made, prefix=before, better=better)
