"""``dbconv baseline``: writes, checks and shortens the list of findings that are known."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence

from dbconv.check import settings_faults
from dbconv.cli.targets import checked, no_such, targets
from dbconv.cli.texts import Texts, reason_of
from dbconv.facts.revisions import Doubt
from dbconv.known.baseline import NAME, Baseline, baseline_at, baseline_path, baseline_text
from dbconv.known.debts import Debts
from dbconv.known.shown import with_baseline
from dbconv.notice import say_once
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import source_of
from dbconv.terminal import CannotRun, path_from_here, say, with_progress
from dbconv.tree import replace_file

TEXTS = Texts(
    "baseline",
    {
        "there": "{path} is there; dbconv baseline --prune takes out what is mended, --update writes it anew",
        "attribute": 'With a line "{line}" in .gitattributes, branches that both change it merge without conflicts.',
        "no-project": "no pyproject.toml and no repository around {path}",
        "not-parsed": "{path}: does not parse; lines on what it declares stay",
        "pruned": "{path}: {gone} lines taken out, {left} left",
        "updated": "{path}: came: {came}; went: {went}",
        "nothing": "nothing",
        "written": "{path}: {findings} findings of {rules} rules are known and not said; commit it",
        "none": "{path}: there is none; dbconv baseline writes it",
        "outdated": '{path}: "{line}" is not needed any more; run dbconv baseline --prune',
        "not-told": "{path}: what was added to it cannot be told: {reason}",
        "added": '{path}: "{line}" was added, and hides what is new; mend that, or silence it there',
        "checked": "{path}: {lines} lines, {outdated} are not needed any more",
    },
)
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
    _require_none(session, homes if not action else ())
    # What is said of a part of the files tells nothing of the lines of others.
    is_whole = action in ("check", "prune") or not paths
    found = _look(session, [os.path.dirname(each) for each in homes] if is_whole else paths)
    for path in found:
        known.setdefault(path, baseline_at(session, path))
    _require_none(session, known if not action else ())
    # Of the projects of a repository, those have one that have a finding; an empty one says that there is none.
    looked_at = [each for each in known if session.exists(each) or (each in found and found[each].identities)]
    looked_at = looked_at or list(homes)
    status = max(_act(session, action, each, known[each], found.get(each) or Debts()) for each in looked_at)
    if not action:
        say(TEXTS("attribute", line=ATTRIBUTE))
    return status


def _require_none(session: Session, paths: Iterable[str]) -> None:
    for path in paths:
        if session.exists(path):
            raise CannotRun(TEXTS("there", path=path_from_here(path)))


def _home(session: Session, path: str) -> str:
    """Where the baseline of what lies at a path is."""
    place = session.path_of(path)
    if not session.exists(place):
        raise no_such(path)
    inside = os.path.join(place, "-.py") if session.is_folder(place) else place
    return _baseline_path(session, session.settings_for(inside), inside)


def _baseline_path(session: Session, settings: Settings, path: str) -> str:
    home = baseline_path(session, settings, path)
    if not home:
        raise CannotRun(TEXTS("no-project", path=path_from_here(path)))
    return home


def _look(session: Session, paths: Sequence[str]) -> dict[str, Debts]:
    found: dict[str, Debts] = {}
    files = targets(session, paths)
    for path in with_progress(files, checked(len(files))):
        source = session.of_file(source_of, path)
        if source is None:
            continue
        settings = session.settings_for(path)
        own = found.setdefault(_baseline_path(session, settings, path), Debts())
        findings = own.add(source, session, settings)
        if findings is None:
            say(TEXTS("not-parsed", path=path_from_here(path)), error=True)
        say_once(f"{path_from_here(path)}: {each.code} {each.text}" for each in findings or () if each.code == "DBC002")
    return found


def _act(session: Session, action: str, path: str, known: Baseline, found: Debts) -> int:
    left = found.needed(known)
    if action == "check":
        return _check(session, path, known, found)
    if action == "prune":
        gone = sum(known.known.values()) - sum(left.values())
        _write(path, left)
        say(TEXTS("pruned", path=path_from_here(path), gone=gone, left=sum(left.values())))
        return 0
    now = found.identities | Counter({each: left[each] for each in left if found.may_have(each)})
    _write(path, now)
    if action == "update":
        before = Counter(known.known)
        came, went = _by_rule(now - before), _by_rule(before - now)
        say(TEXTS("updated", path=path_from_here(path), came=came, went=went))
    else:
        rules = {each.partition(" ")[0] for each in now}
        say(TEXTS("written", path=path_from_here(path), findings=sum(now.values()), rules=len(rules)))
    return 0


def _check(session: Session, path: str, known: Baseline, found: Debts) -> int:
    shown = path_from_here(path)
    if not session.is_file(path):
        say(TEXTS("none", path=shown), error=True)
        return 1
    outdated = Counter(known.known) - found.needed(known)
    for line in sorted(outdated):
        say(TEXTS("outdated", path=shown, line=line), error=True)
    settings = session.settings_for(path)
    for fault in settings_faults(with_baseline(settings, known)) if known.problems else ():
        say(fault, error=True)
    added = found.added(session, path, known, settings)
    is_wrong = bool(outdated or known.problems)
    if isinstance(added, Doubt):
        reason, _ = reason_of(added)
        is_wrong = is_wrong or added.kind not in _WITHOUT_HISTORY
        say(TEXTS("not-told", path=shown, reason=reason), error=True)
    else:
        is_wrong = is_wrong or bool(added)
        for line in sorted(added):
            say(TEXTS("added", path=shown, line=line), error=True)
    say(TEXTS("checked", path=shown, lines=sum(known.known.values()), outdated=sum(outdated.values())))
    return 1 if is_wrong else 0


def _write(path: str, identities: Counter[str]) -> None:
    replace_file(path, baseline_text(identities.elements()).encode())


def _by_rule(identities: Counter[str]) -> str:
    counts = Counter(each.partition(" ")[0] for each in identities.elements())
    return ", ".join(f"{code} {count}" for code, count in sorted(counts.items())) or TEXTS("nothing")
