"""Singular and plural: whether two words are the same noun.

Never by cutting an ``s`` off: the plural of one is built and compared with the other.
"""

from __future__ import annotations

from functools import cache, lru_cache


def same_noun(one: str, other: str) -> bool:
    """Whether two words are one noun: ``employee`` and ``employees``, ``child`` and ``children``."""
    return one == other or one in plurals_of(other) or other in plurals_of(one)


def are_several(words: tuple[str, ...]) -> bool:
    """Whether a name is that of several things, by its last word: ``labels``, ``children``; not ``status``."""
    irregular, _, singular_in_s = _tables()
    return bool(words) and (words[-1] in irregular.values() or _ends_like_a_plural(words[-1], singular_in_s))


@lru_cache(maxsize=8192)
def plurals_of(noun: str) -> frozenset[str]:
    """The plurals of a noun in the singular; none for a word that is no singular."""
    irregular, other, singular_in_s = _tables()
    if noun in irregular:
        return frozenset({irregular[noun]})
    if not noun or _ends_like_a_plural(noun, singular_in_s) or noun in irregular.values():
        return frozenset()
    return frozenset({_regular(noun), other.get(noun, _regular(noun))}) - singular_in_s


def _ends_like_a_plural(word: str, singular_in_s: frozenset[str]) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in singular_in_s


def _regular(noun: str) -> str:
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    from dbconv.words.lists import plurals as lists

    irregular, other = (
        {singular: plural for singular, plural in map(str.split, text.strip().split("\n"))}
        for text in (lists.IRREGULAR, lists.OTHER_FORMS)
    )
    return irregular, other, frozenset(lists.SINGULAR_IN_S.split())
