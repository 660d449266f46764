"""Tests import their helpers (``hosts``, ``case_files``) from this folder; cases are no tests."""

from __future__ import annotations

import re
from typing import Any

import pytest
from case_files import group_of

collect_ignore = ["cases"]

# Their fixtures are dear: one worker of pytest-xdist does all of the file.
_WHOLE = ("tests/test_servers.py", "tests/test_shop.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one option of ours."""
    parser.addoption("--update-snapshots", action="store_true", help="write the texts beside the cases anew")


@pytest.fixture
def update_snapshots(request: pytest.FixtureRequest) -> bool:
    """Whether the snapshots are to be written."""
    return bool(request.config.getoption("--update-snapshots"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A worker does a whole group of cases, over which each host runs once."""
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            case = re.match(r"tests/test_cases\.py::\w+\[([^/\]]+)", nodeid)
            file = nodeid.partition("::")[0]
            return f"cases {group_of(case[1])}" if case else file if file in _WHOLE else nodeid

    return Scheduling(config, log)
