"""Names of columns that have few values: an index on one of them alone chooses too many rows to be worth it."""

from __future__ import annotations

# The last word of the name. Collected from columns of public code that an index was asked for and had five values.
_WORDS = frozenset(
    "behavior bool category class currency decision direction flag format gender grade kind lang language level locale"
    " method mode outcome permission phase platform priority protocol provider rating reason result role scope severity"
    " sex source stage strategy tier type visibility".split()
)


def has_few_values(words: tuple[str, ...]) -> bool:
    """Whether the words of a name say so: ``order_type``, ``log_level``."""
    return not _WORDS.isdisjoint(words[-1:])
