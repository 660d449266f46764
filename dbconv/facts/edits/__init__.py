"""What was done to merged revisions by hand: edited, relinked, deleted, overtaken; or that nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.module import Module
from dbconv.settings import Problem, Settings
from dbconv.source import Place, Source


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


_FACTS = (Head, EditedRevision, RelinkedRevision, DeletedRevision, OvertakenRevision, UnknownMergeState, Problem)


def _may_be_merged(source: Source, settings: Settings) -> bool:
    is_env = source.stem == "env" and "alembic" in source.text
    # Alembic's own template has the fields at the top; to search all of a large file for them would be half the gate.
    return (source.may_be_revision or is_env) and bool(source.path)


@reader(*_FACTS, gate=_may_be_merged)
def read_edits(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """What was done to the revision in this file; in an env.py, which merged revisions are gone."""
    # What runs git is not loaded before a revision is linted: every start of an editor's linter would wait for it.
    from dbconv.facts.edits.reading import read

    yield from read(module.source, module.revision, settings)
