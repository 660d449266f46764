"""The setting ``allowed-names``: names, regular expressions, and either with a column's table."""

from __future__ import annotations

import re
from functools import lru_cache


def is_allowed(entries: tuple[str, ...], name: str | None, table: str | None = None) -> bool:
    """Whether a name, or ``table.name``, is one of the entries or fully matches one as a regular expression."""
    if name is None:
        return False
    names = [name, f"{table}.{name}"] if table else [name]
    return not set(entries).isdisjoint(names) or any(
        pattern.fullmatch(each) for pattern in _patterns(entries) for each in names
    )


@lru_cache(maxsize=64)
def _patterns(entries: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    found = []
    for each in entries:
        try:
            found.append(re.compile(each))
        except re.error:  # DBC001 has said so
            continue
    return tuple(found)
