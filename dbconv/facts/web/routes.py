"""The paths of an API, as they are written in the source."""

from __future__ import annotations

from collections.abc import Iterable

from dbconv.facts import reader
from dbconv.facts.web.api import read_api
from dbconv.facts.web.facts import Path
from dbconv.modules.module import Module
from dbconv.settings import Settings


@reader(Path)
def read_paths(module: Module, settings: Settings) -> Iterable[Path]:
    """Each path once, in the order of the source; a test calls routes and makes odd ones, so that it is left out."""
    if module.source.is_test or module.revision is not None:
        return ()
    api = module.once(read_api)
    return api.paths if api else ()
