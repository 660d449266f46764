"""A TOML file of a size that a person writes: what is nested or named too deeply takes the parser's time."""

from __future__ import annotations

import re
import sys
from typing import Any

MAX_BYTES = 1_000_000
_MAX_PARTS = 100


def read_toml(data: bytes) -> dict[str, Any]:
    """The tables of a file.

    :raises ValueError: it is no TOML; `UnicodeDecodeError`, it is not UTF-8.
    :raises OverflowError: it is larger than `MAX_BYTES`.
    :raises RecursionError: it is nested too deeply, or a key has too many parts.
    """
    if len(data) > MAX_BYTES:
        raise OverflowError
    # For a.b.c, Python's parser looks at a, a.b and a.b.c, and at each of these at each part again.
    if any(each.count(b".") > _MAX_PARTS for each in re.findall(rb"[\w.\"'-]+", data.translate(None, b" \t"))):
        raise RecursionError
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(data.decode("utf-8"))
