"""What the files of a baseline say now: which of its lines are needed still, and which hide what is new.

For those who look at a whole project; what one file tells of the baseline's lines is in ``outdated.py``.
"""

from __future__ import annotations

import os
from collections import Counter

from dbconv.check import ALL, Selection, check, may_say
from dbconv.facts.revisions import Doubt
from dbconv.finding import Finding
from dbconv.known.baseline import NAME, Baseline, baseline_at
from dbconv.known.new_only import Before, base_files
from dbconv.known.shown import new_of
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.summary.declared import Declared, declared_in
from dbconv.suppress import unsilenced


class Debts:
    """The findings in the files of one baseline, comments obeyed."""

    def __init__(self) -> None:
        self.identities: Counter[str] = Counter()
        self._unread: list[Declared] = []
        """What those declare that do not parse: of these, nothing is known."""
        self._files: list[tuple[Source, Settings, list[Finding]]] = []

    def add(
        self, source: Source, session: Session, settings: Settings, selection: Selection = ALL
    ) -> list[Finding] | None:
        """Look at a file; all findings in it, None where it may have some and does not parse."""
        # Of a file that nothing is asked of, that is the host's to say, and costs most of a look at a project.
        if may_say(source, selection, settings) and source.tree is None:
            self._unread.append(declared_in(source.path, source.text.encode("utf-8", "surrogatepass")))
            return None
        findings = check(source, session, selection, settings)
        said = [each for each in unsilenced(findings, source) if not each.is_lasting]
        if said:
            self._files.append((source, settings, said))
            self.identities.update(each.identity for each in said)
        return findings

    def may_have(self, line: str) -> bool:
        """Whether a file that does not parse may have the finding of a line."""
        names = line.partition(" ")[2].split(".")
        plain = {each.replace("_", "").lower() for each in names}
        return any(not plain.isdisjoint(each.classes) or not {*names}.isdisjoint(each.tables) for each in self._unread)

    def needed(self, baseline: Baseline) -> Counter[str]:
        """The lines of a baseline that hide something, or may."""
        known = baseline.known
        left = Counter({each: min(count, self.identities[each]) for each, count in known.items()})
        left.update({each: count - left[each] for each, count in known.items() if self.may_have(each)})
        # What was said of a table is said of its columns now.
        expanded = {each.rpartition(".")[0] for each in self.identities}
        left.update({each: count for each, count in known.items() if each in expanded and not left[each]})
        return left

    def added(self, session: Session, path: str, baseline: Baseline, settings: Settings) -> Counter[str] | Doubt:
        """The lines of the baseline at ``path`` that the base's has not, and that hide what was not said at the base.

        Why that cannot be told, where it cannot. Settings are today's: what a rule that came since says of old code was
        there at the base, and may be added. So may be what a line says that is gone now, of another table.
        """
        files = base_files(session, path, settings)
        if files is None:
            return Counter()
        if isinstance(files, Doubt):
            return files
        place = os.path.join(session.real_path(os.path.dirname(path)), NAME)
        if not files.has(place):
            # It begins here.
            return Counter()
        before = Counter(baseline_at(files.session, place).known)
        lines = Counter(baseline.known) - before
        new: Counter[str] = Counter()
        for source, of_file, said in self._files if lines else ():
            if any(each.identity in lines for each in said):
                at_base = Before(source, session, files).said(ALL, of_file)
                new.update(each.identity for each in new_of(said, said, at_base))
        return files.doubt or _without_renames(lines & new, before - Counter(baseline.known))


def _without_renames(added: Counter[str], gone: Counter[str]) -> Counter[str]:
    """Lines that were added, without those that say of one table what a line says that is gone of another."""
    left = Counter(map(_rule_and_name, gone.elements()))
    found: Counter[str] = Counter()
    for line in added.elements():
        if left[_rule_and_name(line)]:
            left[_rule_and_name(line)] -= 1
        else:
            found[line] += 1
    return found


def _rule_and_name(line: str) -> tuple[str, str]:
    code, _, subject = line.partition(" ")
    return code, subject.rpartition(".")[2]
