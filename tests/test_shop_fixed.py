"""The example shop after ``dbconv fix --unsafe``: it sells all the same, and what is left is for a person."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hosts import run

from dbconv.cli.main import main

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    shop = tmp_path_factory.mktemp("fixed") / "shop"
    shutil.copytree(ROOT / "examples" / "shop", shop, ignore=shutil.ignore_patterns("__pycache__", "*.db"))
    assert main(["fix", "--unsafe", str(shop)]) == 0
    return shop


def test_its_tests_pass(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBCONV_SHOP", str(folder))
    tests = str(ROOT / "tests" / "test_shop.py")
    result = run("pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", tests, cwd=ROOT)
    assert result.returncode == 0, result.stdout


def test_a_second_time_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", "--unsafe", "--diff", str(folder)]) == 0
    assert capsys.readouterr().out == ""


def test_what_was_unchanged_by_safe_edits_is_what_is_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Safe edits change values of Python's alone: no column, key or path."""
    shop = tmp_path / "shop"
    shutil.copytree(ROOT / "examples" / "shop", shop, ignore=shutil.ignore_patterns("__pycache__", "*.db"))
    assert main(["fix", "--diff", str(shop)]) == 1
    lines = capsys.readouterr().out.splitlines()
    changed = [each[1:].strip() for each in lines if each[:1] in "+-" and each[:3] not in ("+++", "---")]
    assert changed and all("default=" in each for each in changed), changed
    assert os.listdir(tmp_path) == ["shop"]
