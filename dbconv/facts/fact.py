"""What all facts have."""

from __future__ import annotations

from typing import Protocol

from dbconv.source import Place


class Fact(Protocol):
    """What the source says of one thing."""

    @property
    def place(self) -> Place:
        """Where it stands."""

    @property
    def subject(self) -> str:
        """The thing, by which a finding is known again when the file was moved, renamed or formatted."""
