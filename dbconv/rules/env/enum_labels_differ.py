"""DBC557."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.drift import RevisedEnum
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_SHOWN = 5
_NO_LABELS = (
    'column "{column}" stores {labels}, which the type "{type}" that the revisions make has not: an INSERT fails;'
)


@rule(
    "DBC557",
    "enum-labels-differ",
    RevisedEnum,
    category="E",
    since="0.1",
    messages={
        "missing": f"{_NO_LABELS} write a revision that executes {{better}}",
        "names": f"{_NO_LABELS} SQLAlchemy stores the names of the members, and the type has their values; write"
        " {better}",
    },
    dialects=("postgresql",),
)
def enum_labels_differ(enum: RevisedEnum, context: Context) -> Iterator[Violation]:
    """The model's `Enum` stores a label that the type has not which the revisions make.

    Reported at the `Enum`. Of a class of Python's `enum` SQLAlchemy stores the names of the members, unless
    `values_callable` says otherwise; aliases are none. The type is that at the head: `ALTER TYPE … ADD VALUE` and
    `RENAME VALUE` in the revisions count. The order does not, nor what the type has more. Silent for
    `native_enum=False`, and where the labels of either are not known.

    ## Why
    PostgreSQL refuses what its type does not list: `invalid input value for enum`. `--autogenerate` does not compare
    labels, so that a member which is added to the class reaches no database by itself.

    ## Bad
    ```python
    # pyproject.toml
    [tool.dbconv]
    dialect = "postgresql"
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
        op.create_table(
            "coupon",
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("origin", sa.Enum("mail", "shop", name="origin")),
        )

    def downgrade():
        op.drop_table("coupon")
        sa.Enum(name="origin").drop(op.get_bind())
    # app/models.py
    from sqlalchemy import Column, Enum, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        origin = Column(Enum("mail", "shop", "partner", name="origin"), comment="who gave it")
    ```

    ## Good
    ```python
    # pyproject.toml
    [tool.dbconv]
    dialect = "postgresql"
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
        op.create_table(
            "coupon",
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("origin", sa.Enum("mail", "shop", "partner", name="origin")),
        )

    def downgrade():
        op.drop_table("coupon")
        sa.Enum(name="origin").drop(op.get_bind())
    # app/models.py
    from sqlalchemy import Column, Enum, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        origin = Column(Enum("mail", "shop", "partner", name="origin"), comment="who gave it")
    ```
    """
    missing = [each for each in enum.labels if each not in enum.made.labels]
    if missing:
        are_values = bool(enum.values) and set(enum.values) <= set(enum.made.labels)
        name = enum.made.name if enum.made.name.islower() else f'\\"{enum.made.name}\\"'
        better = f"op.execute(\"ALTER TYPE {name} ADD VALUE '{_quoted(missing[0])}'\")"
        if are_values:
            better = "values_callable=lambda members: [each.value for each in members]"
        labels = ", ".join(f'"{each}"' for each in missing[:_SHOWN])
        message = "names" if are_values else "missing"
        yield violation(message, enum.place, column=enum.subject, type=enum.made.name, labels=labels, better=better)


def _quoted(label: str) -> str:
    return label.replace("'", "''")
