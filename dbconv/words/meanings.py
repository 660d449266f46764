"""What a column's name says that it holds: money, a moment, a truth value.

The words are settings. Each is the last word or words of a name, ``price`` of ``sell_price``, or a form with stars,
``is_*``; whole words only, so that ``discount`` is no ``count`` and ``payment_id`` no payment.
"""

from __future__ import annotations

import functools

from dbconv.record import NamedTuple
from dbconv.words.names import words_of
from dbconv.words.patterns import has_form


class _Forms(NamedTuple):
    """The forms of one list, sorted by how they are compared."""

    whole: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    others: tuple[str, ...]

    def have(self, name: str) -> bool:
        """Whether one of the forms is that of a name, which neither begins nor ends with an underscore."""
        if name in self.whole or name.startswith(self.begins) or name.endswith(self.ends):
            return True
        return any(has_form(name, form, 1) for form in self.others)


def has_word(name: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words of a name, singular or plural, is among ``words``."""
    forms = {form for word in words_of(name) for form in (word, word.removesuffix("s"), f"{word[:-3]}y")}
    return not forms.isdisjoint(words)


class Meanings:
    """The lists of words that a team's settings have, the strongest first: a name has the meaning of one at most."""

    def __init__(self, *lists: tuple[str, ...]) -> None:
        self._lists = lists
        self._ids = frozenset(map(id, lists))
        self._strongest: dict[str, tuple[str, ...] | None] = {}

    def strongest(self, name: str) -> tuple[str, ...] | None:
        """The first of the lists that has the form of a name."""
        if name not in self._strongest:
            plain = "_".join(words_of(name))
            found = (each for each in self._lists if plain and _forms(each).have(plain))
            self._strongest[name] = next(found, None)
        return self._strongest[name]

    def says(self, name: str, words: tuple[str, ...]) -> bool:
        """Whether a name has the form of one of ``words``, and of none of the lists that are stronger than these."""
        strongest = self.strongest(name)
        if strongest is not None or id(words) in self._ids:
            return strongest is words
        plain = "_".join(words_of(name))
        return bool(plain) and _forms(words).have(plain)


@functools.lru_cache(maxsize=256)
def _forms(words: tuple[str, ...]) -> _Forms:
    plain = [word.lower() for word in words if "*" not in word]
    starred = [word.lower() for word in words if "*" in word]
    begins = [word[:-1] for word in starred if word.endswith("_*") and word.count("*") == 1]
    ends = [word[1:] for word in starred if word.startswith("*_") and word.count("*") == 1]
    known = {*(f"{each}*" for each in begins), *(f"*{each}" for each in ends)}
    others = tuple(word for word in starred if word not in known)
    return _Forms(frozenset(plain), tuple(begins), (*ends, *(f"_{word}" for word in plain)), others)
