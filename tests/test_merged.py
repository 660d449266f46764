"""Which revisions count as merged, and what is said of them, in real repositories as clones, CI and teams make them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import hosts
import pytest
from case_files import git
from repositories import (
    DOWNGRADE_DEF,
    ENV,
    ENV_TEXT,
    ID,
    LINK,
    LOCK,
    THREE,
    UPGRADE,
    UPGRADE_DEF,
    VERSIONS,
    A,
    B,
    C,
    Repo,
    clone,
    executable,
    expect,
    fetched,
    isolate,
    new,
    on_branch,
    revision_text,
)

from dbconv.merged.fingerprint import Code
from dbconv.source import Source

D = f"{VERSIONS}/d4_taxes.py"
OF_D = revision_text("d4", "c3")
EDITED_A = (A, UPGRADE, "DBC501", '"a1"', "UPDATE users SET a1 = 2", "upgrade()")
EDITED_B = (B, UPGRADE, "DBC501", '"b2"')
EDITED_C = (C, UPGRADE, "DBC501", '"c3"')
EDITED_D = (D, UPGRADE, "DBC501", '"d4"')


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)


@pytest.fixture
def origin(tmp_path: Path) -> Repo:
    """A repository whose main has three revisions."""
    return new(tmp_path.resolve() / "origin")


def unknown(*words: str, path: str = C) -> tuple[str | int, ...]:
    """It cannot be told, and that is said on the head."""
    return (path, ID, "DBC505", "cannot tell", *words)


# A clone of a developer.


def test_edit_in_a_clone_is_reported_by_all_hosts(origin: Repo) -> None:
    repo = clone(origin)
    text = (repo.folder / A).read_bytes()
    edited = text.replace(b" = 1", b" = 2")
    expected = (*EDITED_A, "(origin/main)", "after it was merged", "write a new revision")
    unsaved = [
        hosts.flake8(repo.folder, f"--stdin-display-name={A}", "-", text=edited),
        hosts.pylint(repo.folder, [A], "--from-stdin", text=edited),
        repo.said_of(A, edited.decode()),
    ]
    (repo.folder / A).write_bytes(edited)
    saved = [hosts.flake8(repo.folder), hosts.pylint(repo.folder, [A, B, C, ENV]), repo.said()]
    for shown in (*unsaved, *saved):
        assert shown == saved[0]
        expect(repo, shown, expected)


def test_clone_as_it_is_is_silent_in_all_hosts(origin: Repo) -> None:
    repo = clone(origin)
    assert hosts.flake8(repo.folder) == hosts.pylint(repo.folder, [A, B, C, ENV]) == repo.said() == []


def test_reformatted_revision_is_silent_in_all_hosts(origin: Repo) -> None:
    repo = clone(origin)
    text = (
        "# Licence: none.\n"
        "from collections.abc import Sequence\n"
        "from alembic import op\n"
        "revision: str = 'a1'\n"
        "down_revision: str | None = None\n"
        "depends_on: str | Sequence[str] | None = None\n"
        "def downgrade() -> None:\n"
        "    op.execute('UPDATE users SET a1 = NULL')\n"
        "def upgrade() -> None:\n"
        '    """Set it."""\n'
        "    op.execute(\n"
        "        'UPDATE users '  # two parts\n"
        "        'SET a1 = 1',\n"
        "    )\n"
    )
    assert repo.said_of(A, text) == []
    expect(repo, repo.said_of(A, text.replace("a1 = 1", "a1 = 2")), (A, 12, "DBC501", "a1 = 2"))
    (repo.folder / A).write_text(text)
    assert hosts.flake8(repo.folder) == hosts.pylint(repo.folder, [A, B, C, ENV]) == repo.said() == []


@pytest.mark.parametrize("is_committed", [False, True])
def test_edit_on_a_branch_is_reported(origin: Repo, is_committed: bool) -> None:
    repo = on_branch(clone(origin))
    repo.edit(A)
    if is_committed:
        repo.commit()
    repo.says((*EDITED_A, "(origin/main)"))


def test_putting_the_text_back_is_silent_though_the_edit_is_committed(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    repo.edit(A)
    repo.commit()
    repo.edit(A, " = 2", " = 1")
    repo.says()


def test_revision_of_the_branch_itself_may_be_edited(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    repo.commit({D: OF_D})
    repo.edit(D)
    repo.commit()
    repo.says()


def test_edit_on_a_detached_head_is_reported(origin: Repo) -> None:
    repo = clone(origin)
    repo.git("checkout", "-q", "--detach")
    repo.says()
    repo.edit(A)
    repo.says((*EDITED_A, "(origin/main)"))
    repo.commit()
    repo.says((*EDITED_A, "(origin/main)"))


def test_old_commit_is_compared_with_itself(origin: Repo) -> None:
    origin.edit(A)
    origin.commit({D: OF_D})
    repo = clone(origin)
    repo.git("checkout", "-q", "--detach", "HEAD~1")
    repo.says()
    repo.edit(B)
    repo.says(EDITED_B)


def test_branch_behind_main_is_not_told_what_main_has(origin: Repo) -> None:
    repo = on_branch(clone(origin))
    origin.edit(A)
    origin.commit({D: OF_D})
    repo.git("fetch", "-q")
    assert repo.git("ls-tree", "-r", "--name-only", "origin/main", D) == D
    repo.says()
    repo.edit(B)
    repo.commit()
    repo.says(EDITED_B)


# Shallow clones and CI.


def test_clone_of_depth_one_cannot_see_the_last_edit(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    repo = clone(origin, "--depth=1")
    repo.says(unknown("this clone is shallow and lacks the commit before origin/main", "fetch-depth: 0"))
    shown = hosts.flake8(repo.folder)
    assert shown == hosts.pylint(repo.folder, [A, B, C, ENV]) == repo.said()


def test_clone_of_depth_one_sees_what_is_not_committed(origin: Repo) -> None:
    repo = clone(origin, "--depth=1")
    repo.edit(A)
    repo.says(EDITED_A, unknown("shallow"))


def test_branch_in_a_clone_of_depth_one_is_compared_with_where_it_began(origin: Repo) -> None:
    repo = on_branch(clone(origin, "--depth=1"))
    repo.says()
    repo.edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(origin/main)"))


def test_clone_of_depth_two_sees_the_last_edit(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    clone(origin, "--depth=2").says((*EDITED_A, "(the last commit on main)"))


def test_clone_of_depth_two_is_silent_without_an_edit(origin: Repo) -> None:
    origin.commit({"readme": "more"})
    clone(origin, "--depth=2").says()


def test_shallow_branch_without_a_common_commit_is_unknown(origin: Repo) -> None:
    on_branch(origin, "feature").edit(A)
    origin.commit()
    origin.git("switch", "-q", "main")
    origin.commit({"readme": "more"})
    repo = fetched(
        origin,
        "+refs/heads/main:refs/remotes/origin/main",
        "+refs/heads/feature:refs/remotes/origin/feature",
        depth=1,
    )
    repo.says(unknown("this clone is shallow and holds no common commit with origin/main", "fetch-depth: 0"))


def test_branches_without_a_common_commit_are_unknown(origin: Repo) -> None:
    repo = clone(origin)
    repo.git("switch", "-q", "--orphan", "work")
    repo.commit(THREE)
    repo.says(unknown("HEAD has no commit in common with origin/main", "merged-ref"))


def test_job_that_fetched_main_alone_sees_the_last_edit(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    origin.edit(A)
    origin.commit()
    repo = fetched(origin, "main")
    assert subprocess.run(["git", "rev-parse", "-q", "--verify", "origin/HEAD"], cwd=repo.folder).returncode
    repo.says((*EDITED_A, "(the last commit on main)"))


def test_job_that_fetched_main_and_a_branch_compares_the_two(origin: Repo) -> None:
    on_branch(origin, "feature").edit(A)
    origin.commit()
    origin.commit({"readme": "more"})
    fetched(origin, "main", "feature").says((*EDITED_A, "(origin/main)"))


def test_job_that_fetched_a_branch_alone_is_unknown(origin: Repo) -> None:
    on_branch(origin, "feature").edit(A)
    origin.commit()
    fetched(origin, "feature").says(unknown("no branch to compare with was found", "set merged-ref"))
    fetched(origin, "feature", depth=1, name="shallow").says(unknown("shallow", "no branch", "fetch-depth: 0"))


@pytest.fixture
def request_of_origin(origin: Repo) -> Repo:
    """An origin with a pull request, which edits a revision, and the merge of it that CI checks."""
    on_branch(origin, "feature").edit(A)
    origin.commit()
    origin.git("switch", "-q", "main")
    origin.commit({"readme": "more"})
    origin.git("switch", "-q", "--detach")
    origin.git("merge", "-q", "--no-ff", "-m", "merge", "feature")
    origin.git("update-ref", "refs/pull/1/merge", "HEAD")
    origin.git("switch", "-q", "main")
    return origin


MERGE = "+refs/pull/1/merge:refs/remotes/pull/1/merge"


@pytest.mark.parametrize("variables", [{}, {"GITHUB_BASE_REF": "main"}])
def test_merge_of_a_request_at_depth_one_is_unknown(
    request_of_origin: Repo, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    fetched(request_of_origin, MERGE, depth=1).says(unknown("shallow", "fetch-depth: 0"))


def test_edit_that_cannot_be_judged_is_unknown_where_it_is(
    request_of_origin: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    repo = fetched(request_of_origin, MERGE, depth=1)
    expect(repo, repo.said(B))
    text = repo.edit(B)
    shallow = unknown("shallow", "fetch-depth: 0", path=B)
    expect(repo, hosts.flake8(repo.folder, B), shallow)
    repo.says(shallow, unknown("shallow"))
    # As the editor has it; of a new file nothing was merged.
    repo.edit(B, " = 2", " = 1")
    expect(repo, repo.said_of(B, text), shallow)
    expect(repo, repo.said_of(D, OF_D.replace("c3", "b2")), unknown("shallow", path=D))
    repo.git("mv", B, D)
    expect(repo, repo.said(D))
    repo.edit(D)
    expect(repo, repo.said(D), unknown("shallow", path=D))
    # The head says it once.
    repo.edit(C)
    expect(repo, repo.said(C), unknown("shallow"))
    repo.lock()
    expect(repo, repo.said(C, D))


def test_merge_of_a_request_at_depth_two_is_compared_with_what_it_merges_into(request_of_origin: Repo) -> None:
    fetched(request_of_origin, MERGE, depth=2).says((*EDITED_A, "(HEAD^1)"))


def test_merge_of_a_request_with_all_history_is_compared_with_its_base(
    request_of_origin: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    fetched(request_of_origin, "+refs/heads/*:refs/remotes/origin/*", MERGE).says((*EDITED_A, "(origin/main)"))


def test_merge_of_a_harmless_request_is_silent(request_of_origin: Repo) -> None:
    repo = fetched(request_of_origin, MERGE, depth=2)
    repo.edit(A, " = 2", " = 1")
    repo.says()


# What a push to main, and the branches that follow it, see.


def test_last_commit_on_main_is_seen(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    repo = clone(origin)
    repo.says((*EDITED_A, "(the last commit on main)"))
    repo.edit(A, " = 2", " = 1")
    repo.says()


def test_last_commit_on_main_is_seen_without_a_remote(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    origin.says((*EDITED_A, "(the last commit on main)"))


def test_last_commit_on_main_may_add_a_revision(origin: Repo) -> None:
    origin.commit({D: OF_D})
    repo = clone(origin)
    repo.says()
    repo.edit(D)
    repo.says((*EDITED_D, "(origin/main)"))


def test_last_commit_on_main_may_not_delete_a_revision(origin: Repo) -> None:
    origin.delete(C)
    origin.commit()
    clone(origin).says((ENV, 1, "DBC504", '"c3"', "(the last commit on main)"))


def test_last_commit_on_main_may_rename_a_revision_but_not_edit_it(origin: Repo) -> None:
    origin.git("mv", A, D)
    origin.commit()
    clone(origin).says()
    origin.edit(D)
    origin.git("commit", "-q", "-a", "--amend", "-m", "rename and edit")
    clone(origin, name="edited").says((D, UPGRADE, "DBC501", '"a1"', "(the last commit on main)"))


def test_last_commit_on_main_may_move_the_script_directory_but_not_edit_it(origin: Repo) -> None:
    (origin.folder / "db").mkdir()
    origin.git("mv", "migrations", "db/migrations")
    origin.commit()
    clone(origin).says()
    origin.edit(f"db/{A}")
    origin.git("commit", "-q", "-a", "--amend", "-m", "move and edit")
    clone(origin, name="edited").says((f"db/{A}", UPGRADE, "DBC501", '"a1"', "(the last commit on main)"))


def test_first_commit_of_all_has_nothing_before_it(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    repo.folder.mkdir()
    repo.git("init", "-q")
    repo.commit(THREE)
    repo.says()
    repo.edit(A)
    repo.says((*EDITED_A, "(main)"))


def test_fresh_branch_is_not_told_of_the_last_commit_of_others(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    repo = on_branch(clone(origin))
    repo.says()
    repo.edit(B)
    repo.says(EDITED_B)


def test_fresh_branch_of_a_local_main_is_not_told_of_its_last_commit(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    on_branch(origin).says()
    origin.edit(B)
    origin.says((*EDITED_B, "(main)"))


def test_detached_head_of_a_person_is_not_told_of_the_last_commit_of_others(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    repo = clone(origin)
    repo.git("checkout", "-q", "--detach", "origin/main")
    repo.says()
    repo.edit(B)
    repo.says((*EDITED_B, "(origin/main)"))


@pytest.mark.parametrize(
    ("name", "value"), [("CI", "1"), ("GITHUB_EVENT_NAME", "push"), ("CI_COMMIT_BRANCH", "main"), ("TF_BUILD", "True")]
)
def test_detached_head_of_a_job_sees_the_last_edit(
    origin: Repo, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    origin.edit(A)
    origin.commit()
    repo = clone(origin)
    repo.git("checkout", "-q", "--detach", "origin/main")
    monkeypatch.setenv(name, value)
    repo.says((*EDITED_A, "(the last commit on main)"))


@pytest.fixture
def divided(origin: Repo) -> Repo:
    """A clone on a branch with two commits, the first of which edits a revision that main edits, too, otherwise."""
    repo = on_branch(clone(origin))
    repo.edit(A, " = 1", " = 3")
    repo.commit()
    repo.commit({"readme": "work"})
    origin.edit(A)
    origin.commit()
    repo.git("fetch", "-q")
    return repo


STOPPED = {
    "rebase": ("rebase", "-q", "origin/main"),
    "rebase of patches": ("rebase", "-q", "--apply", "origin/main"),
    "merge": ("merge", "-q", "-m", "take main", "origin/main"),
}


@pytest.mark.parametrize("how", STOPPED)
def test_conflict_that_is_solved_as_main_has_it_is_silent(
    divided: Repo, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(subprocess.CalledProcessError):
        divided.git(*STOPPED[how])
    (divided.folder / A).write_text(divided.git("show", f"origin/main:{A}") + "\n")
    divided.says()
    divided.edit(A, " = 2", " = 4")
    divided.says((A, UPGRADE, "DBC501", '"a1"', "UPDATE users SET a1 = 2", "(origin/main)"))


def test_bisection_on_main_is_not_told_of_each_commit(origin: Repo) -> None:
    origin.edit(A)
    origin.commit()
    origin.says((*EDITED_A, "(the last commit on main)"))
    origin.git("bisect", "start")
    origin.git("bisect", "bad")
    origin.says()


def test_cherry_pick_that_stops_on_main_is_compared_with_main(origin: Repo) -> None:
    on_branch(origin).edit(A, " = 1", " = 3")
    origin.commit()
    origin.git("switch", "-q", "main")
    origin.edit(A)
    origin.commit()
    with pytest.raises(subprocess.CalledProcessError):
        origin.git("cherry-pick", "work")
    (origin.folder / A).write_text(origin.git("show", f"main:{A}") + "\n")
    origin.says()


MERGES = {
    "squash": ("merge -q --squash feature", "commit -q -m squashed"),
    "rebase": ("rebase -q main feature", "switch -q main", "merge -q --ff-only feature"),
    "merge commit": ("merge -q --no-ff -m merged feature",),
}


@pytest.fixture(params=MERGES)
def merged_branch(origin: Repo, request: pytest.FixtureRequest) -> Repo:
    """A clone, made before a branch with a new revision was merged in one of three ways; it has fetched that."""
    on_branch(origin, "feature").commit({D: OF_D})
    origin.git("switch", "-q", "main")
    repo = clone(origin, "--branch=feature")
    origin.commit({"readme": "more"})
    for command in MERGES[request.param]:
        origin.git(*command.split())
    repo.git("fetch", "-q")
    return repo


def test_merged_branch_is_seen_however_it_was_merged(merged_branch: Repo) -> None:
    merged_branch.git("switch", "-q", "-c", "next", "origin/main")
    merged_branch.says()
    merged_branch.edit(D)
    merged_branch.commit()
    merged_branch.says((*EDITED_D, "(origin/main)"))


def test_main_itself_is_silent_however_a_branch_was_merged(merged_branch: Repo) -> None:
    merged_branch.git("switch", "-q", "main")
    merged_branch.git("merge", "-q", "--ff-only", "origin/main")
    merged_branch.says()
    merged_branch.edit(D)
    merged_branch.says((*EDITED_D, "(origin/main)"))


def test_branch_that_goes_on_sees_its_revision_as_merged_once_it_has_main(merged_branch: Repo) -> None:
    merged_branch.git("merge", "-q", "-m", "take main", "origin/main")
    merged_branch.says()
    merged_branch.edit(D)
    merged_branch.commit()
    merged_branch.says((*EDITED_D, "(origin/main)"))


def test_clocks_that_differ_do_not_change_the_base(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    late = (f"2024-01-01T00:00:0{second}Z" for second in (4, 3, 1, 2, 2))
    monkeypatch.setattr("repositories.CLOCK", late)
    origin.commit({"readme": "more"})
    on_branch(origin, "feature").commit({D: OF_D})
    origin.git("switch", "-q", "main")
    origin.commit({"readme": "even more"})
    origin.git("merge", "-q", "--squash", "feature")
    origin.commit()
    origin.git("switch", "-q", "feature")
    monkeypatch.setattr("repositories.CLOCK", iter(["2023-01-01T00:00:00Z"] * 2))
    origin.git("merge", "-q", "-m", "take main", "main")
    origin.edit(D)
    origin.commit()
    assert origin.git("merge-base", "main", "HEAD") == origin.git("rev-parse", "main")
    origin.says((*EDITED_D, "(main)"))


# Which base.


def test_base_of_another_name_is_unknown_until_it_is_set(tmp_path: Path) -> None:
    repo = new(tmp_path / "repo", None, "--initial-branch=trunk")
    on_branch(repo).edit(A)
    repo.commit()
    repo.says(unknown("no branch to compare with was found", "set merged-ref", "lock file"))
    repo.settle('merged-ref = "trunk"')
    repo.says((*EDITED_A, "(trunk)"))


def test_base_of_another_name_is_what_origin_says(tmp_path: Path) -> None:
    repo = clone(new(tmp_path / "origin", None, "--initial-branch=trunk"))
    on_branch(repo).edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(origin/trunk)"))


def test_base_may_be_master(tmp_path: Path) -> None:
    repo = new(tmp_path / "repo", None, "--initial-branch=master")
    on_branch(repo).edit(A)
    repo.says((*EDITED_A, "(master)"))


@pytest.fixture
def fork(origin: Repo) -> Repo:
    """A clone of a fork that nobody keeps fresh, on a branch of upstream's main, which has a revision more."""
    repo = clone(clone(origin, "--bare", name="fork.git"))
    repo.git("remote", "add", "upstream", f"file://{origin.folder}")
    origin.commit({D: OF_D})
    repo.git("fetch", "-q", "upstream")
    repo.git("switch", "-q", "--no-track", "-c", "work", "upstream/main")
    return repo


