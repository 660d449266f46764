"""Reads a revision, and where it stands among the others of its script directory."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.revisions import RevisionFile, RevisionGraph
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.project.revisions.comparison import real_path
from dbconv.project.revisions.directory import directory_of, is_whole
from dbconv.project.revisions.files import revision_files, with_text
from dbconv.project.revisions.revision_file import revision_file
from dbconv.record import NamedTuple
from dbconv.settings import Settings


@reader(RevisionFile, RevisionGraph)
def read_links(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """The revision in this file, and the graph that it is in."""
    file, own = revision_file(module), module.revision
    if file is None or own is None:
        return
    yield file
    directory = directory_of(module.session, module.source.path, settings)
    if directory is None:
        return
    path = real_path(module)
    files = with_text(module.session, revision_files(module.session, directory), path, own)
    # Of what two folders have twice, the program that names them reads one.
    shared = files.shared_in_folders if directory.set_by_program else files.shared
    is_one_graph = files.graph.is_closed and shared == files.shared and is_whole(module.session, directory)
    yield RevisionGraph(
        subject=file.subject,
        place=file.place,
        file=file,
        links=files.graph,
        is_complete=files.is_known and is_one_graph,
        path=path,
        paths=files.paths,
        shared=shared,
        folder=directory.folder,
        sizes_versions=files.size_versions or bool(module.session.of_file(_sizes_versions, directory.env)),
    )


def _sizes_versions(path: str, data: bytes) -> bool:
    """``version_table_impl`` of Alembic's, or SQL."""
    return b"version_table_impl" in data or b"version_num" in data
