"""Which attributes that are called after an update a file gives values to: found by searching its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.source import decode, is_test

# A word is looked for by what it holds: to ask each word of a text takes ten times as long.
_PART = re.compile("updat|modif")
_BEGINNING = re.compile(r"\w*\Z")
_NAME = re.compile(r"\w{0,40}?(?:updat|modif)\w{0,40}")
_LONGEST = 40
# What follows the name, in SQL too: user.updated_at = …, values(updated_at=…), row["updated_at"] = …,
# {"updated_at": …}.
_GIVEN = re.compile(
    r"[\"']?\]?\s{0,20}=(?!=)\s{0,20}(?P<value>[^\n]{0,200})|[\"']\s{0,20}:\s{0,20}(?P<item>[^\n]{0,200})"
)
_SETTER = re.compile(r"setattr\([^,\n]{1,80},\s{0,20}[\"']$")
_DECLARATION = re.compile(
    r"(?:\w{1,40}\.){0,3}(?:Column|mapped_column|Field|relationship|deferred|synonym)\(|None\b|\.\.\."
)


def assigned_in(path: str, data: bytes) -> tuple[str, ...]:
    """The names; none that a file only declares, or hands on."""
    if is_test(path) or not (b"updat" in data or b"modif" in data):
        return ()
    return tuple(dict.fromkeys(_assigned(decode(data))))


def _assigned(text: str) -> Iterator[str]:
    for found in _names(text):
        name = found[0]
        if _SETTER.search(text[max(found.start() - 120, 0) : found.start()]):
            yield name
        given = _GIVEN.match(text, found.end())
        value = (given["value"] or given["item"] or "") if given else ""
        if value and not _DECLARATION.match(value) and name not in value:
            yield name


def _names(text: str) -> Iterator[re.Match[str]]:
    """The words, cut where they are too long, that hold one of the parts near their beginning."""
    end = 0
    for part in _PART.finditer(text):
        before = _BEGINNING.search(text, max(part.start() - _LONGEST - 1, 0), part.start())
        begin = before.start() if before else part.start()
        found = _NAME.match(text, begin) if part.start() >= end and part.start() - begin <= _LONGEST else None
        if found is not None:
            end = found.end()
            yield found
