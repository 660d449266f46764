"""Words in a segment of a path that no path should have."""

from __future__ import annotations

from collections.abc import Mapping

from dbconv.record import NamedTuple
from dbconv.words.abbreviations import Evidence, Expansions, abbreviations_in
from dbconv.words.names import words_of
from dbconv.words.pinyin import pinyin_in
from dbconv.words.spelling import misspelled

# What stands in paths for something else than in columns: for what is done there; or for nothing, as the usual name of
# a folder or a program.
_IN_PATHS = {"gen": "generate", "init": "initialize", "exec": "execute", "dist": "", "dim": ""}


class WrongWord(NamedTuple):
    """A word by what it is, with its meanings, or its characters; and what to write, where that is clear."""

    kind: str
    """``pinyin-said``, ``misspelled``, ``short-form``; ``unclear-form`` where nothing decides what that is for."""
    meanings: tuple[str, ...]
    right: str


def wrong_words(segment: str, known: Expansions, allowed: tuple[str, ...], evidence: Evidence) -> dict[str, WrongWord]:
    """Abbreviations, misspellings and pinyin; ``evidence`` is what answers the path, and what it says of itself."""
    words = [word for word in words_of(segment) if word not in allowed]
    found: dict[str, WrongWord] = {}
    for word, each in pinyin_in(words).items():
        said = (each.characters,) if each.characters else each.meanings
        found[word] = WrongWord("pinyin-said", said, _only(each.meanings))
    for word, correct in misspelled(words).items():
        found[word] = WrongWord("misspelled", (), correct)
    for word, meaning in abbreviations_in(words, known, evidence).items():
        meaning = _IN_PATHS.get(word, meaning)
        if meaning:
            found[word] = WrongWord("short-form", (meaning,), meaning)
        elif word not in _IN_PATHS:
            found[word] = WrongWord("unclear-form", (), "")
    return found


def with_right_words(segment: str, wrong: Mapping[str, WrongWord]) -> str:
    """A segment with the right words and hyphens; as it is where no word is wrong, or one is unclear."""
    if not wrong or not all(each.right for each in wrong.values()):
        return segment
    return "-".join(wrong[word].right if word in wrong else word for word in words_of(segment)).replace(" ", "-")


def _only(meanings: tuple[str, ...]) -> str:
    return meanings[0] if len(meanings) == 1 else ""
