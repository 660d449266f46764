"""The cases: real-looking source with the expected findings in comments.

``tests/cases/<symbol>.py``, or ``tests/cases/<symbol>/<variant>.py`` where a rule needs several. A finding is expected
by a comment at the end of its line, ``# DBC205:5``: code, and column from 1; several stand in one comment. The first
lines may say where the file lies and with which settings::

    # path: models/order.py
    # settings: dialect = "postgresql"
    # file: models/base.py = class Base: ...
"""

from __future__ import annotations

import re
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
        from dbconv.finding import rules

        symbols = {rule.code: rule.symbol for rule in rules()}

        def silence(match: re.Match[str]) -> str:
            codes = dict.fromkeys(each.partition(":")[0] for each in match[1].split())
            return comment.format(codes=",".join(codes), symbols=",".join(symbols[code] for code in codes))

        return "\n".join(_EXPECTED.sub(silence, line) for line in self.text.split("\n"))

    def write(self, folder: Path, text: str | None = None) -> Path:
        """Lay the case out as a small project, and return the path of its file."""
        root = folder / self.name.replace("/", "-")
        path = root / self.path
        path.parent.mkdir(parents=True)
        (root / "pyproject.toml").write_text("\n".join(("[tool.dbconv]", *self.settings, "")), encoding="utf-8")
        for name, content in self.files:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content.replace("\\n", "\n"), encoding="utf-8")
        path.write_text(self.text if text is None else text, encoding="utf-8", newline="")
        return path


def read(path: Path) -> Case:
    """The case in a file."""
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


CASES = [read(path) for path in sorted(FOLDER.rglob("*.py"))]
