"""Which words are misspelled, and how they are spelled."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache


@cache
def corrections() -> Mapping[str, str]:
    """The misspellings that are known, each with its correction."""
    from dbconv.words.lists.misspellings import MISSPELLINGS

    found = {}
    for line in MISSPELLINGS.strip().split("\n"):
        correct, _, wrong = line.partition(": ")
        found.update(dict.fromkeys(wrong.split(), correct))
    return found
