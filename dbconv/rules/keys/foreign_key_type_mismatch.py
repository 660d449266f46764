"""DBC411."""

from __future__ import annotations

import os
from collections.abc import Iterator

from dbconv.paths import shared_folder, shown_from
from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import WRITTEN
from dbconv.facts.tables import Column, ColumnType, ResolvedForeignKey, Table
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_OF_ALL = frozenset({"Integer", "BigInteger", "SmallInteger", "String", "Unicode", "Date", "DateTime"})
# SQLite keeps what it is given: these it compares alike.
_AFFINITIES = {"text": "string", "boolean": "integer"}


@rule(
    "DBC411",
    "foreign-key-type-mismatch",
    ResolvedForeignKey,
    category="E",
    since="0.1",
    messages={
        "whole": '{column} is {type}, but "{target}", which it refers to, is {other}; write {better}',
        "part": '{column} is {type}, but "{target}", which it refers to, is {other}; write the same type',
        "whole-elsewhere": '{column} is {type}, but "{target}" in {file}, which it refers to, is {other}'
        "; write {better}",
        "part-elsewhere": '{column} is {type}, but "{target}" in {file}, which it refers to, is {other}'
        "; write the same type",
    },
    fixable="unsafe",
    decided="which of the two is right, where the other's type is not one of all databases, or a mixin has it.",
)
def foreign_key_type_mismatch(relation: ResolvedForeignKey, context: Context) -> Iterator[Violation]:
    """A foreign key is of another type than the column that it refers to.

    Compared are the types that SQLAlchemy writes for the configured dialect, so that `Integer` and `INTEGER` are one:
    of integers the size and, on mysql, the sign, of strings the length where both have one. A foreign key without a
    type takes it over, and never differs. Under sqlite, which knows neither sizes nor lengths, only what it would
    compare otherwise is reported.

    Silent where the column referred to, or one of the two types, is unknown, and for `Enum` and `Boolean`, which are
    another type in each dialect.

    ## Why
    MySQL refuses a foreign key over integers of another size or sign (error 3780, "incompatible"; 150 before).
    PostgreSQL takes it and converts in each join; an `Integer` that refers to a `BigInteger` ends at row
    2,147,483,648.

    ## Bad
    ```python
    from sqlalchemy import BigInteger, Column, ForeignKey, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "person"
        id = Column(BigInteger, primary_key=True, comment="key")

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(BigInteger, primary_key=True, comment="key")
        user_id = Column(Integer, ForeignKey("person.id", name="payer"), nullable=False, index=True, comment="payer")
    ```

    ## Good
    ```python
    from sqlalchemy import BigInteger, Column, ForeignKey
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "person"
        id = Column(BigInteger, primary_key=True, comment="key")

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(BigInteger, primary_key=True, comment="key")
        user_id = Column(BigInteger, ForeignKey("person.id", name="payer"), nullable=False, index=True, comment="payer")
    ```

    ## Settings
    `dialect`
    """
    dialect, target = context.settings.dialect, relation.target
    if target is None:
        return
    for column, referred in zip(relation.columns, relation.referred):
        own, other = column.type, referred.type
        if is_known(own, other) and _differ(own, other, dialect):
            place = relation.place if column.inherited else own.place
            file = _elsewhere(relation.path, target)
            message = "whole" if other.is_whole and not other.decorated else "part"
            yield violation(
                f"{message}-elsewhere" if file else message,
                place,
                column=the_column(column),
                type=_spelled(own),
                target=f"{target.name}.{referred.name}",
                file=file,
                other=_spelled(other),
                better=_better(column, other, dialect) if message == "whole" else None,
            )


def _better(column: Column, other: ColumnType, dialect: str) -> Advice:
    """The other's type; a person writes one that has another name elsewhere, or needs more than that."""
    if column.inherited or other.name not in _OF_ALL or other.unsigned:
        return Advice(_spelled(other))
    return retyped(column, other.name, dialect, _spelled(other).removeprefix(other.name))


def _differ(own: ColumnType, other: ColumnType, dialect: str) -> bool:
    families = {own.family, other.family}
    if families & {"enum", "boolean"}:
        return False
    if dialect == "sqlite":
        return len({_AFFINITIES.get(each, each) for each in families}) > 1
    if dialect == "oracle" and families == {"integer", "number"}:
        return False
    if len(families) > 1:
        return True
    if own.family == "integer":
        is_signed = dialect == "mysql" and is_known(own.unsigned, other.unsigned) and own.unsigned != other.unsigned
        return is_signed or _written(own, dialect) != _written(other, dialect)
    if own.family == "string":
        is_sized = is_known(own.length, other.length) and own.length is not None and other.length is not None
        return (is_sized and own.length != other.length) or _written(own, dialect) != _written(other, dialect)
    return False


def _written(kind: ColumnType, dialect: str) -> str:
    """The name of a type in the dialect's SQL."""
    return WRITTEN.get(f"{dialect}.{kind.name}", WRITTEN.get(kind.name, kind.name))


def _spelled(kind: ColumnType) -> str:
    if kind.family == "string" and is_known(kind.length) and kind.length is not None:
        return f"{kind.name}({kind.length})"
    return f"{kind.name}(unsigned=True)" if kind.unsigned is True else kind.name


def _elsewhere(path: str, target: Table) -> str | None:
    """The file of a table that lies in another one, as seen from their common folder."""
    if not path or not target.path or path == target.path:
        return None
    return shown_from(target.path, shared_folder(os.path.dirname(path), os.path.dirname(target.path)))
