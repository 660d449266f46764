"""The merge base is the one that git finds, in histories that nobody would draw."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from case_files import git

from dbconv.merged.git import Commit, Objects, merge_base, open_objects, open_repository


@pytest.mark.parametrize("seed", range(6))
def test_merge_base_is_gits(tmp_path: Path, seed: int) -> None:
    """Forty commits with one to three parents, and clocks that go forward, stand still or jump."""
    chance = random.Random(seed)
    git(tmp_path, "init", "-q")
    tree = git(tmp_path, "write-tree").strip()
    commits: list[str] = []
    for number in range(40):
        parents = chance.sample(commits[-8:], min(len(commits), chance.choice([1, 1, 2, 2, 3]), len(commits[-8:])))
        time = 1_700_000_000 + (number if seed < 2 else 0 if seed < 4 else chance.randrange(50))
        command = ["git", "commit-tree", tree, "-m", str(number), *(word for each in parents for word in ("-p", each))]
        who = {f"GIT_{role}_{what}": "t@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {f"GIT_{role}_DATE": f"{time} +0000" for role in ("AUTHOR", "COMMITTER")}
        done = subprocess.run(
            command, cwd=tmp_path, env={**os.environ, **who, **dates}, check=True, capture_output=True, text=True
        )
        commits.append(done.stdout.strip())
    git(tmp_path, "update-ref", "HEAD", commits[-1])
    with open_objects(open_repository(str(tmp_path))) as objects:
        for _ in range(40):
            one, other = chance.choice(commits), chance.choice(commits)
            command = ["git", "merge-base", "--all", one, other]
            known = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout.split()
            first, second = objects.commit(one), objects.commit(other)
            assert first is not None and second is not None
            found = merge_base(objects, first, second)
            assert (found.id in known) if found else not known


LONG = 20_000
# Branches of a long history, whose main is the commit LONG: by name, the commits from the first to the last, each with
# what it is made on: the number of a commit on main, or a branch.
BRANCHES = {
    "topic": [[LONG - 10], ["topic"], ["topic"]],
    "request": [[LONG, "topic"]],
    "taken": [["topic", LONG]],
    "one": [[LONG - 4], [LONG - 2, "one"]],
    "other": [[LONG - 3], [LONG - 1, "other"]],
    # Two that merged each other: both of what they merged is nearest.
    "left": [[LONG - 1, "topic"]],
    "right": [["topic", LONG - 1]],
}


@pytest.fixture(scope="module")
def long_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of 20,000 commits on main, and branches of it."""
    folder = tmp_path_factory.mktemp("long")
    git(folder, "init", "-q")
    marks: dict[int | str, int] = {0: 1}
    written: list[str] = []

    def commit(branch: str, own: int | str, made_on: list[int | str]) -> None:
        first, *others = [f":{marks[each]}" for each in made_on] or [""]
        mark = len(written) + 1
        lines = [f"commit refs/heads/{branch}", f"mark :{mark}", f"committer T <t@example.org> {mark + 10**9} +0000"]
        lines += ["data 0", *([f"from {first}"] if first else []), *(f"merge {each}" for each in others), ""]
        written.append("\n".join(lines))
        marks[own] = mark

    for number in range(LONG + 1):
        commit("main", number, [number - 1] if number else [])
    for branch, commits in BRANCHES.items():
        for made_on in commits:
            commit(branch, branch, made_on)
    subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input="".join(written), check=True, text=True)
    return folder


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of all commits that are read."""
    names: list[str] = []
    read = Objects.commit

    def counted(self: Objects, name: str) -> Commit | None:
        names.append(name)
        return read(self, name)

    monkeypatch.setattr(Objects, "commit", counted)
    yield names


@pytest.mark.parametrize(
    ("one", "other"),
    [("main", "request"), ("main", "topic"), ("main", "taken"), ("one", "other"), ("left", "right"), ("main", "main")],
)
def test_merge_base_of_a_long_history_is_read_near_its_end(
    long_history: Path, reads: list[str], one: str, other: str
) -> None:
    known = git(long_history, "merge-base", "--all", one, other).split()
    with open_objects(open_repository(str(long_history))) as objects:
        first, second = objects.commit(one), objects.commit(other)
        assert first is not None and second is not None
        for tips in ((first, second), (second, first)):
            reads.clear()
            found = merge_base(objects, *tips)
            assert found is not None and found.id in known
            assert len(reads) <= 50
