"""Mutate the logic of modules, one change at a time, and see whether a test notices.

``python tools/mutate.py dbconv/rules`` prints for each file how many mutants were killed, and those that survived:
a term, a comparison, an exemption that no test asks for. A mutant of a rule has to be killed by the cases of that rule;
one of another module by any of ``--cases`` or ``--tests`` that runs its line. Of a case one sees the findings of
the core, with their texts and edits; they are compared with those of the unmutated code.

A mutant that changes nothing by construction is listed in ``equivalent_mutants.txt`` as it is printed here, after path
and function, with the reason below it. A listed mutant that is not there any more, or is killed, is an error.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import importlib
import itertools
import os
import pickle
import random
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any, NamedTuple

from mutations import ROOT, Mutant, mutants

EQUIVALENT = ROOT / "tools" / "equivalent_mutants.txt"
TESTS = tuple(f"tests/test_{each}.py" for each in ("facts_read", "facts", "project", "summary", "merged"))
_SECONDS = 3.0
_CHUNK = 40


class Probe(NamedTuple):
    """A case or a test: ``look`` returns what is seen of it. A mutant with which that is something else is killed."""

    name: str
    look: Callable[[], object]


def case_probes(folder: Path, groups: Sequence[str]) -> list[Probe]:
    """The cases of the rules in some folders, written to a folder."""
    hosts, case_files = importlib.import_module("hosts"), importlib.import_module("case_files")
    modules = (each for name in groups for each in (ROOT / "dbconv" / "rules").glob(f"{name}/*.py"))
    symbols = {each.stem.replace("_", "-") for each in modules}

    def look(path: Path) -> object:
        source = hosts.Source(path.read_bytes().decode("utf-8-sig"), str(path))
        found = hosts.shown(source, hosts.Session())
        return [(each.line, each.column, each.rule.code, each.text, each.edits) for each in found]

    return [
        Probe(case.name, functools.partial(look, case.write(folder)))
        for case in case_files.CASES
        if case.symbol in symbols
    ]


class _Collected:
    """A plugin of pytest that hands the tests over, where they would be run."""

    def __init__(self, use: Callable[[list[Probe]], None]) -> None:
        self.use = use

    def pytest_runtestloop(self, session: Any) -> bool:
        """Instead of running the tests."""
        from _pytest.runner import runtestprotocol

        session.config._tmp_path_factory.getbasetemp()

        def look(item: Any) -> object:
            return all(report.outcome != "failed" for report in runtestprotocol(item, log=False, nextitem=None))

        self.use([Probe(item.nodeid, functools.partial(look, item)) for item in session.items])
        return True


class _Run(NamedTuple):
    """What the forked processes share."""

    probes: Sequence[Probe]
    modules: Mapping[Path, tuple[ast.Module, list[Mutant]]]
    functions: Sequence[FunctionType]
    """All that are loaded from these modules."""
    seen: Mapping[int, object] = {}
    """What is seen of a probe, unmutated."""
    reach: Mapping[tuple[str, int], Sequence[int]] = {}
    """The probes that run a line of a file."""
    seconds: Mapping[int, float] = {}
    """How long each takes."""


_RUN: list[_Run] = []


def _limit(seconds: float) -> None:
    """End this process after so many seconds of the processor: a machine that does other things is no endless loop."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _forked(call: Callable[[], object]) -> Any:
    """What a call returns in a process of its own; an error if it raises, or dies."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            with open(write, "wb") as file:
                pickle.dump(call(), file)
        except BaseException:
            os._exit(1)
        os._exit(0)
    os.close(write)
    with open(read, "rb") as file:
        answer = file.read()
    if os.waitpid(child, 0)[1]:
        raise ChildProcessError
    return pickle.loads(answer)


def _observe(index: int) -> tuple[object, set[tuple[str, int]], float]:
    """What is seen of a probe, which lines of the modules it runs, and how long it takes."""
    run = _RUN[-1]
    paths = {str(path) for path in run.modules}
    lines = set()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename not in paths:
            return None
        lines.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    def look() -> object:
        begin = time.process_time()
        sys.settrace(trace)
        seen = run.probes[index].look()
        sys.settrace(None)
        return seen, lines, time.process_time() - begin

    observed: tuple[object, set[tuple[str, int]], float] = _forked(look)
    return observed


def _judge(task: tuple[Path, Sequence[int]]) -> list[bool]:
    """Whether these mutants of a module are killed."""
    run, (path, indices) = _RUN[-1], task
    own = _cases_of(path, run.probes)

    def judge() -> list[bool]:
        # What the cases of a rule leave in caches are facts, which a mutant of the rule does not change.
        seen = {each: run.probes[each].look() for each in own} or run.seen
        gc.freeze()
        return [_is_killed(run.modules[path][1][index], own, seen) for index in indices]

    killed: list[bool] = _forked(judge)
    return killed


def _is_in_rules(path: Path) -> bool:
    return path.is_relative_to(ROOT / "dbconv" / "rules")


def _is_rule(path: Path) -> bool:
    return _is_in_rules(path) and "\n@rule(" in path.read_text(encoding="utf-8")


def _cases_of(path: Path, probes: Sequence[Probe]) -> list[int]:
    """The cases of the rule in a module, if it is one."""
    symbol = path.stem.replace("_", "-") if _is_rule(path) else ""
    return [index for index, each in enumerate(probes) if each.name.partition("/")[0] == symbol]


def _may_run(path: Path, probes: Sequence[Probe]) -> Iterator[int]:
    """What may run a module that is no rule: any test; of what rules of a folder share, their cases."""
    if not _is_in_rules(path):
        yield from range(len(probes))
    elif not _is_rule(path):
        for each in path.parent.glob("*.py"):
            yield from _cases_of(each, probes)


def _is_killed(mutant: Mutant, own: Sequence[int], seen: Mapping[int, object]) -> bool:
    run, name = _RUN[-1], str(mutant.path)
    lines = [(name, line) for line in mutant.lines] if mutant.scope else [each for each in run.reach if each[0] == name]
    probes = own or sorted({each for line in lines for each in run.reach.get(line, ())}, key=run.seconds.__getitem__)

    def survives() -> bool:
        _install(mutant, run.modules[mutant.path][0], run.functions)
        for each in probes:
            _limit(_SECONDS + 3 * run.seconds.get(each, 0))
            if run.probes[each].look() != seen[each]:
                return False
        return True

    try:
        return not _forked(survives)
    except ChildProcessError:
        return True


def _install(mutant: Mutant, tree: ast.Module, functions: Sequence[FunctionType]) -> None:
    """Change the loaded module: its functions, whoever refers to them, get their new code."""
    mutant.slot.put(mutant.new)
    if mutant.scope:
        codes = {(each.co_name, each.co_firstlineno): each for each in _codes(compile(tree, str(mutant.path), "exec"))}
        for function in functions:
            old = function.__code__
            if old.co_filename == str(mutant.path):
                function.__code__ = codes.get((old.co_name, old.co_firstlineno), old)
        return
    module = sys.modules[_module_name(mutant.path)]
    before = dict(vars(module))
    constants: list[ast.stmt] = [each for each in tree.body if isinstance(each, ast.Assign)]
    exec(compile(ast.Module(constants, []), str(mutant.path), "exec"), vars(module))
    for other in [each for name, each in sys.modules.items() if name.startswith("dbconv.") and each is not module]:
        for name, value in list(vars(other).items()):
            if name in before and value is before[name]:
                setattr(other, name, getattr(module, name))


def _codes(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _codes(each)


def _module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def equivalent() -> dict[str, str]:
    """The listed mutants, with their reasons."""
    listed: dict[str, str] = {}
    for line in EQUIVALENT.read_text(encoding="utf-8").splitlines() if EQUIVALENT.exists() else ():
        if line.startswith(" ") and listed:
            listed[next(reversed(listed))] += line.strip()
        elif line and not line.startswith("#"):
            listed[line] = ""
    return listed


def run(paths: Sequence[Path], probes: list[Probe], options: argparse.Namespace) -> int:
    """Judge the mutants, print what survives; 0 if enough is killed and the list is right."""
    for path in paths:
        importlib.import_module(_module_name(path))
    modules = {}
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules[path] = tree, mutants(path, tree, sets=options.sets)
    names = {str(path) for path in paths}
    functions = [each for each in gc.get_objects() if isinstance(each, FunctionType)]
    functions = [each for each in functions if each.__code__.co_filename in names]
    gc.freeze()
    _RUN.append(_Run(probes, modules, functions))
    chosen = [(path, index) for path, (_, found) in modules.items() for index in range(len(found))]
    if options.sample:
        chosen = sorted(random.Random(options.seed).sample(chosen, min(options.sample, len(chosen))))
    asked = sorted({index for path in paths for index in _may_run(path, probes)})
    for index in asked:
        if "::" not in probes[index].name:
            # Loads lists of words and what else is the same for all.
            probes[index].look()
    gc.freeze()
    seen, reach, seconds = {}, defaultdict(list), {}
    with ProcessPoolExecutor(options.j, get_context("fork")) as pool:
        for index, (seen[index], lines, seconds[index]) in zip(asked, pool.map(_observe, asked)):
            for line in lines:
                reach[line].append(index)
    _RUN.append(_Run(probes, modules, functions, seen, reach, seconds))
    by_path = {path: [index for _, index in group] for path, group in itertools.groupby(chosen, lambda each: each[0])}
    tasks = [(path, of[start : start + _CHUNK]) for path, of in by_path.items() for start in range(0, len(of), _CHUNK)]
    killed: dict[Path, dict[int, bool]] = defaultdict(dict)
    with ProcessPoolExecutor(options.j, get_context("fork")) as pool:
        for (path, indices), answers in zip(tasks, pool.map(_judge, tasks)):
            killed[path].update(zip(indices, answers))
    return _report(
        {path: [(modules[path][1][index], dead) for index, dead in each.items()] for path, each in killed.items()},
        options,
    )


def _report(judged: Mapping[Path, list[tuple[Mutant, bool]]], options: argparse.Namespace) -> int:
    listed, errors = equivalent(), []
    all_killed = all_counted = 0
    for path, of_path in judged.items():
        counted = [(each, dead) for each, dead in of_path if str(each) not in listed]
        errors += [
            f"{each}: listed as equivalent, but killed" for each, dead in of_path if dead and str(each) in listed
        ]
        survivors = [each for each, dead in counted if not dead]
        all_killed, all_counted = all_killed + len(counted) - len(survivors), all_counted + len(counted)
        print(f"{path.relative_to(ROOT)}  {len(counted) - len(survivors)}/{len(counted)}")
        for each in survivors:
            print(f"  {getattr(each.old, 'lineno', 0)}: {each.text}")
    known = {str(each) for found in judged.values() for each, _ in found}
    names = tuple(f"{path.relative_to(ROOT)} " for path in judged)
    if not options.sample:
        errors += [
            f"{each}: listed, but there is none" for each in listed if each.startswith(names) and each not in known
        ]
    errors += [f"{each}: listed without a reason" for each, reason in listed.items() if not reason]
    rate = 100 * all_killed / max(all_counted, 1)
    print(*errors, f"killed {all_killed} of {all_counted} mutants, {rate:.1f}%", sep="\n")
    return 1 if errors or rate < options.at_least else 0


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="+", type=Path, help="modules, or folders of them")
    parser.add_argument("--sample", type=int, help="judge only so many of the mutants, chosen by --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sets", action="store_true", help="remove single members of constants, too")
    parser.add_argument("--cases", nargs="*", default=["*"], metavar="FOLDER", help="those of the rules in these")
    parser.add_argument("--tests", nargs="*", default=[each for each in TESTS if (ROOT / each).exists()])
    parser.add_argument("--at-least", type=float, default=0, metavar="PERCENT", help="fail where fewer are killed")
    parser.add_argument("-j", type=int, default=2, help="processes")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from dbconv.rule import rules

    rules()
    found = (
        each.resolve() for path in options.paths for each in (sorted(path.rglob("*.py")) if path.is_dir() else [path])
    )
    paths = [each for each in found if each.name != "__init__.py"]
    with tempfile.TemporaryDirectory() as folder:
        # What was summed up by unmutated code, and kept, is not to be found.
        os.environ["XDG_CACHE_HOME"] = os.path.join(folder, "cache")
        probes = case_probes(Path(folder).resolve(), options.cases)
        if all(map(_is_in_rules, paths)) or not options.tests:
            return run(paths, probes, options)
        import pytest

        codes: list[int] = []
        collected = _Collected(lambda tests: codes.append(run(paths, probes + tests, options)))
        pytest.main([*options.tests, "-qq", "-s", "-p", "no:cacheprovider"], plugins=[collected])
        return codes[0] if codes else 2


if __name__ == "__main__":
    sys.exit(main())
