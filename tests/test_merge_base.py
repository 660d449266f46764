"""The merge base is the one that git finds, in histories that nobody would draw."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest
from case_files import git

from dbconv.merged.git import merge_base, open_objects, open_repository


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
