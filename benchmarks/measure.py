"""Ways to measure: repeated, in turn, each in a process of its own."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """The median of several rounds, and the outermost."""

    median: float
    low: float
    high: float


def summary(values: Iterable[float]) -> Measured:
    """The median and the range of values."""
    values = list(values)
    return Measured(statistics.median(values), min(values), max(values))


class Ran(NamedTuple):
    """The CPU time that a process and all that it started took, the system's for it included, and what was printed."""

    seconds: float
    output: str


def run(command: Sequence[str], cwd: Path, *, cache: Path | None = None, given: str = "") -> Ran:
    """Run a program in a folder; without ``cache``, no process before it has left anything in the user's cache."""
    with nullcontext(cache) if cache else tempfile.TemporaryDirectory() as cache_home:
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache_home)}
        # With bytecode, as where the plugin is installed, whatever the user's own environment says.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            command, cwd=cwd, env=environment, input=given, stdout=subprocess.PIPE, text=True, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Ran(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout)


def run_script(script: str, *arguments: str, cwd: Path, cache: Path | None = None, given: str = "") -> Ran:
    """Run a Python script."""
    return run([sys.executable, "-c", script, *arguments], cwd, cache=cache, given=given)


def pairs(one: Callable[[], float], other: Callable[[], float], rounds: int) -> list[tuple[float, float]]:
    """Values of two measurements in turn, after one of each that does not count; the first one changes."""
    one()
    other()
    values = []
    for number in range(rounds):
        if number % 2:
            second, first = other(), one()
        else:
            first, second = one(), other()
        values.append((first, second))
    return values
