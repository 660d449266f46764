"""Whether two versions of dbconv find the same in real projects, and what core time that takes them.

``tools/compare_findings.py record OUT.json FOLDER…`` writes all findings in the Python files of some folders, with
every rule on, for each of two dialects; ``compare A.json B.json`` prints how many there are of each code, each
difference, and the core's CPU seconds, and exits with 1 if anything differs. It is run by the Python in which the
version that is asked is installed. The folders must lie where they lay before: a finding depends on what lies around.
"""

from __future__ import annotations

import argparse
import ast
import json
import multiprocessing
import os
import resource
import sys
import time
import tokenize
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

DIALECTS = ("mysql", "postgresql")
# Line, column, last line, column there, code, text.
Shown: TypeAlias = "tuple[int, int, int, int, str, str]"


class Recorded(NamedTuple):
    """What was found in one folder for one dialect; all seconds are of CPU, ``git`` those of processes it started."""

    folder: str
    dialect: str
    files: int
    core: float
    git: float
    parse: float
    findings: list[tuple[str, Shown]]


def checker(dialect: str) -> Callable[[str, str, ast.Module], list[Shown]]:
    """What finds all that every rule says of path, text and tree: all that this tool knows of the core."""
    from dbconv.check import Selection, check
    from dbconv.rule import rules
    from dbconv.session import Session
    from dbconv.source import Source

    session = Session()
    native = (("dialect", dialect),)
    every = Selection(named=tuple(each.code for each in rules()))

    def run(path: str, text: str, tree: ast.Module) -> list[Shown]:
        source = Source(text, path, tree)
        return [
            (each.line, each.column, each.end_line, each.end_column, each.rule.code, each.text)
            for each in check(source, session, every, session.settings_for(source.path, native))
        ]

    return run


def python_files(folder: Path) -> list[Path]:
    """The Python files in a folder, sorted; what a link leads to is found elsewhere."""
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        found += [Path(parent, each) for each in names if each.endswith(".py")]
    return sorted(each for each in found if not each.is_symlink())


def parsed(text: str) -> ast.Module | None:
    """The tree of a text; None for what is no Python."""
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return None


def text_of(path: Path) -> str | None:
    """The text of a file as flake8 reads it."""
    try:
        with tokenize.open(path) as file:
            return file.read()
    except (OSError, SyntaxError, ValueError):
        return None


def record_one(folder: str, dialect: str) -> Recorded:
    """What is found in a folder, by a process of its own: nothing was asked in it before."""
    warnings.simplefilter("ignore")
    run = checker(dialect)
    paths = python_files(Path(folder))
    findings: list[tuple[str, Shown]] = []
    core = parse = 0.0
    for path in paths:
        text = text_of(path)
        if text is None:
            continue
        begin = time.process_time()
        tree = parsed(text)
        middle = time.process_time()
        found = run(str(path), text, tree) if tree is not None else []
        core += time.process_time() - middle
        parse += middle - begin
        findings += [(path.relative_to(folder).as_posix(), each) for each in found]
    git = resource.getrusage(resource.RUSAGE_CHILDREN)
    name = os.path.basename(os.path.abspath(folder))
    return Recorded(name, dialect, len(paths), core, git.ru_utime + git.ru_stime, parse, findings)


def record(out: Path, folders: list[str]) -> int:
    """Write what is found in the folders, one process for each and a dialect after the other."""
    recorded = []
    for folder in folders:
        for dialect in DIALECTS:
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                each = pool.apply(record_one, (folder, dialect))
            recorded.append(each)
            cost = f"core {each.core:.2f} s, git {each.git:.2f} s, parse {each.parse:.2f} s"
            print(f"{each.folder} {dialect}: {each.files} files, {len(each.findings)} findings, {cost}", flush=True)
    out.write_text(json.dumps([each._asdict() for each in recorded], ensure_ascii=True), encoding="utf-8")
    return 0


def compare(one: Path, other: Path) -> int:
    """Print what differs; of folders that one file alone has, nothing is said but their names."""
    before, after = _by_folder(one), _by_folder(other)
    for key in sorted(before.keys() ^ after.keys()):
        print("only in", one if key in before else other, *key)
    both = sorted(before.keys() & after.keys())
    counts: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    differ = not both
    for key in both:
        sides = [Counter((path, *shown) for path, shown in each.findings) for each in (before[key], after[key])]
        for count, side in zip(counts, sides, strict=True):
            for shown, times in side.items():
                count[shown[5]] += times
        if before[key].files != after[key].files:
            print(f"{key[0]}: {before[key].files} files against {after[key].files}")
            differ = True
        lines = [("-", each) for each in (sides[0] - sides[1]).elements()]
        lines += [("+", each) for each in (sides[1] - sides[0]).elements()]
        for sign, (path, line, column, end_line, end_column, code, text) in sorted(lines, key=lambda each: each[1]):
            place = f"{path}:{line}:{column}-{end_line}:{end_column}"
            print(f"{sign} {key[0]} {key[1]} {place} {code} {text}")
            differ = True
    for code in sorted(counts[0] | counts[1]):
        mark = "" if counts[0][code] == counts[1][code] else " !"
        print(f"{code} {counts[0][code]:>7} {counts[1][code]:>7}{mark}")
    print(f"all    {counts[0].total():>7} {counts[1].total():>7}")
    _print_costs([(before[key], after[key]) for key in both])
    return 1 if differ else 0


def _print_costs(pairs: list[tuple[Recorded, Recorded]]) -> None:
    """The CPU seconds of the core, git included, and their ratio to those of parsing the same files."""
    print("core s, / parse: before, after")
    for one, other in pairs:
        shown = (f"{each.core + each.git:7.2f} ({(each.core + each.git) / each.parse:.2f})" for each in (one, other))
        print(f"{one.folder:<28} {one.dialect:<11}", *shown)
    sums = [sum(each.core + each.git for each in side) for side in zip(*pairs)]
    print(f"{'all':<40}", *(f"{each:7.2f}       " for each in sums))


def _by_folder(path: Path) -> dict[tuple[str, str], Recorded]:
    values: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return {(each["folder"], each["dialect"]): Recorded(**each) for each in values}


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("out", type=Path)
    recording.add_argument("folders", nargs="+")
    comparing = commands.add_parser("compare")
    comparing.add_argument("one", type=Path)
    comparing.add_argument("other", type=Path)
    options = parser.parse_args()
    if options.command == "record":
        return record(options.out, options.folders)
    return compare(options.one, options.other)


if __name__ == "__main__":
    sys.exit(main())
