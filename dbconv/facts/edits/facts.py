"""What was done to merged revisions by hand: edited, relinked, deleted, overtaken; or that nobody can tell."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class EditedRevision(NamedTuple):
    """A merged revision that does something else: in which direction, and the first change, as part of a sentence."""

    revision: str
    direction: str
    change: str
    base: str
    place: Place


class RelinkedRevision(NamedTuple):
    """A merged revision of which a graph field has another value, both as they would be written."""

    revision: str
    field: str
    before: str
    after: str
    base: str
    place: Place


class DeletedRevision(NamedTuple):
    """Merged revisions that no file bears any more; ``by`` is the revision that still names them, or empty."""

    revisions: tuple[str, ...]
    by: str
    base: str
    place: Place


class OvertakenRevision(NamedTuple):
    """A new revision that a merged one follows."""

    revision: str
    merged: str
    base: str
    place: Place


class UnknownMergeState(NamedTuple):
    """Why it cannot be told whether revisions were edited after they were merged, and what to do."""

    reason: str
    advice: str
    place: Place


class Head(NamedTuple):
    """A revision that no other follows: what is true of the whole script directory is said here."""

    revision: str
    place: Place
