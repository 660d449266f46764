"""Reads a file's name."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator

from dbconv.facts.files import File
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import Source

_GENERATED = re.compile(
    r"@generated|\bauto-?generated|\bgenerated\s(by|from|automatically)|\bdo\snot\sedit", re.IGNORECASE
)
_HEAD = 20
_GUARD = re.compile(r"^if __name__ == ['\"]__main__['\"]:", re.MULTILINE)


@reader(File)
def read_file(module: Module, settings: Settings) -> Iterator[File]:
    """The file itself."""
    source = module.source
    package = os.path.join(os.path.dirname(source.path), "__init__.py")
    yield File(
        source.stem,
        source.folder,
        module.revision is not None,
        is_generated=_is_generated(source),
        is_script=_is_script(source, module.session.is_file(package)),
        is_test=source.is_test,
    )


def _is_script(source: Source, in_package: bool) -> bool:
    """Whether a file is run by its name, which no import has: none has one that is no name of Python's, either."""
    is_run, is_importable = source.text.startswith("#!"), source.stem.isidentifier()
    return is_run and not (in_package and is_importable) or not is_importable and _GUARD.search(source.text) is not None


def _is_generated(source: Source) -> bool:
    """Whether a comment at the head of a file, or its docstring, says so."""
    head = [line for line in source.lines[:_HEAD] if line.startswith("#")]
    docstring = ast.get_docstring(source.tree) if source.tree else None
    return any(_GENERATED.search(line) for line in (*head, *(docstring or "").split("\n")[:_HEAD]))
