"""Git in repositories that nobody trusts, or none at all: nothing is run, written, fetched or waited for."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hosts
import pytest
from repositories import (
    ENV,
    ENV_TEXT,
    ID,
    THREE,
    UPGRADE,
    VERSIONS,
    A,
    B,
    C,
    Repo,
    clone,
    executable,
    isolate,
    listing,
    new,
    on_branch,
    revision_text,
    touching,
)

from dbconv.session import Session

EDITED_A = (A, UPGRADE, "DBC501", '"a1"', "UPDATE users SET a1 = 2")


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A clone, on a branch, of a repository with three revisions."""
    return on_branch(clone(new(tmp_path.resolve() / "origin"), name="repo"))


@pytest.fixture
def tripwire(tmp_path: Path) -> Path:
    """What a command leaves that was run; the last part is its name."""
    (tmp_path / "tripped").mkdir()
    return tmp_path / "tripped"


@contextlib.contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Nothing in a folder is written."""
    before = listing(folder)
    yield
    assert listing(folder) == before


def unknown(*words: str, path: str = C) -> tuple[str | int, ...]:
    return (path, ID, "DBC505", *words)


# A configuration that means ill.


def set_traps(repo: Repo, tripped: Path) -> None:
    """Let everything in a repository that can name a command name one that leaves a file."""

    def trap(name: str) -> str:
        return str(executable(tripped.parent / "traps" / name, touching(tripped / name), "cat"))

    filters = "*.py filter=evil diff=evil merge=evil ident eol=crlf working-tree-encoding=UTF-8\n"
    (repo.folder / ".git/info").mkdir(exist_ok=True)
    (repo.folder / ".git/info/attributes").write_text(filters)
    for key in (
        "core.fsmonitor",
        "core.sshCommand",
        "core.gitProxy",
        "core.pager",
        "core.editor",
        "core.askPass",
        "core.alternateRefsCommand",
        "pager.rev-parse",
        "pager.cat-file",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.evil.command",
        "diff.external",
        "merge.evil.driver",
        "uploadpack.packObjectsHook",
        "remote.origin.uploadpack",
        "remote.origin.vcs",
        "credential.helper",
        "gpg.program",
        "gpg.ssh.program",
        "gpg.ssh.defaultKeyCommand",
        "sequence.editor",
        "interactive.diffFilter",
        "trailer.x.command",
        "browser.x.cmd",
    ):
        repo.git("config", key, trap(key))
    for command in ("rev-parse", "cat-file", "status", "version"):
        repo.git("config", f"alias.{command}", f"!{trap(f'alias.{command}')}")
    repo.git("config", "core.hooksPath", str(tripped.parent / "hooks"))
    hooks = "post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc"
    for hook in hooks:
        executable(tripped.parent / "hooks" / hook, touching(tripped / hook))
        executable(repo.folder / ".git/hooks" / hook, touching(tripped / hook))
    repo.git("config", "log.showSignature", "true")
    repo.git("config", "core.untrackedCache", "true")


def test_no_command_of_a_hostile_configuration_is_run(repo: Repo, tripwire: Path) -> None:
    repo.edit(A)
    set_traps(repo, tripwire)
    for name in os.listdir(tripwire):
        (tripwire / name).unlink()
    with untouched(repo.folder):
        repo.says((*EDITED_A, "(origin/main)"))
        assert os.listdir(tripwire) == []
    # They are no dummies.
    subprocess.run(["git", "status"], cwd=repo.folder, capture_output=True)
    assert {"core.fsmonitor", "filter.evil.clean"} & set(os.listdir(tripwire))


def test_no_command_of_a_hostile_configuration_is_run_by_the_hosts(repo: Repo, tripwire: Path) -> None:
    repo.edit(A)
    set_traps(repo, tripwire)
    for name in os.listdir(tripwire):
        (tripwire / name).unlink()
    with untouched(repo.folder):
        shown = hosts.flake8(repo.folder, "-j1")
    assert [each.code for each in shown] == ["DBC501"] and os.listdir(tripwire) == []


def lose(repo: Repo, name: str) -> None:
    """Delete the content that git keeps of a merged file."""
    objects = repo.folder / ".git/objects"
    for pack in [*objects.glob("pack/*.pack")]:
        moved = pack.rename(repo.folder / ".git/moved.pack")
        pack.with_suffix(".idx").unlink()
        with moved.open("rb") as file:
            subprocess.run(["git", "unpack-objects", "-q"], cwd=repo.folder, stdin=file, check=True)
        moved.unlink()
    blob = repo.git("rev-parse", f"origin/main:{name}")
    (objects / blob[:2] / blob[2:]).unlink()


def stored(repo: Repo, kind: str, data: bytes) -> str:
    """The id of an object that git keeps as it is, whatever is in it."""
    command = ["git", "hash-object", "-w", "--literally", "-t", kind, "--stdin"]
    return subprocess.run(command, cwd=repo.folder, input=data, check=True, capture_output=True).stdout.decode().strip()


def work_on(repo: Repo, commit: str) -> None:
    """Let origin's main be a commit, and the work tree be the one that a commit after it has."""
    # Git itself would refuse to name some of them so.
    (repo.folder / ".git/refs/remotes/origin/main").write_text(f"{commit}\n")
    tree = repo.git("rev-parse", "HEAD^{tree}")
    head = stored(repo, "commit", f"tree {tree}\nparent {commit}\nauthor a <a@b> 9 +0\n\n".encode())
    repo.git("update-ref", "refs/heads/work", head)


