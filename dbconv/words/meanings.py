"""What a column's name says that it holds: money, a moment, a truth value.

The words are settings. Each is the last word or words of a name, ``price`` of ``sell_price``, or a form with stars,
``is_*``; whole words only, so that ``discount`` is no ``count`` and ``payment_id`` no payment.
"""

from __future__ import annotations

import functools
import re

from dbconv.words.names import words_of

Meanings = tuple[tuple[str, ...], ...]


@functools.lru_cache(maxsize=8192)
def says(name: str, words: tuple[str, ...], meanings: Meanings) -> bool:
    """Whether a name has the form of one of ``words``, and of none of the ``meanings`` that stand before these."""
    name = "_".join(words_of(name))
    if not name or not _form(words).fullmatch(name):
        return False
    stronger = meanings[: meanings.index(words)] if words in meanings else meanings
    return not any(_form(each).fullmatch(name) for each in stronger)


@functools.lru_cache(maxsize=256)
def _form(words: tuple[str, ...]) -> re.Pattern[str]:
    forms = (re.escape(word.lower()) for word in words)
    whole = [form.replace(r"\*", ".+") if r"\*" in form else rf"(?:.+_)?{form}" for form in forms]
    return re.compile("|".join(whole) or "(?!)")
