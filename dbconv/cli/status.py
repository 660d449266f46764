"""``dbconv status``: what is known of a project, what that rests on, and what to do next; for reports of bugs, too."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import dbconv
from dbconv.check import ALL, settings_faults
from dbconv.cli.targets import targets
from dbconv.dialect import Decision
from dbconv.facts.revisions import Doubt
from dbconv.facts.tables import Column, Table
from dbconv.facts.unknown import Unknown, UnknownFact
from dbconv.known.baseline import NAME, baseline_at, baseline_path
from dbconv.known.needed import needed_lines
from dbconv.merged.base import Base, find_base
from dbconv.merged.git import GitError, open_objects, open_repository
from dbconv.project.module import Module
from dbconv.project.readers import ReaderSpec, reader_specs
from dbconv.project.revisions.directory import ScriptDirectory, directory_of
from dbconv.project.revisions.files import revision_files
from dbconv.rule import rules
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import source_of
from dbconv.terminal import path_from_here, say, say_page, with_progress

_OLD_DAYS = 14
_MOST_REASONS = 5
_JUDGED = ("name", "type", "nullable", "primary_key", "foreign_key")
"""The fields of a column without which most rules have nothing to say."""
_HANGING = 14
_DAY = 86_400


def print_status(path: str, form: str) -> int:
    """Print what is known of the project around a path as ``form`` says: text or json; always 0.

    :raises CannotRun: there is nothing at the path.
    """
    session = Session(on_disk=True)
    files = targets(session, [path])
    place = session.path_of(path)
    folder = place if session.is_folder(place) else os.path.dirname(place)
    inside = os.path.join(folder, "-.py")
    settings = session.settings_for(inside)
    found = _Found(session)
    home = baseline_path(session, settings, inside)
    for each in with_progress(files, f"of {len(files)} files read"):
        found.look(each)
    session.save()
    said = {
        "version": dbconv.__version__,
        "project": folder,
        "settings": _settings(settings),
        "dialects": _dialects(found.decisions or {(settings.dialect, settings.decision): 0}, folder),
        "base": _base(folder, settings),
        "heads": _heads(session, found.directories, folder),
        "script-directories": sorted(os.path.relpath(each.folder, folder) for each in found.directories),
        "files": {"python": len(files), "not-parsed": found.unparsed},
        "read": {"tables": found.tables, "columns": found.columns, "revisions": found.revisions},
        "unknown": found.unknown(folder),
        "rules": _rules(settings),
        "new-only": settings.new_only,
        "baseline": None,
    }
    homes = {each for each in (home, *found.of_baseline) if session.is_file(each)}
    if homes:
        known = {each: baseline_at(session, each) for each in homes}
        needed = sum(needed_lines(session, known[each], found.of_baseline.get(each, ())) for each in homes)
        lines = sum(sum(each.known.values()) for each in known.values())
        said["baseline"] = {"files": len(homes), "lines": lines, "outdated": lines - needed}
    said["next"] = _next(said)
    if form == "json":
        say_page(json.dumps(said, indent=2, ensure_ascii=False))
    else:
        for head, text in _lines(said):
            say(f"{head:{_HANGING}}{text}", hanging=_HANGING)
    return 0


class _Found:
    """What is read of the files of a project."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.tables = self.columns = self.revisions = self.unparsed = 0
        self.directories: dict[ScriptDirectory, None] = {}
        self.decisions: Counter[tuple[str, Decision | None]] = Counter()
        """The databases, and why, of the files with tables or revisions: a repository may have several projects."""
        self.of_baseline: dict[str, list[str]] = {}
        """The files, by the baseline that may have their findings, where there is one."""
        self._reasons: Counter[str] = Counter()
        self._places: dict[str, tuple[str, int, str]] = {}

    def look(self, path: str) -> None:
        """Read a file."""
        source = self._session.of_file(source_of, path)
        settings = self._session.settings_for(path)
        if source is None or settings.excludes(path):
            return
        home = baseline_path(self._session, settings, path)
        if self._session.is_file(home):
            self.of_baseline.setdefault(home, []).append(path)
        readers = [spec for spec in reader_specs() if spec.may_match(source, settings) and Column in spec.reader.makes]
        # Most files of a project have nothing of ours, and to parse them costs more than all else.
        if not (readers or source.may_be_revision):
            return
        if source.tree is None:
            self.unparsed += 1
            return
        before = self.tables + self.columns + self.revisions
        module = Module(source, self._session, settings)
        if module.revision is not None:
            self.revisions += 1
            directory = directory_of(self._session, path, settings)
            self.directories.update({directory: None} if directory else {})
        for fact in _models(readers, module, settings):
            self.tables += isinstance(fact, Table)
            if isinstance(fact, Column):
                self._count(fact, path)
        if self.tables + self.columns + self.revisions > before:
            self.decisions[settings.dialect, settings.decision] += 1

    def _count(self, column: Column, path: str) -> None:
        self.columns += 1
        for name in _JUDGED:
            value = getattr(column, name)
            if isinstance(value, Unknown):
                reason = f"{name.replace('_', ' ')}: {value.reason.value}"
                self._reasons[reason] += 1
                self._places.setdefault(reason, (path, column.place.line, column.subject))
                return

    def unknown(self, folder: str) -> dict[str, Any]:
        """How many columns are not known in full, and most often why."""
        reasons = [
            {"reason": reason, "columns": count, "place": f"{os.path.relpath(path, folder)}:{line}", "column": subject}
            for reason, count in self._reasons.most_common(_MOST_REASONS)
            for path, line, subject in [self._places[reason]]
        ]
        return {"columns": sum(self._reasons.values()), "reasons": reasons}


