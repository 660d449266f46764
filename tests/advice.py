"""Advice that is followed: what a finding's edits make of a file, and what dbconv says of that.

A finding is known by its rule and its subject, since its line moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dbconv.check import ALL, Selection, check
from dbconv.finding import Finding
from dbconv.fixing.patches import patched
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.tree import Buffers

Known = tuple[str, str]
# Of another type, or a length, foreign keys have to follow: that is why it is unsafe.
_TYPES = frozenset({"DBC310", "DBC311", "DBC313", "DBC314", "DBC315", "DBC316", "DBC318", "DBC319"})
_FOLLOWS = "DBC411"


class Followed(NamedTuple):
    """A file after some findings were mended, by rule and subject what was mended, and what is wrong with that."""

    mended: tuple[Known, ...]
    text: str
    faults: tuple[str, ...]


def known(finding: Finding) -> Known:
    return finding.code, finding.subject


def _is_expected(finding: Finding, mended: set[str]) -> bool:
    """Whether a rule spoke that is off by default, that had let another one speak alone, or of what has to follow."""
    rule = finding.rule
    was_silent = not mended.isdisjoint(rule.silent_beside) or (finding.code == "DBC302" and "DBC303" in mended)
    return not rule.default_enabled or was_silent or (finding.code == _FOLLOWS and not mended.isdisjoint(_TYPES))


def findings_in(
    text: str, path: str, session: Session, selection: Selection = ALL, settings: Settings | None = None
) -> list[Finding]:
    return check(Source(text, path), session, selection, settings)


def follow(
    source: Source,
    findings: Sequence[Finding],
    before: Iterable[Finding],
    session: Session,
    selection: Selection = ALL,
    settings: Settings | None = None,
) -> Followed | None:
    """What comes of the edits of some findings; None where none can be made in the file."""
    text, made = patched(source, [each.edits for each in findings])
    if not made:
        return None
    after = Source(text, source.path)
    mended = tuple(known(each) for each in findings)
    if after.tree is None:
        return Followed(mended, text, ("it does not parse",))
    # As it is when it was saved.
    left = check(after, Session(Buffers({source.path: text}, session.tree)), selection, settings)
    counts, was = Counter(map(known, left)), Counter(map(known, before))
    codes = {each.code for each in findings}
    new = [each for each in left if counts[known(each)] > was[known(each)] and not _is_expected(each, codes)]
    faults = [f"new: {each.code} {each.text}" for each in new]
    if made == len(findings) == 1 and counts[mended[0]] >= was[mended[0]]:
        faults.append("it is still there")
    return Followed(mended, text, tuple(faults))
