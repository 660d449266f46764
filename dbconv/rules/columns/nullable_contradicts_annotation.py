"""DBC322."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, removed, replaced
from dbconv.facts.tables import Column, Nullability
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC322",
    "nullable-contradicts-annotation",
    Column,
    category="W",
    since="0.2",
    messages={
        "null": "nullable=True of {column} lets in the NULL that its annotation keeps out; write {better}",
        "null-quoted": "nullable=True of {column} lets in the NULL that its annotation keeps out; let it allow None",
        "not-null": "nullable=False of {column} keeps the None out that its annotation allows; write {better}",
        "not-null-unwritten": "nullable=False of {column} keeps the None out that its annotation allows; leave it out",
        "primary-key": "{told} of {column}, a part of the primary key, which holds no NULL; leave it out",
    },
    fixable="safe",
    decided="how an annotation in quotes, or one that is not written out here, says it.",
)
def nullable_contradicts_annotation(column: Column, context: Context) -> Iterator[Violation]:
    """`nullable=` says otherwise than the annotation, or than the primary key.

    `Mapped[str]` with `nullable=True`, `Mapped[str | None]` with `nullable=False`, SQLModel's `name: str` with
    `nullable=True`, and `primary_key=True` with `nullable=True`. SQLAlchemy takes `nullable=`; the advice mends the
    annotation, so that the database keeps what it has. In SQLModel a field of a row that is not stored yet is None, so
    that `int | None` with `nullable=False` is right.

    Silent where the annotation is not read in full, or an alias (`Annotated`) brings a column, and about NULL in a
    class without a table: a subclass may share its parent's, where rows of other kinds have NULL. DBC308 is silent
    beside it.

    ## Why
    The type checker believes the annotation: it asks for no `if user.note is None` where the database holds NULLs, and
    the first row that has one raises. SQLite keeps NULL in a primary key that is `nullable=True`; PostgreSQL and MySQL
    make it NOT NULL and say nothing.

    ## Bad
    ```python
    from sqlalchemy import String
    from sqlalchemy.orm import Mapped, mapped_column

    class Visit(Base):
        city: Mapped[str | None] = mapped_column(String(32), nullable=False, default="", comment="where it was")
    ```

    ## Good
    ```python
    from sqlalchemy import String
    from sqlalchemy.orm import Mapped, mapped_column

    class Visit(Base):
        city: Mapped[str] = mapped_column(String(32), nullable=False, default="", comment="where it was")
    ```
    """
    said = column.nullable
    if said.value and column.primary_key:
        yield violation("primary-key", said.place, column=the_column(column), told=removed(said.place, "nullable=True"))
    elif said.contradicted and said.value and column.table is not None:
        better = _annotated(said, said.optional)
        yield violation("null" if better else "null-quoted", said.place, column=the_column(column), better=better)
    elif said.contradicted and not said.value:
        better = _annotated(said, said.required)
        message = "not-null" if better else "not-null-unwritten"
        yield violation(message, said.place, column=the_column(column), better=better)


def _annotated(said: Nullability, text: str) -> Advice | None:
    """What NULL is allowed in stays as it is: the annotation alone says something else."""
    return replaced(said.annotation, text, is_safe=True) if said.annotation and text else None
