"""``dbconv fix``: does what findings advise, or shows what that would be."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Iterator, Sequence

from dbconv.cli.named import no_rule_of, rules_named
from dbconv.cli.targets import targets
from dbconv.cli.texts import Texts
from dbconv.fixing.fixer import Choice, Fixed, fixed
from dbconv.paths import normal, parts_below
from dbconv.session import Session
from dbconv.terminal import CannotRun, say, say_code, with_progress
from dbconv.tree import rewrite_file

TEXTS = Texts(
    "fix",
    {
        "looked": "{done} of {count} files looked at",
        "looked-again": "{done} of {count} files looked at again",
        "mended": "{path}: {findings} mended",
        "left": "{path}: left as it was: {problem}",
        "not-parsed": "it would not parse any more",
        "not-encoded": "what is advised cannot be written in {encoding}",
        "would-be": "{findings} would be mended in {files} of {count}",
        "done": "{findings} mended in {files} of {count}",
        "finding": "{count} findings",
        "finding-one": "{count} finding",
        "file": "{count} files",
        "file-one": "{count} file",
    },
)
# Another program that reads a diff knows but one end of a line.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def fix(paths: Sequence[str], select: Sequence[str] = (), *, unsafe: bool = False, diff: bool = False) -> int:
    """Run the command; returns 0, or 1 where ``diff`` shows anything, or a file could not be mended.

    :raises CannotRun: there is no such path, or no rule of a name in ``select``.
    """
    files = targets(Session(), paths)
    found = list(fixed(files, Choice(_codes(select), unsafe), _looked_at))
    left = [each for each in found if each.problem]
    changed = [each for each in found if not each.problem and each.before != each.after]
    for each in changed:
        if diff:
            for line in _diff(each):
                say_code(line)
        else:
            rewrite_file(each.path, each.data)
            say(TEXTS("mended", path=_shown(each.path), findings=TEXTS.counted("finding", each.mended)))
    for each in left:
        problem = TEXTS(each.problem, encoding=each.encoding)
        say(TEXTS("left", path=_shown(each.path), problem=problem), error=True)
    total = sum(each.mended for each in changed)
    findings, mended_files = TEXTS.counted("finding", total), TEXTS.counted("file", len(changed))
    say(TEXTS("would-be" if diff else "done", findings=findings, files=mended_files, count=len(files)), error=diff)
    return 1 if left or (diff and changed) else 0


def _looked_at(paths: Sequence[str], number: int) -> Iterator[str]:
    text = "looked-again" if number else "looked"
    return with_progress(paths, lambda done: TEXTS(text, done=done, count=len(paths)))


def _codes(select: Iterable[str]) -> frozenset[str]:
    """The codes of the rules that are named, by code, symbol or the beginning of codes."""
    codes: set[str] = set()
    for name in (part.strip() for each in select for part in each.split(",")):
        named = rules_named(name)
        if not named:
            raise CannotRun(no_rule_of(name))
        codes.update(each.code for each in named)
    return frozenset(codes)


def _diff(change: Fixed) -> Iterator[str]:
    path = _shown(change.path).replace(os.sep, "/")
    before, after = (_LINE.findall(text) for text in (change.before, change.after))
    for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _shown(path: str) -> str:
    parts = parts_below(path, normal(os.getcwd()))
    return os.path.join(*parts) if parts else path
