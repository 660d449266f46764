"""What a process that lints for long keeps: the files of the libraries that are installed here."""

from __future__ import annotations

import json
import random
import sysconfig
from itertools import count
from pathlib import Path

from benchmarks.corpus import python_files
from benchmarks.measure import Measured, run_script, summary

FEWER, MORE = 5_000, 20_000
ENOUGH = 15_000

# Lints files one after the other, and prints the memory that the process has after some numbers of them, and how many
# findings there were.
_LINT = """
import gc, json, resource, sys, warnings
warnings.simplefilter("ignore")
from dbconv.check import check
from dbconv.session import Session
from dbconv.source import Source, decode

def memory():
    gc.collect()
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1])
    except OSError:
        # Where the system does not tell what a process has: the most that it ever had.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

task = json.load(sys.stdin)
session = Session()
found = 0
after = []
for number, path in enumerate(task["paths"], 1):
    with open(path, "rb") as file:
        found += len(check(Source(decode(file.read()), path), session))
    if number in task["numbers"]:
        after.append(memory())
print(json.dumps([after, found]))
"""


def memory_of_many_to_few(folder: Path, rounds: int) -> Measured:
    """The memory of a process after 20,000 files of public code against that after 5,000."""
    paths = list(map(str, files_of_libraries(folder / "libraries")))
    ratios = []
    for _ in range(rounds):
        (few, many), found = lint(paths, [FEWER, len(paths)], folder)
        assert found
        ratios.append(many / few)
    return summary(ratios)


def lint(paths: list[str], numbers: list[int], folder: Path) -> tuple[list[int], int]:
    """The memory after some numbers of files, in one unit or another, and how much was found in all."""
    after, found = json.loads(
        run_script(_LINT, cwd=folder, given=json.dumps({"paths": paths, "numbers": numbers})).output
    )
    return after, found


def files_of_libraries(folder: Path) -> list[Path]:
    """The files of the standard library and of what is installed beside it, mixed; again under other names, if few."""
    places = sorted({Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "purelib")})
    # What is installed may lie within the library's own folder.
    files = {place: python_files(place) for place in places}
    found: list[Path] = []
    for number in count():
        for place, known in files.items():
            link = folder / str(number) / place.name
            link.parent.mkdir(parents=True, exist_ok=True)
            if not link.exists():
                link.symlink_to(place, target_is_directory=True)
            found += [link / each.relative_to(place) for each in known]
        if len(found) >= ENOUGH:
            break
    # Else what comes first, and what is large, depends on letters.
    random.Random(0).shuffle(found)
    return found[:MORE]
