"""What a file imports, functions included: found by searching, before anything is parsed."""

from __future__ import annotations

import re

from dbconv.record import NamedTuple
from dbconv.source import decode

# Compiled with the first env.py, which many projects have not.
_IMPORT = r"(?m)^[ \t]*(?:from[ \t]+([\w.]*)[ \t]+import|import)[ \t]+"
# In parentheses, which hold none but in comments; else to the end of the line, and of those that it goes on in.
_LISTED = r"\((?:[^()#]|#[^\n]*\n)*\)"
_LINE = r"(?:[^\\\n]|\\\n)*"
_FOR_CHECKERS = r"(?m)^if (?:\w+\.)?TYPE_CHECKING:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*"
_COMMENT = r"#[^\n]*"
# Words of a program that imports what it finds, or what it is told.
_DYNAMIC = (
    r"\b(?:pkgutil|__import__|walk_packages|iter_modules|import_string|find_modules|import_submodules"
    r"|load_modules|autodiscover|autoimport|entry_points|spec_from_file_location|SourceFileLoader|load_models"
    r")\b"
)


class Imports(NamedTuple):
    """What a file imports, as it is written."""

    modules: tuple[str, ...] = ()
    """Dotted; relative ones begin with their dots."""
    names: tuple[str, ...] = ()
    """What is imported from them: a module, or anything else."""
    is_dynamic: bool = False
    """It may import what it finds, or what it is told."""


def imports_in(path: str, data: bytes) -> Imports:
    """What a file imports, but for type checkers."""
    text = decode(data)
    text = re.sub(_FOR_CHECKERS, "", text.replace("\r\n", "\n")) if "TYPE_CHECKING" in text else text
    modules: dict[str, None] = {}
    names: dict[str, None] = {}
    listed, line = re.compile(_LISTED), re.compile(_LINE)
    end = 0
    for match in re.finditer(_IMPORT, text):
        begin, package = match.end(), match[1]
        if match.start() < end:
            continue
        found = (package is not None and listed.match(text, begin)) or line.match(text, begin)
        imported = found[0] if found else ""
        end = begin + len(imported)
        if package is None:
            modules.update(dict.fromkeys(_listed(imported)))
            continue
        modules[package] = None
        dot = "" if package.endswith(".") else "."
        names.update(dict.fromkeys(f"{package}{dot}{each}" for each in _listed(imported)))
    is_dynamic = re.search(_DYNAMIC, text) is not None
    if not is_dynamic and re.search(r"\bimport_module\b", text):
        from dbconv.summary.told_imports import told_imports

        told = told_imports(text)
        is_dynamic = told is None
        modules.update(dict.fromkeys(told or ()))
    return Imports(tuple(modules), tuple(names), is_dynamic)


def _listed(written: str) -> list[str]:
    """What stands between commas, without comments, the ends of lines, and the name after ``as``."""
    parts = re.sub(_COMMENT, "", written).replace("\\", " ").strip("() \n").split(",")
    return [each.split()[0] for each in parts if each.split()]
