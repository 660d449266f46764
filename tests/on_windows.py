"""Runs the core as on Windows: over files in memory, with that system's rules on paths.

A script: standard input has projects in JSON, each with its files and the path of the one to look at; it prints the
findings in each. What it is given as ``top`` tells the system.
"""

from __future__ import annotations

import json
import ntpath
import os
import sys
from typing import Any

from dbconv.check import check
from dbconv.project.readers import reader_specs
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import Source
from dbconv.tree import Files


def main() -> None:
    """Load all that is loaded by its path first: the import system keeps to the real one."""
    assert rules() and all(spec.reader.read for spec in reader_specs())
    tasks = json.load(sys.stdin)
    if tasks["top"][1:3] == ":\\":
        sys.modules["os.path"] = os.path = ntpath
        os.sep, os.altsep, os.pathsep = "\\", "/", ";"
    print(json.dumps([_findings(tasks["top"], **project) for project in tasks["projects"]]))


def _findings(top: str, files: dict[str, str], path: str) -> list[Any]:
    tree = Files({os.path.join(top, *name.split("/")): text for name, text in files.items()})
    session = Session(tree)
    # As a user may write it.
    source = Source(files[path], session.path_of(f"{top}/{path}"))
    return [(each.line, each.column, each.code, each.text) for each in check(source, session)]


main()
