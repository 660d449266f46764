"""DBC410."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import not_null
from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.column_types import NEUTRAL
from dbconv.facts.tables import Column, Index, Table
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_index
from dbconv.violation import Violation, violation
from dbconv.words.soft_delete import is_soft_delete

_WITHOUT_NEUTRAL = frozenset({"date-time", "date", "time", "binary"})
# Where a row with NULL in a unique index is equal to no other; elsewhere NULL equals NULL there.
_LETS_DOUBLES_IN = frozenset({"mysql", "postgresql", "sqlite"})
_HAS_PARTIAL = frozenset({"postgresql", "sqlite", "mssql"})


@rule(
    "DBC410",
    "nullable-column-in-index",
    Table,
    category="W",
    since="0.1",
    messages={
        "plain": 'column "{name}" allows NULL in {index}; write {better}',
        "partial": 'column "{name}" allows NULL in {index}'
        "; write {better}, or leave rows with NULL out by a partial index",
        "doubles": 'column "{name}" allows NULL in {index}, which lets rows with NULL there in twice'
        "; write {better}",
        "doubles-partial": 'column "{name}" allows NULL in {index}, which lets rows with NULL there in twice'
        "; write {better}, or leave rows with NULL out by a partial index",
    },
    fixable="unsafe",
    decided="what its rows get, or that a partial index leaves them out; a base's column is for all of its tables.",
)
def nullable_column_in_index(table: Table, context: Context) -> Iterator[Violation]:
    """A column of a unique index or constraint over two or more columns allows NULL.

    Under mysql a plain index is asked, too. Reported where the index names the column. Not reported are the stamp of a
    soft delete, a partial index whose condition asks for more of the column than to be NULL, and a unique one that is
    told that NULL equals NULL (`postgresql_nulls_not_distinct=True`). Where the column says that
    it allows NULL, a truth value in a unique one is let be (NULL is MySQL's way to leave rows out), and so are foreign
    keys, what is called like one (`user_id` as Integer), dates, times and binaries in one that is not unique: they have
    no neutral value. So are date-times there where
    `datetime-default` is `"null"`, which wants them so.

    Silent where it is unknown whether the column allows NULL.

    ## Why
    To MySQL, PostgreSQL and SQLite a NULL equals no other NULL: a unique constraint over `(user_id, team)` lets the
    same user in twice where `team` is NULL. In any index, comparisons with `=`, `<>` and `IN` leave those rows out,
    so that each query has to ask for them apart.

    ## Bad
    ```python
    from sqlalchemy import Column, Date, Integer, UniqueConstraint

    class Booking(Base):
        __tablename__ = "booking"
        __table_args__ = (UniqueConstraint("seat_number", "show_date", name="uq_booking_seat_number_show_date"),)
        id = Column(Integer, primary_key=True, comment="key")
        seat_number = Column(Integer, nullable=False, default=0, comment="counted from the stage")
        show_date = Column(Date, comment="of the first act")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Date, Integer, UniqueConstraint

    class Booking(Base):
        __tablename__ = "booking"
        __table_args__ = (UniqueConstraint("seat_number", "show_date", name="uq_booking_seat_number_show_date"),)
        id = Column(Integer, primary_key=True, comment="key")
        seat_number = Column(Integer, nullable=False, default=0, comment="counted from the stage")
        show_date = Column(Date, nullable=False, comment="of the first act")
    ```

    ## Settings
    `dialect`, `datetime-default`
    """
    settings = context.settings
    for index in table.indexes:
        if index.inherited or index.kind == "primary-key" or len(index.columns) < 2 or index.nulls_equal:
            continue
        if not index.unique and settings.dialect != "mysql":
            continue
        for name, place in zip(index.columns, index.places):
            column = table.column(name)
            if (
                column is None
                or column.nullable.value is not True
                or name in index.without_null
                or is_soft_delete(name)
            ):
                continue
            if not _is_meant(column, index, settings.datetime_default):
                message = _of_unique(index, table, settings.dialect) if index.unique else "plain"
                better = _better(message, column, index, context)
                yield violation(message, place, part=str(name), name=column.name, index=the_index(index), better=better)


def _is_meant(column: Column, index: Index, datetime_default: str) -> bool:
    """Whether NULL is what the column, or the index, is there for."""
    family = column.type.family if is_known(column.type) else ""
    if index.unique:
        # MySQL's way to say "one active row a user": NULL stands for all that are not.
        return (family == "boolean" or str(column.name).startswith("is_")) and column.nullable.said
    if family == "date-time" and datetime_default == "null":
        return True
    is_reference = column.foreign_key is True or column.is_called_a_reference
    return column.nullable.said and (is_reference or family in _WITHOUT_NEUTRAL)


def _better(message: str, column: Column, index: Index, context: Context) -> Advice:
    """What makes the column NOT NULL, done where its rows have a value then: a neutral one, or that of a reference."""
    better = given(column.place, "nullable", "False")
    if not is_known(column.type, column.defaults, column.generated, column.has_more):
        return Advice(better.text)
    if not index.unique and _has_neutral(column):
        better = not_null(column, context.is_checked(column))
        return Advice(better.text) if column.inherited else better
    is_required = column.foreign_key is True and column.nullable.annotation is None and not column.inherited
    return better if is_required and message in ("plain", "doubles") else Advice(better.text)


def _has_key(index: Index, table: Table) -> bool:
    """Whether no two rows are equal in an index, NULL or not."""
    return bool(table.primary_key) and set(table.primary_key) <= set(index.columns)


def _of_unique(index: Index, table: Table, dialect: str) -> str:
    """The message on a unique index, where only one row of each kind could have the neutral value."""
    lets_doubles_in = dialect in _LETS_DOUBLES_IN and not _has_key(index, table)
    if dialect in _HAS_PARTIAL:
        return "doubles-partial" if lets_doubles_in else "partial"
    return "doubles" if lets_doubles_in else "plain"


def _has_neutral(column: Column) -> bool:
    """Whether any number of rows may have a neutral value, which in a reference would dangle."""
    return column.type.family in NEUTRAL and not column.is_called_a_reference and column.foreign_key is not True
