"""The rows of the table: what is measured, and its budget."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import Project, python_files, standard_library, write_project, write_revisions
from benchmarks.measure import Measured, pairs, run, run_script, summary
from benchmarks.memory import memory_of_many_to_few
from benchmarks.repository import long_repository, reads_of_a_merge_base

MODULES = 3000
REVISIONS = 1000
PEER = "sqlalchemy-lsp"


class Missing(Exception):
    """What a row is compared with is not installed."""


class Row(NamedTuple):
    """One row; ``measure`` is given a folder to write to, which all rows share, and the number of rounds."""

    what: str
    budget: float
    unit: str
    digits: int
    rounds: int
    measure: Callable[[Path, int], Measured]


# --- what the measured processes run ---------------------------------------------------------------------------------

# What these scripts know of the core: how text and tree of a file are checked, with the rules that are on.
_CORE = """
import ast, gc, json, resource, sys, time, tokenize, warnings
warnings.simplefilter("ignore")
from dbconv.check import ALL, Selection, check
from dbconv.session import Session
from dbconv.source import Source

session = Session(on_disk=True)

def check_with(selection, path, text, tree):
    return check(Source(text, path, tree), session, selection)

def read(path):
    with tokenize.open(path) as file:
        return file.read()

def cpu():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)  # git
    return time.process_time() + children.ru_utime + children.ru_stime

"""

# Checks many files as one worker of flake8 does; prints the seconds of parsing them all, and of the task on the trees.
_MANY = """
tasks = json.load(sys.stdin)
paths = tasks["paths"]
texts = {}
for path in paths:
    try:
        texts[path] = read(path)
        ast.parse(texts[path])
    except (OSError, SyntaxError, ValueError, RecursionError):
        texts.pop(path, None)
parsing = running = 0.0
gc.collect()
gc.disable()
for number, (path, text) in enumerate(texts.items()):
    begin = time.process_time()
    tree = ast.parse(text)
    parsing += time.process_time() - begin
    begin = cpu()
    task(path, text, tree)
    running += cpu() - begin
    if number % 50 == 0:
        gc.collect()
print(json.dumps([parsing, running]))
"""
_CORE_ON_MANY = f"{_CORE}\ntask = lambda *file: check_with(ALL, *file)\n{_MANY}"
# The rules on functions and variables alone, which are off by default and look at every file.
_FUNCTIONS_ON_MANY = f"""{_CORE}
from dbconv.rule import rules
kinds = {{"Function", "Variable"}}
chosen = tuple(each.code for each in rules() if kinds & {{fact.__name__ for fact in each.fact_types}})
assert chosen
task = lambda *file: check_with(Selection(chosen, chosen), *file)
{_MANY}"""
_PEP8_NAMING_ON_MANY = f"""{_CORE}
from pep8ext_naming import NamingChecker
task = lambda path, text, tree: list(NamingChecker(tree, path).run())
{_MANY}"""

# Checks one file again and again with a little more in it each time, as an editor's server does: later than any answer
# is kept without a look at the files. Prints the seconds of parsing and of checking for each.
_AGAIN = f"""{_CORE}
path, text = sys.argv[1], read(sys.argv[1])
check_with(ALL, path, text, ast.parse(text))
gc.collect()
gc.disable()
times = []
for number in range(int(sys.argv[2])):
    time.sleep(1.1)
    text += f"# {{number}}\\n"
    begin = cpu()
    tree = ast.parse(text)
    parsed = cpu()
    check_with(ALL, path, text, tree)
    times.append([parsed - begin, cpu() - parsed])
print(json.dumps(times))
"""

# Prints the seconds of checking one file first.
_FIRST = f"""{_CORE}
path, text = sys.argv[1], read(sys.argv[1])
tree = ast.parse(text)
begin = cpu()
check_with(ALL, path, text, tree)
print(cpu() - begin)
"""

# Prints the seconds by which the first model of a process takes longer than the second.
_LOADING = f"""{_CORE}
seconds = []
for name in ("order", "invoice"):
    text = f'''
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class {{name.capitalize()}}(Base):
    __tablename__ = "{{name}}"
    id = Column(Integer, primary_key=True, comment="the key")
    title = Column(String(80), nullable=False, default="", comment="what the list shows")
'''
    tree = ast.parse(text)
    begin = cpu()
    check_with(ALL, f"{{name}}.py", text, tree)
    seconds.append(cpu() - begin)
