"""DBC209."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column, ColumnType
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.moments import names_a_moment
from dbconv.words.parts_of_speech import is_noun_phrase
from dbconv.words.plurals import plurals_of
from dbconv.words.types import type_words

_QUESTIONS = frozenset("is has have can may should allow allows use uses show hide enable with supports".split())
_OF_SEVERAL = frozenset({"list", "array", "tuple"})
_MOMENTS = frozenset({"date", "datetime", "timestamp"})


@rule(
    "DBC209",
    "column-name-contains-type",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" holds the name of a type, "{word}"; write "{better}"',
        "no-better": 'column name "{name}" holds the name of a type, "{word}"; say what it holds',
        "another-type": 'column name "{name}" holds the name of a type, "{word}"'
        "; say what it holds, or give it that type",
    },
    precedence=9,
)
def column_name_contains_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name holds the name of a type.

    Reported is the last of several words (`name_str`, `tag_list`) where what is left is a name: not `rendered_text`,
    `special_char`, `id_string`, `reply_to_text`. The first one is reported where the column is of that type (`int_age`
    as Integer, but not `list_price` or `text_color`). `date`, `datetime`, `time`, `timestamp` and `day` name what is
    held, and are reported only at the end of a column that is known to be a string; `date`, `datetime` and `timestamp`
    also of a number or a boolean (`all_day` and `one_time` are adjectives there, `due_day` may be one of a month); and
    none where the name or the description says a duration or a schedule. Questions (`is_list`), things that are called
    so (`price_list`, `alt_text`), what is there in several types (`int_value`, `float_value`), what is another thing
    than the column with the rest of its name (`goal_json` beside `goal`), and the text of something that has more
    (`action_text` beside `action_kind`) are not reported.

    ## Why
    Types change and names do not: `age_int` becomes a SmallInteger, `zip_int` a string, and then the name lies.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Runner(Base):
        best_place_int = Column(Integer, nullable=False, default=0, comment="of this season")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Runner(Base):
        best_place = Column(Integer, nullable=False, default=0, comment="of this season")
    ```

    ## Settings
    `allowed-words`
    """
    words = column.words
    if column.name is None or len(words) < 2 or words[0] in _QUESTIONS:
        return
    known = type_words()
    first, last = words[0], words[-1]
    if "_".join(words[-2:]) in known.terms or "_".join(words[-3:]) in known.terms:
        return
    if last in known.types:
        word, rest = last, words[:-1]
    elif _is_of(column.type, known.families.get(first, frozenset())):
        word, rest = first, words[1:]
    elif last in known.times and _contradicts(column, last):
        word, rest = last, ()
    else:
        return
    if word in context.settings.allowed_words or (rest and not is_noun_phrase(rest)):
        return
    if _tells_apart(column, words.index(word), rest, context):
        return
    # A list of tags holds tags.
    last = next(iter(sorted(plurals_of(rest[-1]))), rest[-1]) if rest and word in _OF_SEVERAL else "".join(rest[-1:])
    mended = "_".join((*rest[:-1], last))
    better = context.suggestion(column, mended)
    message = "better" if better else "no-better" if rest else "another-type"
    place, words_said = column.name_place, frozenset({word})
    yield violation(message, place, name=column.name, word=word, better=better, words=words_said, mended=mended)


def _tells_apart(column: Column, index: int, rest: tuple[str, ...], context: Context) -> bool:
    """Whether another column has the same name but for the type: one value, in the column of its type."""
    types = type_words().types | type_words().times
    others = [each.words for table in context.file_tables.tables_of(column) for each in table.columns]
    # `goal_json` is another thing than `goal`; `action_text` one of several things about one, as `action_kind`.
    if rest and rest in others:
        return True
    if column.words[index] == "text" and any(each != column.words and each[: len(rest)] == rest for each in others):
        return True
    return any(
        len(each) == len(column.words)
        and each[index] != column.words[index]
        and each[index] in types
        and (*each[:index], *each[index + 1 :]) == rest
        for each in others
    )


def _is_of(column_type: ColumnType, families: frozenset[str]) -> bool:
    return not families.isdisjoint({column_type.family, column_type.name})


def _contradicts(column: Column, word: str) -> bool:
    """Whether a column that is called a date or a time is known to hold neither as that, nor a duration."""
    kind = column.chosen_type
    if kind is None or (column.description.says_no_moment and word != "timestamp"):
        return False
    if not names_a_moment(column.words, is_float=kind.family == "number"):
        return False
    return kind.family == "string" or (kind.family in ("integer", "number", "boolean") and word in _MOMENTS)
