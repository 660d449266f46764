"""DBC311."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.meanings import has_word
from dbconv.words.plurals import are_several

_VARIABLE = frozenset({"String", "Unicode", "VARCHAR", "NVARCHAR"})
# Beside the words for long content, what is longer than a name or a title: an address of any kind, a message, what
# is written to choose by.
_LONGER = tuple(
    "address agent avatar callback condition directory domain email endpoint expression file filename folder host icon"
    " image img link location logo mail message msg path photo picture redirect regex site thumbnail uri url webhook"
    " website".split()
)
_LONGEST_TEXT = 2_048


@rule(
    "DBC311",
    "string-too-long",
    Column,
    category="C",
    since="0.1",
    messages={
        "message": "{column} is {type}({length}), longer than {longest}; write {better} or shorter",
        "long": "{column} is {type}({length}), longer than {longest}; write how long its values may be",
    },
    dialects=("mysql",),
    fixable="unsafe",
    decided="what a constant is to be that others use too, and whether so long a status is one.",
)
def string_too_long(column: Column, context: Context) -> Iterator[Violation]:
    """A String is longer than `max-string-length`.

    Where the name, the attribute's or the description says long content (`text-words`, `message`) or an address (`url`,
    `path`, `host`), a condition, or several things (`users`), 2,048 characters are the most, whatever the setting says;
    what is longer still is for a person to measure, and no length is offered. Reported at the length, also where that
    is the name of a constant. CHAR is not asked, nor a foreign key, whose length its target decides.

    ## Why
    The length is all that a reader, and the database, know of a value. In MySQL an index over a few long columns meets
    InnoDB's limit of 3,072 bytes, four for each character, and a sort reserves the whole length in memory. Text is no
    way out: it takes no literal default and is indexed by a prefix alone.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(500), nullable=False, default="", comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `max-string-length`, `text-words`, `status-words`
    """
    kind, settings = column.type, context.settings
    # Of a foreign key the column that it refers to decides.
    if kind.name not in _VARIABLE or not kind.length_place or not kind.length or column.foreign_key:
        return
    is_long = _is_long(column, settings.text_words)
    longest = _LONGEST_TEXT if is_long else settings.max_string_length
    if kind.length > longest:
        shorter = replaced(kind.length_place, str(longest), was=str(kind.length))
        if context.says(column, settings.status_words):
            # What is so long is no state; how short it becomes says whether it is one.
            shorter = Advice("")
        yield violation(
            "long" if is_long else "message",
            kind.length_place,
            column=the_column(column),
            type=kind.name,
            length=str(kind.length),
            longest=str(longest),
            # A path or a page that is written as longer may be so; what is cut off it is lost.
            better=None if is_long else shorter._replace(text=f"{kind.name}({longest})"),
        )


def _is_long(column: Column, text_words: tuple[str, ...]) -> bool:
    """Whether content, an address, or a number of things is held that may be long."""
    named = f"{column.name or ''}_{column.attribute or ''}"
    if has_word(named, text_words) or has_word(named, _LONGER) or are_several(column.words):
        return True
    description = column.description
    return description.says("long") or description.says("address") or description.says("several")
