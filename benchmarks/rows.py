"""The rows of the table: what is measured, and its budget."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import SHOP, standard_library, write_models, write_revisions, write_wide_model
from benchmarks.measure import Measured, Task, pairs, run_script, seconds, summary


class Row(NamedTuple):
    """One row; ``measure`` is given a folder to write to and the number of rounds."""

    what: str
    budget: float
    unit: str
    digits: int
    measure: Callable[[Path, int], Measured]


def core() -> Task:
    """The core with all rules on but those on functions, as flake8 asks it: text and tree are there already."""
    return _core(on_functions=False)


def core_on_functions() -> Task:
    """The core with the rules on functions and variables alone, which are off by default and look at every file."""
    return _core(on_functions=True)


def _core(on_functions: bool) -> Task:
    from dbconv.check import Selection, check
    from dbconv.facts.functions import Function, Variable
    from dbconv.project.readers import reader_specs
    from dbconv.rule import rules
    from dbconv.session import Session
    from dbconv.source import Source

    for spec in reader_specs():
        assert spec.reader
    chosen = frozenset(
        rule.code for rule in rules() if on_functions == (not {Function, Variable}.isdisjoint(rule.fact_types))
    )
    session = Session()
    every = Selection(codes=chosen, named=tuple(sorted(chosen)))

    def run(path: str, text: str, tree: ast.Module) -> object:
        source = Source(text, path, tree)
        return check(source, session, every)

    return run


def pep8_naming() -> Task:
    """pep8-naming's checker, with all its rules on like ours."""
    from pep8ext_naming import NamingChecker  # type: ignore[import-untyped]

    def run(path: str, text: str, tree: ast.Module) -> object:
        return list(NamingChecker(tree, path).run())

    return run


def core_to_parse(files: Sequence[Path], rounds: int, task: Callable[[], Task] = core) -> Measured:
    """The core's time against ``ast.parse``'s of the same files."""
    return summary([checking / parsing for parsing, checking in (seconds(task, files) for _ in range(rounds))])


def core_to_pep8_naming(folder: Path, rounds: int) -> Measured:
    """The core against a popular plugin on the same trees."""
    files = write_models(folder)
    values = pairs(lambda: seconds(core, files)[1], lambda: seconds(pep8_naming, files)[1], rounds)
    return summary([ours / theirs for ours, theirs in values])


# Runs flake8 as if some distributions were not installed.
_FLAKE8 = """
import importlib.metadata, sys
hidden, installed = set(sys.argv[1].split(",")), importlib.metadata.distributions
importlib.metadata.distributions = lambda: [each for each in installed() if each.metadata["Name"] not in hidden]
from flake8.main.cli import main
main(["--isolated", "-j1", "--exit-zero", *sys.argv[2:]])
"""


def flake8_with_to_without(folder: Path, rounds: int) -> Measured:
    """A whole run over ordinary code with an application in it: a tenth of the standard library, and the shop."""
    files = [str(path) for path in standard_library()[::10]]

    def run(*hidden: str) -> float:
        return run_script(_FLAKE8, ",".join(("pep8-naming", *hidden)), *files, str(SHOP), cwd=folder).seconds

    return summary([with_us / without for with_us, without in pairs(run, lambda: run("dbconv"), rounds)])


# Imports what flake8 loads for itself and its own plugins, and then what we add to that: at each start, and with the
# first file that has models. Measured within one process, because its start takes far longer than either.
_IMPORT = """
import sys, time
import flake8.main.cli, flake8.plugins.pyflakes, mccabe, pycodestyle
begin = time.process_time()
import flake8_dbconv, dbconv.project.readers
dbconv.project.readers.reader_specs()
started = time.process_time()
import dbconv.check, dbconv.project.tables.models
kinds = frozenset({"tables", "constraints", "files", "env"})
dbconv.check._running(dbconv.check.ALL, dbconv.settings.Settings(), kinds)
print(*{"start": [started - begin], "rules": [time.process_time() - started]}[sys.argv[1]])
"""


def import_of_the_plugin(folder: Path, rounds: int) -> Measured:
    """What each start costs, in milliseconds; the first run makes the bytecode."""
    return _import("start", folder, rounds)


def import_of_the_rules(folder: Path, rounds: int) -> Measured:
    """What the first file of models costs before it is read, in milliseconds."""
    return _import("rules", folder, rounds)


def _import(what: str, folder: Path, rounds: int) -> Measured:
    run_script(_IMPORT, what, cwd=folder)
    return summary([1000 * float(run_script(_IMPORT, what, cwd=folder).output) for _ in range(3 * rounds)])


