"""Situations in which teams find themselves, in real repositories, as flake8 answers in them.

The replay of public projects judged eleven of them as answered wrongly; each is one of these.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import hosts
import pytest
from repositories import (
    ENV,
    ID,
    LINK,
    THREE,
    UPGRADE,
    VERSIONS,
    A,
    B,
    C,
    Repo,
    clone,
    expect,
    fetched,
    isolate,
    new,
    on_branch,
    revision_text,
)

D = f"{VERSIONS}/d4_taxes.py"
OF_D = revision_text("d4", "c3")


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)


@pytest.fixture
def origin(tmp_path: Path) -> Repo:
    """A repository whose main has three revisions."""
    return new(tmp_path.resolve() / "origin")


def flake8(repo: Repo, *expected: tuple[str | int, ...]) -> None:
    """What flake8 says of the whole tree is this and no more."""
    expect(repo, hosts.flake8(repo.folder), *expected)


def edited(name: str, *words: str) -> tuple[str | int, ...]:
    return (name, UPGRADE, "DBC501", *words)


def test_1_merge_that_was_reverted_is_seen_without_a_look_at_changed_files(origin: Repo) -> None:
    on_branch(origin, "feature").commit({D: OF_D})
    origin.git("switch", "-q", "main")
    origin.git("merge", "-q", "--no-ff", "-m", "merged", "feature")
    repo = on_branch(clone(origin))
    repo.git("revert", "--no-edit", "-m", "1", "HEAD")
    gone = (ENV, 1, "DBC504", 'merged revision "d4" is gone (origin/main)')
    flake8(repo, gone)
    status = subprocess.run(
        [sys.executable, "-m", "dbconv", "lock", "--status"], cwd=repo.folder, capture_output=True, text=True
    )
    assert status.returncode == 1 and f"{ENV}:1:1: DBC504" in status.stdout


def test_2_squash_to_a_new_id_says_what_is_gone(origin: Repo) -> None:
    on_branch(origin).delete(A, B, C)
    origin.write({D: revision_text("d4", None, 123)})
    flake8(origin, (ENV, 1, "DBC504", 'up to "c3" are gone (main)', 'give it the id of the last, "c3"'))


def test_3_revision_that_is_moved_below_versions_is_gone_without_a_configuration_too(origin: Repo) -> None:
    (on_branch(origin).folder / VERSIONS / "old").mkdir()
    origin.git("mv", C, f"{VERSIONS}/old/c3.py")
    flake8(origin, (ENV, 1, "DBC504", '"c3"'))


def test_4_stacked_request_does_not_call_its_base_merged(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    on_branch(origin, "pr1").commit({D: OF_D})
    on_branch(origin, "pr2").edit(D)
    origin.commit()
    origin.git("switch", "-q", "main")
    repo = fetched(origin, "+refs/heads/*:refs/remotes/origin/*", "pr2")
    repo.git("checkout", "-q", "--detach", "origin/pr2")
    monkeypatch.setenv("GITHUB_BASE_REF", "pr1")
    flake8(repo, edited(D, "(origin/pr1, which is not merged itself)"))


def test_5_backport_that_was_changed_is_said(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    origin.git("branch", "rel-1")
    origin.commit({D: OF_D})
    repo = clone(origin)
    repo.git("switch", "-q", "--no-track", "-c", "work", "origin/rel-1")
    repo.git("cherry-pick", "origin/main")
    monkeypatch.setenv("GITHUB_BASE_REF", "rel-1")
    flake8(repo)
    repo.edit(D)
    repo.commit()
    flake8(repo, (D, ID, "DBC505", 'origin/main has another revision "d4"'))


def test_6_stale_fork_is_compared_with_upstream(origin: Repo) -> None:
    repo = clone(clone(origin, "--bare", name="fork.git"))
    repo.git("remote", "add", "upstream", f"file://{origin.folder}")
    origin.commit({D: OF_D})
    repo.git("fetch", "-q", "upstream")
    repo.git("switch", "-q", "--no-track", "-c", "work", "upstream/main")
    repo.edit(D)
    repo.commit()
    flake8(repo, edited(D, "(upstream/main)"))


def test_7_default_branch_of_any_name_is_found_where_it_is_the_only_one(tmp_path: Path) -> None:
    for remote in ("origin", "upstream"):
        repo = clone(new(tmp_path / f"{remote}.git", None, "--initial-branch=trunk"), f"--origin={remote}", name=remote)
        repo.git("remote", "set-head", remote, "--delete")
        on_branch(repo).edit(A)
        repo.commit()
        flake8(repo, edited(A, f"({remote}/trunk)"))


def test_8_shallow_job_that_lints_changed_files_does_not_pass_over_an_edit(
    origin: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_branch(origin, "feature").commit({"readme": "more"})
    repo = fetched(origin, "feature", depth=1)
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    repo.edit(A)
    unknown = (A, ID, "DBC505", "this clone is shallow", "fetch-depth: 0")
    expect(repo, hosts.flake8(repo.folder, A), unknown)
    flake8(repo, unknown, (C, ID, *unknown[2:]))


def test_9_taking_the_text_of_main_in_a_rebase_is_silent(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    repo.edit(B, " = 1", " = 3")
    repo.commit()
    origin.edit(B)
    origin.commit()
    repo.git("fetch", "-q")
    with pytest.raises(subprocess.CalledProcessError):
        repo.git("rebase", "-q", "origin/main")
    (repo.folder / B).write_text(repo.git("show", f"origin/main:{B}") + "\n")
    flake8(repo)


def test_10_person_who_looks_at_main_is_not_told_of_its_last_commit(
    origin: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    origin.edit(B)
    origin.commit()
    repo = clone(origin)
    repo.git("checkout", "-q", "--detach", "origin/main")
    flake8(repo)
    monkeypatch.setenv("GITHUB_EVENT_NAME", "push")
    flake8(repo, edited(B, "(the last commit on main)"))


def test_11_plugins_without_env_are_compared(tmp_path: Path) -> None:
    folder = "shop/plugins/stars/migrations"
    names = [f"{folder}/{name}.py" for name in ("a1", "b2")]
    repo = on_branch(new(tmp_path / "repo", {**THREE, **dict(zip(names, (THREE[A], THREE[B])))}))
    repo.edit(names[0])
    flake8(repo, edited(names[0], '"a1"', "(main)"))
    repo.git("checkout", "-q", ".")
    repo.edit(names[1], 'down_revision = "a1"', "down_revision = None")
    flake8(repo, (names[1], LINK, "DBC503", 'down_revision was "a1" and is None now'))
