"""What a revision does to the schema, step by step, as its own text says it: plain data that JSON can hold.

In all of it None is what is not known. A text is empty where nothing is given; what is not said of a step is not in it.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from dbconv.record import NamedTuple

Names: TypeAlias = "list[str | None]"


class StepType(NamedTuple):
    """A column's type."""

    name: str
    """SQLAlchemy's name for it."""
    family: str
    length: int | None = None
    """No size is 0."""
    precision: int | None = None
    scale: int | None = None
    unsigned: bool | None = None
    timezone: bool | None = None
    enum: list[Any] | None = None
    """What it lists, or what it holds does: the type's name, its labels, and whether it creates a type."""
    variants: list[Any] = []
    """Other types by dialect: pairs of a name and a type, which is None where it is not known."""


class StepColumn(NamedTuple):
    """A column as it is made."""

    name: str | None
    type: Any
    """A `StepType`, or what JSON makes of it; None where it is unknown."""
    nullable: bool | None = None
    default: str | None = ""
    """The ``server_default`` as it is written."""
    comment: str | None = ""
    generated: bool | None = False


class StepKey(NamedTuple):
    """A constraint or an index as it is made."""

    kind: str
    """``pk``, ``uq``, ``fk``, ``ck``, ``ex`` or ``ix``."""
    name: str | None
    columns: Names
    unique: bool | None = False
    partial: bool = False
    target: str | None = ""
    target_columns: Names = []
    condition: str | None = ""
    valid: bool | None = True
    by_alter: bool = False
    """``use_alter=True``: Alembic's ``create_table`` leaves it out where the database could add it later, and nothing
    does."""


CERTAIN, IF_NEEDED, PERHAPS = 0, 1, 2
"""A step is taken; or where what it makes is not there yet, or what it drops is; or nobody knows when."""


class Step(NamedTuple):
    """One step, by the name of Alembic's directive for it."""

    kind: str
    table: str | None = ""
    """Empty where it is about no table."""
    schema: str | None = ""
    given: dict[str, Any] = {}
    certainty: int = CERTAIN
    only: list[str] | None = None
    """The dialects on which it is taken; None for all of them."""
    others: list[str] = []
    """Those on which it is not."""


class Steps(NamedTuple):
    """The steps of a revision's upgrade; None where it has none that can be read, or those of several databases."""

    steps: tuple[Step, ...] | None


def dump_steps(steps: Steps) -> object:
    """See `dbconv.summary.Part`."""
    return None if steps.steps is None else [list(each) for each in steps.steps]


def load_steps(value: Any) -> Steps:
    """See `dbconv.summary.Part`; what is in ``given`` is looked at when it is asked for."""
    if value is None:
        return Steps(None)
    steps = tuple(map(Step._make, value))
    for kind, table, schema, given, certainty, only, others in steps:
        texts = (kind, table or "", schema or "", *(only or ()), *others)
        if type(given) is not dict or type(certainty) is not int or not all(type(each) is str for each in texts):
            raise ValueError
    return Steps(steps)