def test_branch_of_upstream_in_a_stale_fork_is_compared_with_upstream(fork: Repo) -> None:
    fork.says()
    fork.edit(D)
    fork.commit()
    fork.says((*EDITED_D, "(upstream/main)"))


def test_branch_of_a_fork_that_is_fresher_is_compared_with_the_fork(fork: Repo) -> None:
    fork.git("switch", "-q", "main")
    fork.git("merge", "-q", "upstream/main")
    fork.commit({"readme": "of the fork"})
    fork.git("push", "-q", "origin", "main")
    on_branch(fork, "own").edit(D)
    fork.commit()
    fork.says((*EDITED_D, "(origin/main)"))


def test_default_branch_of_upstream_may_have_another_name(tmp_path: Path) -> None:
    origin = new(tmp_path / "origin", None, "--initial-branch=trunk")
    repo = clone(origin, "--origin=upstream")
    on_branch(repo).edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(upstream/trunk)"))


def test_only_branch_of_a_remote_is_the_base(tmp_path: Path) -> None:
    repo = clone(new(tmp_path / "origin", None, "--initial-branch=trunk"))
    repo.git("remote", "set-head", "origin", "--delete")
    on_branch(repo).says()
    repo.edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(origin/trunk)"))


def test_set_base_that_is_not_there_is_unknown(origin: Repo) -> None:
    repo = clone(origin)
    repo.settle('merged-ref = "origin/release"')
    repo.says(unknown("the setting merged-ref names no commit here", '"origin/release"', "correct it, or fetch"))