print(seconds[0] - seconds[1])
"""

# Imports what flake8 loads for itself and its own plugins, and then what we add to that at each start.
_IMPORT = """
import time
import flake8.main.cli, flake8.plugins.pyflakes, mccabe, pycodestyle
begin = time.process_time()
import flake8_dbconv, dbconv.project.readers
dbconv.project.readers.reader_specs()
print(time.process_time() - begin)
"""

# Runs flake8 as if some plugins were not installed.
_FLAKE8 = """
import importlib.metadata, sys
hidden, installed = set(sys.argv[1].split(",")), importlib.metadata.distributions

def shown(each):
    return not any(it.group == "flake8.extension" for it in each.entry_points) or each.metadata["Name"] not in hidden

importlib.metadata.distributions = lambda: filter(shown, installed())
from flake8.main.cli import main
sys.exit(main(["--isolated", "-j1", "--exit-zero", "--max-line-length=120", *sys.argv[2:]]))
"""


def _flake8(files: Sequence[Path], cwd: Path, *hidden: str, cache: Path | None = None) -> float:
    names = map(str, files)
    return run_script(_FLAKE8, ",".join(("pep8-naming", *hidden)), *names, cwd=cwd, cache=cache).seconds


def _on_many(script: str, files: Sequence[Path], cwd: Path, cache: Path | None = None) -> tuple[float, float]:
    """The time that ``ast.parse`` takes for all files, and the script's task on the trees."""
    given = json.dumps({"paths": list(map(str, files))})
    parsing, running = json.loads(run_script(script, cwd=cwd, cache=cache, given=given).output)
    return parsing, running


# --- one file --------------------------------------------------------------------------------------------------------


def added_cold(root: Path, file: Path, rounds: int) -> Measured:
    """What a cold flake8 on one file takes longer with dbconv, against all that it takes without."""
    measured = pairs(lambda: _flake8([file], root), lambda: _flake8([file], root, "dbconv"), rounds)
    return summary(with_us / without - 1 for with_us, without in measured)


def added_with_index(root: Path, file: Path, rounds: int) -> Measured:
    """The same after another process has left what it read in the user's cache."""
    time.sleep(2.1)  # What was written just now is not kept.
    with tempfile.TemporaryDirectory() as cache:
        with_us = partial(_flake8, [file], root, cache=Path(cache))
        without = partial(_flake8, [file], root, "dbconv", cache=Path(cache))
        return summary(one / other - 1 for one, other in pairs(with_us, without, rounds))


def again_to_parse(root: Path, file: Path, rounds: int) -> Measured:
    """One file checked again in one process, against ``ast.parse`` of it."""
    times = json.loads(run_script(_AGAIN, str(file), str(rounds), cwd=root).output)
    return summary(checking / parsing for parsing, checking in times)


# --- whole projects --------------------------------------------------------------------------------------------------


def core_to_parse(root: Path, files: Sequence[Path], rounds: int, script: str = _CORE_ON_MANY) -> Measured:
    """The core's time against ``ast.parse``'s of the same files."""
    _on_many(script, files[:1], root)
    measured = [_on_many(script, files, root) for _ in range(rounds)]
    return summary(checking / parsing for parsing, checking in measured)


def core_with_index_to_parse(root: Path, files: Sequence[Path], rounds: int) -> Measured:
    """The same after another process has left what it read in the user's cache."""
    time.sleep(2.1)
    with tempfile.TemporaryDirectory() as cache:
        _on_many(_CORE_ON_MANY, files, root, Path(cache))
        measured = [_on_many(_CORE_ON_MANY, files, root, Path(cache)) for _ in range(rounds)]
    return summary(checking / parsing for parsing, checking in measured)