def _models(readers: Iterable[ReaderSpec], module: Module, settings: Settings) -> Iterator[object]:
    """The tables and columns of a module."""
    for spec in readers:
        try:
            yield from spec.reader.read(module, settings)
        except (UnknownFact, RecursionError):
            continue


def _heads(session: Session, directories: Iterable[ScriptDirectory], folder: str) -> dict[str, int]:
    """The script directories with several heads, and how many these are."""
    counts = {each.folder: len(revision_files(session, each).graph.heads) for each in directories}
    return {os.path.relpath(each, folder): count for each, count in sorted(counts.items()) if count > 1}


def _settings(settings: Settings) -> dict[str, Any]:
    file = os.path.join(settings.folder, "pyproject.toml") if settings.folder else None
    return {"file": file, "faults": settings_faults(settings)}


def _dialects(decisions: Mapping[tuple[str, Decision | None], int], folder: str) -> list[dict[str, Any]]:
    return [
        {
            "name": dialect,
            "because": _because(decision, folder),
            "files": count,
            "is-found": decision is None or (bool(decision.facts) and not decision.is_divided),
        }
        for (dialect, decision), count in Counter(decisions).most_common()
    ]


def _because(decision: Decision | None, folder: str) -> str:
    if decision is None:
        return "a setting says so"
    facts = " and ".join(f"{each.name} in {os.path.relpath(each.path, folder)}" for each in decision.facts)
    if decision.is_divided:
        return f"{facts} say different things, and the guide is MySQL's"
    return facts or "nothing says which database it is, and the guide is MySQL's"


def _base(folder: str, settings: Settings) -> dict[str, Any]:
    try:
        repository = open_repository(folder)
        with open_objects(repository) as objects:
            base = find_base(objects, repository, settings.merged_ref)
    except GitError as error:
        base = error.reason
    if isinstance(base, Base):
        age = max(0, int(time.time()) - base.commit.time) // _DAY
        named = {"name": base.label, "why": base.why, "commit": base.commit.id, "days": age}
        return {**named, "is-old": age > _OLD_DAYS, **({"doubt": _said(base.doubt)[0]} if base.doubt else {})}
    if base is None:
        return {"unknown": "the repository has no commit", "advice": ""}
    return dict(zip(("unknown", "advice"), _said(base)))


