"""Chinese written in pinyin, found by a list of words: syllables alone are in half of the English words too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

_LONGEST = 14


class Chinese(NamedTuple):
    """A word in characters, and its meanings in English: more than one where only the author knows which."""

    characters: str
    meanings: tuple[str, ...]


def pinyin_in(words: Sequence[str]) -> dict[str, Chinese]:
    """The words of a name that are pinyin; a single syllable is, beside a longer one: ``shouji_hao``."""
    _, syllables, _ = _tables()
    found = {word: each for word in words for each in [_read(word)] if each}
    if found:
        found.update({word: syllables[word] for word in words if word in syllables})
    return found


@lru_cache(maxsize=8192)
def _read(word: str) -> Chinese | None:
    """A word as Chinese: one of the list, or several and syllables run together, at least one of them of the list."""
    whole, _, known = _tables()
    if word in whole:
        return whole[word]
    of_key = _read(word[:-2]) if word.endswith("id") else None
    if of_key:
        return Chinese(f"{of_key.characters}ID", tuple(f"{meaning} id" for meaning in of_key.meanings))
    if len(word) < 6 or not word.isalpha():
        return None
    pieces = _pieces(word, known) or []
    # At most one syllable to each longer word: more of them stand in English words too.
    if not pieces or 2 * sum(piece in whole for piece in pieces) < len(pieces):
        return None
    found = [known[piece] for piece in pieces]
    meanings = [" ".join(each) for each in product(*(each.meanings for each in found))]
    is_clear = len(meanings) == 1
    return Chinese("".join(each.characters for each in found) if is_clear else "", tuple(meanings[:2]))


def _pieces(word: str, known: Mapping[str, Chinese]) -> list[str] | None:
    """The fewest pieces that a word is made of, or None."""
    best: list[list[str] | None] = [[]]
    for end in range(1, len(word) + 1):
        shortest: list[str] | None = None
        for begin in range(max(0, end - _LONGEST), end):
            before, piece = best[begin], word[begin:end]
            if before is not None and piece in known and (shortest is None or len(before) + 1 < len(shortest)):
                shortest = [*before, piece]
        best.append(shortest)
    return best[-1]


@cache
def _tables() -> tuple[Mapping[str, Chinese], Mapping[str, Chinese], Mapping[str, Chinese]]:
    """The longer words, the syllables, and both."""
    from dbconv.words.lists.pinyin import SYLLABLES, WORDS

    whole, syllables = _read_lines(WORDS), _read_lines(SYLLABLES)
    return whole, syllables, {**syllables, **whole}


def _read_lines(text: str) -> dict[str, Chinese]:
    lines = (line.split(" ", 2) for line in text.strip().split("\n"))
    return {word: Chinese(characters, tuple(meaning.split("/"))) for word, characters, meaning in lines}