# Loads each list of words, as the first column of a process does, and prints what that took in seconds.
_WORDS = """
import time
from dbconv.words import abbreviations, names, parts_of_speech, pinyin, plurals, spelling, types
begin = time.process_time()
spelling.misspelled(["no"])
abbreviations.abbreviations_in(["no"], abbreviations.expansions(None, ()))
pinyin.pinyin_in(["dizhi"])
types.type_words()
plurals.same_noun("child", "children")
parts_of_speech.parts_of_speech()
print(time.process_time() - begin)
"""


def lists_of_words(folder: Path, rounds: int) -> Measured:
    """What the lists of words cost a process that looks at a column, in milliseconds."""
    run_script(_WORDS, cwd=folder)
    return summary([1000 * float(run_script(_WORDS, cwd=folder).output) for _ in range(3 * rounds)])


def _on_one_file(path: Path, folder: Path, rounds: int) -> list[tuple[float, float]]:
    """Seconds of CPU of flake8 on one file with dbconv and without it, in new processes; those of git included."""

    def run(*hidden: str) -> float:
        return run_script(_FLAKE8, ",".join(("pep8-naming", *hidden)), str(path), cwd=folder).seconds

    return pairs(run, lambda: run("dbconv"), rounds)


def beyond_flake8(path: Path, folder: Path, rounds: int) -> Measured:
    """What dbconv adds to flake8 on one file, in milliseconds."""
    return summary([1000 * (with_us - without) for with_us, without in _on_one_file(path, folder, rounds)])


def to_flake8(path: Path, folder: Path, rounds: int) -> Measured:
    """What dbconv adds to flake8 on one file, as a part of what flake8 takes without it."""
    return summary([with_us / without - 1 for with_us, without in _on_one_file(path, folder, rounds)])


def rows_of(project: Path, files: Sequence[str]) -> list[Row]:
    """A row for each of some model files of a real project, as an editor has them linted."""
    return [
        Row(
            f"{name}: added by dbconv / flake8 alone",
            1.5,
            "×",
            2,
            functools.partial(to_flake8, project.resolve() / name),
        )
        for name in files
    ]


def one_of_thousand(folder: Path, rounds: int) -> Measured:
    """One unchanged revision among 1,000."""
    return beyond_flake8(write_revisions(folder, 1000)[500], folder, rounds)


def wide_model(folder: Path, rounds: int) -> Measured:
    """A model file with 200 columns that imports from ten modules."""
    return beyond_flake8(write_wide_model(folder), folder, rounds)


# Checks all files as one worker does, and prints the CPU time that this took, git's included.
_CHECK_ALL = """
import glob, resource, sys, time
from dbconv.check import check
from dbconv.project.readers import reader_specs
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import Source
[each.reader for each in reader_specs()], rules()
paths = glob.glob(sys.argv[1] + "/*.py")
texts = {path: open(path, encoding="utf-8").read() for path in paths}
session = Session()
begin = time.process_time()
for path, text in texts.items():
    assert not check(Source(text, path), session)
git = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.process_time() - begin + git.ru_utime + git.ru_stime)
"""


def two_thousand_to_one(folder: Path, rounds: int) -> Measured:
    """All of 2,000 merged revisions against all of 1,000."""

    def run(count: int) -> float:
        versions = write_revisions(folder, count)[0].parent
        return float(run_script(_CHECK_ALL, str(versions), cwd=folder).output)

    return summary([more / less for more, less in pairs(lambda: run(2000), lambda: run(1000), rounds)])


ROWS = (
    Row(
        "the core over files without database code (the standard library) / ast.parse",
        0.05,
        "×",
        3,
        lambda folder, rounds: core_to_parse(standard_library(), rounds),
    ),
    Row(
        "the core over model-dense files / ast.parse",
        0.5,
        "×",
        3,
        lambda folder, rounds: core_to_parse(write_models(folder), rounds),
    ),
    Row("the core over model-dense files / pep8-naming", 1, "×", 3, core_to_pep8_naming),
    Row("a whole flake8 run with dbconv / without it", 1.03, "×", 3, flake8_with_to_without),
    Row("importing flake8_dbconv at each start, beyond what flake8 imports", 15, "ms", 1, import_of_the_plugin),
    Row("loading the rules that a file of models needs, with the first one", 15, "ms", 1, import_of_the_rules),
    Row("the lists of words, at the first column of a process", 5, "ms", 1, lists_of_words),
    Row(
        "the rules on functions, off by default, over the standard library / ast.parse",
        0.5,
        "×",
        3,
        lambda folder, rounds: core_to_parse(standard_library(), rounds, core_on_functions),
    ),
    Row("flake8 on a model of 200 columns and ten modules, beyond flake8 without dbconv", 50, "ms", 0, wide_model),
    Row("flake8 on one unchanged revision of 1,000, beyond flake8 without dbconv", 150, "ms", 0, one_of_thousand),
    Row("2,000 revisions / 1,000, the whole graph and the merge check", 2.2, "×", 2, two_thousand_to_one),
)
