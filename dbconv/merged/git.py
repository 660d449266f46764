"""The few calls of git that are safe in a repository that nobody trusts.

Three commands: ``rev-parse`` says where and what the repository is, one ``cat-file --batch`` gives commits, trees and
files, and ``ls-files`` says which files of the work tree are its own. None runs anything that a repository's own
configuration names, as ``status``, ``diff`` and ``show`` do; names of refs go through standard input, where none can be
taken for an option; nothing is fetched; the work tree is read by Python.
"""

from __future__ import annotations

import contextlib
import hashlib
import heapq
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, TypeVar

from dbconv.facts.revisions import Doubt
from dbconv.paths import normal
from dbconv.record import NamedTuple

T = TypeVar("T")
SECONDS = 8.0
"""How long git may take before it is stopped."""
_REMOTES = "refs/remotes/"
UNSETTLED = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD", "refs/bisect/bad")
"""The names that mean a commit while a command of git waits for a person."""
# A symbolic link, and a submodule, in the index.
_NO_FILES = (b"120000", b"160000")
_HEX = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
# What a hook's environment says of another repository, or of this one's parts. The configuration in the environment
# (GIT_CONFIG_COUNT) stays: it is the user's own, and containers allow a folder of another owner by it.
_OF_ANOTHER = (
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
)
_SAFE = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


class GitError(Exception):
    """Git cannot say, for a reason."""

    def __init__(self, kind: str, **values: str) -> None:
        super().__init__(kind, values)
        self.reason = Doubt(kind, values)


class Repository(NamedTuple):
    """A repository: the folder of its work tree, as a real path, and its state."""

    top: str
    is_shallow: bool
    object_format: str
    """The name of the hash in ``hashlib``: ``sha1`` or ``sha256``."""
    head: str
    """The full name of the branch that is checked out; ``HEAD`` where none is; empty before the first commit."""
    remotes: Mapping[str, tuple[str, ...]]
    """The branches of each remote; that which its ``HEAD`` means is there twice."""
    state_files: tuple[str, ...]
    """Files and folders in the repository of which one changes when a commit, a fetch or a switch of branches does."""


class Entry(NamedTuple):
    """A file or folder in a tree."""

    name: str
    is_folder: bool
    id: str


class Commit(NamedTuple):
    """A commit: its tree, its parents, and its time in seconds."""

    id: str
    tree: str
    parents: tuple[str, ...]
    time: int


