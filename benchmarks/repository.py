"""A repository with a long history: what one revision in it costs, and how much of the history is read for it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import write_revisions
from benchmarks.measure import Measured, run_script, summary

COMMITS = 20_000
REVISIONS = 1_000

# Checks one file, and prints how many commits git was asked for.
_READS = """
import sys
from dbconv.check import check
from dbconv.merged.git import Objects
from dbconv.session import Session
from dbconv.source import Source, decode

names = []
read = Objects.commit

def counted(self, name):
    names.append(name)
    return read(self, name)

Objects.commit = counted
path = sys.argv[1]
with open(path, "rb") as file:
    found = check(Source(decode(file.read()), path), Session())
assert "DBC505" not in {each.code for each in found}, found
print(len(names))
"""


def reads_of_a_merge_base(folder: Path, rounds: int) -> Measured:
    """How many commits are read to find what was merged, for one revision."""
    root, files = long_repository(folder)
    counts = [int(run_script(_READS, str(files[-1]), cwd=root).output) for _ in range(rounds)]
    return summary(map(float, counts))


def long_repository(folder: Path) -> tuple[Path, list[Path]]:
    """1,000 merged revisions, main with 20,000 commits, and a branch that left it and merged it again; the revisions.

    An origin of its own has main, as in a clone.
    """
    root = folder / "long-history"
    is_new = not root.exists()
    files = write_revisions(root, REVISIONS)
    if is_new:
        first = _git(root, "rev-parse", "main").strip()
        _git(root, "fast-import", "--quiet", "--force", given="".join(_commits(first)))
        _git(root, "reset", "-q", "--hard", "work")
    return root, files


def _commits(first: str) -> Iterator[str]:
    """What fast-import makes of it; the mark of each commit on main is its number."""

    def commit(mark: int, ref: str, *parents: object) -> str:
        lines = [
            f"commit {ref}",
            f"mark :{mark}",
            f"committer Bench <bench@example.org> {10**9 + mark} +0000",
            "data 0",
        ]
        made_on = [f"from {parents[0]}", *(f"merge {each}" for each in parents[1:])]
        return "\n".join([*lines, *made_on, ""])

    for number in range(1, COMMITS):
        yield commit(number, "refs/remotes/origin/main", first if number == 1 else f":{number - 1}")
    yield commit(COMMITS, "refs/heads/work", f":{COMMITS - 10}")
    yield commit(COMMITS + 1, "refs/heads/work", f":{COMMITS}")
    yield commit(COMMITS + 2, "refs/heads/work", f":{COMMITS + 1}", f":{COMMITS - 2}")


def _git(root: Path, *arguments: str, given: str = "") -> str:
    command = ["git", *arguments]
    return subprocess.run(command, cwd=root, check=True, input=given, capture_output=True, text=True).stdout
