"""The paths of an API, as they are written in the source."""

from __future__ import annotations

from collections.abc import Iterable

from dbconv.facts.api import Path
from dbconv.project.api.routers import read_api
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings


@reader(Path)
def read_paths(module: Module, settings: Settings) -> Iterable[Path]:
    """Each path once, in the order of the source; a test calls routes and makes odd ones, so that it is left out."""
    if module.source.is_test or module.revision is not None:
        return ()
    api = module.memoize(read_api)
    return api.paths if api else ()
