"""Tests import their helpers (``hosts``, ``case_files``) from this folder; cases are no tests."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from case_files import group_of

collect_ignore = ["cases", "facts"]

# Their fixtures are dear: one worker of pytest-xdist does all of the file.
_WHOLE = ("tests/test_servers.py", "tests/test_live_servers.py", "tests/test_shop.py", "tests/test_site.py")


class _Module(pytest.Module):
    """A file of tests, which is skipped where it needs a package that is not installed."""

    def collect(self) -> Any:
        try:
            return super().collect()
        except self.CollectError as error:
            if isinstance(error.__cause__, ModuleNotFoundError):
                pytest.skip(f"{error.__cause__}: pip install -e '.[dev]'", allow_module_level=True)
            raise


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Whoever installs ``test`` alone runs what that suffices for; ``tools/dev.py test`` skips nothing so."""
    return None if os.environ.get("DBCONV_COMPLETE") else _Module.from_parent(parent, path=module_path)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one option of ours."""
    parser.addoption("--update-snapshots", action="store_true", help="write the texts beside the cases anew")


@pytest.fixture
def update_snapshots(request: pytest.FixtureRequest) -> bool:
    """Whether the snapshots are to be written."""
    return bool(request.config.getoption("--update-snapshots"))


@pytest.fixture(scope="session", autouse=True)
def _no_cache_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What hosts keep on disk is never kept in the user's own folder."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A worker does a whole group of cases, over which each host runs once; of all other tests it gets handfuls.

    What is handed out one by one is counted anew after each test, which takes as long as many a test.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            case = re.match(r"tests/test_cases\.py::\w+\[([^/\]]+)", nodeid)
            file = nodeid.partition("::")[0]
            return (
                f"cases {group_of(case[1])}"
                if case
                else file if file in _WHOLE else f"{file} {crc32(nodeid.encode()) % 8}"
            )

    return Scheduling(config, log)
