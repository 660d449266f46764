"""What no host would show, on standard error: each once in a run, whatever number of processes it has."""

from __future__ import annotations

import sys
from collections.abc import Iterable

_SAID: set[str] = set()
_MOST = 200


def say_once(texts: Iterable[str], *, again: bool = True) -> None:
    """Print what was not said yet. Without ``again`` this process was started by one that has said it."""
    for each in texts:
        if each not in _SAID and len(_SAID) < _MOST:
            _SAID.add(each)
            if again and sys.stderr is not None:
                print(f"dbconv: {each}", file=sys.stderr)
