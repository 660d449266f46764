"""DBC207."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.currencies import currencies
from dbconv.words.descriptions import says_other_system
from dbconv.words.names import words_of
from dbconv.words.plurals import same_noun

# What form a value has, rather than what it is: a truth value, a key, a moment, who.
_FORMS_IN_FRONT = frozenset("are can did does has is should was were".split())
_FORMS_BEHIND = frozenset(
    "allowed at by date datetime disabled enabled encrypted end flag hash id ids in on required start time timestamp"
    " url uuid"
    # Units
    " bytes kb mb gb tb kib mib gib ns us ms msec sec secs second seconds min mins minute minutes hour hours day days"
    " week weeks month months year years percent percentage pct cents chars tokens px kg km".split()
)
_MEASURES = frozenset({"of", "per"})


@rule(
    "DBC207",
    "column-name-too-many-words",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" has {count} words, more than {most}; write "{better}"',
        "no-better": 'column name "{name}" has {count} words, more than {most}; say it in fewer',
    },
)
def column_name_too_many_words(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name has more than three words.

    Words are what underscores and capitals part. Not counted are a number (`address_line_2` has two), and what says the
    form of a value rather than what it is: `is`, `has`, `can` and the like in front, `enabled`, `hash`, `id`, `url`,
    `at`, `by`, `on`, `start`, `date` and the like at the end, units (`retry_delay_seconds` and `fee_in_usd` have two
    and one), and `of` and `per` anywhere (`max_uses_per_customer` has three). The name of the table that a foreign key
    refers to is one word. Exempt is a field of another system's, by its first word or its description ("github",
    "third-party", "微信").

    ## Why
    Long names do not fit into a report, are shortened differently by each who selects them, and tell of a column that
    wants its own table.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        second_person_to_inform = Column(String(80), nullable=False, default="", comment="gets a copy by mail")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        copy_recipient = Column(String(80), nullable=False, default="", comment="gets a copy by mail")
    ```

    ## Settings
    `max-words`
    """
    if column.name is None:
        return
    count = _count(column)
    most = context.settings.max_words
    if count > most and not says_other_system(column.words[0]) and not column.description.says("other-system"):
        better = context.suggestion(column, column.name)
        message = "better" if better else "no-better"
        yield violation(message, column.name_place, name=column.name, count=count, most=most, better=better)


def _count(column: Column) -> int:
    """How many words of a name say what the column holds."""
    words = [word for word in column.words if not word.isdigit() and word not in _MEASURES]
    while words and words[0] in _FORMS_IN_FRONT:
        del words[0]
    while words and (words[-1] in _FORMS_BEHIND or words[-1] in currencies()):
        del words[-1]
    return len(words) - max((_repeated(words, each) for each in _targets(column)), default=0)


def _targets(column: Column) -> list[tuple[str, ...]]:
    """The names of the tables, or classes, that a foreign key refers to, as words."""
    references = column.references if is_known(column.references) else ()
    named = [each.table or each.owner or "" for each in references]
    return [words_of(each.rpartition(".")[2]) for each in named]


def _repeated(words: list[str], table: tuple[str, ...]) -> int:
    """How many words too many the name of a table has at the end of a name; its prefix may be left out."""
    for first in range(len(table)):
        *begin, noun = table[first:]
        size = len(begin) + 1
        if words[-size:-1] == begin and same_noun("".join(words[-1:]), noun):
            return size - 1
    return 0
