"""Which words are abbreviations, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

Expansions = Mapping[str, tuple[str, ...]]
_DIGITS = "0123456789"


def abbreviations_in(words: Sequence[str], known: Expansions) -> dict[str, tuple[str, ...]]:
    """The abbreviations among the words of a name, each with its expansions; ``addr2`` is one with a number."""
    found = {}
    for index, word in enumerate(words):
        plain = word.rstrip(_DIGITS)
        expansions = known.get(plain, ())
        if not expansions or is_short_form(word):
            continue
        last_only, number_of = _special()
        number = word[len(plain) :]
        if plain in last_only and (index == 0 or index < len(words) - 1 or number):
            continue
        if plain in number_of and index == 0 and len(words) > 1 and expansions == ("number",):
            expansions = ("number of",)
        found[word] = tuple(expansion + number for expansion in expansions)
    return found


@lru_cache(maxsize=64)
def expansions(instead: tuple[tuple[str, str], ...] | None, added: tuple[tuple[str, str], ...]) -> Expansions:
    """The table of abbreviations under the settings: dbconv's own unless there is another ``instead``."""
    own = {word: (expansion,) for word, expansion in (*(instead or ()), *added)}
    return {**(_built_in() if instead is None else {}), **own}


@cache
def _built_in() -> Expansions:
    from dbconv.words.lists.abbreviations import EXPANSIONS

    lines = (line.split(": ") for line in EXPANSIONS.strip().split("\n"))
    return {word: tuple(expansion.split(", ")) for word, expansion in lines}


@cache
def _special() -> tuple[frozenset[str], frozenset[str]]:
    from dbconv.words.lists.abbreviations import FIRST, LAST_ONLY

    return frozenset(LAST_ONLY.split()), frozenset(FIRST.split())


def is_short_form(word: str) -> bool:
    """Whether a word is short and yet said and written as a word of its own: ``url``, ``md5``."""
    return word in _short_forms()


@cache
def _short_forms() -> frozenset[str]:
    from dbconv.words.lists.abbreviations import SHORT_FORMS

    return frozenset(SHORT_FORMS.split())
