"""What the hosts show of a file: what is found in it, but for what is known.

The one place between findings and hosts: nothing else hides a finding, comments apart, which each host obeys itself.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping

from dbconv.baseline import Baseline, baseline_at, baseline_path
from dbconv.check import ALL, Selection, examine, findings_on
from dbconv.finding import Finding
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.suppress import without_disabled, without_noqa


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
    settings = settings or session.settings_for(source.path)
    baseline = baseline_at(session, baseline_path(session, settings, source.path))
    if baseline.problems:
        settings = session.once(with_baseline, settings, baseline)
    examined = examine(source, session, selection, settings)
    if not baseline.known:
        return examined.findings
    findings = examined.findings
    said = unsilenced(findings, source) if obeys_comments else findings
    found = list(_new(findings, said, baseline.known))
    if selection.shows("DBC003"):
        # Loaded where there is a baseline: it knows tables, of which a file of routes has none.
        from dbconv.outdated import outdated_lines

        facts = outdated_lines(source, session, examined, baseline, Counter(each.identity for each in said))
        found += findings_on(source, facts, selection, settings)
    return sorted(found, key=lambda each: each[:4])


def with_baseline(settings: Settings, baseline: Baseline) -> Settings:
    """The settings with what is wrong with a baseline."""
    return dataclasses.replace(settings, problems=(*settings.problems, *baseline.problems))


def _new(findings: list[Finding], said: list[Finding], known: Mapping[str, int]) -> Iterator[Finding]:
    """The findings that are not known; of several of one identity, as many as are known are the first."""
    left: dict[str, int] = {}
    counted = set(map(id, said))
    for each in findings:
        number = left.setdefault(each.identity, known.get(each.identity, 0))
        if number and id(each) in counted and not each.is_lasting:
            left[each.identity] = number - 1
        else:
            yield each


def unsilenced(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no comment silences in both hosts."""
    return without_noqa(without_disabled(findings, source), source)
