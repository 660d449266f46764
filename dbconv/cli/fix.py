"""``dbconv fix``: does what findings advise, or shows what that would be."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Iterator, Sequence

from dbconv.cli.targets import targets
from dbconv.fixing.fixer import Choice, Fixed, fixed
from dbconv.paths import normal, parts_below
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.options import nearest
from dbconv.terminal import CannotRun, say, say_code, with_progress
from dbconv.tree import rewrite_file

# Another program that reads a diff knows but one end of a line.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def fix(paths: Sequence[str], select: Sequence[str] = (), *, unsafe: bool = False, diff: bool = False) -> int:
    """Run the command; returns 0, or 1 where ``diff`` shows anything, or a file could not be mended.

    :raises CannotRun: there is no such path, or no rule of a name in ``select``.
    """
    files = targets(Session(), paths)
    found = list(fixed(files, Choice(_codes(select), unsafe), with_progress))
    left = [each for each in found if each.problem]
    changed = [each for each in found if not each.problem and each.before != each.after]
    for each in changed:
        if diff:
            for line in _diff(each):
                say_code(line)
        else:
            rewrite_file(each.path, each.data)
            say(f"{_shown(each.path)}: {_counted(each.mended, 'finding')} mended")
    for each in left:
        say(f"{_shown(each.path)}: left as it was: {each.problem}", error=True)
    total = sum(each.mended for each in changed)
    what = "would be mended" if diff else "mended"
    say(f"{_counted(total, 'finding')} {what} in {_counted(len(changed), 'file')} of {len(files)}", error=diff)
    return 1 if left or (diff and changed) else 0


def _codes(select: Iterable[str]) -> frozenset[str]:
    """The codes of the rules that are named, by code, symbol or the beginning of codes."""
    codes: set[str] = set()
    for name in (part.strip() for each in select for part in each.split(",")):
        begin = name.upper()
        named = [each.code for each in rules() if each.is_named(name) or each.is_named(begin)]
        named = named or [each.code for each in rules() if begin.startswith("DBC") and each.code.startswith(begin)]
        if not named:
            meant = nearest(name, [one for each in rules() for one in (each.code, each.symbol)])
            advice = f'did you mean "{meant}"?' if meant else "dbconv rules lists them"
            raise CannotRun(f'no rule is called "{name}"; {advice}')
        codes.update(named)
    return frozenset(codes)


def _diff(change: Fixed) -> Iterator[str]:
    path = _shown(change.path).replace(os.sep, "/")
    before, after = (_LINE.findall(text) for text in (change.before, change.after))
    for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _shown(path: str) -> str:
    parts = parts_below(path, normal(os.getcwd()))
    return os.path.join(*parts) if parts else path
