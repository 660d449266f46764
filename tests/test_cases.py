"""Each case through three runners, which must agree on code, line, column and text; and silenced by either comment."""

from __future__ import annotations

from pathlib import Path

import hosts
import pytest
from case_files import CASES, Case, git

Results = dict[str, dict[str, list[hosts.Shown]]]


def _by_case(paths: dict[str, Path], shown: list[hosts.Shown]) -> dict[str, list[hosts.Shown]]:
    names = {str(path): name for name, path in paths.items()}
    found: dict[str, list[hosts.Shown]] = {name: [] for name in paths}
    for each in shown:
        if each.path in names:
            found[names[each.path]].append(each)
    return found


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """What each runner shows, by case: one run of each host over all cases."""
    folder = tmp_path_factory.mktemp("cases").resolve()
    git(folder, "init", "-q")
    paths = {case.name: case.write(folder) for case in CASES}
    files = list(paths.values())
    return {
        "core": _by_case(paths, hosts.core(files)),
        "flake8": _by_case(paths, hosts.flake8(folder, "-j1", ".")),
        "flake8 -j4": _by_case(paths, hosts.flake8(folder, "-j4", ".")),
        "pylint": _by_case(paths, hosts.pylint(folder, files)),
        "pylint -j2": _by_case(paths, hosts.pylint(folder, files, "-j2")),
    }


@pytest.fixture(scope="session")
def silenced(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """What the hosts show where each expectation was replaced by one host's comment."""
    found = {}
    for kind, comment in {"noqa": "# noqa: {codes}", "pylint": "# pylint: disable={symbols}"}.items():
        folder = tmp_path_factory.mktemp(kind).resolve()
        git(folder, "init", "-q")
        paths = {case.name: case.write(folder, case.suppressed(comment)) for case in CASES}
        found[f"{kind} in flake8"] = _by_case(paths, hosts.flake8(folder, "."))
        found[f"{kind} in pylint"] = _by_case(paths, hosts.pylint(folder, list(paths.values())))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, results: Results) -> None:
    shown = {runner: [each[1:] for each in found[case.name]] for runner, found in results.items()}
    assert [each[:3] for each in shown["core"] if each[2] in case.codes] == case.expected
    for runner, found in shown.items():
        assert found == shown["core"], runner


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_comment_silences_both_hosts(case: Case, silenced: Results) -> None:
    for runner, found in silenced.items():
        assert [each for each in found[case.name] if each.code in case.codes] == [], runner