COMMITTERS = {
    "no number": b"committer a <a@b> xx yy\n",
    "no date": b"committer a <a@b>\n",
    "no name": b"committer\n",
    "none": b"",
    "a date that no clock has": b"committer a <a@b> 999999999999999999999999 +0000\n",
    "no text": b"committer \xff\x00 <> \xff +0000\n",
    "a digit of another script": "committer a <a@b> \u0663 +0000\n".encode(),
}


@pytest.mark.parametrize("committer", COMMITTERS)
def test_commit_without_a_date_is_compared(repo: Repo, committer: str) -> None:
    tree = repo.git("rev-parse", "HEAD^{tree}").encode()
    work_on(repo, stored(repo, "commit", b"tree " + tree + b"\n" + COMMITTERS[committer] + b"\nold\n"))
    repo.says()
    repo.edit(A)
    repo.says(EDITED_A)


TREES = {
    "empty": b"",
    "text": b"abc",
    "cut in its id": b"100644 a.py\0abc",
    "without a name": b"100644 \0" + b"a" * 20,
    "without a mode": b"\0\0\0" + b"a" * 30,
    "a mode of letters": b"x a\0" + b"a" * 20,
    "itself no tree": b"40000 migrations\0" + b"a" * 20,
}


@pytest.mark.parametrize("data", TREES)
def test_malformed_tree_is_no_fault_of_the_linter(repo: Repo, data: str) -> None:
    tree = stored(repo, "tree", TREES[data])
    work_on(repo, stored(repo, "commit", f"tree {tree}\ncommitter a <a@b> 9 +0\n\n".encode()))
    repo.edit(A)
    repo.says(*([] if data == "empty" else [unknown("git has no", "tree")]))


def test_commit_without_a_tree_is_no_fault_of_the_linter(repo: Repo) -> None:
    work_on(repo, stored(repo, "commit", b"committer a <a@b> 9 +0\n\n"))
    repo.edit(A)
    repo.says(unknown(path=A), unknown())


@pytest.mark.parametrize(
    "ini", ["script_location = mig\0rations", "script_location = migrations\nversion_locations = a\0b"]
)
def test_null_character_in_a_path_is_no_fault_of_the_linter(repo: Repo, ini: str) -> None:
    repo.write({"alembic.ini": f"[alembic]\n{ini}\n"})
    repo.edit(A)
    assert {each.code for each in repo.said()} <= {"DBC501", "DBC505"}


def promise(repo: Repo, url: str) -> None:
    """Let git believe that what is missing can be fetched from a place."""
    repo.git("config", "core.repositoryFormatVersion", "1")
    repo.git("config", "extensions.partialClone", "origin")
    repo.git("config", "remote.origin.promisor", "true")
    repo.git("config", "remote.origin.url", url)


@pytest.mark.parametrize("kind", ["ext", "uploadpack", "ssh"])
def test_missing_content_is_not_fetched_by_a_command(repo: Repo, tripwire: Path, kind: str) -> None:
    script = executable(tripwire.parent / "evil", touching(tripwire / kind), "exit 1")
    urls = {"ext": f"ext::{script}", "uploadpack": f"file://{repo.folder}", "ssh": "ssh://example.org/shop.git"}
    repo.edit(A)
    lose(repo, A)
    promise(repo, urls[kind])
    repo.git("config", "protocol.allow", "always")
    repo.git("config", "protocol.ext.allow", "always")
    repo.git("config", "remote.origin.uploadpack", str(script))
    repo.git("config", "core.sshCommand", str(script))
    with untouched(repo.folder):
        repo.said()
    assert os.listdir(tripwire) == []
    subprocess.run(["git", "cat-file", "-p", f"origin/main:{A}"], cwd=repo.folder, capture_output=True)
    assert os.listdir(tripwire) == [kind]


