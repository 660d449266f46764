"""Alembic's revisions: their files, the graph that they make, and what became of those that are merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_be_revision(source: Source, settings: Settings) -> bool:
    return bool(source.path) and source.may_be_revision


def _may_be_of_script_directory(source: Source, settings: Settings) -> bool:
    is_env = source.stem == "env" and "alembic" in source.text
    return bool(source.path) and (source.may_be_revision or is_env)


# A broken setting is said of the whole directory, on its heads; not on each of a thousand revisions.
register_reader(f"{__name__}.links", _may_be_revision, declares=False)
register_reader(f"{__name__}.parents", _may_be_revision, declares=False)
register_reader(f"{__name__}.merged_state", _may_be_revision)
register_reader(f"{__name__}.merged_directory", _may_be_of_script_directory)
