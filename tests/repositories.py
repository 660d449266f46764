"""Git repositories for the tests of merged revisions: an origin, clones of it, and what dbconv says of them."""

from __future__ import annotations

import itertools
import os
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

import hosts
import pytest
from case_files import git

from dbconv.check import check
from dbconv.merged.fingerprint import Code, Fingerprint
from dbconv.merged.lock import lock_text
from dbconv.session import Session
from dbconv.source import Source

VERSIONS = "migrations/versions"
ENV = "migrations/env.py"
LOCK = "migrations/revisions.lock"
A, B, C = (f"{VERSIONS}/{name}.py" for name in ("a1_users", "b2_orders", "c3_items"))
# Where these stand in `revision_text`.
ID, LINK, UPGRADE_DEF, UPGRADE, DOWNGRADE_DEF, DOWNGRADE = 4, 5, 8, 9, 12, 13
NAMES_OF_CI = (
    "CI_",
    "BITBUCKET_",
    "BUILDKITE_",
    "CIRRUS_",
    "GITHUB_",
    "GIT_",
    "SYSTEM_",
    "CHANGE_",
    "DBCONV_",
    "JENKINS_",
    "TEAMCITY_",
    "TF_BUILD",
)

CLOCK: Iterator[str] = (f"{seconds} +0000" for seconds in itertools.count(1_700_000_000))
# A revision that is deleted or relinked leaves two heads, or a link into nothing, which other rules say.
OF_LINKS = frozenset({"DBC511", "DBC512", "DBC513", "DBC514", "DBC516"})
_COMMITTING = ("commit", "merge", "rebase")


def revision_text(own: str, after: str | None = None, value: int = 1) -> str:
    """A revision that stores ``value``; nothing in it is reported by other rules."""
    return (
        f'"""Set the {own}."""\n'
        "from alembic import op\n"
        "\n"
        f'revision = "{own}"\n'
        f"down_revision = {_quoted(after)}\n"
        "\n"
        "\n"
        "def upgrade():\n"
        f'    op.execute("UPDATE users SET {own} = {value}")\n'
        "\n"
        "\n"
        "def downgrade():\n"
        f'    op.execute("UPDATE users SET {own} = NULL")\n'
    )


def _quoted(text: str | None) -> str:
    return "None" if text is None else f'"{text}"'


ENV_TEXT = "from alembic import context\n"
THREE = {
    ENV: ENV_TEXT,
    A: revision_text("a1"),
    B: revision_text("b2", "a1"),
    C: revision_text("c3", "b2"),
}


class Repo:
    """A work tree, with or without git, that lies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.session: Session | None = None
        """What is kept from one question to the next, if anything is to be."""

    def git(self, *arguments: str) -> str:
        """What git prints, without the end of the line."""
        if arguments[0] in _COMMITTING:
            # No two commits have the same time, on which the order that git visits them in depends.
            os.environ["GIT_COMMITTER_DATE"] = next(CLOCK)
        return git(self.folder, *arguments).strip()

    def write(self, files: Mapping[str, str]) -> None:
        """Write files, by path."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")

    def settle(self, *lines: str) -> None:
        """Write a pyproject.toml with these lines in its table."""
        self.write({"pyproject.toml": "\n".join(("[tool.dbconv]", *lines, ""))})

    def edit(self, name: str, old: str = " = 1", new: str = " = 2") -> str:
        """Replace what stands exactly once in a file, in bytes; the new text."""
        path = self.folder / name
        data = path.read_bytes()
        assert data.count(old.encode()) == 1, data
        path.write_bytes(data.replace(old.encode(), new.encode()))
        return path.read_bytes().decode()

    def commit(self, files: Mapping[str, str] | None = None) -> str:
        """Commit these files and all that has changed; the id of the commit."""
        self.write(files or {})
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "change")
        return self.git("rev-parse", "HEAD")

    def delete(self, *names: str) -> None:
        """Delete files."""
        for name in names:
            (self.folder / name).unlink()

    def lock(self, *changed: str) -> None:
        """Lock all revisions as they are; those in ``changed`` as if they did something else."""
        pins = {}
        for path in sorted(self.folder.glob(f"{VERSIONS}/*.py")):
            code = Code(Source(path.read_text(encoding="utf-8")))
            pin = code.fingerprint()
            assert pin is not None and code.revision is not None and code.revision.revision is not None
            own = code.revision.revision
            pins[own] = Fingerprint("0" * 16, *pin[1:]) if own in changed else pin
        self.write({LOCK: lock_text(pins)})

    def linted(self) -> list[Path]:
        """All Python files, git's own folders apart."""
        return sorted(path for path in self.folder.rglob("*.py") if ".git" not in path.parts and path.is_file())

    def said(self, *names: str) -> list[hosts.Shown]:
        """What the core says of some files, or of all; not of what the links are now."""
        found = hosts.core([self.folder / name for name in names] or self.linted(), self.session)
        return [each for each in found if each.code not in OF_LINKS]

    def says(self, *expected: tuple[str | int, ...]) -> None:
        """What the core says of all files is this and no more."""
        expect(self, self.said(), *expected)

    def said_of(self, name: str, text: str) -> list[hosts.Shown]:
        """What the core says of an unsaved text of a file."""
        path = str(self.folder / name)
        return [
            hosts.Shown(path, finding.line, finding.column + 1, finding.rule.code, finding.text)
            for finding in check(Source(text, path), Session())
            if finding.rule.code not in OF_LINKS
        ]


