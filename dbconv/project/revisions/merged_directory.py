"""Reads what became of all merged revisions of a script directory."""

from __future__ import annotations

import os
from collections.abc import Iterator

from dbconv.facts.revisions import BaseName, MergedDirectory
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.revisions.comparison import Comparison, comparison_of
from dbconv.project.revisions.directory import ScriptDirectory, directory_of, named_in
from dbconv.project.revisions.files import revision_files
from dbconv.project.revisions.revision_file import revision_file
from dbconv.record import NamedTuple
from dbconv.session import Session
from dbconv.options import Problem
from dbconv.settings import Settings
from dbconv.source import FIRST_LINE, Place


@reader(MergedDirectory, Problem)
def read_directory(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """The script directory, at each of its heads; in its env.py only where merged revisions are gone."""
    source, file = module.source, revision_file(module)
    directory = directory_of(module.session, source.path, settings)
    if directory is None:
        return
    if source.stem == "env":
        comparison, _ = comparison_of(module, directory, None, settings.merged_ref)
        if comparison.unnamed:
            yield _directory(directory, comparison, FIRST_LINE)._replace(unknown=None)
    elif file is not None and file.revision is not None:
        comparison, _ = comparison_of(module, directory, module.revision, settings.merged_ref)
        if file.revision in comparison.files.graph.heads:
            found = _directory(directory, comparison, file.place)
            # Of which of its histories env.py would say it, nobody knows.
            is_of_env = module.session.exists(directory.env) and not directory.is_one_of_several
            yield found._replace(deleted=()) if is_of_env else found
            yield from _accepted_of_none(module.session, directory, file.revision, settings)


def _directory(directory: ScriptDirectory, comparison: Comparison, place: Place) -> MergedDirectory:
    deleted = tuple(sorted(comparison.unnamed))
    base = comparison.base_of(deleted[0]) if deleted else BaseName("")
    replaced = comparison.replaced if deleted else None
    return MergedDirectory(os.path.basename(directory.folder), place, deleted, base, comparison.unknown, replaced)


def _accepted_of_none(session: Session, directory: ScriptDirectory, own: str, settings: Settings) -> Iterator[Problem]:
    """The accepted edits of revisions that are not there."""
    # Where one file names the settings and the script directories, they belong together.
    beside = named_in(session, session.real_path(settings.folder)) if settings.folder else ()
    if settings.accepted_edits and directory in beside:
        known = {each for one in beside for each in revision_files(session, one).graph.revisions}
        for edit in settings.accepted_edits:
            if edit.revision not in known and edit.revision != own:
                yield Problem("accepted-of-none", (("revision", edit.revision),))
