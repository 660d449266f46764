"""Names taken apart into words, and put together again.

One way for columns, tables, files and paths, so that no two rules disagree on what a word is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from dbconv.record import NamedTuple

# subTitle | HTTPServer, with the digits of a word kept in it: md5Hash, oauth2Token
_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WELL_FORMED = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*")
_PLURAL_ACRONYM = re.compile(r"(?<=[A-Z]{2})s(?![a-z])")


# Each rule on names asks again, and tables share the names of their columns.
@lru_cache(maxsize=8192)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, in lower case: ``user``, ``id`` of ``userID``, ``user_id`` and ``user-id``.

    Anything but ASCII letters and digits separates words.
    """
    parts = re.split(r"[^A-Za-z0-9]+", _PLURAL_ACRONYM.sub("S", name))
    return tuple([word.lower() for part in parts if part for word in _BORDER.split(part)])


def snake_case(name: str) -> str:
    """``user_id`` for ``userID``; an empty string where the name holds letters that are not ASCII."""
    if re.search(r"[^\W\d_]", re.sub(r"[A-Za-z]", "", name)):
        return ""
    return "_".join(words_of(name))


def with_words(name: str, changes: Mapping[str, str]) -> str:
    """A name in snake_case with some of its words changed; empty where one of the changes is empty."""
    if not all(changes.values()):
        return ""
    return "_".join(changes.get(word, word).replace(" ", "_") for word in words_of(name))


class BadForm(NamedTuple):
    """What is wrong with the characters of a name; ``character`` has to be quoted, and is as Python writes it."""

    kind: str
    character: str | None = None


def bad_form(name: str) -> BadForm | None:
    """What is wrong with the characters of an identifier; case is no matter here."""
    if _WELL_FORMED.fullmatch(name):
        return None
    strange = next((each for each in name if not re.match(r"[A-Za-z0-9_]", each)), "")
    if not name:
        return BadForm("empty")
    if strange:
        return BadForm("quoted", repr(strange))
    if name[0].isdigit():
        return BadForm("first-digit")
    if name[0] == "_":
        return BadForm("first-underscore")
    return BadForm("last-underscore" if name[-1] == "_" else "doubled-underscore")
