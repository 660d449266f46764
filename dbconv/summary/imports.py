"""What a file imports, functions included: found by searching, before anything is parsed."""

from __future__ import annotations

import re
from typing import NamedTuple

from dbconv.source import decode

# Compiled with the first env.py, which many projects have not.
_IMPORT = (
    r"(?m)^[ \t]*"
    r"(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|(?:[^\\\n]|\\\n)*)|import[ \t]+((?:[^\\\n]|\\\n)*))"
)
_FOR_CHECKERS = r"(?m)^if (?:\w+\.)?TYPE_CHECKING:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*"
_COMMENT = r"#[^\n]*"
# Words of a program that imports what it finds, or what it is told.
_DYNAMIC = (
    r"\b(?:pkgutil|import_module|__import__|walk_packages|iter_modules|import_string|find_modules|import_submodules"
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
    for package, imported, plain in re.findall(_IMPORT, text):
        if plain:
            parts = re.sub(_COMMENT, "", plain).split(",")
            modules.update(dict.fromkeys(each.split()[0] for each in parts if each.split()))
            continue
        modules[package] = None
        for each in re.sub(_COMMENT, "", imported).replace("\\", " ").strip("() \n").split(","):
            if each.split():
                dot = "" if package.endswith(".") else "."
                names[f"{package}{dot}{each.split()[0]}"] = None
    return Imports(tuple(modules), tuple(names), re.search(_DYNAMIC, text) is not None)
