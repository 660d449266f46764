"""Words of the closed classes: those that a name cannot end in, and those that say nothing alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dbconv.record import NamedTuple


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


def is_noun_phrase(words: Sequence[str]) -> bool:
    """Whether some words may name a thing by themselves: not ``rendered``, ``special``, ``reply_to``, ``id``."""
    from dbconv.words.lists import parts_of_speech as lists

    if not words or len("".join(words)) < 2:
        return False
    known, last = parts_of_speech(), words[-1]
    if last in known.prepositions | known.conjunctions | known.articles | known.pronouns | known.adverbs:
        return False
    is_said_of_one = last in known.participles | known.adjectives or last in lists.BEFORE_NOUNS.split()
    is_participle = len(last) > 4 and last.endswith("ed") and not last.endswith("eed")
    return not is_said_of_one and not is_participle and not (len(last) > 6 and last.endswith(("able", "ible")))


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