@pytest.mark.parametrize("scheme", ["git", "http"])
def test_no_network_is_tried(repo: Repo, scheme: str) -> None:
    repo.edit(A)
    lose(repo, A)
    with socket.create_server(("127.0.0.1", 0)) as server:
        promise(repo, f"{scheme}://127.0.0.1:{server.getsockname()[1]}/shop.git")
        repo.said()
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
        server.settimeout(10)
        command = ["git", "cat-file", "-p", f"origin/main:{A}"]
        with subprocess.Popen(command, cwd=repo.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
            server.accept()[0].close()
            server.close()


def test_work_tree_of_the_configuration_is_not_believed_in_silence(repo: Repo, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    repo.edit(A)
    repo.git("config", "core.worktree", str(tmp_path / "elsewhere"))
    assert {each.code for each in repo.said()} <= {"DBC501", "DBC505"} and repo.said()


@pytest.mark.parametrize("content", ["[core\n", "[core]\nbare = true\n", "[core]\nrepositoryformatversion = 9\n"])
def test_broken_configuration_is_not_silent(repo: Repo, content: str) -> None:
    repo.edit(A)
    with (repo.folder / ".git/config").open("a") as file:
        file.write(content)
    assert {each.code for each in repo.said()} <= {"DBC501", "DBC505"} and repo.said()


def test_bare_repository_among_the_revisions_is_not_used(repo: Repo, tmp_path: Path, tripwire: Path) -> None:
    bare = new(tmp_path / "evil", {A.rpartition("/")[2]: revision_text("a1", value=2)})
    on_branch(bare)
    repo.edit(A)
    script = executable(tmp_path / "script", touching(tripwire / "fsmonitor"))
    for name in ("HEAD", "objects", "refs", "config"):
        source, target = bare.folder / ".git" / name, repo.folder / VERSIONS / name
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    with (repo.folder / VERSIONS / "config").open("a") as file:
        file.write(f"[core]\nbare = false\nworktree = .\nfsmonitor = {script}\n")
    with untouched(repo.folder):
        repo.says(unknown("git says: ", "bare"))
    assert os.listdir(tripwire) == []


def test_repository_may_not_replace_what_was_merged(repo: Repo) -> None:
    merged = repo.git("rev-parse", f"HEAD:{A}")
    text = repo.edit(A)
    edited = repo.git("hash-object", "-w", A)
    repo.git("replace", merged, edited)
    assert repo.git("cat-file", "-p", merged) == text.strip()
    repo.says((*EDITED_A, "(origin/main)"))


def test_repository_may_not_replace_the_commit_that_was_merged(repo: Repo) -> None:
    merged = repo.git("rev-parse", "HEAD")
    repo.edit(A)
    edited = repo.commit()
    repo.git("replace", merged, repo.git("commit-tree", f"{edited}^{{tree}}", "-m", "as if"))
    assert "a1 = 2" in repo.git("cat-file", "-p", f"{merged}:{A}")
    repo.says((*EDITED_A, "(origin/main)"))
    repo.edit(A, " = 2", " = 1")
    repo.says()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_folder_of_another_owner_is_unknown(repo: Repo) -> None:
    repo.edit(A)
    for top, folders, names in os.walk(repo.folder):
        for each in (top, *(os.path.join(top, name) for name in (*folders, *names))):
            os.chown(each, 12345, 12345, follow_symlinks=False)
    repo.says(unknown("git says: detected dubious ownership in repository", "safe.directory"))
    shown = hosts.flake8(repo.folder)
    assert [each.code for each in shown] == ["DBC505"] and "dubious ownership" in shown[0].text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_folder_of_another_owner_that_the_user_trusts_is_compared(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.edit(A)
    os.chown(repo.folder / ".git", 12345, 12345)
    os.chown(repo.folder, 12345, 12345)
    for name, value in {"COUNT": "1", "KEY_0": "safe.directory", "VALUE_0": str(repo.folder)}.items():
        monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    repo.says((*EDITED_A, "(origin/main)"))


@pytest.mark.parametrize("option", ["--output={}", "--output={}^{{commit}}", "-o{}", "--exec={}"])
@pytest.mark.parametrize("is_setting", [True, False])
def test_base_is_no_option(
    repo: Repo, tripwire: Path, monkeypatch: pytest.MonkeyPatch, option: str, is_setting: bool
) -> None:
    value = option.format(tripwire / "written")
    repo.edit(A)
    if is_setting:
        repo.settle(f"merged-ref = '{value}'")
    else:
        monkeypatch.setenv("DBCONV_MERGED_REF", value)
    with untouched(repo.folder):
        repo.says(unknown("names no commit here", value, path=A), unknown("names no commit here", value))
    assert os.listdir(tripwire) == []


@pytest.mark.parametrize("value", ["main\n", "origin/main main", "HEAD:readme", "HEAD^{tree}", "\x7f", "a" * 100_000])
def test_base_that_is_no_commit_is_unknown(repo: Repo, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    repo.edit(A)
    monkeypatch.setenv("DBCONV_MERGED_REF", value)
    said = "DBCONV_MERGED_REF names no commit here"
    repo.says(unknown(said, path=A), unknown(said))


# No git, another git, a git that does not answer.


def test_missing_git_is_said(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.edit(A)
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    repo.says(unknown("git is not installed", "lock file"))
    shown = hosts.flake8(repo.folder)
    assert shown == hosts.pylint(repo.folder, [A, B, C, ENV]) == repo.said()


@pytest.mark.parametrize("path", ["bin", ".", "", "bin{0}{1}", "{0}{1}", ".{0}{1}"])
def test_git_of_the_repository_is_not_run(
    repo: Repo, tripwire: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    for name in ("git", "bin/git"):
        executable(repo.folder / name, touching(tripwire / "git"))
    repo.edit(A)
    monkeypatch.chdir(repo.folder)
    monkeypatch.setenv("PATH", path.format(os.pathsep, os.environ["PATH"]))
    assert [each.code for each in repo.said()] in (["DBC505"], ["DBC501"])
    assert os.listdir(tripwire) == []


Wrapper = Callable[..., Path]


@pytest.fixture
def wrapper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wrapper:
    """Puts a script in place of git; ``{git}`` in its lines is the real one."""
    real = shutil.which("git")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")

    def put(*lines: str) -> Path:
        return executable(tmp_path / "bin/git", *(line.replace("{git}", str(real)) for line in lines))

    return put


HANGING = {
    "git": ["exec sleep 5"],
    "a child of git": ["sleep 5"],
    "the second call": ['case "$*" in *cat-file*) exec sleep 5;; esac', 'exec {git} "$@"'],
    "a child of the second call": ['case "$*" in *cat-file*) sleep 5;; esac', 'exec {git} "$@"'],
}


@pytest.mark.parametrize("who", HANGING)
def test_git_that_hangs_is_stopped(repo: Repo, wrapper: Wrapper, monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    repo.edit(A)
    monkeypatch.setattr("dbconv.merged.git.SECONDS", 0.3)
    wrapper(*HANGING[who])
    before = time.monotonic()
    shown = repo.said()
    assert time.monotonic() - before < 4
    assert [each.code for each in shown] == ["DBC505"]
    assert "git did not answer within" in shown[0].text and "lock file" in shown[0].text
    assert "fetch-depth" not in shown[0].text


BROKEN = {
    "fails": ["echo 'fatal: out of order' >&2", "exit 128"],
    "fails without a word": ["exit 1"],
    "says nothing": ["exit 0"],
    "says something else": ["echo 1; echo 2; echo 3; echo 4; echo 5; echo 6; echo 7"],
    "says no text": ["head -c 100000 /dev/zero | tr '\\0' '\\377'"],
    "stops at once": ["kill -9 $$"],
    "fails the second time": ['case "$*" in *cat-file*) exit 1;; esac', 'exec {git} "$@"'],
    "says something else the second time": ['case "$*" in *cat-file*) exec yes;; esac', 'exec {git} "$@"'],
    "stops in the middle": [
        'case "$*" in *cat-file*) read name; echo 1111111111111111111111111111111111111111 commit 99; exit;; esac',
        'exec {git} "$@"',
    ],
}


@pytest.mark.parametrize("how", BROKEN)
def test_git_that_is_broken_is_not_silent(
    repo: Repo, wrapper: Wrapper, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    repo.edit(A)
    monkeypatch.setattr("dbconv.merged.git.SECONDS", 3.0)
    wrapper(*BROKEN[how])
    before = time.monotonic()
    repo.says(unknown("cannot tell"))
    assert time.monotonic() - before < 4


def test_git_that_cannot_be_run_is_said(repo: Repo, wrapper: Wrapper) -> None:
    wrapper().write_bytes(b"\x00\x01")
    repo.edit(A)
    repo.says(unknown("git cannot be run"))


# How often git is run.


LOGGED = 'echo "$*" >>"$0.log"'


def calls(script: Path) -> list[str]:
    log = script.with_name("git.log")
    return log.read_text().splitlines() if log.exists() else []


ONE_PROCESS = """\
import sys
from pathlib import Path
import hosts
print(*(each.code for each in hosts.core(map(Path, sys.argv[1:]))))
"""


def in_a_process(repo: Repo, *names: str) -> str:
    """What the core says in a process of its own, with all that is kept for a moment."""
    command = [sys.executable, "-c", ONE_PROCESS, *names]
    path = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parent.parent)])
    environment = {**os.environ, "PYTHONPATH": path}
    result = subprocess.run(command, cwd=repo.folder, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def many(count: int) -> dict[str, str]:
    """A chain of revisions."""
    ids = [f"r{number:02}" for number in range(count)]
    files = {f"{VERSIONS}/{own}.py": revision_text(own, before) for own, before in zip(ids, [None, *ids])}
    return {ENV: ENV_TEXT, **files}


def test_git_is_run_twice_for_any_number_of_revisions(tmp_path: Path, wrapper: Wrapper) -> None:
    files = many(40)
    repo = on_branch(new(tmp_path / "repo", files))
    for name in files.keys() - {ENV}:
        repo.edit(name)
    script = wrapper(LOGGED, 'exec {git} "$@"')
    assert in_a_process(repo, *files).split() == ["DBC501"] * 40
    assert len(calls(script)) == 2 and "rev-parse" in calls(script)[0] and "cat-file" in calls(script)[1]


def test_git_is_run_once_where_there_is_no_repository(tmp_path: Path, wrapper: Wrapper) -> None:
    repo = Repo(tmp_path / "repo")
    files = many(40)
    repo.write(files)
    script = wrapper(LOGGED, 'exec {git} "$@"')
    assert in_a_process(repo, *files).split() == ["DBC505"]
    assert 1 <= len(calls(script)) <= 2


def test_git_is_not_run_where_there_are_no_revisions(repo: Repo, wrapper: Wrapper) -> None:
    model = (
        "from sqlalchemy import Column, Integer\n"
        "from sqlalchemy.orm import DeclarativeBase\n"
        "class Base(DeclarativeBase):\n    pass\n"
        "class User(Base):\n    __tablename__ = 'shop_user'\n    userName = Column(Integer, default=0)\n"
    )
    mention = '"""It mentions down_revision, and alembic."""\nrevision = down = 1\n'
    repo.write({"models/user.py": model, "env.py": "import os\n", f"{VERSIONS}/helper.py": mention})
    script = wrapper(LOGGED, 'exec {git} "$@"')
    assert "DBC202" in in_a_process(repo, "models/user.py", "env.py", f"{VERSIONS}/helper.py")
    assert calls(script) == []
    in_a_process(repo, A)
    assert len(calls(script)) == 2


def test_git_is_asked_anew_only_once_something_changed(
    repo: Repo, wrapper: Wrapper, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = wrapper(LOGGED, 'exec {git} "$@"')
    now = 0.0
    repo.session = Session(clock=lambda: now)
    for now in (0.0, 10.0, 20.0):
        repo.says()
    assert len(calls(script)) == 2
    repo.edit(A)
    now = 30.0
    repo.says(EDITED_A)
    assert len(calls(script)) == 2
    script.unlink()
    repo.commit()
    now = 40.0
    wrapper(LOGGED, 'exec {git} "$@"')
    repo.says(EDITED_A)
    assert len(calls(script)) == 4


def test_git_is_run_with_nothing_to_read_and_no_locks(repo: Repo, wrapper: Wrapper) -> None:
    script = wrapper('env >>"$0.log"', 'exec {git} "$@"')
    repo.edit(A)
    repo.says(EDITED_A)
    environment = calls(script)
    for line in ("GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=none", "LC_ALL=C"):
        assert environment.count(line) == 2
    assert set(THREE) == {A, B, C, ENV}
