"""Which attributes that are called after an update a file gives values to: found by searching its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.source import decode, is_test

_NAME = re.compile(r"\b\w{0,40}?(?:updat|modif)\w{0,40}")
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
    for found in _NAME.finditer(text):
        name = found[0]
        if _SETTER.search(text[max(found.start() - 120, 0) : found.start()]):
            yield name
        given = _GIVEN.match(text, found.end())
        value = (given["value"] or given["item"] or "") if given else ""
        if value and not _DECLARATION.match(value) and name not in value:
            yield name
