"""Replay the history of a repository with Alembic revisions, and compare what dbconv reports with what was done.

``python tools/replay_history.py REPOSITORY VERSIONS_FOLDER [--ref REF] [--on-main] [--findings] [--diffs] [--limit N]``

Each commit on the first-parent line of REF that touches the folder is one step. Its parent is what was merged, its
own files are what is linted. What was done to each revision is told from the syntax trees, by the revision id and
without ``dbconv.merged``; what dbconv says comes from ``dbconv.check`` in a temporary repository, which borrows the
objects of the real one. Where the folder was moved, the earlier place is followed.

Printed are a table (what was done × what was reported) and every disagreement. REPOSITORY is never written to.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import os
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dbconv.check import Selection, check
from dbconv.finding import Finding
from dbconv.merged.base import VARIABLE
from dbconv.rules.revisions import merged_revision_deleted
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode

CODES = ("DBC501", "DBC502", "DBC503", "DBC504", "DBC505", "DBC515", "DBC000")
_SELECTION = Selection(codes=frozenset(CODES))
_FIELDS = ("revision", "down_revision", "depends_on", "branch_labels")
_NOTHING = "nothing"


class Git:
    """Reads a repository, and writes refs to a temporary one that borrows its objects."""

    def __init__(self, repository: str) -> None:
        self._repository = repository
        self._environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
        self._contents: dict[str, bytes | None] = {}
        self._batch = subprocess.Popen(
            ["git", "-C", repository, "cat-file", "--batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self._environment,
        )

    def run(self, *arguments: str, text: str = "") -> str:
        """What a git command prints."""
        command = ["git", "-C", self._repository, *arguments]
        done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, env=self._environment, check=True)
        return done.stdout.decode("utf-8", "surrogateescape")

    def content(self, blob: str) -> bytes | None:
        """A file's content; None where it is not here."""
        if blob not in self._contents:
            assert self._batch.stdin is not None and self._batch.stdout is not None
            self._batch.stdin.write(f"{blob}\n".encode())
            self._batch.stdin.flush()
            words = self._batch.stdout.readline().split()
            data = self._batch.stdout.read(int(words[2]) + 1)[:-1] if len(words) == 3 else None
            self._contents[blob] = data
        return self._contents[blob]

    def files(self, commit: str, *paths: str) -> dict[str, str]:
        """The regular files of a commit below some paths, each with its blob."""
        found = {}
        for line in filter(None, self.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *paths).split("\0")):
            information, _, path = line.partition("\t")
            mode, _, blob = information.split(" ")
            if mode.startswith("100"):
                found[path] = blob
        return found

    def close(self) -> None:
        """Ends the process that reads."""
        self._batch.communicate()


class Step(NamedTuple):
    """A commit with its first parent, and the folder of revisions in each of the two."""

    parent: str
    commit: str
    folder_before: str
    folder: str


def steps_of(git: Git, ref: str, folder: str) -> list[Step]:
    """The steps of a folder's history, from the oldest on; the commit that first has the folder is none."""
    lines = git.run("rev-list", "--first-parent", "--reverse", "--parents", ref, "--", folder).splitlines()
    commits = [line.split(" ")[0] for line in lines]
    parents = [git.run("rev-list", "--parents", "-n", "1", each).split()[1:2] for each in commits]
    steps = [Step(parent[0], each, folder, folder) for each, parent in zip(commits, parents) if parent]
    if not commits or not parents[0]:
        return steps
    first = steps[0]
    if git.files(first.parent, folder):
        return steps
    before = _earlier_folder(git, first.parent, first.commit, folder)
    if before is None:
        return steps[1:]
    return [*steps_of(git, first.parent, before), first._replace(folder_before=before), *steps[1:]]


def _earlier_folder(git: Git, parent: str, commit: str, folder: str) -> str | None:
    """Where the files of a folder lay before the commit that made it."""
    now = {os.path.basename(path) for path in git.files(commit, folder) if path.endswith(".py")} - {"__init__.py"}
    all_now, places = git.files(commit), Counter[str]()
    for path in git.files(parent):
        if os.path.basename(path) in now and path not in all_now:
            places[os.path.dirname(path)] += 1
    return places.most_common(1)[0][0] if places else None


