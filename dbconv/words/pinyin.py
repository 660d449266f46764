"""Chinese written in pinyin: found by a list of words, as syllables alone are in half of the English words too, and by
what a name's own description says in characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product

from dbconv.record import NamedTuple

_LONGEST = 14
_MOST_CHARACTERS = 5


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


def initials_in(words: Sequence[str], said: Iterable[str]) -> Chinese | None:
    """What of the things ``said`` a whole name is the initials of: ``xm`` of 姓名, in any reading of each character.

    What is no character stands for itself: ``sbid`` of 设备ID.
    """
    name = "".join(words)
    for each in said:
        if len(each) == len(name) and sum(not character.isascii() for character in each) > 1:
            letters = _letters()
            if all(letter in letters.get(character, character.lower()) for letter, character in zip(name, each)):
                return Chinese(each, _translated(each))
    return None


def _translated(characters: str) -> tuple[str, ...]:
    """The meaning of a few words in characters: none where one is not of the list, or has several meanings."""
    known, begin = _by_characters(), 0
    found: list[str] = []
    while begin < len(characters):
        ends = (end for end in range(min(begin + _MOST_CHARACTERS, len(characters)), begin, -1))
        end = next((each for each in ends if characters[begin:each] in known), 0)
        # A single character ends a word alone: 号 of 手机号.
        if not end or (end == begin + 1 and (end < len(characters) or not found)):
            return ()
        found.append(known[characters[begin:end]])
        begin = end
    return (" ".join(found),) if all(found) else ()


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
    # At most one syllable to each longer word: more of them stand in English words too; bilibili says nothing twice.
    if len({*pieces}) < max(len(pieces), 1) or 2 * sum(piece in whole for piece in pieces) < len(pieces):
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


@cache
def _by_characters() -> Mapping[str, str]:
    """The meanings of the words by their characters; empty where there are several."""
    found: dict[str, str] = {}
    for each in (*_tables()[1].values(), *_tables()[0].values()):
        characters = each.characters.split("/")
        # Two words that sound alike have a meaning each; one word with two meanings has none that is known.
        meanings = each.meanings if len(characters) == len(each.meanings) else ("",) * len(characters)
        found.update(zip(characters, meanings))
    return found


@cache
def _letters() -> Mapping[str, str]:
    """The letters with which the readings of each character begin."""
    from dbconv.words.lists.pinyin_initials import CHARACTERS

    found: dict[str, str] = {}
    for line in CHARACTERS.strip().split("\n"):
        letter, characters = line.split(" ")
        for each in characters:
            found[each] = found.get(each, "") + letter
    return found


def _read_lines(text: str) -> dict[str, Chinese]:
    lines = (line.split(" ", 2) for line in text.strip().split("\n"))
    return {word: Chinese(characters, tuple(meaning.split("/"))) for word, characters, meaning in lines}
