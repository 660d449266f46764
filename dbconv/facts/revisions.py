"""Revision files, the graph that they make, and what became of those that are merged."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, Protocol, TypeAlias

from dbconv.paths import shown_from
from dbconv.record import NamedTuple
from dbconv.source import Place

Ids: TypeAlias = "tuple[str, ...] | None"
"""What a graph field names; None where that is computed rather than written down."""


class GraphField(NamedTuple):
    """One of the fields by which Alembic links a revision to the others."""

    name: str
    values: Ids
    place: Place
    """Of the name on the left; where the file does not assign it, that of ``revision``."""


class Docstring(NamedTuple):
    """The docstring of a revision file, and the ids after ``Revises:`` in it; None where it has no such line."""

    text: str
    place: Place
    revises: Ids
    revises_place: Place


class RevisionFile(NamedTuple):
    """A revision as it is written in a file."""

    subject: str
    """Its id; where that is computed, the file's name without its end."""
    place: Place
    """Of ``revision``."""
    revision: str | None
    """None where it is computed."""
    down_revision: GraphField
    depends_on: GraphField
    branch_labels: GraphField
    docstring: Docstring | None

    @property
    def fields(self) -> tuple[GraphField, ...]:
        """All four fields, in the order in which Alembic writes them."""
        own = GraphField("revision", None if self.revision is None else (self.revision,), self.place)
        return own, self.down_revision, self.depends_on, self.branch_labels


class NewRevision(NamedTuple):
    """A revision that is not merged, or of which that cannot be told: its file may still be changed."""

    subject: str
    place: Place
    file: RevisionFile


class Marker(NamedTuple):
    """A comment of Alembic's in a revision that asks to read what it generated."""

    subject: str
    place: Place
    text: str
    end: Place | None = None
    """Where a second comment says that what was generated ends."""


class ApplicationImport(NamedTuple):
    """An import of the project's own code in a revision: the module's dotted name, as it is written."""

    subject: str
    place: Place
    module: str


class BaseName(NamedTuple):
    """What says that a revision was merged, as a user calls it: ``origin/main``, ``revisions.lock``, a commit."""

    name: str
    is_last_commit: bool = False
    """The last commit on the branch of this name, which may itself be the one that edits."""
    is_open: bool = False
    """The branch waits to be merged itself."""


class Parent(NamedTuple):
    """A revision, or the label of a branch, that another revision names as one to run before it."""

    name: str
    field: str
    place: Place
    state: Literal["present", "deleted", "absent", "unknown"]
    """``deleted`` if it was merged and no file bears it any more; ``absent`` if it never was merged."""
    base: BaseName | None
    """Of a deleted one, what says that it was merged."""


class Links(Protocol):
    """Who follows whom in a script directory."""

    @property
    def heads(self) -> frozenset[str]:
        """The ids that no other revision follows."""

    @property
    def heads_by_branch(self) -> Mapping[frozenset[str], tuple[str, ...]]:
        """The heads, sorted, by the labels of the branches that they are on."""

    @property
    def knows_labels(self) -> bool:
        """Whether all labels are written down."""

    @property
    def cycles(self) -> Mapping[str, tuple[str, ...]]:
        """The members of each cycle, sorted, by each of them."""

    def ancestors(self, revision: str) -> set[str]:
        """The ids of all revisions that run before one."""

    def descendants(self, revision: str) -> set[str]:
        """The ids of all revisions that run after one."""


class RevisionGraph(NamedTuple):
    """The revisions of a script directory, seen from one of them, as it is linted."""

    subject: str
    place: Place
    file: RevisionFile
    links: Links
    is_complete: bool
    """The ids and parents of all files are known, and all that they name is there."""
    path: str
    """The file's real path."""
    paths: Mapping[str, str]
    """The paths of all files by id."""
    shared: Mapping[str, tuple[str, ...]]
    """The ids that several files bear, with the paths of these."""
    folder: str
    """The script directory."""
    sizes_versions: bool = False
    """Something in it, env.py or a revision, says what the column is in which a database has its version."""

    def name_of(self, path: str) -> str:
        """A file as messages call it: from the script directory on, if it lies in that."""
        return shown_from(path, self.folder)


class RevisionParents(NamedTuple):
    """What a revision names as what is to run before it."""

    subject: str
    place: Place
    file: RevisionFile
    parents: tuple[Parent, ...]
    ids: Collection[str]
    """Of all revisions of the script directory."""


class Change(NamedTuple):
    """What a merged revision does otherwise since: a kind, and pieces of code by what they are in it."""

    kind: str
    values: Mapping[str, str]
    place: Place | None
    """In the newer version; None where all of it is gone."""


class Edit(NamedTuple):
    """The first change in one direction of a merged revision."""

    direction: str
    """``upgrade`` or ``downgrade``."""
    change: Change
    place: Place


class Relink(NamedTuple):
    """A graph field of a merged revision that has another value."""

    field: str
    before: Ids
    after: Ids
    """Both None where it is only known that they differ."""
    place: Place


class Doubt(NamedTuple):
    """Why it cannot be told what was merged, or whether it was edited: a kind, and what it is about."""

    kind: str
    values: Mapping[str, str | BaseName] = {}


class MergedFollower(NamedTuple):
    """A merged revision that descends from another one."""

    revision: str
    base: BaseName


class MergedState(NamedTuple):
    """A revision as it is linted, against what was merged of it."""

    subject: str
    place: Place
    file: RevisionFile
    is_merged: bool | None
    """None where that cannot be told."""
    base: BaseName = BaseName("")
    """What says that it was merged."""
    edits: tuple[Edit, ...] = ()
    relinks: tuple[Relink, ...] = ()
    followers: tuple[MergedFollower, ...] = ()
    """The merged revisions that descend from it, the nearest first."""
    unknown: tuple[tuple[Doubt, Place], ...] = ()
    """Why it cannot be told whether it was edited."""


class MergedDirectory(NamedTuple):
    """What became of all merged revisions of a script directory: told at each of its heads, and in its env.py."""

    subject: str
    place: Place
    deleted: tuple[str, ...]
    """Those that no file bears any more, and that no file names."""
    base: BaseName
    unknown: Doubt | None
    replaced: tuple[str, str] | None = None
    """A new root in place of all revisions up to one, and that one."""