class Version(NamedTuple):
    """One version of a revision file, as far as it can be told from the tree."""

    path: str
    blob: str
    text: str
    tree: ast.Module | None
    fields: dict[str, object]

    @property
    def id(self) -> str:
        """The revision id, or an empty string."""
        value = self.fields.get("revision")
        return value if isinstance(value, str) else ""

    @property
    def parents(self) -> set[str]:
        """The ids that it names."""
        values = [self.fields.get("down_revision"), self.fields.get("depends_on")]
        return {each for value in values for each in ([value] if isinstance(value, str) else _strings(value))}


def _strings(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, tuple) else []


def read_version(path: str, blob: str, data: bytes) -> Version:
    """A version from a file's content."""
    text = decode(data)
    try:
        tree: ast.Module | None = _parse(text)
    except (SyntaxError, ValueError):
        tree = None
    if tree is None:
        # Python 2, or newer than this one: the id still says which revision it is.
        found = re.search(r"^revision\s*=\s*[\"'](.*?)[\"']", text, re.MULTILINE)
        return Version(path, blob, text, tree, {"revision": found[1]} if found else {})
    return Version(path, blob, text, tree, _fields(tree))


def _parse(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _fields(tree: ast.Module) -> dict[str, object]:
    values: dict[str, object] = {}
    for statement in tree.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            value: object = ast.dump(statement.value)
            try:
                value = ast.literal_eval(statement.value)
            except ValueError:
                if isinstance(statement.value, ast.Name):
                    value = values.get(statement.value.id, value)
            if isinstance(value, (list, set, tuple)):
                value = tuple(sorted(map(str, value)))
                value = value[0] if len(value) == 1 else value or None
            values.update({each.id: value for each in targets if isinstance(each, ast.Name)})
    if "down_revision" not in values:
        return {}
    return {name: values.get(name) for name in _FIELDS}


class _Cosmetic(ast.NodeTransformer):
    """Takes out what is no code: docstrings and annotations, and imports if asked to."""

    def __init__(self, *, imports: bool) -> None:
        self._imports = imports

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:  # noqa: N802 (the name is ast's)
        if node.value is None:
            return node
        return ast.Assign([node.target], node.value, lineno=node.lineno)

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        # The kind of a constant is the u of u"…".
        for name in ("annotation", "returns", "type_comment", "kind"):
            if not isinstance(node, ast.AnnAssign) and hasattr(node, name):
                setattr(node, name, None)
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                del node.body[0]
        body = getattr(node, "body", None)
        if self._imports and isinstance(body, list):
            setattr(node, "body", [each for each in body if not isinstance(each, (ast.Import, ast.ImportFrom))])
        return node


def _statements(version: Version, *, imports: bool) -> list[tuple[str, str]]:
    """The statements at module level as dumps without positions, each with the name that it defines."""
    tree = _Cosmetic(imports=imports).visit(_parse(version.text))
    found = []
    for each in tree.body:
        name = getattr(each, "name", "")
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            name = each.targets[0].id
        found.append((name, ast.dump(each)))
    return found


def kind_of(before: Version, after: Version) -> str:
    """What was done to a revision, in words joined by "+"."""
    kinds = []
    if before.path != after.path:
        kinds.append("renamed")
    if before.blob == after.blob:
        return "+".join(kinds) or "unchanged"
    if before.tree is None or after.tree is None:
        return "+".join([*kinds, "unparsable"])
    if _statements(before, imports=False) == _statements(after, imports=False):
        return "+".join([*kinds, "cosmetic"])
    kinds += [name for name in _FIELDS if before.fields.get(name) != after.fields.get(name)][:1] and ["graph"]
    one, other = _statements(before, imports=True), _statements(after, imports=True)
    one, other = ([each for each in found if each[0] not in _FIELDS] for found in (one, other))
    if one == other:
        return "+".join(kinds if "graph" in kinds else [*kinds, "imports"])
    if sorted(one) == sorted(other):
        return "+".join([*kinds, "order"])
    changed = {name for name, _ in set(one) ^ set(other)}
    kinds += [name for name in ("upgrade", "downgrade") if name in changed]
    if changed - {"upgrade", "downgrade"}:
        kinds.append("other")
    return "+".join(kinds)


class Edit(NamedTuple):
    """What was done to one revision in one step."""

    step: Step
    revision: str
    kind: str
    before: Version | None
    after: Version | None

    @property
    def path(self) -> str:
        """The path by which a reader finds it."""
        version = self.after or self.before
        return version.path if version else ""

    def diff(self) -> Iterator[str]:
        """The lines that differ."""
        before, after = (each.text.splitlines() if each else [] for each in (self.before, self.after))
        return difflib.unified_diff(before, after, lineterm="", n=2)


def edits_of(step: Step, before: Iterable[Version], after: Iterable[Version]) -> Iterator[Edit]:
    """What a step did to each revision whose file it touched; a revision is known by its id alone."""
    old, new = _by_id(before), _by_id(after)
    for revision in sorted(old.keys() | new.keys()):
        pairs = [(one, other) for one in old.get(revision, [None]) for other in new.get(revision, [None])]
        # Of several files with one id, the pair that is most alike: the same content, else the same path.
        one, other = min(pairs, key=lambda pair: (_blob(pair[0]) != _blob(pair[1]), _path(pair[0]) != _path(pair[1])))
        if one is None:
            kind = "added+behind" if _descendants(revision, new) & old.keys() else "added"
            yield Edit(step, revision, kind, one, other)
        elif other is None:
            yield Edit(step, revision, "deleted", one, other)
        elif (kind := kind_of(one, other)) != "unchanged":
            yield Edit(step, revision, kind, one, other)


def _descendants(revision: str, versions: Mapping[str, Sequence[Version | None]]) -> set[str]:
    """The ids of the revisions that come after one."""
    found, size = {revision}, 0
    while size != len(found):
        size = len(found)
        for name, alike in versions.items():
            if any(each and found & each.parents for each in alike):
                found.add(name)
    return found - {revision}


def _blob(version: Version | None) -> str:
    return version.blob if version else ""


def _path(version: Version | None) -> str:
    return version.path if version else ""


def _by_id(versions: Iterable[Version]) -> dict[str, list[Version | None]]:
    found: dict[str, list[Version | None]] = {}
    for each in versions:
        if each.fields or each.tree is None:
            found.setdefault(each.id or f"file {each.path}", []).append(each)
    return found


class Stage:
    """A temporary repository in which one commit's files lie in the work tree, and its parent is main."""

    def __init__(self, source: Git, folder: str) -> None:
        self.folder = os.path.realpath(folder)
        self._source = source
        self._lying: dict[str, str] = {}
        self._steps = 0
        # Nothing is kept from one step to the next but what files and git say of their state.
        self.session = Session(clock=lambda: 60.0 * self._steps)
        # All ids that are gone are to be told apart, not the first three.
        setattr(merged_revision_deleted, "_SHOWN", sys.maxsize)
        subprocess.run(["git", "init", "-q", "-b", "work", self.folder], check=True)
        objects = source.run("rev-parse", "--path-format=absolute", "--git-path", "objects").strip()
        with open(os.path.join(self.folder, ".git", "objects", "info", "alternates"), "w", encoding="utf-8") as file:
            file.write(f"{objects}\n")
        self._git = Git(self.folder)

    def close(self) -> None:
        """Ends the processes."""
        self._git.close()

    def set(self, step: Step, *, on_main: bool) -> dict[str, str]:
        """Puts a step on the stage; the files of its commit with their blobs."""
        self._steps += 1
        if on_main:
            refs = {"refs/heads/main": step.commit, "refs/remotes/origin/main": step.commit}
        else:
            refs = {"refs/heads/work": step.parent, "refs/remotes/origin/main": step.parent}
        self._git.run("update-ref", "--stdin", text="".join(f"update {ref} {to}\n" for ref, to in refs.items()))
        self._git.run("symbolic-ref", "HEAD", "refs/heads/main" if on_main else "refs/heads/work")
        wanted = self._source.files(step.commit, step.folder, os.path.join(os.path.dirname(step.folder), "env.py"))
        for path in self._lying.keys() - wanted.keys():
            os.unlink(os.path.join(self.folder, path))
            self._lying.pop(path)
        for path, blob in wanted.items():
            data = self._source.content(blob)
            if self._lying.get(path) != blob and data is not None:
                full = os.path.join(self.folder, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "wb") as file:
                    file.write(data)
                # dbconv keeps a file's content by its time and size.
                os.utime(full, (self._steps, self._steps))
                self._lying[path] = blob
        return wanted

    def lint(self, path: str, settings: Settings) -> list[Finding]:
        """What dbconv reports in a file of the work tree."""
        full = os.path.join(self.folder, path)
        with open(full, "rb") as file:
            return check(Source(decode(file.read()), full), self.session, _SELECTION, settings)


class Replay:
    """Replays all steps and keeps what came of it."""

    def __init__(self, git: Git, stage: Stage, *, on_main: bool) -> None:
        self._git = git
        self._stage = stage
        self._on_main = on_main
        self._settings = stage.session.settings_for(os.path.join(stage.folder, "any.py"))
        self._versions: dict[tuple[str, str], Version | None] = {}
        self.results: list[tuple[Edit, list[tuple[str, Finding]]]] = []
        self.strays: list[tuple[Step, str, Finding]] = []
        """Findings in files that the step did not touch, and that speak of no revision that it touched."""
        self.revisions: set[str] = set()

    def step(self, step: Step) -> None:
        """Replays one step."""
        before = self._all(self._git.files(step.parent, step.folder_before))
        wanted = self._stage.set(step, on_main=self._on_main)
        after = self._all({path: blob for path, blob in wanted.items() if _is_below(path, step.folder)})
        self.revisions |= {each.id for each in after.values() if each.id}
        edits = list(edits_of(step, before.values(), after.values()))
        touched = {each.path for each in edits}
        gone = [each for each in edits if each.kind == "deleted"]
        linted = set(after) if gone else {path for path in touched if path in after}
        linted |= {path for path in wanted if path.endswith("env.py")}
        found = [(path, each) for path in sorted(linted) for each in self._stage.lint(path, self._settings)]
        for edit in edits:
            of_it = [each for each in found if _is_about(each, edit)]
            self.results.append((edit, of_it))
            found = [each for each in found if each not in of_it or each[1].rule.code == "DBC504"]
        told = [each for _, of_it in self.results for each in of_it]
        self.strays += [(step, *each) for each in found if each not in told]

    def _all(self, files: dict[str, str]) -> dict[str, Version]:
        found = {path: self._version(path, blob) for path, blob in files.items() if path.endswith(".py")}
        return {path: each for path, each in found.items() if each is not None}

    def _version(self, path: str, blob: str) -> Version | None:
        if (path, blob) not in self._versions:
            data = self._git.content(blob)
            is_revision = data is not None and b"down_revision" in data
            self._versions[path, blob] = read_version(path, blob, data) if data and is_revision else None
        return self._versions[path, blob]


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(folder + "/")


def _is_about(found: tuple[str, Finding], edit: Edit) -> bool:
    path, finding = found
    if finding.rule.code == "DBC504":
        return edit.kind == "deleted" and f'"{edit.revision}"' in finding.text
    if edit.kind == "deleted":
        # A file that has another id now: what is said of the old one.
        return f'"{edit.revision}"' in finding.text
    return edit.after is not None and path == edit.after.path


def disagreement(kind: str, codes: set[str]) -> str:
    """Why what was reported is not what the kind of edit lets one expect; else an empty string."""
    words = set(kind.split("+"))
    is_edited = words & {"upgrade", "downgrade", "other"}
    if codes & {"DBC505", "DBC000"}:
        return "cannot tell"
    if words & {"graph"} and "DBC503" not in codes:
        return "graph field edited, not reported"
    if "DBC503" in codes and not words & {"graph", "deleted", "added"}:
        return "reported as relinked, though no graph field differs"
    if "deleted" in words:
        return "" if codes & {"DBC504", "DBC503"} else "deleted, not reported"
    if "added" in words and ("behind" in words) != ("DBC515" in codes):
        return (
            "added before a merged one, not reported" if "behind" in words else "reported as behind, though it is not"
        )
    if "added" in words:
        return "added, but reported as an edit" if codes & {"DBC501", "DBC502"} else ""
    if is_edited and not codes & {"DBC501", "DBC502"}:
        return "body edited, not reported"
    if not is_edited and codes & {"DBC501", "DBC502"}:
        return "reported, though no body differs"
    if is_edited == {"upgrade"} and "DBC501" not in codes or is_edited == {"downgrade"} and "DBC501" in codes:
        return "reported for the other direction"
    return "unparsable" if "unparsable" in words else ""


def _table(results: Sequence[tuple[Edit, list[tuple[str, Finding]]]]) -> Iterator[str]:
    counted: Counter[tuple[str, str]] = Counter()
    for edit, found in results:
        counted[edit.kind, "+".join(sorted({each.rule.code for _, each in found})) or _NOTHING] += 1
    columns = sorted({column for _, column in counted}, key=lambda each: (each == _NOTHING, each))
    width = max([len(kind) for kind, _ in counted], default=4)
    yield "  ".join(["kind".ljust(width), *columns, "total"])
    for kind in sorted({kind for kind, _ in counted}):
        cells = [str(counted[kind, each] or ".").rjust(len(each)) for each in columns]
        yield "  ".join([kind.ljust(width), *cells, str(sum(counted[kind, each] for each in columns)).rjust(5)])
    totals = [sum(counted[kind, each] for kind in {kind for kind, _ in counted}) for each in columns]
    cells = [str(total).rjust(len(each)) for each, total in zip(columns, totals)]
    yield "  ".join(["total".ljust(width), *cells, str(sum(totals)).rjust(5)])


def _short(text: str) -> str:
    return text if len(text) <= 500 else f"{text[:400]} … {text[-90:]}"


def _shown(
    edit: Edit, found: list[tuple[str, Finding]], head: str, shown: set[object], *, diffs: bool
) -> Iterator[str]:
    yield f"{head} [{edit.kind}] {edit.step.commit[:12]} {edit.path}"
    # One finding may be about many that are gone.
    found = [each for each in found if _key(edit, each) not in shown]
    shown.update(_key(edit, each) for each in found)
    yield from (
        f"    {path}:{each.line}:{each.column + 1}: {each.rule.code} {_short(each.text)}" for path, each in found
    )
    if diffs and edit.before and edit.after:
        yield from (f"        {line}" for line in edit.diff())


def _key(edit: Edit, found: tuple[str, Finding]) -> object:
    path, finding = found
    return edit.step, path, finding.line, finding.column, finding.rule.code, finding.text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Replay a repository's revisions against the check on merged ones.")
    parser.add_argument("repository", help="a git repository, bare or not; it is only read")
    parser.add_argument("folder", help="the folder of revisions, seen from the repository's root")
    parser.add_argument("--ref", default="HEAD", help="the branch that is replayed (HEAD)")
    parser.add_argument("--on-main", action="store_true", help="lint on main after the push, not on a branch before it")
    parser.add_argument("--findings", action="store_true", help="list all findings, not the disagreements alone")
    parser.add_argument("--diffs", action="store_true", help="show the lines that differ with what is listed")
    parser.add_argument("--limit", type=int, default=0, help="replay only the last N steps")
    options = parser.parse_args(arguments)
    # A name that wins over all that a CI may have set here.
    os.environ[VARIABLE] = "origin/main"
    begun = time.monotonic()
    git = Git(options.repository)
    steps = steps_of(git, options.ref, options.folder.strip("/"))[-options.limit :]
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(git, folder)
        replay = Replay(git, stage, on_main=options.on_main)
        for number, step in enumerate(steps, 1):
            replay.step(step)
            if sys.stderr.isatty():
                print(f"\r{number} of {len(steps)}", end="", file=sys.stderr)
        stage.close()
    git.close()
    kinds = Counter(edit.kind for edit, _ in replay.results)
    print(f"{len(replay.revisions)} revisions, {len(steps)} steps, {sum(kinds.values())} edits, ", end="")
    print(f"{time.monotonic() - begun:.0f} s")
    print("\n".join(_table(replay.results)))
    shown: set[object] = set()
    for edit, found in replay.results:
        head = disagreement(edit.kind, {each.rule.code for _, each in found})
        if head or (options.findings and found):
            print("\n".join(_shown(edit, found, head.upper() or "as expected:", shown, diffs=options.diffs)))
    for step, path, finding in replay.strays:
        print(f"STRAY {step.commit[:12]} {path}:{finding.line}: {finding.rule.code} {finding.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
