"""What dbconv has to say of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """A rule, or the reader of facts, that raised an exception: its name and the exception's type."""

    what: str
    exception: str
