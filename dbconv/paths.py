"""Paths as what files, folders and modules are known by: joined, compared and shown in one way on every system.

Nothing here asks the file system. The *key* of a module is its path without the ending; that of a package its folder.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata

# What Emacs writes beside a file to have it checked: flycheck, and flymake of old.
_COPY = re.compile(r"flycheck_(?P<flycheck>.+\.py)|(?P<flymake>.+)_flymake\.py", re.DOTALL)


def normal(path: str, platform: str = sys.platform) -> str:
    """One spelling for each path that the system takes for the same, as far as that is known without asking it.

    macOS does not tell composed from decomposed letters, nor Windows a drive's letter from the capital one.
    """
    if platform == "darwin":
        return unicodedata.normalize("NFC", path)
    if path[1:2] != ":":
        return path
    drive, rest = os.path.splitdrive(path)
    return drive.upper() + rest if drive[1:] == ":" else path


def folded(name: str) -> str:
    """What the names are equal in that a file system may take for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def original_of(name: str) -> str:
    """The name of the file that one of this name is an editor's passing copy of; else the name."""
    match = _COPY.fullmatch(name) if "fly" in name else None
    return name if match is None else match["flycheck"] or f"{match['flymake']}.py"


def module_key(path: str) -> str:
    """The key of the module at a path."""
    stem = os.path.splitext(path)[0]
    return os.path.dirname(stem) if os.path.basename(stem) == "__init__" else stem


def inner(key: str, *names: str) -> str:
    """The key of a module, or the path of a file, in a package or folder."""
    # Thousands of times in each start, at a third of what it takes to look for drives and absolute names.
    return os.sep.join((key, *names)) if key and key[-1] not in "/\\" else os.path.join(key, *names)


def is_within(path: str, folder: str) -> bool:
    """Whether a path is a folder, or lies below it."""
    return path == folder or (bool(folder) and path.startswith(os.path.join(folder, "")))


def parts_below(path: str, folder: str) -> list[str] | None:
    """The names that lead from a folder to a path; None where it does not lie there."""
    if not is_within(path, folder):
        return None
    rest = path[len(folder) :].lstrip(os.sep)
    return rest.split(os.sep) if rest else []


def shown_from(path: str, folder: str) -> str:
    """A path as messages have it: from a folder on where it lies below that, else its last part."""
    parts = parts_below(path, folder)
    return "/".join(parts) if parts else os.path.basename(path)


def shared_folder(one: str, other: str) -> str:
    """The innermost folder in which both paths lie; empty where there is none, as on two drives."""
    while not is_within(other, one):
        parent = os.path.dirname(one)
        if parent == one:
            return ""
        one = parent
    return one