def expect(repo: Repo, shown: list[hosts.Shown], *expected: tuple[str | int, ...]) -> None:
    """Findings are these and no more: each with path, line, code, and words that its message has."""
    shown = [each for each in shown if each.code not in OF_LINKS]
    found = [(os.path.relpath(each.path, repo.folder), each.line, each.code) for each in shown]
    assert found == [each[:3] for each in expected], [each.text for each in shown]
    for each, (_, _, _, *words) in zip(shown, expected):
        assert all(str(word) in each.text for word in words), each.text


def new(folder: Path, files: Mapping[str, str] | None = None, *options: str) -> Repo:
    """A repository on main whose first commit has these files, else three revisions."""
    folder.mkdir(parents=True)
    repo = Repo(folder)
    repo.git("init", "-q", *options)
    repo.commit({"readme": "shop\n"})
    repo.commit(THREE if files is None else files)
    return repo


def clone(origin: Repo, *options: str, name: str = "clone") -> Repo:
    """A clone, over the protocol of git, beside its origin."""
    folder = origin.folder.parent / name
    git(origin.folder.parent, "clone", "-q", *options, f"file://{origin.folder}", str(folder))
    return Repo(folder)


def on_branch(repo: Repo, branch: str = "work") -> Repo:
    """The same, on a new branch."""
    repo.git("switch", "-q", "-c", branch)
    return repo


def fetched(origin: Repo, *refs: str, depth: int = 0, name: str = "job") -> Repo:
    """What CI makes: an empty repository that fetches some refs and checks out the last of them, without a branch."""
    folder = origin.folder.parent / name
    folder.mkdir()
    repo = Repo(folder)
    repo.git("init", "-q")
    repo.git("remote", "add", "origin", f"file://{origin.folder}")
    for ref in refs:
        repo.git("fetch", "-q", "--no-tags", *([f"--depth={depth}"] if depth else []), "origin", ref)
    repo.git("checkout", "-q", "--detach", "FETCH_HEAD")
    return repo


def executable(path: Path, *lines: str) -> Path:
    """A shell script that can be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)
    return path


def touching(tripwire: Path) -> str:
    """A shell command that leaves a file."""
    return f"touch {shlex.quote(str(tripwire))}"


def listing(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Everything in a folder, with the times and sizes by which a write would show."""
    found = {}
    for top, folders, names in os.walk(folder):
        for each in (top, *(os.path.join(top, name) for name in (*folders, *names))):
            status = os.lstat(each)
            found[each] = status.st_mtime_ns, status.st_ctime_ns, status.st_size
    return found


def isolate(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Take away the user's configuration of git and what a CI says."""
    for name in [name for name in os.environ if name == "CI" or name.startswith(NAMES_OF_CI)]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_COMMITTER_DATE", next(CLOCK))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
