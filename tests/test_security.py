"""SECURITY.md and the workflows speak of what there is."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_each_promise_names_tests_that_there_are() -> None:
    rows = [line for line in (ROOT / "SECURITY.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    named = [re.findall(r"`(tests/\w+\.py)`", row) for row in rows[1:]]
    assert len(named) > 5 and all(named)
    assert all((ROOT / path).is_file() for paths in named for path in paths)


def test_workflows_run_what_there_is() -> None:
    """The Pythons that the package names are tested, and by the command that the README has."""
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    named = re.findall(r"Python :: (3\.\d+)\"", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert named and all(f'"{each}"' in text for each in named)
    assert "python tools/dev.py test" in text and "python3 tools/dev.py test" in (ROOT / "README.md").read_text("utf-8")
