"""DBC555."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dbconv.context import Context
from dbconv.facts.drift import RevisedColumn, RevisedTable
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_SHOWN = 5
_RUN = 'run alembic revision --autogenerate -m "..."'


@rule(
    "DBC555",
    "model-without-revision",
    (RevisedTable, RevisedColumn),
    category="W",
    since="0.1",
    messages={
        "table": f'table "{{table}}" is in no revision; {_RUN}',
        "column": f'"{{column}}" is in no revision; {_RUN}',
        "mixin": f'"{{column}}" is in no revision of {{tables}}; {_RUN}',
        "many": f'"{{column}}" is in no revision of {{tables}}, {{more}} more; {_RUN}',
        "unmapped": 'the revisions leave "{column}", and no model has it; map it, or write a revision that drops it if'
        " nothing needs it any more",
        "all-unmapped": 'the revisions leave {columns} in table "{table}", and no model has them; map them, or write a'
        " revision that drops them if nothing needs them any more",
    },
)
def model_without_revision(fact: RevisedTable | RevisedColumn, context: Context) -> Iterator[Violation]:
    """A table or a column of a model is in no revision; or the revisions leave a column that no model has.

    The revisions of the script directory are replayed from their operations, in the order of their graph, up to the
    head. A table that they do not leave is reported at its name, a column at its own, a mixin's in the mixin if all its
    tables lack it, else at the table. A column that they leave and the model has not is reported at the table.

    What an operation does under `if not has_table(…)`, or in a `try`, counts as done; SQL that changes rows makes
    nothing unknown, other SQL what it names; a name that is computed makes unknown whatever it may stand for, and what
    is unknown is not reported. No table is missing where env.py is given `include_object` or `include_name`, or where
    the revisions begin with a database that was there before them; a column is, unless such a filter may leave it out.
    Silent where the revisions have several heads, for a `MetaData` that no env.py compares, and for a column that no
    model has, where a base or a helper of the model may bring it.

    ## Why
    The tests make their tables from the models, and pass. The deployment runs the revisions, and the first query fails:
    no such column. `alembic check` finds this, too, but needs a database that is at the head.

    ## Bad
    ```python
    # alembic.ini
    [alembic]
    script_location = migrations
    # migrations/env.py
    from alembic import context
    from app.models import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata)
    # migrations/versions/1a2b_coupons.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b"
    down_revision = None

    def upgrade():
        op.create_table("coupon", sa.Column("id", sa.Integer, primary_key=True))

    def downgrade():
        op.drop_table("coupon")
    # app/models.py
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        uses = Column(Integer, default=0, nullable=False, comment="how often it was handed in")
    ```

    ## Good
    ```python
    # alembic.ini
    [alembic]
    script_location = migrations
    # migrations/env.py
    from alembic import context
    from app.models import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata)
    # migrations/versions/1a2b_coupons.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b"
    down_revision = None

    def upgrade():
        op.create_table("coupon", sa.Column("id", sa.Integer, primary_key=True), sa.Column("uses", sa.Integer))

    def downgrade():
        op.drop_table("coupon")
    # app/models.py
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        uses = Column(Integer, default=0, nullable=False, comment="how often it was handed in")
    ```
    """
    if isinstance(fact, RevisedTable):
        yield from _in_table(fact)
    elif fact.made and all(each.column(str(fact.column.name)) is None for each in fact.made):
        names = [each.name for each in fact.made]
        message = "column" if len(names) == 1 else "many" if len(names) > _SHOWN else "mixin"
        subject = f"{names[0]}.{fact.column.name}" if len(names) == 1 else fact.subject
        more = len(names) - _SHOWN if message == "many" else None
        tables = _quoted(names[:_SHOWN]) if len(names) > 1 else None
        yield violation(message, fact.place, column=subject, tables=tables, more=more)


def _in_table(fact: RevisedTable) -> Iterator[Violation]:
    name = fact.table.subject
    if fact.is_made is False:
        yield violation("table", fact.place, table=name, part="table")
    place = fact.table.place
    for each in fact.lacking:
        yield violation("column", place, column=f"{name}.{each}", part=each)
    if len(fact.unmapped) == 1:
        yield violation("unmapped", place, column=f"{name}.{fact.unmapped[0]}", part="unmapped")
    elif fact.unmapped:
        yield violation("all-unmapped", place, table=name, columns=_quoted(fact.unmapped), part="unmapped")


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{each}"' for each in names)
