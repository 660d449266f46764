"""DBC324."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.descriptions import Description

# What a flag says that is called so is false where it says one of these.
_POSITIVE = frozenset("active available enable enabled valid visible".split())
_NEGATIVE = frozenset(
    {"删除", "停用", "禁用", "无效", "失效", "隐藏", "冻结", "deleted", "disabled", "invalid", "hidden"}
)


@rule(
    "DBC324",
    "flag-reversed",
    Column,
    category="R",
    since="0.2",
    messages={
        "message": '{column} is described as 0 "{zero}" and 1 "{one}", though 0 is false and 1 is true; store 1 for yes'
    },
)
def flag_reversed(column: Column, context: Context) -> Iterator[Violation]:
    """The description of a flag says 0 for yes and 1 for no.

    `0是 1否`, `0启用 1停用`, `0=on, 1=off`, in `comment=`, `doc=`, a comment beside the column or a docstring below it. A
    flag is a column whose name has the form of one of `boolean-words`, `is_frame`, `del_flag`, or whose description
    begins with 是否; `enabled_flag` (0删除 1非删除) is right by its name. A status is none: `0正常 1停用` lists its values
    as any other list does. At the description.

    A person decides: the rows that are there have the values as they are described.

    ## Why
    Python, SQL and JSON read 0 as false. `if menu.is_frame`, `WHERE is_frame` and a switch of the front end all turn
    the meaning round, and nobody sees it at that line.

    ## Bad
    ```python
    from sqlalchemy import Column, SmallInteger

    class Menu(Base):
        cached = Column(SmallInteger, nullable=False, default=0, comment="是否缓存（0缓存 1不缓存）")
    ```

    ## Good
    ```python
    from sqlalchemy import Boolean, Column

    class Menu(Base):
        cached = Column(Boolean, nullable=False, default=True, comment="是否缓存（0不缓存 1缓存）")
    ```

    ## Settings
    `boolean-words`
    """
    said = column.description
    meanings = dict(said.values)
    if meanings.keys() != {"0", "1"} or not said.is_reversed:
        return
    if meanings["0"].lower() in _NEGATIVE and not _POSITIVE.isdisjoint(column.words):
        return
    is_named = context.says(column, context.settings.boolean_words) and not said.says("status")
    if is_named or said.asks_yes_or_no:
        texts = (each for each in column.descriptions if each.value and Description((each.value,)).is_reversed)
        place = next((each.place for each in texts), column.name_place)
        yield violation("message", place, column=the_column(column), zero=meanings["0"], one=meanings["1"])
