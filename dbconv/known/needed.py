"""How many lines of a baseline hide something still: told by no more of a look at the files than that takes.

The lines of most baselines all do. So a file is looked at for those lines alone that wait for a finding, by their rules
alone, and the files where these are likely come first.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dbconv.check import Selection, may_say
from dbconv.known.baseline import Baseline
from dbconv.known.debts import Debts
from dbconv.project.declarations import declarations
from dbconv.project.names import project_around
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import source_of


def needed_lines(session: Session, baseline: Baseline, paths: Sequence[str]) -> int:
    """How many lines of a baseline hide something in the files at some paths, or may."""
    debts = Debts()
    waiting = Counter(baseline.known)
    for path in _likely_first(session, paths, waiting):
        if not waiting:
            break
        source = session.of_file(source_of, path)
        settings = session.settings_for(path)
        selection = _of_these(frozenset(each.partition(" ")[0] for each in waiting))
        if source is not None and may_say(source, selection, settings):
            debts.add(source, session, settings, selection)
            for each in debts.identities.keys() & waiting.keys():
                if debts.identities[each] >= waiting[each]:
                    del waiting[each]
    return sum(debts.needed(baseline).values())


def _likely_first(session: Session, paths: Sequence[str], waiting: Mapping[str, int]) -> Iterator[str]:
    """All paths: first of what declares a table or class that a line is about, then of what names anything of one."""
    declaring: dict[str, None] = {}
    names = {each.partition(" ")[2].partition(".")[0] for each in waiting}
    for root in {project_around(session, each).root for each in paths}:
        found = declarations(session, root)
        for name in names:
            files = (*found.by_table.get(name, ()), *found.by_class.get(name.replace("_", "").lower(), ()))
            declaring.update(dict.fromkeys(files))
    yield from (each for each in paths if each in declaring)
    # By now few lines wait, if any.
    words = {max(re.findall(r"\w+", each.partition(" ")[2]), key=len, default="") for each in waiting}
    rest = [each for each in paths if each not in declaring]
    for is_named in (True, False):
        for path in rest:
            source = session.of_file(source_of, path)
            if source is not None and any(map(source.text.__contains__, words)) is is_named:
                yield path


@functools.lru_cache(maxsize=256)
def _of_these(codes: frozenset[str]) -> Selection:
    """Some rules, and those that may speak in their place."""
    facts = {fact for rule in rules() if rule.code in codes for fact in rule.fact_types}
    beside = {code for rule in rules() if rule.code in codes for code in rule.silent_beside}
    winners = {rule.code for rule in rules() if rule.precedence is not None and not facts.isdisjoint(rule.fact_types)}
    return Selection(codes | beside | winners)
