"""Reads a file's name."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts import reader
from dbconv.facts.files.facts import File
from dbconv.modules.module import Module
from dbconv.settings import Settings


@reader(File)
def read_file(module: Module, settings: Settings) -> Iterator[File]:
    """The file itself."""
    source = module.source
    yield File(source.stem, source.folder, module.revision is not None)
