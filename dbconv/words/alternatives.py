"""What to call a column or a table whose name is a keyword: a table of names, and what decides between them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dbconv.record import NamedTuple
from dbconv.words.plurals import plurals_of

_SINGULAR = re.compile(r"(?<=[a-z])s\b")


class Alternative(NamedTuple):
    """A name to write instead."""

    name: str
    is_meant: bool
    """The description, the table or the type asks for it, rather than that it is as good as any."""


class _Line(NamedTuple):
    name: str
    context: re.Pattern[str] | None


@lru_cache(maxsize=4096)
def alternatives_to(word: str, said: str) -> tuple[Alternative, ...]:
    """What a column may be called, the best first; ``said`` is all that is known of it, in words."""
    lines = _columns().get(word, ())
    # Who reads users finds user.
    text = f"{said} {_SINGULAR.sub('', said)}" if lines else ""
    meant = [each.name for each in lines if each.context and each.context.search(text)]
    others = [each.name for each in lines if not each.context]
    return (*[Alternative(each, True) for each in meant], *[Alternative(each, False) for each in others])


def alternatives_to_table(name: str) -> tuple[Alternative, ...]:
    """What a table may be called: its plural, of which almost none is a keyword, else as the table of names has it."""
    plurals = [Alternative(each, True) for each in sorted(plurals_of(name))]
    return (*plurals, *[Alternative(each.name, False) for each in _tables().get(name, ())])


@cache
def _columns() -> dict[str, tuple[_Line, ...]]:
    from dbconv.words.lists import alternatives as lists

    return _read(lists.COLUMNS)


@cache
def _tables() -> dict[str, tuple[_Line, ...]]:
    from dbconv.words.lists import alternatives as lists

    return _read(lists.TABLES)


def _read(text: str) -> dict[str, tuple[_Line, ...]]:
    found: dict[str, tuple[_Line, ...]] = {}
    word = ""
    for line in text.strip().split("\n"):
        if line.startswith(" "):
            name, _, context = line.strip().partition(" ")
            found[word] = (*found[word], _Line(name, _pattern(context) if context else None))
        else:
            word = line
            found[word] = ()
    return found


def _pattern(context: str) -> re.Pattern[str]:
    chinese, _, english = context.partition("|")
    words = "|".join(each.replace("_", " ") for each in english.split())
    parts = [*chinese.split(), *([rf"\b(?:{words})\b"] if words else [])]
    return re.compile("|".join(parts), re.IGNORECASE)
