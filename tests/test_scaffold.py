"""The scaffold's rules pass what a newcomer runs, before anything is changed in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = {"DBC298": ("column-name-scaffold", "names"), "DBC598": ("revision-name-scaffold", "revisions")}


def run(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_scaffold_of_each_kind_passes_the_tests_of_a_rule(tmp_path: Path) -> None:
    for name in ("dbconv", "flake8_dbconv", "pylint_dbconv", "tools", "docs", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=lambda folder, names: {"cases", "facts"} & {*names})
    (tmp_path / "tests" / "cases").mkdir()
    for name in ("pyproject.toml", "setup.cfg", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, tmp_path / name)
    for code, (symbol, group) in RULES.items():
        said = run(tmp_path, "tools/new_rule.py", code, symbol, group)
        assert len(said.splitlines()) == 5
    said = run(tmp_path, "tools/new_rule.py", "DBC698", "path-scaffold", "api")
    assert "dbconv/facts/api.py" in said.splitlines()[-1]
    for path in (tmp_path / "dbconv/rules/api/path_scaffold.py", *(tmp_path / "tests/cases").glob("path-scaffold.*")):
        path.unlink()
    run(tmp_path, "-m", "black", "--check", "-q", "-l", "120", "dbconv/rules", "dbconv/languages")
    names = " or ".join((*RULES, *(symbol for symbol, _ in RULES.values())))
    said = run(
        tmp_path,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/test_cases.py",
        "tests/test_rules.py",
        "tests/test_languages.py",
        "-k",
        names,
    )
    assert "failed" not in said and "passed" in run(
        tmp_path, "-m", "pytest", "-p", "no:cacheprovider", "tests/test_rules.py", "-k", "DBC598"
    )
