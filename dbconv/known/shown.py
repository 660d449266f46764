"""What the hosts show of a file: what is found in it, but for what is known.

The one place between findings and hosts: nothing else hides a finding, comments apart, which each host obeys itself.
Two things are known: what the baseline has, and with ``new-only`` what the file said at the base of the branch.
"""

from __future__ import annotations

import functools
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from dbconv.check import ALL, Selection, examine, findings_on, settings_of, settings_faults
from dbconv.finding import LASTING, Finding
from dbconv.known.baseline import Baseline, baseline_at, baseline_path
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.suppress import unsilenced

if TYPE_CHECKING:
    from dbconv.known.new_only import Before

VARIABLE = "DBCONV_NEW_ONLY"
_NO = ("", "0", "false", "no", "off")


def shown(
    source: Source,
    session: Session,
    selection: Selection = ALL,
    settings: Settings | None = None,
    *,
    obeys_comments: bool = True,
) -> list[Finding]:
    """All findings in a file that are not known, by position; see `check`.

    What a comment silences is still among them, for the host to silence; it uses up nothing that is known. Without
    ``obeys_comments`` the host will show it.
    """
    settings = settings or settings_of(source, session)
    baseline = baseline_at(session, baseline_path(session, settings, source.path))
    if baseline.problems:
        settings = session.once(with_baseline, settings, baseline)
    before = _before(source, session, settings)
    is_unchanged = before is not None and before.is_unchanged
    if is_unchanged and not _has_faults(settings, session):
        if not _may_have_lasting(source):
            return []
        selection = _lasting(selection)
    examined = examine(source, session, selection, settings)
    findings = examined.findings
    if is_unchanged:
        return [each for each in findings if each.is_lasting]
    of_base = before.said(selection, settings) if before and findings else {}
    if not (baseline.known or of_base):
        return findings
    said = unsilenced(findings, source) if obeys_comments else findings
    found = list(new_of(findings, said, baseline.known, of_base))
    if baseline.known and selection.shows("DBC003"):
        # Loaded where there is a baseline: it knows tables, of which a file of routes has none.
        from dbconv.known.outdated import outdated_lines

        facts = outdated_lines(source, session, examined, baseline, Counter(each.identity for each in said))
        found += findings_on(source, facts, selection, settings)
    return sorted(found, key=lambda each: each[:4])


def with_baseline(settings: Settings, baseline: Baseline) -> Settings:
    """The settings with what is wrong with a baseline."""
    return settings.changed(problems=(*settings.problems, *baseline.problems))


def new_of(findings: list[Finding], said: list[Finding], *known: Mapping[str, int]) -> Iterator[Finding]:
    """The findings that are not known; of several of one identity, as many as are known are the first."""
    left: dict[str, int] = {}
    counted = set(map(id, said))
    now = {each.identity for each in said}
    for each in findings:
        if each.identity not in left:
            # What the baseline has was there at the base, too.
            left[each.identity] = max(numbers.get(each.identity, 0) for numbers in known)
        # What was said of a table, and is not any more, is known of its columns.
        if each.whole not in now and any(each.whole in numbers for numbers in known):
            left[each.identity] = 1
        if left[each.identity] and id(each) in counted and not each.is_lasting:
            left[each.identity] -= 1
        else:
            yield each


def is_new_only(settings: Settings) -> bool:
    """Whether new findings alone are asked for: the environment's word goes before that of the settings."""
    said = os.environ.get(VARIABLE)
    return settings.new_only if said is None else said.lower() not in _NO


def _before(source: Source, session: Session, settings: Settings) -> Before | None:
    """The file as it was at the base, where new findings alone are asked for and that is known."""
    if not is_new_only(settings):
        return None
    from dbconv.known.new_only import before_of

    return before_of(source, session, settings)


def _has_faults(settings: Settings, session: Session) -> bool:
    """Whether anything is wrong with the settings; of names of rules that tells who has loaded all of these."""
    return bool(settings.problems or (settings.enable + settings.disable and session.once(settings_faults, settings)))


def _may_have_lasting(source: Source) -> bool:
    """Whether a file with settings that are right may have findings that nothing hides: a revision, or env.py."""
    return source.may_be_revision or source.stem == "env"


@functools.lru_cache(maxsize=8)
def _lasting(selection: Selection) -> Selection:
    return selection._replace(codes=_Lasting(selection))


class _Lasting:
    """The codes of a selection that nothing hides."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection

    def __contains__(self, code: object) -> bool:
        return str(code).startswith(LASTING) and self._selection.shows(str(code))
