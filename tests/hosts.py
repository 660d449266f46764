"""The three ways to run the rules: the core alone, the real flake8, the real pylint. Each tells what it shows."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from dbconv.known.shown import shown
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import Source

THOROUGH = bool(os.environ.get("DBCONV_THOROUGH"))
"""Whether all is looked at where a run looks at a sample, the same each time."""

# What pylint says, whatever is enabled, of comments to older versions of it in other people's code.
_ABOUT_COMMENTS = ("W0012", "R0022")
_IMPORT = re.compile(r"^[ \t]*(?:from|import) (\w[\w.]*)", re.MULTILINE)


class Shown(NamedTuple):
    """One finding: line from 1, column in characters from 1, as flake8 counts."""

    path: str
    line: int
    column: int
    code: str
    text: str


def core(paths: Iterable[Path], session: Session | None = None) -> list[Shown]:
    """What the core finds; it obeys no comments, which is the hosts' part."""
    session = session or Session()
    return sorted(
        Shown(str(path), finding.line, finding.column + 1, finding.rule.code, finding.text)
        for path in paths
        for source in [Source(path.read_bytes().decode("utf-8-sig"), str(path))]
        for finding in shown(source, session)
    )


def run(*arguments: str, cwd: Path, text: bytes | None = None) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python; what it prints is UTF-8."""
    result = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        input=text,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        timeout=600,
    )
    return subprocess.CompletedProcess(
        result.args, result.returncode, result.stdout.decode(), result.stderr.decode("utf-8", "replace")
    )


def flake8(cwd: Path, *arguments: str, text: bytes | None = None, select: str = "DBC") -> list[Shown]:
    """What flake8 shows in ``cwd``."""
    form = "%(path)s\t%(row)d\t%(col)d\t%(code)s\t%(text)s"
    options = ["--isolated", f"--select={select}", f"--format={form}"]
    result = run("flake8", *options, *(arguments or ["."]), cwd=cwd, text=text)
    assert result.returncode in (0, 1) and not result.stderr, result.stderr
    return sorted(_shown(cwd, *line.split("\t", 4)) for line in result.stdout.splitlines())


def pylint(cwd: Path, paths: Sequence[Path | str], *arguments: str, text: bytes | None = None) -> list[Shown]:
    """What pylint shows of these files; an error that is not dbconv's is an error."""
    # Else astroid reads all of SQLAlchemy, of which dbconv asks nothing.
    texts = [text or b"", *((cwd / path).read_bytes() for path in paths if (cwd / path).is_file())]
    imported = {name for each in texts for name in _IMPORT.findall(each.decode("utf-8", "replace"))}
    ignored = sorted(name for name in imported if name.partition(".")[0] not in sys.stdlib_module_names)
    options = ["--rcfile=", "--load-plugins=pylint_dbconv", "--output-format=json2"]
    options.append(f"--ignored-modules={','.join(ignored)}")
    selection = [] if any(each.startswith("--enable") for each in arguments) else ["--disable=all", "--enable=dbconv"]
    result = run("pylint", *options, *selection, *arguments, *map(str, paths), cwd=cwd, text=text)
    assert result.returncode < 32 and "Traceback" not in result.stderr, result.stdout + result.stderr
    codes = {rule.pylint_id: rule.code for rule in rules()}
    messages = [each for each in json.loads(result.stdout)["messages"] if each["messageId"] not in _ABOUT_COMMENTS]
    return sorted(
        _shown(cwd, each["path"], each["line"], each["column"] + 1, codes[each["messageId"]], each["message"])
        for each in messages
    )


def _shown(cwd: Path, path: str, line: int | str, column: int | str, code: str, text: str) -> Shown:
    return Shown(os.path.normpath(cwd / path), int(line), int(column), code, text)
