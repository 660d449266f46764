"""Tables and columns of models beside what the revisions of their database leave of them, once all have run."""

from __future__ import annotations


from dbconv.facts.schema import EnumLabels, SchemaTable
from dbconv.facts.tables import Column, Table
from dbconv.record import NamedTuple
from dbconv.source import Place


class RevisedTable(NamedTuple):
    """A table of a model."""

    subject: str
    place: Place
    """Of the table's name, where the class is given one."""
    table: Table
    is_made: bool
    """Whether the revisions leave a table of this name."""
    lacking: tuple[str, ...]
    """Those of its mixins' columns that they do not leave in it, though they do in another table of the mixin's."""
    unmapped: tuple[str, ...]
    """The columns that they leave in it, and no model has; unknown where either are not all known."""


class RevisedColumn(NamedTuple):
    """A column of a model, at its declaration."""

    subject: str
    place: Place
    """Of its name."""
    column: Column
    made: tuple[SchemaTable, ...]
    """What the revisions leave of its tables: several of a mixin's; none where they leave none of these."""


class RevisedEnum(NamedTuple):
    """An ``Enum`` of a model's column, with what the database stores for it."""

    subject: str
    place: Place
    column: Column
    labels: tuple[str, ...]
    """What SQLAlchemy stores: the names of the members, where a class of Python's has them."""
    values: tuple[str, ...]
    """The values of these members; none where it does not store names, or they are no texts."""
    made: EnumLabels
    """The type of the column as the revisions leave it."""