def core_to_peer(root: Path, files: Sequence[Path], rounds: int) -> Measured:
    """The core against the whole run of a linter in Rust, which parses for itself."""
    peer = shutil.which(PEER, path=str(Path(sys.executable).parent)) or shutil.which(PEER)
    if peer is None:
        raise Missing(f"{PEER} is not installed")
    theirs = [run([peer, "check", "--exit-zero", str(root)], root).seconds for _ in range(rounds)]
    ours = [_on_many(_CORE_ON_MANY, files, root)[1] for _ in range(rounds)]
    return summary(one / other for one, other in zip(ours, theirs, strict=True))


def core_to_pep8_naming(root: Path, files: Sequence[Path], rounds: int) -> Measured:
    """The core against a popular plugin on the same trees."""
    measured = pairs(
        lambda: _on_many(_CORE_ON_MANY, files, root)[1],
        lambda: _on_many(_PEP8_NAMING_ON_MANY, files, root)[1],
        rounds,
    )
    return summary(ours / theirs for ours, theirs in measured)


def flake8_with_to_without(root: Path, files: Sequence[Path], rounds: int) -> Measured:
    """A whole run of flake8 over some files."""
    measured = pairs(lambda: _flake8(files, root), lambda: _flake8(files, root, "dbconv"), rounds)
    return summary(with_us / without for with_us, without in measured)


# --- growth, starts --------------------------------------------------------------------------------------------------


def more_revisions_to_fewer(folder: Path, rounds: int) -> Measured:
    """All of 2,000 merged revisions against all of 1,000."""

    def checked(count: int) -> float:
        root = folder / f"revisions-{count}"
        return _on_many(_CORE_ON_MANY, write_revisions(root, count), root)[1]

    return summary(more / fewer for more, fewer in pairs(lambda: checked(2000), lambda: checked(1000), rounds))


