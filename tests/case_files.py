"""The cases: real-looking source with the expected findings in comments.

``tests/cases/<symbol>.py``, or ``tests/cases/<symbol>/<variant>.py`` where a rule needs several. A finding is expected
by a comment at the end of its line, ``# DBC205:5``: code, and column from 1; several stand in one comment. The first
lines may say where the file lies and with which settings::

    # path: models/order.py
    # settings: dialect = "postgresql"
    # file: models/base.py = class Base: ...

A case of the rules on merged revisions is a ``.diff``: what a branch does to the files of main. Each file begins with a
comment that names it, ``# versions/1a2b3c.py``, with ``+`` before it for a new file and ``-`` for one that is deleted.
The last file is the one that is looked at; the others are there.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"
_EXPECTED = re.compile(r"# ((?:DBC\d{3}:\d+\s*)+)$")
_HEAD = re.compile(r"# (path|settings|file): (.*)")


@dataclass(frozen=True)
class Case:
    """One case: its name, its text, where it lies, its settings, and other files beside it."""

    name: str
    text: str
    path: str
    settings: tuple[str, ...]
    files: tuple[tuple[str, str], ...]
    merged: tuple[tuple[str, str], ...] = ()

    @property
    def symbol(self) -> str:
        """The rule that the case is about."""
        return self.name.partition("/")[0]

    @property
    def codes(self) -> frozenset[str]:
        """What the case is about: its own rule, what it expects, and for a rule on names all rules on names.

        Findings of other rules are compared between the runners, not with the case: else each new rule would be a
        change in all cases.
        """
        from dbconv.rule import rules

        own = next(rule for rule in rules() if rule.symbol == self.symbol)
        naming = {rule.code for rule in rules() if rule.is_naming and own.is_naming}
        return frozenset({own.code, *naming, *(code for *_, code in self.expected)})

    @property
    def expected(self) -> list[tuple[int, int, str]]:
        """Line, column and code of each expected finding."""
        return sorted(
            (number, int(column), code)
            for number, line in enumerate(self.text.split("\n"), 1)
            for match in [_EXPECTED.search(line)]
            if match
            for code, _, column in (each.partition(":") for each in match[1].split())
        )

    def suppressed(self, comment: str) -> str:
        """The text with each expectation replaced by a comment: ``{codes}`` and ``{symbols}`` are filled in."""
        from dbconv.rule import rules

        symbols = {rule.code: rule.symbol for rule in rules()}

        def silence(match: re.Match[str]) -> str:
            codes = dict.fromkeys(each.partition(":")[0] for each in match[1].split())
            return comment.format(codes=",".join(codes), symbols=",".join(symbols[code] for code in codes))

        return "\n".join(_EXPECTED.sub(silence, line) for line in self.text.split("\n"))

    def write(self, folder: Path, text: str | None = None) -> Path:
        """Lay the case out as a small project, and return the path of its file."""
        root = folder / self.name.replace("/", "-")
        path = root / self.path
        if self.merged:
            commit_to_main(root, dict(self.merged))
        path.parent.mkdir(parents=True, exist_ok=True)
        (root / "pyproject.toml").write_text("\n".join(("[tool.dbconv]", *self.settings, "")), encoding="utf-8")
        for name, content in self.files:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content.replace("\\n", "\n"), encoding="utf-8")
        path.write_text(self.text if text is None else text, encoding="utf-8", newline="")
        return path


def git(folder: Path, *arguments: str) -> str:
    """Run git without the user's own configuration; what it prints."""
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main")
    command = ["git", *who, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def commit_to_main(root: Path, files: Mapping[str, str]) -> None:
    """Make a repository whose main has these files, and leave it on a branch, without them."""
    root.mkdir(parents=True)
    git(root, "init", "-q")
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "merged")
    git(root, "switch", "-q", "-c", "work")
    for name in files:
        (root / name).unlink()


def read_diff(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """The files before and after a diff, by path."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        mark, rest = line[:1] or " ", line[1:]
        head = re.fullmatch(r"# (\S+\.py)", rest)
        name = head[1] if head else name
        for kept, files in (("-", before), ("+", after)):
            if mark in (" ", kept):
                files[name] = files.get(name, "") + f"{rest}\n"
    return before, after


def _read_diff_case(path: Path) -> Case:
    settings = []
    text = path.read_text(encoding="utf-8")
    while text.startswith("# settings: "):
        line, _, text = text.partition("\n")
        settings.append(line.removeprefix("# settings: "))
    before, after = read_diff(text)
    *others, name = after
    return Case(
        path.relative_to(FOLDER).with_suffix("").as_posix(),
        after[name],
        name,
        tuple(settings),
        tuple((other, after[other].replace("\n", "\\n")) for other in others),
        tuple((each, _without_expectations(before[each])) for each in before),
    )


def _without_expectations(text: str) -> str:
    return "\n".join(_EXPECTED.sub("", line).rstrip() for line in text.split("\n"))


def read(path: Path) -> Case:
    """The case in a file."""
    if path.suffix == ".diff":
        return _read_diff_case(path)
    text = path.read_text(encoding="utf-8")
    heads: dict[str, list[str]] = {"path": [], "settings": [], "file": []}
    for line in text.split("\n"):
        match = _HEAD.match(line)
        if not match:
            break
        heads[match[1]].append(_EXPECTED.sub("", match[2]).strip())
    name = path.relative_to(FOLDER).with_suffix("").as_posix()
    files = [(each.partition(" = ")[0], each.partition(" = ")[2]) for each in heads["file"]]
    return Case(name, text, (heads["path"] or ["case.py"])[0], tuple(heads["settings"]), tuple(files))


CASES = [read(path) for path in sorted(FOLDER.rglob("*.*")) if path.suffix in (".py", ".diff")]


def group_of(symbol: str) -> int:
    """Which of a few groups a rule's cases are in: the hosts run once over each, and a worker does whole groups."""
    return sum(symbol.encode()) % 4
