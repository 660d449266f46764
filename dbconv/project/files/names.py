"""Reads a file's name."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.files import File
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings


@reader(File)
def read_file(module: Module, settings: Settings) -> Iterator[File]:
    """The file itself."""
    source = module.source
    yield File(source.stem, source.folder, module.revision is not None)