def _said(doubt: Doubt) -> tuple[str, str]:
    reason, advice = REASONS[doubt.kind]
    return reason.format_map(doubt.values), advice


def _rules(settings: Settings) -> dict[str, Any]:
    running = {rule.code for rule in rules() if ALL.runs(rule, settings)}
    others = [rule for rule in rules() if rule.code not in running]
    is_default = {rule.code: not rule.is_on(settings.dialect) for rule in others}
    return {
        "run": sorted(running),
        "off": sorted(code for code, is_off in is_default.items() if is_off),
        "disabled": sorted(code for code, is_off in is_default.items() if not is_off),
    }


def _next(said: dict[str, Any]) -> str:
    """The one thing to do next."""
    base, baseline = said["base"], said["baseline"]
    if said["settings"]["faults"]:
        return f"mend the settings: {said['settings']['faults'][0]}"
    if not said["read"]["tables"] and not said["read"]["revisions"]:
        return "no table and no revision was found: run it where the project's files are"
    if not all(each["is-found"] for each in said["dialects"]):
        return 'write dialect = "mysql", or the database that it is, into [tool.dbconv] of pyproject.toml'
    if said["read"]["revisions"] and base.get("advice"):
        return f"let dbconv see what was merged: {base['advice']}"
    if baseline is None and not said["new-only"]:
        return "dbconv baseline: what is there is written down, and flake8 and pylint say what is new"
    if baseline and baseline["outdated"]:
        return "dbconv baseline --prune: some lines hide nothing any more"
    # Last: where nobody works on a project, there is nothing to be fetched.
    return "git fetch: what counts as merged is old" if base.get("is-old") else "nothing"


def _lines(said: dict[str, Any]) -> Iterator[tuple[str, str]]:
    read, unknown, base, file = said["read"], said["unknown"], said["base"], said["settings"]["file"]
    yield "project", f"{said['project']} (dbconv {said['version']})"
    yield "settings", path_from_here(file) if file else "none; [tool.dbconv] in pyproject.toml has them"
    for each in said["settings"]["faults"]:
        yield "", each
    for number, each in enumerate(said["dialects"]):
        count = f", {each['files']} files" if len(said["dialects"]) > 1 else ""
        yield "" if number else "dialect", f"{each['name']} ({each['because']}){count}"
    if "name" in base:
        age = f"{base['days']} days old" + (": older than two weeks" if base["is-old"] else "")
        yield "base", f"{base['name']}, commit {base['commit'][:12]}, {age} ({base['why']})"
    else:
        yield "base", "unknown: " + "; ".join(filter(None, (base["unknown"], base["advice"])))
    if "doubt" in base:
        yield "", base["doubt"]
    yield "revisions", f"{read['revisions']} in " + (", ".join(said["script-directories"]) or "no script directory")
    for name, count in said["heads"].items():
        yield "", f"{count} heads in {name}; dbconv graph draws them"
    yield "models", f"{read['tables']} tables with {read['columns']} columns in {said['files']['python']} Python files"
    if said["files"]["not-parsed"]:
        yield "", f"{said['files']['not-parsed']} files that may have tables or revisions do not parse"
    share = f"{100 * unknown['columns'] / read['columns']:.1f} %" if read["columns"] else "none"
    yield "unknown", f"{unknown['columns']} columns are not known in full, {share}"
    for each in unknown["reasons"]:
        yield "", f"{each['columns']} by {each['reason']}, as {each['column']} in {each['place']}"
    yield "rules", ", ".join(
        f"{len(said['rules'][key])} {text}"
        for key, text in (("run", "run"), ("off", "are off by default"), ("disabled", "are disabled"))
    )
    if said["baseline"] is None:
        yield "baseline", "none; new-only says what is new" if said["new-only"] else "none"
    else:
        known = said["baseline"]
        name = NAME if known["files"] == 1 else f"{known['files']} {NAME}"
        yield "baseline", f"{name}, {known['lines']} lines, {known['outdated']} outdated"
    yield "next", said["next"]
