"""Ways to measure: repeated, in turn, each round in a process of its own."""

from __future__ import annotations

import ast
import gc
import multiprocessing
import os
import resource
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import read

# What a process runs on a file: path, text, tree.
Task = Callable[[str, str, ast.Module], object]


class Measured(NamedTuple):
    """The median of several rounds, and the outermost."""

    median: float
    low: float
    high: float


def summary(values: Sequence[float]) -> Measured:
    """The median and the range of values."""
    return Measured(statistics.median(values), min(values), max(values))


def seconds(make_task: Callable[[], Task], paths: Sequence[Path]) -> tuple[float, float]:
    """The time that ``ast.parse`` takes for all files, and a task on the trees, in a process of their own.

    A fresh one for each round: a task may keep what it has read, as it does in a real run, but not between rounds.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_seconds, (make_task, [str(path) for path in paths]))


def _seconds(make_task: Callable[[], Task], paths: Sequence[str]) -> tuple[float, float]:
    warnings.simplefilter("ignore")
    texts = [(path, read(Path(path))) for path in paths]
    task = make_task()
    parsing = running = 0.0
    gc.collect()
    gc.disable()
    for index, (path, text) in enumerate(texts):
        begin = time.process_time()
        tree = ast.parse(text)
        parsed = time.process_time()
        task(path, text, tree)
        ended = time.process_time()
        parsing += parsed - begin
        running += ended - parsed
        if index % 50 == 0:
            gc.collect()
    return parsing, running


class Ran(NamedTuple):
    """The CPU time that a process took from start to end, the system's for it included, and what it printed."""

    seconds: float
    output: str


def run_script(script: str, *arguments: str, cwd: Path) -> Ran:
    """Run a Python script in a process of its own."""
    # With bytecode, as where the plugin is installed, whatever the user's own environment says.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(cwd / "bytecode")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Ran(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout)


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
