"""Words in a segment of a path that no path should have."""

from __future__ import annotations

from dbconv.words.abbreviations import Expansions, abbreviations_in
from dbconv.words.names import words_of
from dbconv.words.pinyin import pinyin_in
from dbconv.words.spelling import misspelled

# What stands in paths for something else than in columns, or is a folder's usual name.
_IN_PATHS: dict[str, tuple[str, ...]] = {"gen": ("generate",), "dist": ()}


def wrong_words(segment: str, known: Expansions, allowed: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Abbreviations, misspellings and pinyin: what to say of each, and what to write where that is clear."""
    words = [word for word in words_of(segment) if word not in allowed]
    found = {
        word: (f'"{word}", which is pinyin ({each.characters or " or ".join(each.meanings)})', _only(each.meanings))
        for word, each in pinyin_in(words).items()
    }
    found.update((word, (f'"{word}", misspelled', correct)) for word, correct in misspelled(words).items())
    for word, meanings in abbreviations_in(words, known).items():
        meanings = _IN_PATHS.get(word, meanings)
        if meanings:
            found[word] = f'"{word}" for {" or ".join(meanings)}', _only(meanings)
    return found


def with_right_words(segment: str, wrong: dict[str, tuple[str, str]]) -> str:
    """A segment with the right words and hyphens; as it is where no word is wrong, or one is unclear."""
    if not wrong or not all(better for _, better in wrong.values()):
        return segment
    return "-".join(wrong[word][1] if word in wrong else word for word in words_of(segment)).replace(" ", "-")


def _only(meanings: tuple[str, ...]) -> str:
    return meanings[0] if len(meanings) == 1 else ""