@pytest.fixture
def released(origin: Repo) -> Repo:
    """A clone on a branch that began at origin's release, which edited one revision, as main never did."""
    on_branch(origin, "release").edit(B)
    origin.commit()
    origin.git("switch", "-q", "main")
    origin.commit({"readme": "more"})
    repo = clone(origin)
    repo.git("switch", "-q", "--no-track", "-c", "work", "origin/release")
    repo.edit(A)
    repo.commit()
    return repo


TO_MAIN = [(*EDITED_A, "(origin/main)"), (*EDITED_B, "(origin/main)")]
TO_RELEASE = [(*EDITED_A, "(origin/release)")]


def test_base_may_be_set_in_the_environment(released: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    released.says(*TO_MAIN)
    monkeypatch.setenv("DBCONV_MERGED_REF", "origin/release")
    released.says(*TO_RELEASE)
    released.settle('merged-ref = "origin/main"')
    released.says(*TO_RELEASE)
    monkeypatch.setenv("DBCONV_MERGED_REF", "origin/none")
    released.says(unknown('DBCONV_MERGED_REF names no commit here: "origin/none"'))
    monkeypatch.delenv("DBCONV_MERGED_REF")
    monkeypatch.setenv("GITHUB_BASE_REF", "release")
    released.says(*TO_MAIN)


@pytest.mark.parametrize("value", ["refs/remotes/origin/release", "origin/release~0", "HEAD~1"])
def test_base_may_be_set_to_any_name_of_a_commit(released: Repo, value: str) -> None:
    released.settle(f'merged-ref = "{value}"')
    released.says((*EDITED_A, f"({value})"))


@pytest.mark.parametrize(
    "variable",
    [
        "GITHUB_BASE_REF",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
        "BITBUCKET_PR_DESTINATION_BRANCH",
        "SYSTEM_PULLREQUEST_TARGETBRANCH",
        "CHANGE_TARGET",
        "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
        "CIRRUS_BASE_BRANCH",
    ],
)
def test_ci_names_the_branch(released: Repo, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "release")
    released.says(*TO_RELEASE)


@pytest.mark.parametrize("value", ["none", "", "main^{/x}", "--all"])
@pytest.mark.parametrize("variable", ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"])
def test_what_ci_names_and_is_not_there_falls_through(
    released: Repo, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    released.says(*TO_MAIN)
    monkeypatch.setenv("BITBUCKET_PR_DESTINATION_BRANCH", "release")
    released.says(*TO_RELEASE)


def test_ci_names_the_commit(released: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    commit = released.git("rev-parse", "origin/release")
    monkeypatch.setenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", commit)
    monkeypatch.setenv("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main")
    released.says((*EDITED_A, f"({commit[:12]})"))
    monkeypatch.setenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", "1" * 40)
    released.says(*TO_MAIN)


@pytest.mark.parametrize("variable", ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"])
def test_ci_names_a_branch_and_no_tag(released: Repo, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    released.git("tag", "release", "origin/main")
    monkeypatch.setenv(variable, "release")
    released.says(*TO_RELEASE)


def test_branch_wins_over_a_tag_of_its_name(origin: Repo) -> None:
    origin.git("tag", "v1")
    on_branch(origin, "v1").edit(A)
    origin.commit()
    on_branch(origin).settle('merged-ref = "v1"')
    origin.says()
    origin.edit(A, " = 2", " = 1")
    origin.says((A, UPGRADE, "DBC501", "a1 = 1", "(v1)"))


# Several branches that live on.


def another(branch: str, name: str = D) -> tuple[str | int, ...]:
    """Another branch has something else under this id."""
    return (name, ID, "DBC505", f"{branch} has another revision", "another id")


@pytest.fixture
def backport(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A request to a release branch with a revision that main has, too, and otherwise."""
    origin.git("branch", "release/1")
    origin.commit({D: OF_D, "readme": "more"})
    repo = clone(origin)
    repo.git("switch", "-q", "--no-track", "-c", "work", "origin/release/1")
    repo.commit({D: OF_D})
    repo.edit(D)
    monkeypatch.setenv("GITHUB_BASE_REF", "release/1")
    return repo


def test_backport_that_does_something_else_is_said(backport: Repo) -> None:
    backport.says(another("origin/main"))
    shown = hosts.flake8(backport.folder)
    assert shown == hosts.pylint(backport.folder, [A, B, C, D, ENV]) == backport.said()
    # Main has it after another one, too; what it does is the same.
    backport.edit(D, " = 2", " = 1")
    backport.edit(D, 'down_revision = "c3"', 'down_revision = "b2"')
    backport.says()
    text = backport.edit(D, " = 1", " = 3")
    backport.settle(*accepted(text, own="d4"))
    backport.says()


def test_release_that_was_mended_first_is_said_on_main(backport: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    backport.commit()
    backport.git("push", "-q", "origin", "work:release/1")
    backport.git("switch", "-q", "-c", "forward", "origin/main~1")
    backport.commit({D: OF_D})
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    backport.says(another("origin/release/1"))
    # What was merged on both is no news to who works on main.
    backport.git("switch", "-q", "-c", "later", "origin/main")
    backport.says()


def test_branch_that_is_behind_main_is_not_told_of_it_by_a_release(
    origin: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    origin.git("branch", "release/1")
    origin.edit(A)
    origin.commit()
    repo = clone(origin)
    repo.git("switch", "-q", "--no-track", "-c", "work", "origin/release/1")
    monkeypatch.setenv("GITHUB_BASE_REF", "release/1")
    repo.says()
    repo.edit(A, " = 1", " = 3")
    repo.says((A, UPGRADE, "DBC501", "a1 = 3", "(origin/release/1)"))


def test_one_id_with_two_contents_on_two_remotes_is_said(fork: Repo) -> None:
    fork.git("switch", "-q", "main")
    fork.commit({D: OF_D.replace(" = 1", " = 7")})
    fork.git("push", "-q", "origin", "main")
    fork.git("switch", "-q", "work")
    fork.says(another("origin/main"))
    fork.git("switch", "-q", "-c", "own", "main")
    fork.says(another("upstream/main"))


def test_request_that_is_stacked_names_the_branch_as_what_it_is(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    on_branch(origin, "pr1").commit({D: OF_D})
    origin.git("switch", "-q", "main")
    repo = clone(origin)
    repo.git("switch", "-q", "--no-track", "-c", "pr2", "origin/pr1")
    repo.edit(D)
    repo.says()
    monkeypatch.setenv("GITHUB_BASE_REF", "pr1")
    repo.says((*EDITED_D, "(origin/pr1, which is not merged itself)"))
    for lasting in ("release/2", "develop", "v2.1"):
        repo.git("update-ref", f"refs/remotes/origin/{lasting}", "origin/pr1")
        monkeypatch.setenv("GITHUB_BASE_REF", lasting)
        repo.says((*EDITED_D, f"(origin/{lasting})"))


# Places: worktrees, submodules, names.


def test_hook_in_a_linked_worktree_sees_its_edit(origin: Repo, tmp_path: Path) -> None:
    repo, linked, log = clone(origin), Repo(tmp_path / "linked"), tmp_path / "log"
    repo.git("worktree", "add", "-q", "-b", "work", str(linked.folder))
    command = f"{sys.executable} -m flake8 --isolated --select=DBC"
    executable(repo.folder / ".git/hooks/pre-commit", f"env >{log}", f"{command} . >>{log}", "exit 0")
    linked.edit(A)
    linked.commit()
    text = log.read_text()
    assert "\nGIT_INDEX_FILE=" in text and "\nGIT_PREFIX=" in text
    assert f"./{A}:{UPGRADE}:16: DBC501" in text and "(origin/main)" in text
    linked.edit(A, " = 2", " = 1")
    linked.commit()
    assert "DBC5" not in log.read_text() and "\nGIT_INDEX_FILE=" in log.read_text()


def test_environment_of_a_hook_in_another_repository_means_nothing(
    origin: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo, linked, other = clone(origin), Repo(tmp_path / "linked"), new(tmp_path / "other", {"readme": "other\n"})
    repo.git("worktree", "add", "-q", "-b", "work", str(linked.folder))
    linked.edit(A)
    for name, value in {
        "GIT_DIR": ".git",
        "GIT_WORK_TREE": ".",
        "GIT_INDEX_FILE": ".git/index",
        "GIT_OBJECT_DIRECTORY": ".git/objects",
        "GIT_COMMON_DIR": ".git",
        "GIT_SHALLOW_FILE": ".git/shallow",
        "GIT_NAMESPACE": "other",
    }.items():
        monkeypatch.setenv(name, str(other.folder / value) if value.startswith(".") else value)
    monkeypatch.setenv("GIT_PREFIX", "migrations/")
    linked.says((*EDITED_A, "(origin/main)"))
    linked.edit(A, " = 2", " = 1")
    linked.says()


def test_worktree_of_a_bare_repository_is_compared(origin: Repo, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--bare", f"file://{origin.folder}", "shop.git")
    git(tmp_path / "shop.git", "worktree", "add", "-q", "-b", "work", str(tmp_path / "linked"))
    linked = Repo(tmp_path / "linked")
    linked.says()
    linked.edit(A)
    linked.commit()
    linked.says((*EDITED_A, "(main)"))


def test_submodule_has_its_own_history(origin: Repo, tmp_path: Path) -> None:
    around = new(tmp_path / "around", {"readme": "around\n"})
    around.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", f"file://{origin.folder}", "db")
    around.commit()
    around.says()
    around.edit(f"db/{A}")
    around.says((f"db/{A}", *EDITED_A[1:], "(origin/main)"))


def test_nested_repository_has_its_own_history(origin: Repo) -> None:
    new(origin.folder / "inner")
    origin.edit(f"inner/{A}")
    origin.says((f"inner/{A}", *EDITED_A[1:], "(main)"))
    origin.edit(B)
    origin.says((f"inner/{A}", *EDITED_A[1:]), (B, *EDITED_B[1:]))


@pytest.mark.parametrize("root", ["my shop", "商店", "it's 100% $HOME", "-q"])
@pytest.mark.parametrize("name", ["a1 add users", "a1_用户", "a1\nusers", "a1\tusers", 'a1"users', "-a1"])
def test_any_name_will_do(tmp_path: Path, root: str, name: str) -> None:
    path = f"{VERSIONS}/{name}.py"
    repo = clone(new(tmp_path / root, {**THREE, path: THREE[A].replace("a1", "x1")}), name=f"{root} 2")
    assert [each for each in repo.said() if each.code > "DBC5"] == []
    repo.edit(path)
    found = [each for each in repo.said(path) if each.code > "DBC5"]
    expect(repo, found, (path, UPGRADE, "DBC501", '"x1"', "(origin/main)"))


def test_line_break_in_the_path_of_the_repository(tmp_path: Path) -> None:
    origin = new(tmp_path / "or\nigin")
    origin.edit(A)
    origin.commit()
    repo = clone(origin, name="clo\nne")
    repo.says(unknown("the path of the repository has a line break"))


def test_symlinked_versions_are_those_that_they_link_to(tmp_path: Path) -> None:
    files = {name.replace(VERSIONS, "revisions"): text for name, text in THREE.items()}
    repo = new(tmp_path / "repo", {**files, "alembic.ini": "[alembic]\nscript_location = migrations\n"})
    (repo.folder / VERSIONS).symlink_to("../revisions")
    on_branch(repo).commit()
    expect(repo, repo.said(A, B, C, ENV))
    repo.edit(A)
    expect(repo, repo.said(A, B, C, ENV), (A, *EDITED_A[1:], "(main)"))
    repo.edit(A, " = 2", " = 1")
    repo.delete(C)
    expect(repo, repo.said(A, B, ENV), (ENV, 1, "DBC504", '"c3"'))


def test_symlinked_versions_of_another_repository_have_its_history(origin: Repo, tmp_path: Path) -> None:
    ini = "[alembic]\nscript_location = migrations\n"
    repo = new(tmp_path / "repo", {ENV: ENV_TEXT, "alembic.ini": ini})
    (repo.folder / VERSIONS).symlink_to(origin.folder / VERSIONS)
    expect(repo, repo.said(A, B, C, ENV))
    origin.edit(A)
    expect(repo, repo.said(A, B, C, ENV), (A, *EDITED_A[1:], "(main)"))


def test_repository_behind_a_symlink_is_compared(origin: Repo, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(origin.folder)
    origin.edit(A)
    link = Repo(tmp_path / "link")
    expect(link, link.said(A, B, C, ENV), EDITED_A)


def test_line_ends_that_git_converts_are_no_edit(origin: Repo) -> None:
    repo = clone(origin, "-c", "core.autocrlf=true")
    assert b"\r\n" in (repo.folder / A).read_bytes()
    repo.says()
    assert hosts.flake8(repo.folder) == []
    repo.edit(A)
    assert (repo.folder / A).read_bytes().count(b"\r\n") == 13
    repo.says(EDITED_A)


def test_id_that_git_writes_into_a_comment_is_no_edit(origin: Repo) -> None:
    origin.commit({".gitattributes": "*.py ident\n", A: f"# $Id$\n{THREE[A]}"})
    origin.commit({"readme": "more"})
    repo = clone(origin)
    assert "# $Id: " in (repo.folder / A).read_text()
    repo.says()
    repo.edit(A)
    repo.says((A, UPGRADE + 1, "DBC501"))


def partial(origin: Repo, kind: str) -> Repo:
    """A clone of a branch without some of what only main has."""
    origin.git("config", "uploadpack.allowFilter", "true")
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
    on_branch(origin, "feature").edit(A)
    origin.commit()
    origin.git("switch", "-q", "main")
    return clone(origin, f"--filter={kind}", "--branch=feature")


def test_partial_clone_whose_origin_is_gone_is_unknown(origin: Repo) -> None:
    repo = partial(origin, "blob:none")
    origin.folder.rename(origin.folder.with_name("gone"))
    found = repo.said()
    assert [each.code for each in found] == ["DBC505"]
    # Git before 2.45 stops where it may not fetch; it can be said of all alone.
    assert "git has not its content here (origin/main)" in found[0].text or "could not fetch" in found[0].text


def test_partial_clone_whose_origin_is_gone_knows_what_is_unchanged(origin: Repo) -> None:
    repo = partial(origin, "blob:none")
    origin.folder.rename(origin.folder.with_name("gone"))
    repo.edit(A, " = 2", " = 1")
    repo.says()
    repo.edit(B)
    repo.git("cat-file", "-e", f"origin/main:{B}")
    repo.says((*EDITED_B, "(origin/main)"))


def test_partial_clone_fetches_nothing(origin: Repo) -> None:
    repo = partial(origin, "blob:none")
    packs = sorted(repo.folder.glob(".git/objects/pack/*"))
    assert [each.code for each in repo.said()] == ["DBC505"]
    assert sorted(repo.folder.glob(".git/objects/pack/*")) == packs
    repo.git("show", f"origin/main:{A}")
    assert sorted(repo.folder.glob(".git/objects/pack/*")) != packs
    repo.says((*EDITED_A, "(origin/main)"))


def test_partial_clone_without_trees_is_unknown(origin: Repo) -> None:
    repo = partial(origin, "tree:0")
    found = repo.said()
    assert [(each.code, each.line) for each in found] == [("DBC505", ID)]
    assert "a partial clone?" in found[0].text or "could not fetch" in found[0].text


def lose(repo: Repo, name: str) -> None:
    """Delete the content that git keeps of a merged file, as a partial clone has none of it."""
    blob = repo.git("rev-parse", f"main:{name}")
    (repo.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()


@pytest.mark.parametrize("name", [A, C])
def test_edited_revision_whose_merged_content_git_lacks_is_unknown(origin: Repo, name: str) -> None:
    lose(on_branch(origin), name)
    origin.edit(name)
    origin.says((name, ID, "DBC505", "git has not the merged version of", "(main)"))


def test_deleted_revision_whose_merged_content_git_lacks_is_not_silent(origin: Repo) -> None:
    lose(on_branch(origin), C)
    origin.delete(C)
    assert {each.code for each in origin.said()} in ({"DBC504"}, {"DBC505"})


def test_renamed_and_edited_revision_whose_merged_content_git_lacks_is_not_silent(origin: Repo) -> None:
    lose(on_branch(origin), A)
    origin.git("mv", A, D)
    origin.edit(D)
    assert {each.code for each in origin.said()} == {"DBC505"}


def test_sha256_repository_is_compared(tmp_path: Path) -> None:
    repo = new(tmp_path / "repo", None, "--object-format=sha256")
    assert len(repo.git("rev-parse", "HEAD")) == 64
    on_branch(repo).says()
    repo.edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(main)"))


def test_repository_without_commits_has_merged_nothing(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.git("init", "-q")
    repo.write(THREE)
    repo.says()


def test_folder_without_a_repository_is_unknown(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.write(THREE)
    repo.says(unknown("not a git repository", "lint a clone", "lock file"))
    shown = hosts.flake8(repo.folder)
    assert shown == hosts.pylint(repo.folder, [A, B, C, ENV]) == repo.said()


# What was done to a revision.


def test_renamed_revision_is_known_by_its_id(origin: Repo) -> None:
    on_branch(origin).git("mv", A, D)
    origin.says()
    origin.edit(D)
    origin.commit()
    origin.says((D, UPGRADE, "DBC501", '"a1"'))


def test_moved_script_directory_is_found(origin: Repo) -> None:
    (on_branch(origin).folder / "db").mkdir()
    origin.git("mv", "migrations", "db/schema")
    moved = {name: name.replace("migrations", "db/schema") for name in THREE}
    origin.says()
    origin.edit(moved[A])
    origin.says((moved[A], *EDITED_A[1:], "(main)"))
    origin.commit()
    origin.says((moved[A], *EDITED_A[1:], "(main)"))
    origin.edit(moved[A], " = 2", " = 1")
    origin.delete(moved[C])
    origin.says((moved[ENV], 1, "DBC504", '"c3"'))


@pytest.mark.parametrize(("name", "own"), [(A, "a1"), (C, "c3")])
def test_changed_id_is_one_finding(origin: Repo, name: str, own: str) -> None:
    on_branch(origin).edit(name, f'revision = "{own}"\ndown', 'revision = "z9"\ndown')
    origin.says((name, ID, "DBC503", f'"{own}"', "revision was", '"z9" now', "(main)"))


def test_changed_link_is_reported(origin: Repo) -> None:
    on_branch(origin).edit(C, 'down_revision = "b2"', 'down_revision = "a1"')
    origin.says((C, LINK, "DBC503", 'down_revision was "b2" and is "a1" now'))


def test_new_revision_before_a_merged_one_is_reported(origin: Repo) -> None:
    on_branch(origin).write({D: revision_text("d4", "b2")})
    origin.edit(C, 'down_revision = "b2"', 'down_revision = "d4"')
    origin.says((C, LINK, "DBC503", '"d4" now'), (D, ID, "DBC515", '"d4"', '"c3"'))


def test_edited_downgrade_is_reported_alone(origin: Repo) -> None:
    on_branch(origin).edit(A, " = NULL", " = 0")
    origin.says((A, DOWNGRADE_DEF + 1, "DBC502", '"a1"', "downgrade()"))
    origin.edit(A)
    origin.says(EDITED_A)


def test_deleted_head_is_reported_at_env(origin: Repo) -> None:
    on_branch(origin).delete(C)
    origin.says((ENV, 1, "DBC504", 'merged revision "c3" is gone (main)'))
    shown = hosts.flake8(origin.folder)
    assert shown == hosts.pylint(origin.folder, [A, B, ENV]) == origin.said()


def test_deleted_head_without_env_is_reported_at_the_new_head(origin: Repo) -> None:
    on_branch(origin).delete(C, ENV)
    origin.says((B, ID, "DBC504", '"c3"'))


def test_deleted_middle_one_is_reported_where_it_is_named(origin: Repo) -> None:
    on_branch(origin).delete(B)
    origin.says((C, LINK, "DBC504", 'merged revision "b2" is gone (main)'))


def test_deleted_revisions_are_counted(origin: Repo) -> None:
    on_branch(origin).delete(A, B, C)
    origin.says((ENV, 1, "DBC504", 'merged revisions "a1", "b2", "c3" are gone (main)'))


def squash(repo: Repo, own: str, *gone: str) -> None:
    """Put one root in place of some revisions."""
    on_branch(repo).delete(*gone)
    repo.write({C: revision_text(own, None, 123)})


def test_squash_is_allowed(origin: Repo) -> None:
    squash(origin, "c3", A, B)
    origin.says()
    origin.commit()
    origin.says()


def test_squash_that_keeps_an_ancestor_is_none(origin: Repo) -> None:
    squash(origin, "c3", B)
    origin.says(
        (ENV, 1, "DBC504", '"b2"'),
        (C, LINK, "DBC503", 'down_revision was "b2" and is None now'),
        (C, UPGRADE, "DBC501", "c3 = 123"),
    )


def test_squash_that_keeps_no_id_is_none(origin: Repo) -> None:
    squash(origin, "z9", A, B, C)
    (origin.folder / C).rename(origin.folder / D)
    origin.says((ENV, 1, "DBC504", 'up to "c3" are gone', 'if "z9" stands for them, give it the id of the last, "c3"'))


def test_squash_that_is_named_by_others_still_deletes_what_they_name(origin: Repo) -> None:
    on_branch(origin).delete(A)
    origin.edit(B, '"a1"', "None")
    origin.write({C: revision_text("c3", "b2").replace('down_revision = "b2"', 'down_revision = ("b2", "a1")')})
    found = origin.said()
    assert (C, LINK, "DBC504") in [(os.path.relpath(each.path, origin.folder), each.line, each.code) for each in found]


COMPUTED = 'NUMBER = 1\nrevision = f"a{NUMBER}"\n'


def test_revision_with_a_computed_id_is_unknown_once_it_is_edited(origin: Repo) -> None:
    origin.edit(A, 'revision = "a1"\ndown', f"{COMPUTED}down")
    origin.commit()
    on_branch(origin).says()
    origin.edit(A, "a1 = 1", "a1 = 2")
    origin.says((A, ID + 1, "DBC505", "revision is computed", "write it as a text"))


def test_id_that_becomes_computed_is_unknown(origin: Repo) -> None:
    on_branch(origin).edit(A, 'revision = "a1"\ndown', f"{COMPUTED}down")
    origin.says((A, ID + 1, "DBC505", "revision is computed"))


# The lock file.


@pytest.fixture
def locked(tmp_path: Path) -> Repo:
    """A folder without git, with a lock file."""
    repo = Repo(tmp_path / "locked")
    repo.write(THREE)
    repo.lock()
    return repo


def test_lock_file_stands_in_for_git(locked: Repo) -> None:
    locked.says()
    assert hosts.flake8(locked.folder) == []
    locked.edit(A)
    locked.says((A, UPGRADE_DEF, "DBC501", '"a1"', "what upgrade() does was changed", "(revisions.lock)"))
    assert hosts.flake8(locked.folder) == hosts.pylint(locked.folder, [A, B, C, ENV]) == locked.said()


def test_lock_file_stands_in_for_git_of_a_downgrade(locked: Repo) -> None:
    locked.edit(A, " = NULL", " = 0")
    locked.says((A, DOWNGRADE_DEF, "DBC502", '"a1"', "what downgrade() does was changed", "(revisions.lock)"))


def test_lock_file_stands_in_for_git_of_a_link(locked: Repo) -> None:
    locked.edit(C, 'down_revision = "b2"', 'down_revision = "a1"')
    # The lock file has one fingerprint for all links: it cannot say which, nor what it was.
    locked.says((C, LINK, "DBC503", '"c3"', "down_revision, depends_on, branch_labels", "(revisions.lock)"))


def test_lock_file_stands_in_for_git_of_a_deletion(locked: Repo) -> None:
    locked.delete(C)
    locked.says((ENV, 1, "DBC504", '"c3"', "(revisions.lock)"))
    locked.write({C: THREE[C]})
    locked.delete(B)
    locked.says((C, LINK, "DBC504", '"b2"', "(revisions.lock)"))


def test_lock_file_knows_no_new_revision(locked: Repo) -> None:
    locked.write({D: OF_D})
    locked.says()


@pytest.mark.parametrize("line", ["<<<<<<< HEAD", "v9 a1 0 0 0", "v1 a1 0", "\x00", "v1 a1 {0} {0} {0}"])
def test_lock_file_that_cannot_be_read_is_unknown(locked: Repo, line: str) -> None:
    with (locked.folder / LOCK).open("a", encoding="utf-8") as file:
        file.write(line.format("0" * 16) + "\n")
    locked.says(unknown("revisions.lock: line 5"))


def test_lock_file_beside_a_shallow_clone_is_no_news(origin: Repo) -> None:
    origin.lock()
    origin.commit()
    repo = clone(origin, "--depth=1")
    repo.says()
    repo.edit(A)
    repo.commit()
    repo.says((*EDITED_A, "(origin/main)"))


def test_lock_file_stands_in_where_a_clone_is_shallow(origin: Repo) -> None:
    origin.lock()
    origin.commit()
    origin.edit(A)
    origin.commit()
    clone(origin, "--depth=1").says((A, UPGRADE_DEF, "DBC501", "(revisions.lock)"))


@pytest.fixture
def beside(origin: Repo) -> Repo:
    """A repository with a lock file, on a branch."""
    origin.lock()
    origin.commit()
    return on_branch(origin)


def test_edit_is_reported_though_its_line_in_the_lock_file_was_changed_with_it(beside: Repo) -> None:
    beside.says()
    beside.edit(A)
    beside.lock()
    beside.commit()
    beside.says((*EDITED_A, "(main)"))


def test_line_of_the_lock_file_that_was_changed_is_reported(beside: Repo) -> None:
    beside.lock("a1")
    beside.says((A, UPGRADE_DEF, "DBC501", "its line in revisions.lock was changed", "(main)"))


def test_line_of_the_lock_file_that_was_dropped_is_reported(beside: Repo) -> None:
    text = (beside.folder / LOCK).read_text()
    beside.write({LOCK: "".join(line for line in text.splitlines(True) if " a1 " not in line)})
    beside.says((A, UPGRADE_DEF, "DBC501", "its line in revisions.lock was"))


def test_line_of_the_lock_file_for_a_new_revision_is_silent(beside: Repo) -> None:
    beside.write({D: OF_D})
    beside.lock()
    beside.says()


# Accepted edits.


def accepted(text: str, reason: str = "no database has run it", own: str = "a1") -> tuple[str, ...]:
    """The lines of pyproject.toml that accept what a text does."""
    fingerprint = Code(Source(text)).fingerprint()
    assert fingerprint is not None
    table = f'revision = "{own}"', f'fingerprint = "{fingerprint.whole}"', *([f'reason = "{reason}"'] if reason else [])
    return "[[tool.dbconv.accepted-edits]]", *table


NOT_ACCEPTED = (A, 1, "DBC001", "accepted-edits", '"a1" does not do what was accepted')


def test_accepted_edit_is_silent_until_the_next(origin: Repo) -> None:
    text = on_branch(origin).edit(A)
    origin.settle(*accepted(text))
    origin.commit()
    origin.says()
    assert hosts.flake8(origin.folder) == hosts.pylint(origin.folder, [A, B, C, ENV]) == []
    origin.edit(A, " = 2", " = 3")
    origin.says(NOT_ACCEPTED, (A, UPGRADE, "DBC501", "a1 = 3"))
    assert hosts.flake8(origin.folder) == hosts.pylint(origin.folder, [A, B, C, ENV]) == origin.said()


def test_accepted_edit_of_one_revision_is_of_no_other(origin: Repo) -> None:
    text = on_branch(origin).edit(A)
    origin.edit(B)
    origin.settle(*accepted(text))
    origin.says(EDITED_B)


def test_accepted_edit_that_was_undone_is_reported(origin: Repo) -> None:
    origin.settle(*accepted(on_branch(origin).edit(A)))
    origin.edit(A, " = 2", " = 1")
    origin.says(NOT_ACCEPTED)


def test_accepted_edit_of_no_revision_is_reported_on_the_head(origin: Repo) -> None:
    text = on_branch(origin).edit(A)
    origin.write(INIS["migrations"])
    origin.settle(*accepted(text, own="*"))
    origin.says(EDITED_A, (C, 1, "DBC001", 'no revision is called "*"', "remove it"))


def test_accepted_edit_with_any_fingerprint_is_none(origin: Repo) -> None:
    on_branch(origin).edit(A)
    lines = accepted(THREE[A])
    origin.settle(*(line if "fingerprint" not in line else 'fingerprint = "*"' for line in lines))
    origin.says(NOT_ACCEPTED, EDITED_A)


@pytest.mark.parametrize("reason", ["", " "])
def test_accepted_edit_without_a_reason_is_none(origin: Repo, reason: str) -> None:
    text = on_branch(origin).edit(A)
    origin.settle(*accepted(text, reason))
    broken = "DBC001", '"accepted-edits"', "revision, fingerprint, reason"
    origin.says((A, 1, *broken), EDITED_A, (C, 1, *broken))


# Where the script directories are.


def environment(folder: str) -> dict[str, str]:
    """The files of three revisions in another folder."""
    return {name.replace("migrations", folder): text for name, text in THREE.items()}


TWO = {**environment("one"), **environment("two")}
INIS = {
    "migrations": {"alembic.ini": "[alembic]\nscript_location = migrations\n"},
    "two sections": {"alembic.ini": "[one]\nscript_location = one\n[two]\nscript_location = %(here)s/two\n"},
    "one section": {"alembic.ini": "[alembic]\nscript_location = one\n"},
    "none": {},
    "pyproject": {"pyproject.toml": '[tool.alembic]\nscript_location = "%(here)s/one"\n'},
    "broken": {"alembic.ini": "script_location\n"},
}


@pytest.mark.parametrize("ini", INIS)
def test_two_databases_with_the_same_ids_do_not_meet(tmp_path: Path, ini: str) -> None:
    repo = on_branch(new(tmp_path / "repo", {**TWO, **INIS[ini]}))
    repo.says()
    one, two = (A.replace("migrations", each) for each in ("one", "two"))
    repo.edit(two)
    repo.says((two, *EDITED_A[1:]))
    repo.delete(C.replace("migrations", "one"))
    repo.says(("one/env.py", 1, "DBC504", '"c3"'), (two, *EDITED_A[1:]))
    repo.delete(one)
    repo.says(
        ("one/env.py", 1, "DBC504", '"c3"'),
        (B.replace("migrations", "one"), LINK, "DBC504", '"a1"'),
        (two, *EDITED_A[1:]),
    )


def test_new_database_is_not_one_that_lost_a_file(tmp_path: Path) -> None:
    repo = on_branch(new(tmp_path / "repo", {name.replace("migrations", "one"): text for name, text in THREE.items()}))
    repo.delete(C.replace("migrations", "one"))
    other = {C.replace("migrations", "two"): revision_text("z9", "b2"), "two/env.py": THREE[ENV]}
    repo.write({**other, "two/versions/b2_other.py": revision_text("b2").replace("= 1", "= 9")})
    repo.says(("one/env.py", 1, "DBC504", '"c3"'))


LOCATIONS = {
    "comma": {"alembic.ini": "[alembic]\nscript_location = migrations\nversion_locations = shop, %(here)s/tax/all\n"},
    "space": {
        "alembic.ini": "[alembic]\nscript_location = migrations\nversion_locations = shop tax/all\n"
        "path_separator = space\n"
    },
    "newline": {
        "alembic.ini": "[alembic]\nscript_location = %(here)s/migrations\nversion_path_separator = newline\n"
        "version_locations =\n    %(here)s/shop\n    %(here)s/tax/all\n"
    },
    "pyproject": {
        "pyproject.toml": '[tool.alembic]\nscript_location = "migrations"\n'
        'version_locations = ["%(here)s/shop", "%(here)s/tax/all"]\n'
    },
}


@pytest.mark.parametrize("form", LOCATIONS)
def test_revisions_in_several_folders_are_one_history(tmp_path: Path, form: str) -> None:
    shop, tax, env = "shop/a1.py", "tax/all/b2.py", "migrations/env.py"
    files = {shop: THREE[A], tax: THREE[B], "tax/all/c3.py": THREE[C], env: ENV_TEXT}
    repo = on_branch(new(tmp_path / "repo", {**files, **LOCATIONS[form]}))
    repo.says()
    repo.edit(shop)
    repo.edit(tax)
    repo.says((shop, *EDITED_A[1:]), (tax, *EDITED_B[1:]))
    repo.git("checkout", "-q", ".")
    repo.delete(shop)
    repo.says((tax, LINK, "DBC504", '"a1"'))
    repo.git("checkout", "-q", ".")
    repo.git("mv", shop, "tax/all/a1.py")
    repo.says()
    repo.delete("tax/all/c3.py")
    repo.says((env, 1, "DBC504", '"c3"'))


def test_folders_below_count_where_alembic_looks_there(tmp_path: Path) -> None:
    ini = "[alembic]\nscript_location = migrations\nrecursive_version_locations = true\n"
    below = f"{VERSIONS}/2024/01/a1_users.py"
    files = {name: text for name, text in THREE.items() if name != A}
    repo = on_branch(new(tmp_path / "repo", {**files, below: THREE[A], "alembic.ini": ini}))
    repo.says()
    repo.edit(below)
    repo.says((below, *EDITED_A[1:]))
    repo.git("checkout", "-q", ".")
    repo.git("mv", below, A)
    repo.says()


def test_revision_that_is_moved_to_where_alembic_does_not_look_is_gone(tmp_path: Path) -> None:
    ini = "[alembic]\nscript_location = migrations\n"
    repo = on_branch(new(tmp_path / "repo", {**THREE, "alembic.ini": ini}))
    (repo.folder / VERSIONS / "old").mkdir()
    repo.git("mv", C, f"{VERSIONS}/old/c3.py")
    expect(repo, repo.said(A, B, ENV), (ENV, 1, "DBC504", '"c3"'))


PLUGIN = "shop/plugins/stars/migrations"
OF_PLUGIN = {f"{PLUGIN}/a1_stars.py": THREE[A], f"{PLUGIN}/b2_more.py": THREE[B]}


def test_two_revisions_in_a_folder_without_env_are_compared(tmp_path: Path) -> None:
    repo = on_branch(new(tmp_path / "repo", OF_PLUGIN))
    repo.write({f"{PLUGIN}/helper.py": "down_revision = None\n"})
    repo.says()
    repo.edit(f"{PLUGIN}/a1_stars.py")
    shown = hosts.flake8(repo.folder)
    expect(repo, shown, (f"{PLUGIN}/a1_stars.py", *EDITED_A[1:]))
    assert shown == hosts.pylint(repo.folder, list(OF_PLUGIN)) == repo.said()
    repo.edit(f"{PLUGIN}/a1_stars.py", " = 2", " = 1")
    repo.delete(f"{PLUGIN}/a1_stars.py")
    repo.write({f"{PLUGIN}/c3_last.py": THREE[C]})
    repo.says((f"{PLUGIN}/b2_more.py", LINK, "DBC504", '"a1"'))


@pytest.mark.parametrize("setting", ["shop/plugins/*/migrations", "./shop/plugins/stars", "shop/plugins/stars/"])
def test_one_revision_in_a_folder_without_env_is_compared_where_the_setting_names_it(
    tmp_path: Path, setting: str
) -> None:
    (name,) = files = {f"{PLUGIN}/a1_stars.py": THREE[A]}
    if not setting.endswith("migrations"):
        (name,) = files = {name.replace("migrations", "versions"): text for name, text in files.items()}
    repo = on_branch(new(tmp_path / "repo", files))
    repo.edit(name)
    if setting.endswith("migrations"):
        repo.says()
    repo.settle(f'script-directories = ["shop/plugins/*", "{setting}"]')
    repo.says((name, *EDITED_A[1:]))
    expect(repo, hosts.flake8(repo.folder, f"--dbconv-script-directories={setting}"), (name, *EDITED_A[1:]))


def test_folder_that_alembic_does_not_read_is_none_of_the_history(tmp_path: Path) -> None:
    archive = {name.replace("versions", "versions/archive"): text for name, text in THREE.items() if name != ENV}
    repo = on_branch(new(tmp_path / "repo", {**THREE, **archive}))
    repo.says()
    # It is no new one, either.
    name = A.replace("versions", "versions/archive")
    repo.edit(name)
    repo.says((name, *EDITED_A[1:]))
    repo.delete(*archive)
    repo.says()
    repo.delete(C)
    repo.says((ENV, 1, "DBC504", '"c3"'))


CHOSEN = "from alembic import context\ncontext.script.version_locations = [context.config.attributes['folder']]\n"


def test_folders_that_env_chooses_have_a_history_each(tmp_path: Path) -> None:
    mysql, sqlite = (
        {name.replace(VERSIONS, f"{VERSIONS}/{kind}"): text for name, text in THREE.items() if name != ENV}
        for kind in ("mysql", "sqlite")
    )
    repo = on_branch(new(tmp_path / "repo", {**mysql, **sqlite, ENV: CHOSEN, **INIS["migrations"]}))
    repo.says()
    names = list(mysql)
    repo.edit(names[0])
    repo.says((names[0], *EDITED_A[1:]))
    repo.edit(names[0], " = 2", " = 1")
    repo.delete(names[2])
    repo.says((names[1], ID, "DBC504", '"c3"'))


def test_project_below_the_top_of_the_repository_is_compared(tmp_path: Path) -> None:
    files = {f"apps/shop/{name}": text for name, text in THREE.items()}
    repo = on_branch(new(tmp_path / "repo", {**files, "apps/shop/alembic.ini": INIS["one section"]["alembic.ini"]}))
    repo.says()
    repo.edit(f"apps/shop/{A}")
    repo.says((f"apps/shop/{A}", *EDITED_A[1:]))


# A process that lives long.


def test_process_that_lives_long_sees_a_commit_and_a_switch(origin: Repo) -> None:
    on_branch(origin).commit({D: OF_D})
    origin.edit(D)
    origin.says()
    origin.git("commit", "-q", "-a", "-m", "more")
    origin.git("switch", "-q", "main")
    origin.git("merge", "-q", "--squash", "work")
    origin.commit()
    on_branch(origin, "next").says()
    origin.edit(D, " = 2", " = 3")
    origin.says((*EDITED_D, "(main)"))


@pytest.mark.parametrize("branch", ["main", "release/1"])
def test_process_that_lives_long_sees_a_fetch(origin: Repo, branch: str) -> None:
    if branch != "main":
        on_branch(origin, branch)
    repo = clone(origin, f"--branch={branch}")
    repo.settle(f'merged-ref = "origin/{branch}"')
    on_branch(repo, "feature/2").commit({D: OF_D})
    repo.says()
    repo.git("push", "-q", "origin", "HEAD:taxes")
    repo.edit(D)
    repo.says()
    origin.git("merge", "-q", "--ff-only", "taxes")
    repo.says()
    repo.git("fetch", "-q", "origin")
    repo.says((*EDITED_D, f"(origin/{branch})"))


def test_process_that_lives_long_sees_a_repository_being_made(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.write(THREE)
    repo.says(unknown("not a git repository"))
    repo.git("init", "-q")
    repo.says()
    repo.commit()
    repo.edit(A)
    repo.says((*EDITED_A, "(main)"))


def test_process_that_lives_long_sees_another_setting(origin: Repo) -> None:
    origin.git("branch", "release")
    on_branch(origin).edit(A)
    origin.says((*EDITED_A, "(main)"))
    origin.settle('merged-ref = "release"')
    origin.says((*EDITED_A, "(release)"))
    origin.lock()
    origin.settle('merged-ref = "gone"')
    origin.says()
