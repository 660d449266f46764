"""Which words are abbreviations, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from dbconv.record import NamedTuple
from dbconv.words.descriptions import Description, has_one_of

Expansions = Mapping[str, tuple[str, ...]]
"""What each abbreviation stands for: one word, or several, one of which something else decides for."""
_DIGITS = "0123456789"
_NOTHING = Description(())


class Evidence(NamedTuple):
    """What decides among the meanings of an abbreviation: what is said of it, and the words of what it belongs to."""

    description: Description = _NOTHING
    owner: tuple[str, ...] = ()


def abbreviations_in(words: Sequence[str], known: Expansions, evidence: Evidence = Evidence()) -> dict[str, str]:
    """The abbreviations among the words of a name, each with what it stands for: empty where nothing decides that.

    ``addr2`` is one with a number.
    """
    found = {}
    last_only, not_last, number_of, not_short = _special()
    for index, word in enumerate(words):
        plain = word.rstrip(_DIGITS)
        number = word[len(plain) :]
        if plain not in known or (is_short_form(word) and word not in known):
            continue
        if not not_short.isdisjoint(("_".join(words[index - 1 : index + 1]), "_".join(words[index : index + 2]))):
            continue
        is_last = index == len(words) - 1 and not number
        if plain in last_only and (index == 0 or not is_last) or plain in not_last and is_last and index > 0:
            continue
        others = (*words[:index], *words[index + 1 :])
        meaning = _decided(plain, known[plain], others, evidence)
        if plain in number_of and index == 0 and others:
            # Of things: num_seats, num_row; but num_of_seats.
            is_of_things = meaning == "count" or (meaning in ("", "number") and _names_things(others))
            meaning = "number" if others[0] == "of" else "number of" if is_of_things else meaning
        found[word] = meaning and meaning + number
    return found


def _names_things(words: Sequence[str]) -> bool:
    return words[-1].endswith("s") and not words[-1].endswith(("ss", "us", "is"))


def _decided(word: str, meanings: tuple[str, ...], others: Sequence[str], evidence: Evidence) -> str:
    """Which of its meanings a word has; empty where nothing decides that, or several things at once."""
    if len(meanings) == 1:
        return meanings[0]
    from dbconv.words.lists.abbreviations import SAID, SEVERAL

    deciding = SEVERAL[word]
    said = {meaning: (deciding[meaning][0], SAID.get(meaning, f"{meaning}s?")) for meaning in deciding if meaning}
    if "" in deciding:
        said[""] = deciding[""]
    beside = {meaning: ("", f"{meaning}s? {deciding[meaning][1]}".strip()) for meaning in meanings}
    # What comes first of a Chinese description names the thing; of an English one that is a single word.
    heads = "\n".join(each for each in evidence.description.heads if not each.isascii())
    text = evidence.description.text
    for source, hints in ((heads, said), (text, said), (" ".join(others), beside), (" ".join(evidence.owner), beside)):
        found = [meaning for meaning, words in hints.items() if source and has_one_of(source, words)]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


@lru_cache(maxsize=64)
def expansions(instead: tuple[tuple[str, str], ...] | None, added: tuple[tuple[str, str], ...]) -> Expansions:
    """The table of abbreviations under the settings: dbconv's own unless there is another ``instead``."""
    own = {word: (expansion,) for word, expansion in (*(instead or ()), *added)}
    return {**(_built_in() if instead is None else {}), **own}


@cache
def _built_in() -> Expansions:
    from dbconv.words.lists.abbreviations import EXPANSIONS, SEVERAL

    lines = (line.split(": ") for line in EXPANSIONS.strip().split("\n"))
    several = {word: tuple(filter(None, meanings)) for word, meanings in SEVERAL.items()}
    return {**{word: (expansion,) for word, expansion in lines}, **several}


@cache
def _special() -> tuple[frozenset[str], ...]:
    from dbconv.words.lists.abbreviations import FIRST, LAST_ONLY, NOT_LAST, NOT_SHORT

    return tuple(frozenset(each.split()) for each in (LAST_ONLY, NOT_LAST, FIRST, NOT_SHORT))


def is_short_form(word: str) -> bool:
    """Whether a word is short and yet said and written as a word of its own: ``url``, ``md5``."""
    return word in _short_forms()


@cache
def _short_forms() -> frozenset[str]:
    from dbconv.words.lists.abbreviations import SHORT_FORMS

    return frozenset(SHORT_FORMS.split())
