"""Each case through five runners, which must agree on code, line, column and text; and silenced by either comment.

What the core says of each stands in the file beside it, so that a message that is changed is a change there.
``--update-snapshots`` writes these files.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import hosts
import pytest
from case_files import CASES, FOLDER, Case, group_of


class Run(NamedTuple):
    """What the runners show, by runner and file: as the cases stand, and silenced, by the host's comment."""

    shown: dict[str, dict[str, list[hosts.Shown]]]
    silenced: dict[str, dict[str, list[hosts.Shown]]]
    paths: dict[str, dict[str, str]]


COMMENTS = {"noqa": "# noqa: {codes}", "pylint": "# pylint: disable={symbols}"}
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@pytest.fixture(scope="module")
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Case], Run]:
    """The run over a case and all that are selected of its group."""
    items = [item for item in request.session.items if isinstance(item, pytest.Function)]
    own = [item for item in items if item.module is request.module]
    names = {item.callspec.params["case"].name for item in own if "run" in item.fixturenames}

    @cache
    def run_over(group: int) -> Run:
        cases = [case for case in CASES if case.name in names and group_of(case.symbol) == group]
        return _run(cases, tmp_path_factory.mktemp("cases").resolve())

    return lambda case: run_over(group_of(case.symbol))


def _run(cases: list[Case], folder: Path) -> Run:
    plain = {case.name: case.write(folder / "shown") for case in cases}
    silent = {
        kind: {case.name: case.write(folder / kind, case.suppressed(comment)) for case in cases}
        for kind, comment in COMMENTS.items()
    }
    files = [*plain.values()]
    every = [*files, *(path for paths in silent.values() for path in paths.values())]
    flake8 = _by_path(hosts.flake8(folder, "-j1", "."))
    pylint = _by_path(hosts.pylint(folder, every))
    return Run(
        {
            "core": _by_path(hosts.core(files)),
            "flake8": flake8,
            "flake8 -j4": _by_path(hosts.flake8(folder, "-j4", "shown")),
            "pylint": pylint,
            "pylint -j2": _by_path(hosts.pylint(folder, files, "-j2")),
        },
        {"flake8": flake8, "pylint": pylint},
        {kind: {name: str(path) for name, path in paths.items()} for kind, paths in {"shown": plain, **silent}.items()},
    )


def _by_path(shown: list[hosts.Shown]) -> dict[str, list[hosts.Shown]]:
    found: dict[str, list[hosts.Shown]] = {}
    for each in shown:
        found.setdefault(each.path, []).append(each)
    return found


@each_case
def test_case(case: Case, run: Callable[[Case], Run]) -> None:
    result = run(case)
    path = result.paths["shown"][case.name]
    shown = {runner: [each[1:] for each in found.get(path, [])] for runner, found in result.shown.items()}
    assert [each[:3] for each in shown["core"] if each[2] in case.codes] == case.expected
    assert "DBC002" not in {each[2] for each in shown["core"]}
    for runner, found in shown.items():
        assert found == shown["core"], runner


@each_case
def test_one_comment_silences_both_hosts(case: Case, run: Callable[[Case], Run]) -> None:
    result = run(case)
    for kind in COMMENTS:
        for host, found in result.silenced.items():
            shown = found.get(result.paths[kind][case.name], [])
            assert [each for each in shown if each.code in case.codes] == [], f"{kind} in {host}"


@each_case
def test_snapshot(case: Case, tmp_path: Path, update_snapshots: bool) -> None:
    shown = hosts.core([case.write(tmp_path.resolve())])
    text = "".join(f"{case.lines[each.line - 1]}:{each.column} {each.code} {each.text}\n" for each in shown)
    if update_snapshots:
        case.snapshot.write_text(text, encoding="utf-8")
    kept = case.snapshot.read_text(encoding="utf-8") if case.snapshot.exists() else "no file"
    assert text == kept, "right? pytest tests/test_cases.py -k snapshot --update-snapshots"


def test_snapshots_number_the_lines_of_the_case() -> None:
    for case in CASES:
        lines = case.file.read_text(encoding="utf-8").split("\n")
        assert [lines[number - 1][case.file.suffix == ".diff" :] for number in case.lines] == case.text.split("\n")


def test_no_snapshot_is_left_of_a_case_that_is_gone(update_snapshots: bool) -> None:
    left = set(FOLDER.rglob("*.txt")) - {case.snapshot for case in CASES}
    if update_snapshots:
        for path in left:
            path.unlink()
    assert {path for path in left if path.exists()} == set()
