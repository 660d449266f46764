"""Functions and variables of any file; all rules on them are off by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _has_functions(source: Source, settings: Settings) -> bool:
    return "def " in source.text


def _has_code(source: Source, settings: Settings) -> bool:
    return "=" in source.text


register_reader(f"{__name__}.definitions", _has_functions, declares=False, on=False)
register_reader(f"{__name__}.variables", _has_code, declares=False, on=False)
