"""Which files a command looks at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from case_files import git

from dbconv.cli.targets import targets
from dbconv.session import Session
from dbconv.terminal import CannotRun

FILES = ("a.py", "shop/models.py", "shop/notes.txt", "build/made.py", "env/pyvenv.cfg", "env/lib.py", ".cache/b.py")


@pytest.fixture
def top(tmp_path: Path) -> Path:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    return tmp_path.resolve()


def names(top: Path, *paths: str) -> list[str]:
    found = targets(Session(), [str(top / each) for each in paths])
    return [Path(each).relative_to(top).as_posix() for each in found]


def test_without_a_repository_the_tree_but_for_environments_and_caches(top: Path) -> None:
    assert names(top, ".") == ["a.py", "shop/models.py"]


def test_in_a_repository_what_is_tracked_or_would_be(top: Path) -> None:
    git(top, "init", "-q")
    (top / ".gitignore").write_text("shop/generated.py\n")
    (top / "shop" / "generated.py").write_text("")
    git(top, "add", "a.py", "build/made.py")
    assert names(top, ".") == ["a.py", "build/made.py", "shop/models.py"]
    assert names(top, "shop") == ["shop/models.py"]
    (top / "a.py").unlink()
    assert names(top, ".") == ["build/made.py", "shop/models.py"]


def test_a_folder_that_git_ignores_is_looked_at_when_it_is_named(top: Path) -> None:
    git(top, "init", "-q")
    (top / ".gitignore").write_text("shop\n")
    assert names(top, "shop") == ["shop/models.py"]


def test_a_link_is_the_file_that_it_leads_to(top: Path) -> None:
    git(top, "init", "-q")
    os.symlink("a.py", top / "link.py")
    git(top, "add", "a.py", "link.py")
    assert "link.py" not in names(top, ".")


def test_each_file_once_and_a_named_one_whatever_it_is_called(top: Path) -> None:
    assert names(top, "shop/models.py", "shop", "shop/notes.txt") == ["shop/models.py", "shop/notes.txt"]


def test_what_a_repository_names_is_not_run(top: Path) -> None:
    """``core.fsmonitor`` is a program that git asks which files changed."""
    git(top, "init", "-q")
    git(top, "add", "a.py")
    hook = top / "hook"
    hook.write_text(f"#!/bin/sh\ntouch {top}/ran\n")
    hook.chmod(0o755)
    git(top, "config", "core.fsmonitor", str(hook))
    assert names(top, ".")
    assert not (top / "ran").exists()


def test_a_path_that_is_not_there_is_said(top: Path) -> None:
    with pytest.raises(CannotRun, match=r"there is no .*gone"):
        names(top, "gone")