def blob_id(data: bytes, object_format: str) -> str:
    """The id under which git keeps a file of this content."""
    return hashlib.new(object_format, b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def open_repository(folder: str) -> Repository:
    """The repository that a folder lies in.

    :raises GitError: there is none, it is not to be trusted, or git is not there.
    """
    # HEAD stops the command before the first commit; it is echoed before.
    asked = ("--show-cdup", "--is-shallow-repository", "--show-object-format", "--git-dir", "--git-common-dir")
    with _started(folder, "rev-parse", *asked, "--symbolic-full-name", "--remotes", "HEAD") as process:
        output, errors = process.communicate()
    lines = output.decode("utf-8", "surrogateescape").split("\n")[:-1]
    if len(lines) < len(asked):
        raise _error(process, errors)
    remotes = [line for line in lines[len(asked) :] if line.startswith(_REMOTES)]
    if len(lines) - len(remotes) > len(asked) + 1:
        raise GitError("line-break-in-path")
    by_remote: dict[str, list[str]] = {}
    for each in remotes:
        remote, _, branch = each.removeprefix(_REMOTES).partition("/")
        by_remote.setdefault(remote, []).append(branch)
    cdup, is_shallow, object_format, git_dir, common_dir = lines[: len(asked)]
    states = [(git_dir, each) for each in ("HEAD", "logs/HEAD", "refs/heads", *UNSETTLED)] + [
        (common_dir, "refs/heads")
    ]
    states += [(common_dir, each) for each in ("packed-refs", "shallow", "refs/remotes", "reftable/tables.list")]
    states += [(common_dir, f"refs/remotes/{each}") for each in ("origin", "upstream")]
    return Repository(
        os.path.realpath(os.path.join(folder, cdup)),
        is_shallow == "true",
        object_format,
        "" if process.returncode else lines[-1],
        {remote: tuple(branches) for remote, branches in by_remote.items()},
        tuple(os.path.join(folder, *each) for each in states),
    )


def work_files(folder: str) -> tuple[list[str], list[str]]:
    """The paths below a folder of the files that git tracks, links apart, and of others that it does not ignore.

    :raises GitError: there is no repository, it is not to be trusted, or git is not there.
    """
    tracked = [each.partition(b"\t") for each in _listed(folder, "--stage")]
    others = _listed(folder, "--others", "--exclude-standard")
    # A file that waits to be merged is there three times.
    known = dict.fromkeys(path for mode, _, path in tracked if not mode.startswith(_NO_FILES))
    return [os.fsdecode(each) for each in known], [os.fsdecode(each) for each in others]


def _listed(folder: str, *options: str) -> list[bytes]:
    with _started(folder, "-c", "core.fsmonitor=false", "ls-files", "-z", *options) as process:
        output, errors = process.communicate()
    if process.returncode:
        raise _error(process, errors)
    return output.split(b"\0")[:-1]


class Objects:
    """The objects of a repository, read by one process."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._input: IO[bytes] = process.stdin
        self._output: IO[bytes] = process.stdout
        self._process = process

    def commit(self, name: str) -> Commit | None:
        """The commit that a name means; None where it means none that is here."""
        if not name or "\n" in name or "\0" in name:
            return None
        found = self._read(f"{name}^{{commit}}")
        if found is None:
            return None
        commit_id, data = found
        head = data.partition(b"\n\n")[0].decode("utf-8", "replace").split("\n")
        tree = next((line[5:] for line in head if line.startswith("tree ")), "")
        parents = tuple(line[7:] for line in head if line.startswith("parent "))
        committer = next((line for line in head if line.startswith("committer ")), "")
        # Old conversions have commits without a date, which git takes for 0.
        date = re.search(r"> (\d{1,18}) [+-]\d+$", committer)
        return Commit(commit_id, tree, parents, int(date[1]) if date else 0)

    def tree(self, tree_id: str) -> list[Entry]:
        """The entries of a tree, symbolic links and submodules apart.

        :raises GitError: the tree is not here, or is none.
        """
        found = self._read(tree_id)
        if found is None:
            raise GitError("no-tree", tree=tree_id[:12])
        tree_id, data = found
        size = len(tree_id) // 2
        entries, at = [], 0
        while at < len(data):
            end = data.find(b"\0", at)
            mode, _, name = data[at:end].partition(b" ")
            at = end + 1 + size
            if end < 0 or at > len(data) or not mode.isdigit() or not name:
                raise GitError("tree-not-readable", tree=tree_id[:12])
            if mode in (b"40000", b"100644", b"100755", b"100664"):
                entries.append(Entry(normal(os.fsdecode(name)), mode == b"40000", data[end + 1 : at].hex()))
        return entries

    def files(self, ids: Sequence[str]) -> list[bytes | None]:
        """The contents of files; None for each that is not here."""
        found: list[bytes | None] = []
        # No more at once than fits into a pipe: git writes its answers before it reads on.
        for index in range(0, len(ids), 50):
            names = ids[index : index + 50]
            self._ask("".join(f"{name}\n" for name in names))
            found += [answer and answer[1] for answer in [self._answer() for _ in names]]
        return found

    def _read(self, name: str) -> tuple[str, bytes] | None:
        self._ask(f"{name}\n")
        return self._answer()

    def _ask(self, text: str) -> None:
        try:
            self._input.write(text.encode("utf-8", "surrogateescape"))
            self._input.flush()
        except OSError:
            raise self._stopped() from None

    def _answer(self) -> tuple[str, bytes] | None:
        line = self._output.readline()
        words = line.split(b" ")
        if not line.endswith(b"\n"):
            raise self._stopped()
        if len(words) != 3 or not _HEX.fullmatch(words[0].decode("ascii", "replace")) or not words[2].strip().isdigit():
            return None
        size = int(words[2])
        data = self._output.read(size + 1)
        if len(data) != size + 1:
            raise self._stopped()
        return words[0].decode(), data[:-1]

    def _stopped(self) -> GitError:
        with contextlib.suppress(OSError):
            self._input.close()
        assert self._process.stderr is not None
        return _error(self._process, self._process.stderr.read())


@contextlib.contextmanager
def open_objects(repository: Repository) -> Iterator[Objects]:
    """The objects of a repository, while the process that reads them runs.

    :raises GitError: git is not there or stopped.
    """
    with _started(repository.top, "cat-file", "--batch", keep_open=True) as process:
        yield Objects(process)


class LastingObjects:
    """The objects of a repository, by a process that is started when asked, and anew before its time is up.

    Where git cannot tell there is nothing, and ``reason`` says why from then on.
    """

    def __init__(self, repository: Repository) -> None:
        self.reason: Doubt | None = None
        self._repository = repository
        self._running = contextlib.ExitStack()
        self._objects: Objects | None = None
        self._ends = 0.0
        self._owner = 0

    def tree(self, tree_id: str) -> list[Entry]:
        """See `Objects`."""
        return self._ask(lambda objects: objects.tree(tree_id), [])

    def files(self, ids: Sequence[str]) -> list[bytes | None]:
        """See `Objects`."""
        return self._ask(lambda objects: objects.files(ids), [None] * len(ids))

    def _ask(self, ask: Callable[[Objects], list[T]], nothing: list[T]) -> list[T]:
        if self.reason is not None:
            return nothing
        try:
            # One that another process has started writes its answers to both.
            if self._objects is None or time.monotonic() >= self._ends or self._owner != os.getpid():
                self._running.close()
                self._objects = self._running.enter_context(open_objects(self._repository))
                self._ends, self._owner = time.monotonic() + SECONDS / 2, os.getpid()
            return ask(self._objects)
        except GitError as error:
            self.reason, self._objects = error.reason, None
            self._running.close()
            return nothing


def merge_base(objects: Objects, one: Commit, other: Commit) -> Commit | None:
    """The newest commit that two have in common, as ``git merge-base`` finds it; None where none is to be seen."""
    commits = {one.id: one, other.id: other}
    nearest = _common(objects, one, other, commits)
    # Where clocks differ, one may still lie behind another.
    for each in sorted(nearest, key=lambda each: -each.time):
        if not any(each in _common(objects, each, another, commits) for another in nearest if another != each):
            return each
    return None


def _common(objects: Objects, one: Commit, other: Commit, commits: dict[str, Commit]) -> list[Commit]:
    """The commits that two have in common, those apart that were seen to lie behind another of them.

    Commits are visited from the newest on, each with the sides that it was reached from, until all that are left lie
    behind a common one. One of the two is among those found exactly where the other has it in its history.
    """
    is_one, is_other, is_behind = 1, 2, 4
    reached = {one.id: is_one}
    reached[other.id] = reached.get(other.id, 0) | is_other
    queue = [(-commits[each].time, each) for each in reached]
    heapq.heapify(queue)
    # Those in the queue that may still lead to a nearer one; behind a common one there is nothing to find.
    open_ids = set(reached)
    while open_ids:
        _, commit_id = heapq.heappop(queue)
        open_ids.discard(commit_id)
        sides = reached[commit_id]
        if sides == is_one | is_other:
            sides |= is_behind
        for parent_id in commits[commit_id].parents:
            known = reached.get(parent_id, 0)
            if known | sides == known:
                continue
            reached[parent_id] = known | sides
            if parent_id not in commits:
                parent = objects.commit(parent_id)
                if parent is None:
                    continue
                commits[parent_id] = parent
            heapq.heappush(queue, (-commits[parent_id].time, parent_id))
            if reached[parent_id] & is_behind:
                open_ids.discard(parent_id)
            else:
                open_ids.add(parent_id)
    return [commits[each] for each, sides in reached.items() if sides == is_one | is_other and each in commits]


@contextlib.contextmanager
def _started(folder: str, *arguments: str, keep_open: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    # A relative entry of PATH would find a program in the repository.
    folders = [each for each in os.environ.get("PATH", os.defpath).split(os.pathsep) if os.path.isabs(each)]
    git = shutil.which("git", path=os.pathsep.join(folders))
    if git is None or not os.path.isabs(git):
        raise GitError("no-git")
    environment = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    try:
        process = subprocess.Popen(
            [git, "-c", "safe.bareRepository=explicit", *arguments],
            cwd=folder,
            env={**environment, **_SAFE},
            stdin=subprocess.PIPE if keep_open else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,
        )
    except OSError as error:
        raise GitError("git-not-run", error=str(error.strerror)) from None
    watch = threading.Timer(SECONDS, _kill, [process])
    watch.daemon = True
    watch.start()
    try:
        yield process
    finally:
        watch.cancel()
        # The number of a process that was waited for may be another's by now.
        if process.returncode is None:
            _kill(process)
        for stream in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        process.wait()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Stop a process and what it started."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _error(process: subprocess.Popen[bytes], errors: bytes) -> GitError:
    """Git's own first line of complaint; that it was stopped, where it was."""
    if process.wait() < 0:
        return GitError("git-stopped", seconds=f"{SECONDS:.0f}")
    lines = [line for line in errors.decode("utf-8", "replace").splitlines() if line.strip()]
    line = next((line for line in lines if line.startswith("fatal:")), lines[0] if lines else "")
    reason = line.removeprefix("fatal:").strip()
    return GitError("git-says", said=reason) if reason else GitError("git-silent")
