"""The hook for pre-commit, run by pre-commit itself in real repositories."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pre_commit
import pytest
from repositories import ENV, THREE, UPGRADE, A, C, Repo, clone, fetched, isolate, new, on_branch

ROOT = Path(__file__).resolve().parents[1]
MANIFEST = ".pre-commit-hooks.yaml"
PRE_COMMIT = (sys.executable, "-m", pre_commit.__name__)


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


def of_this_environment(manifest: str) -> str:
    """A manifest whose hooks are run by what is installed here."""
    assert manifest.count("language: python\n") == manifest.count("- id: ") == 2
    lines = manifest.replace("language: python\n", "language: system\n").splitlines(keepends=True)
    return "".join(line for line in lines if "additional_dependencies" not in line)


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A configuration that has the hook as the manifest has it, run by the dbconv that is installed here.

    Else pip would have to fetch what builds dbconv.
    """
    hooks = new(tmp_path / "hooks", {MANIFEST: of_this_environment((ROOT / MANIFEST).read_text(encoding="utf-8"))})
    revision = hooks.git("rev-parse", "HEAD")
    return f"repos:\n- repo: {hooks.folder}\n  rev: {revision}\n  hooks:\n  - id: dbconv-merged\n"


@pytest.fixture
def origin(tmp_path: Path, config: str) -> Repo:
    """A repository with three revisions that runs the hook."""
    return new(tmp_path / "origin", {**THREE, ".pre-commit-config.yaml": config})


def test_manifest_is_what_pre_commit_takes() -> None:
    subprocess.run([*PRE_COMMIT, "validate-manifest", str(ROOT / MANIFEST)], check=True)


def hooked(repo: Repo, *arguments: str) -> tuple[int, str]:
    """The exit status of pre-commit, and what it prints."""
    command = [*PRE_COMMIT, "run", "--color=never", *arguments]
    result = subprocess.run(command, cwd=repo.folder, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def test_hook_sees_what_is_in_no_list_of_changed_files(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    # Nothing is staged, and it runs all the same.
    status, said = hooked(repo)
    assert status == 0 and "merged Alembic revisions are as they were merged" in said and "Skipped" not in said
    repo.delete(C)
    repo.git("add", "-A")
    status, said = hooked(repo)
    assert status == 1 and f'{ENV}:1:1: DBC504 merged revision "c3" is gone (origin/main)' in said


def test_hook_sees_an_edit_and_not_its_files_alone(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    repo.edit(A)
    repo.git("add", "-A")
    status, said = hooked(repo)
    assert status == 1 and f"{A}:{UPGRADE}:16: DBC501" in said and "revisions: 3, of which 3 are merged" in said


def test_hook_of_a_shallow_job_does_not_pass(origin: Repo) -> None:
    on_branch(origin, "feature").edit(A)
    origin.commit()
    repo = fetched(origin, "feature", depth=1)
    status, said = hooked(repo, "--all-files")
    assert status == 1 and "DBC505" in said and "fetch-depth: 0" in said


def test_hook_is_installed_and_stops_a_commit(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    subprocess.run([*PRE_COMMIT, "install"], cwd=repo.folder, check=True, capture_output=True)
    repo.commit({"readme": "more"})
    repo.delete(C)
    with pytest.raises(subprocess.CalledProcessError) as error:
        repo.commit()
    assert "DBC504" in error.value.stderr
