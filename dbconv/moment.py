"""Answers of the file system that are kept for a moment.

Files of one folder are linted one after the other, and each would ask for the same few files again. A server that an
editor keeps running for days must see what changes, though.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Hashable
from typing import TypeVar

SECONDS = 1.0
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def for_a_moment(find: Callable[[K], T]) -> Callable[[K], T]:
    """Keep what a function of one path, or of something else that names files, returns for `SECONDS`."""
    kept: dict[K, tuple[float, T]] = {}

    @functools.wraps(find)
    def found(key: K) -> T:
        if key not in kept or time.monotonic() - kept[key][0] > SECONDS:
            answer = find(key)
            # The moment begins when the answer is there: one that takes longer to find would never be kept.
            kept[key] = time.monotonic(), answer
        return kept[key][1]

    return found
