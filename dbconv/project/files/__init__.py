"""Files: their names, and the classes of those that lie in a folder where they are named after their file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source

_PLAIN = re.compile(r"_?[a-z0-9]+(_[a-z0-9]+)*|__\w+__")


def _has_odd_name(source: Source, settings: Settings) -> bool:
    return not _PLAIN.fullmatch(source.stem) and bool(source.path)


def _in_class_folder(source: Source, settings: Settings) -> bool:
    return source.folder in settings.class_file_folders and "class " in source.text and not source.is_test


register_reader(f"{__name__}.names", _has_odd_name, declares=False)
register_reader(f"{__name__}.classes", _in_class_folder)
