"""Answers of the file system that are kept for a moment.

Files of one folder are linted one after the other, and each would ask for the same few files again. A server that an
editor keeps running for days must see what changes, though.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import TypeVar

SECONDS = 1.0
T = TypeVar("T")


def for_a_moment(find: Callable[[str], T]) -> Callable[[str], T]:
    """Keep what a function of one path returns for `SECONDS`."""
    kept: dict[str, tuple[float, T]] = {}

    @functools.wraps(find)
    def found(path: str) -> T:
        now = time.monotonic()
        if path not in kept or now - kept[path][0] > SECONDS:
            kept[path] = now, find(path)
        return kept[path][1]

    return found
