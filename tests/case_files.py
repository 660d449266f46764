"""The cases: real-looking source with the expected findings in comments.

``tests/cases/<symbol>.py``, or ``tests/cases/<symbol>/<variant>.py`` where a rule needs several. A finding is expected
by a comment at the end of its line, ``# DBC205:5``: code, and column from 1; several stand in one comment. The first
lines may say with which settings. A comment that is a path begins the file that lies there, and is its first line::

    # settings: dialect = "postgresql"
    # models/base.py
    class Base: ...

    # models/order.py
    class Order(Base): ...

The last file is the one that is looked at; the others are there. Without such a comment it is ``case.py``.

Beside each case lies ``<variant>.txt`` with the texts of all that is found in it, by its line in the case;
``python -m pytest tests/test_cases.py -k snapshot --update-snapshots`` writes it.

A case of the rules on merged revisions is a ``.diff`` of the same form: what a branch does to the files of main. The
comment of a new file has ``+`` before it, that of a deleted one ``-``.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "cases"
_EXPECTED = re.compile(r"# ((?:DBC\d{3}:\d+\s*)+)$")
_SETTING = "# settings: "
_HEAD = re.compile(r"# (\S+\.(?:py|ini|lock)|\S*\.dbconv-baseline)(?:\s+# .*)?")


@dataclass(frozen=True)
class Case:
    """One case: its name, its text, where it lies, its settings, and other files beside it."""

    name: str
    text: str
    path: str
    settings: tuple[str, ...]
    files: tuple[tuple[str, str], ...]
    merged: tuple[tuple[str, str], ...]
    file: Path
    lines: tuple[int, ...]
    """The numbers that the lines of the text have in the file of the case."""

    @property
    def symbol(self) -> str:
        """The rule that the case is about."""
        return self.name.partition("/")[0]

    @property
    def snapshot(self) -> Path:
        """The file with the texts of what is found."""
        return self.file.with_suffix(".txt")

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
        else:
            _make_empty_repository(root)
        path.parent.mkdir(parents=True, exist_ok=True)
        # A case is on what it says, not on what its imports say of the project.
        guides = () if any(each.startswith("dialect") for each in self.settings) else ('dialect = "mysql"',)
        lines = ("[tool.dbconv]", *guides, *self.settings, "")
        (root / "pyproject.toml").write_text("\n".join(lines), encoding="utf-8")
        for name, content in self.files:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content, encoding="utf-8")
        path.write_text(self.text if text is None else text, encoding="utf-8", newline="")
        return path


def git(folder: Path, *arguments: str) -> str:
    """Run git without the user's own configuration; what it prints."""
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main")
    command = ["git", *who, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def _make_empty_repository(root: Path) -> None:
    """What ``git init`` makes, as far as git needs it; a process for each case would take longer than the case."""
    for name in ("objects", "refs"):
        (root / ".git" / name).mkdir(parents=True)
    (root / ".git" / "HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")


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


class _Line(NamedTuple):
    number: int
    mark: str
    path: str
    text: str


def _read_lines(text: str) -> Iterator[_Line]:
    """The lines of a diff, each with the file it is in; what comes before the first path is ``case.py``."""
    path = "case.py"
    for number, line in enumerate(text.split("\n"), 1):
        head = _HEAD.fullmatch(line[1:])
        path = head[1] if head else path
        yield _Line(number, line[:1] or " ", path, line[1:])


def _files(lines: Iterable[_Line], marks: str) -> dict[str, str]:
    files: dict[str, str] = {}
    for line in lines:
        if line.mark in marks:
            files[line.path] = files.get(line.path, "") + f"{line.text}\n"
    return {path: text.rstrip("\n") + "\n" for path, text in files.items()}


def read_diff(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """The files before and after a diff, by path."""
    lines = list(_read_lines(text))
    return _files(lines, " -"), _files(lines, " +")


def read_files(text: str) -> dict[str, str]:
    """The files in a text, by path."""
    return read_diff(_as_diff(text))[1]


def _as_diff(text: str) -> str:
    return "\n".join(f" {line}" for line in text.split("\n"))


def _without_expectations(text: str) -> str:
    return "\n".join(_EXPECTED.sub("", line).rstrip() for line in text.split("\n"))


def read(path: Path, folder: Path = FOLDER) -> Case:
    """The case in a file, called by where it lies in a folder."""
    settings = []
    text = path.read_text(encoding="utf-8")
    while text.startswith(_SETTING):
        line, _, text = text.partition("\n")
        settings.append(line.removeprefix(_SETTING))
    is_diff = path.suffix == ".diff"
    lines = list(_read_lines(text if is_diff else _as_diff(text)))
    after = _files(lines, " +")
    *others, name = after
    numbers = [line.number + len(settings) for line in lines if line.path == name and line.mark in " +"]
    return Case(
        name=path.relative_to(folder).with_suffix("").as_posix(),
        text=after[name],
        path=name,
        settings=tuple(settings),
        files=tuple((other, after[other]) for other in others),
        merged=tuple((each, _without_expectations(text)) for each, text in _files(lines, " -").items() if is_diff),
        file=path,
        # The text ends with its last line that says something.
        lines=tuple(numbers[: after[name].count("\n") + 1]),
    )


CASES = [read(path) for path in sorted(FOLDER.rglob("*.*")) if path.suffix in (".py", ".diff")]


def group_of(symbol: str) -> int:
    """Which of a few groups a rule's cases are in: the hosts run once over each, and a worker does whole groups."""
    return sum(symbol.encode()) % 4
