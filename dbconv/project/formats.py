"""Texts that are put together from literals: by plain fields alone, and no longer than `MAX_LENGTH`.

A width, a precision or a repetition is a few characters in a source, and gigabytes when it is run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from dbconv.project.literals import is_huge

MAX_LENGTH = 65_536
# %s, %d, %(name)s, %%; {}, {0}, {name}, {{, }}. What else a percent sign or a brace may begin has no groups.
_PERCENT = re.compile(r"%%|%(?:\((\w+)\))?([sd])|%")
_BRACES = re.compile(r"\{\{|\}\}|\{(\w*)\}|[{}]")


def joined(parts: Iterable[str | None]) -> str | None:
    """Texts one after the other; None where one is unknown, or the whole is too long."""
    found, length = [], 0
    for each in parts:
        length += MAX_LENGTH + 1 if each is None else len(each)
        if each is None or length > MAX_LENGTH:
            return None
        found.append(each)
    return "".join(found)


def text_of(value: object) -> str | None:
    """A literal as ``str`` writes it; None for what is none."""
    is_plain = value is None or isinstance(value, (str, int, float))
    return str(value) if is_plain and not is_huge(value) else None


def percent(text: str, values: Sequence[object] | Mapping[str, object]) -> str | None:
    """``text % values``; None where that is unknown, or no text."""
    parts: list[str | None] = []
    used = end = 0
    for match in _PERCENT.finditer(text):
        name, kind = match.groups()
        parts.append(text[end : match.start()])
        end = match.end()
        value: object = ...
        if name is not None and isinstance(values, Mapping):
            value = values.get(name, ...)
        elif name is None and kind and not isinstance(values, Mapping) and used < len(values):
            value = values[used]
            used += 1
        if kind == "d":
            value = int(value) if isinstance(value, int) else ...
        parts.append("%" if match[0] == "%%" else text_of(value))
    if not isinstance(values, Mapping) and used < len(values):
        return None
    return joined([*parts, text[end:]])


def braces(text: str, values: Sequence[object], named: Mapping[str, object]) -> str | None:
    """``text.format(*values, **named)``; None where that is unknown, or no text."""
    given = {**{str(index): each for index, each in enumerate(values)}, **named}
    parts: list[str | None] = []
    count = end = 0
    for match in _BRACES.finditer(text):
        name = match[1]
        parts.append(text[end : match.start()])
        end = match.end()
        if match[0] in ("{{", "}}"):
            parts.append(match[0][0])
        elif name is None or (count and name.isdecimal()):
            return None
        else:
            parts.append(text_of(given.get(name or str(count), ...)))
            count += not name
    return joined([*parts, text[end:]])
