"""DBC206."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.parts_of_speech import PartsOfSpeech, parts_of_speech


@rule(
    "DBC206",
    "column-name-not-a-noun-phrase",
    Column,
    category="C",
    since="0.1",
    messages={
        "adverb": 'column name "{name}" is an adverb alone'
        "; write a noun with what describes it, or a verb with its object",
        "preposition": 'column name "{name}" is a preposition alone'
        "; write a noun with what describes it, or a verb with its object",
        "pronoun": 'column name "{name}" is a pronoun alone'
        "; write a noun with what describes it, or a verb with its object",
        "last-article": 'column name "{name}" ends in an article'
        "; write a noun with what describes it, or a verb with its object",
        "last-conjunction": 'column name "{name}" ends in a conjunction'
        "; write a noun with what describes it, or a verb with its object",
        "last-preposition": 'column name "{name}" ends in a preposition'
        "; write a noun with what describes it, or a verb with its object",
    },
    default_enabled=False,
)
def column_name_not_a_noun_phrase(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name is neither a noun phrase nor a verb with its object.

    Reported are names that end in an article, a conjunction or a preposition, and lone adverbs, prepositions and
    pronouns. A participle or an adjective may have a preposition after it: `created_at`, `valid_from`, `expires_on`.
    Off by default: `check_in` and `opt_out` are nouns to those who use them.

    ## Why
    `previous_and` or `together` cannot be read without the code that fills it.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Trip(Base):
        together = Column(Integer, nullable=False, default=0, comment="people who travel on one ticket")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Trip(Base):
        passenger_count = Column(Integer, nullable=False, default=0, comment="people who travel on one ticket")
    ```
    """
    fault = _fault(column.words, parts_of_speech())
    if fault:
        yield violation(fault, column.name_place, name=column.name)


def _fault(words: tuple[str, ...], parts: PartsOfSpeech) -> str:
    """The message that says what is wrong with a name; empty where nothing is."""
    if not words:
        return ""
    last = words[-1]
    if len(words) == 1:
        lone = {"adverb": parts.adverbs, "preposition": parts.prepositions, "pronoun": parts.pronouns}
        return next((kind for kind, known in lone.items() if last in known), "")
    if last in parts.articles:
        return "last-article"
    if last in parts.conjunctions:
        return "last-conjunction"
    if last not in parts.prepositions:
        return ""
    before = words[-2]
    is_verb = before.endswith(("ed", "s", "ing")) or before in parts.participles | parts.adjectives
    return "" if is_verb and last in parts.after_participle else "last-preposition"
