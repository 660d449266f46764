"""Names of columns that say when, or by whom, a row was deleted without being removed."""

from __future__ import annotations

from dbconv.words.names import words_of

_WORDS = frozenset({"deleted", "delete", "del", "removed", "trashed", "archived"})


def is_soft_delete(name: str | None) -> bool:
    """Whether a column stands for a row's deletion: ``deleted_at``, ``delete_time``. NULL there means alive."""
    return name is not None and not _WORDS.isdisjoint(words_of(name))
