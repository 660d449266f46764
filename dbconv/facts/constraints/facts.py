"""Constraints that have no name, in models and in revisions."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class UnnamedConstraint(NamedTuple):
    """A constraint that has no name, and that no naming convention gives one; as it is written, and in a sentence."""

    written: str
    subject: str
    kind: str
    """``uq``, ``ck``, ``fk``, ``pk`` or ``ex``; empty for one that is dropped."""
    has_convention: bool
    """There is a convention for its kind, and it needs a name all the same: ``%(constraint_name)s``."""
    place: Place
