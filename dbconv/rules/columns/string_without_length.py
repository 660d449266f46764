"""DBC310."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import VARIABLE
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.settings import Settings
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.meanings import has_word

_DIALECTS = {"mysql": "MySQL", "oracle": "Oracle"}


@rule(
    "DBC310",
    "string-without-length",
    Column,
    category="W",
    since="0.1",
    messages={"message": "{column} is {type} without a length, which {database} needs; write {better}"},
    fixable="unsafe",
    decided="how long content is.",
)
def string_without_length(column: Column, context: Context) -> Iterator[Violation]:
    """A String has no length (mysql, oracle).

    Foreign keys are exempt: they may take their type over. Silent where the arguments of the type are no literals.

    ## Why
    VARCHAR needs a length there. For MySQL SQLAlchemy refuses to create the table ("VARCHAR requires a length on
    dialect mysql"); on a laptop with SQLite nobody sees it.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String, nullable=False, default="", comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`, `max-string-length`, `text-words`
    """
    dialect = _DIALECTS.get(context.settings.dialect)
    kind = column.type
    if dialect is None or kind.name not in VARIABLE or kind.length is not None:
        return
    if not column.foreign_key:
        better = _better(column, context.settings)
        yield violation(
            "message", kind.place, column=the_column(column), type=kind.name, database=dialect, better=better
        )


def _better(column: Column, settings: Settings) -> Advice:
    """The longest that is asked for, unless the content may be longer: then somebody has to know how long."""
    kind = column.type
    if has_word(column.name or "", settings.text_words) or column.description.says("long"):
        return Advice(f"{kind.name}(n)")
    return retyped(column, kind.name, "", f"({settings.max_string_length})")
