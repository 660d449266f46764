"""Words of the closed classes: those that a name cannot end in, and those that say nothing alone."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class PartsOfSpeech(NamedTuple):
    """The classes, each a set of words."""

    articles: frozenset[str]
    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    adverbs: frozenset[str]
    after_participle: frozenset[str]
    participles: frozenset[str]
    adjectives: frozenset[str]


@cache
def parts_of_speech() -> PartsOfSpeech:
    """The table."""
    from dbconv.words.lists import parts_of_speech as lists

    return PartsOfSpeech(
        *(
            frozenset(text.split())
            for text in (
                lists.ARTICLES,
                lists.CONJUNCTIONS,
                lists.PREPOSITIONS,
                lists.PRONOUNS,
                lists.ADVERBS,
                lists.AFTER_PARTICIPLE,
                lists.PARTICIPLES,
                lists.ADJECTIVES,
            )
        )
    )
