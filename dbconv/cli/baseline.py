"""``dbconv baseline``: writes, checks and shortens the list of findings that are known."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence

from dbconv.check import settings_faults
from dbconv.cli.targets import targets
from dbconv.facts.revisions import Doubt
from dbconv.known.baseline import NAME, Baseline, baseline_at, baseline_path, baseline_text
from dbconv.known.debts import Debts
from dbconv.known.shown import with_baseline
from dbconv.notice import say_once
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import source_of
from dbconv.terminal import CannotRun, path_from_here, say, with_progress
from dbconv.tree import replace_file

ATTRIBUTE = f"{NAME} merge=union"
_WITHOUT_HISTORY = ("no-git-opening", "no-repository-opening")
"""Why git cannot tell in a place that has the files alone: nobody's branch can have added a line there."""


def baseline(paths: Sequence[str], action: str = "") -> int:
    """Run the command: write what is known, or by ``action`` check, prune or update it.

    Returns 0, or 1 where a check finds something.

    :raises CannotRun: there is nothing at a path, no project around it, or a baseline is there already.
    """
    session = Session(on_disk=True)
    homes = dict.fromkeys(_home(session, each) for each in paths or (os.curdir,))
    known = {each: baseline_at(session, each) for each in homes}
    for path in known if not action else ():
        if session.exists(path):
            raise CannotRun(
                f"{path_from_here(path)} is there; dbconv baseline --prune takes out what is mended, "
                "--update writes it anew"
            )
    # What is said of a part of the files tells nothing of the lines of others.
    is_whole = action in ("check", "prune") or not paths
    found = _look(session, [os.path.dirname(each) for each in homes] if is_whole else paths)
    for path in found:
        known.setdefault(path, baseline_at(session, path))
    # A folder that only holds projects with settings of their own has no findings of its own.
    looked_at = [each for each in known if each in found or session.exists(each)] or list(known)
    status = max(_act(session, action, each, known[each], found.get(each) or Debts()) for each in looked_at)
    if not action:
        say(f'With a line "{ATTRIBUTE}" in .gitattributes, branches that both change it merge without conflicts.')
    return status


def _home(session: Session, path: str) -> str:
    """Where the baseline of what lies at a path is."""
    place = session.path_of(path)
    if not session.exists(place):
        raise CannotRun(f"there is no {path}")
    inside = os.path.join(place, "-.py") if session.is_folder(place) else place
    return _baseline_path(session, session.settings_for(inside), inside)


def _baseline_path(session: Session, settings: Settings, path: str) -> str:
    home = baseline_path(session, settings, path)
    if not home:
        raise CannotRun(f"no pyproject.toml and no repository around {path_from_here(path)}")
    return home


def _look(session: Session, paths: Sequence[str]) -> dict[str, Debts]:
    found: dict[str, Debts] = {}
    files = targets(session, paths)
    for path in with_progress(files, f"of {len(files)} files checked"):
        source = session.of_file(source_of, path)
        if source is None:
            continue
        settings = session.settings_for(path)
        own = found.setdefault(_baseline_path(session, settings, path), Debts())
        findings = own.add(source, session, settings)
        if findings is None:
            say(f"{path_from_here(path)}: does not parse; lines on what it declares stay", error=True)
        say_once(f"{path_from_here(path)}: {each.code} {each.text}" for each in findings or () if each.code == "DBC002")
    return found


def _act(session: Session, action: str, path: str, known: Baseline, found: Debts) -> int:
    left = found.needed(known)
    if action == "check":
        return _check(session, path, known, found)
    if action == "prune":
        gone = sum(known.known.values()) - sum(left.values())
        _write(path, left)
        say(f"{path_from_here(path)}: {gone} lines taken out, {sum(left.values())} left")
        return 0
    now = found.identities | Counter({each: left[each] for each in left if found.may_have(each)})
    _write(path, now)
    if action == "update":
        before = Counter(known.known)
        say(f"{path_from_here(path)}: came: {_by_rule(now - before)}; went: {_by_rule(before - now)}")
    else:
        rules = {each.partition(" ")[0] for each in now}
        known_now = f"{sum(now.values())} findings of {len(rules)} rules are known and not said"
        say(f"{path_from_here(path)}: {known_now}; commit it")
    return 0


def _check(session: Session, path: str, known: Baseline, found: Debts) -> int:
    shown = path_from_here(path)
    if not session.is_file(path):
        say(f"{shown}: there is none; dbconv baseline writes it", error=True)
        return 1
    outdated = Counter(known.known) - found.needed(known)
    for line in sorted(outdated):
        say(f'{shown}: "{line}" is not needed any more; run dbconv baseline --prune', error=True)
    settings = session.settings_for(path)
    for fault in settings_faults(with_baseline(settings, known)) if known.problems else ():
        say(fault, error=True)
    added = found.added(session, path, known, settings)
    is_wrong = bool(outdated or known.problems)
    if isinstance(added, Doubt):
        reason, _ = REASONS[added.kind]
        is_wrong = is_wrong or added.kind not in _WITHOUT_HISTORY
        say(f"{shown}: what was added to it cannot be told: {reason.format_map(added.values)}", error=True)
    else:
        is_wrong = is_wrong or bool(added)
        for line in sorted(added):
            say(f'{shown}: "{line}" was added, and hides what is new; mend that, or silence it there', error=True)
    say(f"{shown}: {sum(known.known.values())} lines, {sum(outdated.values())} are not needed any more")
    return 1 if is_wrong else 0


def _write(path: str, identities: Counter[str]) -> None:
    replace_file(path, baseline_text(identities.elements()).encode())


def _by_rule(identities: Counter[str]) -> str:
    counts = Counter(each.partition(" ")[0] for each in identities.elements())
    return ", ".join(f"{code} {count}" for code, count in sorted(counts.items())) or "nothing"
