"""Words that name currencies."""

from __future__ import annotations

from functools import cache


@cache
def currencies() -> frozenset[str]:
    """The codes of currencies, in lower case."""
    from dbconv.words.lists import currencies as lists

    return frozenset(lists.CURRENCIES.split())