def more_files_to_fewer(folder: Path, rounds: int) -> Measured:
    """The first check of one model file among 40,000 files against one among 10,000."""

    def checked(count: int) -> Callable[[], float]:
        project = write_project(folder / f"project-{count}", count)
        file = project.models[len(project.models) // 2]
        return lambda: float(run_script(_FIRST, str(file), cwd=project.root).output)

    more, fewer = checked(40_000), checked(10_000)
    return summary(one / other for one, other in pairs(more, fewer, rounds))


def milliseconds(script: str, folder: Path, rounds: int) -> Measured:
    """What a script prints in seconds; the first run makes the bytecode."""
    empty = folder / "empty"
    empty.mkdir(exist_ok=True)
    run_script(script, cwd=empty)
    return summary(1000 * float(run_script(script, cwd=empty).output) for _ in range(rounds))


# --- the rows --------------------------------------------------------------------------------------------------------


def _project(folder: Path) -> Project:
    return write_project(folder / "project", MODULES, REVISIONS)


_KINDS: dict[str, Callable[[Project], Sequence[Path]]] = {
    "model": lambda project: project.models,
    "revision": lambda project: project.revisions,
    "route": lambda project: project.routes,
}


def _one(measure: Callable[[Path, Path, int], Measured], kind: str) -> Callable[[Path, int], Measured]:
    """Measure on the file in the middle of those of a kind."""

    def on_project(folder: Path, rounds: int) -> Measured:
        project = _project(folder)
        files = _KINDS[kind](project)
        return measure(project.root, files[len(files) // 2], rounds)

    return on_project


def _many(
    measure: Callable[[Path, Sequence[Path], int], Measured], files: Callable[[Project], Sequence[Path]]
) -> Callable[[Path, int], Measured]:
    """Measure on some files of the project."""

    def on_project(folder: Path, rounds: int) -> Measured:
        project = _project(folder)
        return measure(project.root, files(project), rounds)

    return on_project


def _all(project: Project) -> Sequence[Path]:
    return project.files


def _tenth(project: Project) -> Sequence[Path]:
    return project.files[::10]


def _on_library(script: str) -> Callable[[Path, int], Measured]:
    """Measure on a fifth of the standard library."""
    return lambda folder, rounds: core_to_parse(folder, standard_library()[::5], rounds, script)


def _in_long_repository(folder: Path, rounds: int) -> Measured:
    root, files = long_repository(folder)
    return added_cold(root, files[-1], rounds)


_WHOLE = f"a project of {MODULES:,} modules and {REVISIONS:,} revisions"

ROWS = (
    Row("a model file, cold, no index: flake8 with dbconv beyond / without", 1.5, "×", 2, 5, _one(added_cold, "model")),
    Row("a model file, cold, with the index: the same", 0.6, "×", 2, 5, _one(added_with_index, "model")),
    Row("a revision file among 1,000, cold: the same", 0.6, "×", 2, 5, _one(added_cold, "revision")),
    Row("a route file, cold: the same", 0.3, "×", 2, 5, _one(added_cold, "route")),
    Row("a model file again in a warm process / ast.parse of it", 0.5, "×", 2, 5, _one(again_to_parse, "model")),
    Row(f"{_WHOLE}, first: core / ast.parse", 0.5, "×", 2, 2, _many(core_to_parse, _all)),
    Row("the same with the index", 0.3, "×", 2, 2, _many(core_with_index_to_parse, _all)),
    Row(f"the same project: core / {PEER}'s whole run", 1, "×", 2, 2, _many(core_to_peer, _all)),
    Row(
        "its models alone: core / pep8-naming", 1, "×", 2, 3, _many(core_to_pep8_naming, lambda project: project.models)
    ),
    Row(
        "each tenth of its files: flake8 with dbconv / without", 1.03, "×", 3, 2, _many(flake8_with_to_without, _tenth)
    ),
    Row("the standard library, each fifth file: core / ast.parse", 0.05, "×", 3, 3, _on_library(_CORE_ON_MANY)),
    Row("the same for the rules on functions, off by default", 0.5, "×", 3, 3, _on_library(_FUNCTIONS_ON_MANY)),
    Row("import flake8_dbconv, beyond what flake8 imports", 10, "ms", 1, 15, partial(milliseconds, _IMPORT)),
    Row(
        "the first model of a process beyond the second: rules, words", 20, "ms", 1, 15, partial(milliseconds, _LOADING)
    ),
    Row("2,000 revisions / 1,000, whole graph and merge check", 2.2, "×", 2, 3, more_revisions_to_fewer),
    Row("one model file among 40,000 files / among 10,000, first check", 4.5, "×", 2, 2, more_files_to_fewer),
    Row(
        "one revision of 1,000, main of 20,000 commits, cold: flake8 beyond / without",
        0.6,
        "×",
        2,
        3,
        _in_long_repository,
    ),
    Row("the same: commits that are read to find the merge base", 50, "", 0, 1, reads_of_a_merge_base),
    Row("memory after 20,000 files of public code / after 5,000", 1.3, "×", 2, 1, memory_of_many_to_few),
)


def rows_of(root: Path, files: Sequence[Path]) -> list[Row]:
    """The rows of a real project: those of some of its files, or of all of them together."""
    if not files:
        every = python_files(root)
        return [
            Row(f"{root.name}: core / ast.parse, first", 0.5, "×", 2, 3, _fixed(core_to_parse, root, every)),
            Row("the same with the index", 0.3, "×", 2, 2, _fixed(core_with_index_to_parse, root, every)),
            Row(f"core / {PEER}'s whole run", 1, "×", 2, 3, _fixed(core_to_peer, root, every)),
        ]
    rows = []
    for file in files:
        cold = f"{file.name}, cold: flake8 with dbconv beyond / without"
        rows += [
            Row(cold, 1.5, "×", 2, 5, _fixed(added_cold, root, file)),
            Row("the same with the index", 0.6, "×", 2, 5, _fixed(added_with_index, root, file)),
            Row("again in a warm process / ast.parse of it", 0.5, "×", 2, 5, _fixed(again_to_parse, root, file)),
        ]
    return rows


def _fixed(measure: Callable[..., Measured], *arguments: object) -> Callable[[Path, int], Measured]:
    return lambda _, rounds: measure(*arguments, rounds)
