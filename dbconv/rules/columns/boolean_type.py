"""DBC315."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import NUMBERS, TEXTS
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_ASKED = NUMBERS | TEXTS | {"enum"}
# A name that ends so tells something about yes and no, rather than which of the two.
_TAILS = frozenset(
    "at by code count date datetime id ids level message name number on reason since text time timestamp type"
    " until".split()
)
_LONGEST_TRUTH = len("false")


@rule(
    "DBC315",
    "boolean-type",
    Column,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" is {type}, though its name says yes or no; write {better}',
        "described": "{column} is {type}, though its description asks for yes or no; write {better}",
    },
    fixable="unsafe",
    decided="which value is yes, where they are members of an Enum, listed by a CHECK, or a default is neither.",
)
def boolean_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is named or described as yes or no is not Boolean.

    The name has the form of one of `boolean-words`: `is_paid`, `has_docs`, `email_enabled`, `del_flag`; or the
    description begins with 是否. Silent where the description lists other values than 0 and 1, or those in reverse ("0是
    1否"): Boolean would turn their meaning round; or where the values are members of a Python Enum. Asked are strings,
    numbers and Enums. What Boolean becomes is right too: `TINYINT(1)` and `BIT(1)` of MySQL, `BIT` of SQL Server; a
    bare `TINYINT` is not. Silent where the name ends in another thing (`is_locked_until`, `is_deleted_at`), for the
    name of a flag (`feature_flag` as `String(64)`), for a name that a longer attribute spells out as another thing
    (`candidate_name = Column("can_name", …)`), and for a number in a unique constraint, where each row that is
    done with gets one of its own. Types of a TypeDecorator are not asked.

    ## Why
    `if row.is_paid` is true for "0", for "N" and for 2. Each reader has to know which values there are, and the
    database takes any.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Payment(Base):
        is_late = Column(Integer, nullable=False, default=0, comment="came after the due date")
    ```

    ## Good
    ```python
    from sqlalchemy import Boolean, Column

    class Payment(Base):
        is_late = Column(Boolean, nullable=False, default=False, comment="came after the due date")
    ```

    ## Settings
    `boolean-words`, `dialect`
    """
    kind = column.chosen_type
    if kind is None or kind.family not in _ASKED or _is_boolean(kind):
        return
    if column.has_members and kind.family != "enum":
        return
    last = "".join(column.words[-1:])
    if last in _TAILS or (kind.family in NUMBERS and context.file_tables.is_in_unique(column)):
        return
    # Which of an Enum's values is yes, and what a CHECK lists, somebody has to know.
    is_plain = kind.family != "enum" and not column.checks
    better = retyped(column, "Boolean", context.settings.dialect) if is_plain else Advice("Boolean")
    if _says_whether(column, context):
        if not (last == "flag" and _is_long(kind)) and column.description.may_be_boolean:
            yield violation("message", kind.place, name=column.name, type=kind.label, better=better)
    elif column.description.asks_yes_or_no and kind.family != "text" and column.description.may_be_boolean:
        yield violation("described", kind.place, column=the_column(column), type=kind.label, better=better)


def _says_whether(column: Column, context: Context) -> bool:
    """Whether its name says yes or no, and the attribute, where that has more words, does not say another thing.

    ``candidate_name = Column("can_name")`` is no ability.
    """
    words = context.settings.boolean_words
    attribute = column.attribute or column.name or ""
    is_spelled_out = attribute != column.name and len(attribute) > len(column.name or "")
    return context.says(column, words) and not (is_spelled_out and not context.settings.meanings.says(attribute, words))


def _is_boolean(kind: ColumnType) -> bool:
    """MySQL's TINYINT(1), or one whose width is unknown."""
    return kind.name == "TINYINT" and (not is_known(kind.length) or kind.length == 1)


def _is_long(kind: ColumnType) -> bool:
    return kind.family in TEXTS and kind.may_hold(_LONGEST_TRUTH + 1)
