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
from dbconv.cli.bases import why_of
from dbconv.cli.targets import targets
from dbconv.cli.texts import Texts, reason_of
from dbconv.dialect import Decision
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
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import source_of
from dbconv.terminal import padded, path_from_here, say, say_page, with_progress

TEXTS = Texts(
    "status",
    {
        "read-so-far": "{done} of {count} files read",
        # Why a column is not known in full: a field of `Column`, and a `Reason`.
        "reason": "{field}: {reason}",
        "name": "name",
        "type": "type",
        "nullable": "nullable",
        "primary_key": "primary key",
        "foreign_key": "foreign key",
        "because-computed": "computed",
        "because-options": "options",
        "because-annotation": "annotation",
        "because-helper": "helper",
        "because-type": "type",
        "because-taken-over": "taken over",
        "because-arguments": "arguments",
        "because-base": "base class",
        "because-tables": "tables",
        "because-history": "history",
        "a-setting": "a setting says so",
        "fact": "{name} in {path}",
        "and": " and ",
        "divided": "{facts} say different things, and the guide is MySQL's",
        "no-fact": "nothing says which database it is, and the guide is MySQL's",
        "no-commit": "the repository has no commit",
        "next-settings": "mend the settings: {fault}",
        "next-nothing-read": "no table and no revision was found: run it where the project's files are",
        "next-dialect": 'write dialect = "mysql", or the database that it is, into [tool.dbconv] of pyproject.toml',
        "next-base": "let dbconv see what was merged: {advice}",
        "next-baseline": "dbconv baseline: what is there is written down, and flake8 and pylint say what is new",
        "next-prune": "dbconv baseline --prune: some lines hide nothing any more",
        "next-fetch": "git fetch: what counts as merged is old",
        "next-none": "nothing",
        "project": "project",
        "settings": "settings",
        "dialect": "dialect",
        "base": "base",
        "revisions": "revisions",
        "models": "models",
        "unknown": "unknown",
        "rules": "rules",
        "baseline": "baseline",
        "next": "next",
        "the-project": "{folder} (dbconv {version})",
        "no-settings": "none; [tool.dbconv] in pyproject.toml has them",
        "the-dialect": "{name} ({because})",
        "a-dialect": "{name} ({because}), {files} files",
        "the-base": "{name}, commit {commit}, {days} days old ({why})",
        "an-old-base": "{name}, commit {commit}, {days} days old: older than two weeks ({why})",
        "no-base": "unknown: {reason}",
        "no-base-advice": "unknown: {reason}; {advice}",
        "the-revisions": "{count} in {folders}",
        "comma": ", ",
        "no-directory": "no script directory",
        "heads": "{count} heads in {folder}; dbconv graph draws them",
        "the-models": "{tables} tables with {columns} columns in {files} Python files",
        "not-parsed": "{count} files that may have tables or revisions do not parse",
        "the-unknown": "{count} columns are not known in full, {share} %",
        "no-columns": "{count} columns are not known in full, none",
        "unknown-by": "{count} by {reason}, as {column} in {place}",
        "rules-run": "{count} run",
        "rules-off": "{count} are off by default",
        "rules-disabled": "{count} are disabled",
        "no-baseline": "none",
        "no-baseline-new-only": "none; new-only says what is new",
        "the-baseline": "{name}, {lines} lines, {outdated} outdated",
        "baselines": "{files} {name}, {lines} lines, {outdated} outdated",
    },
)
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
    for each in with_progress(files, lambda done: TEXTS("read-so-far", done=done, count=len(files))):
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
            say(padded(TEXTS(head) if head else "", _HANGING) + text, hanging=_HANGING)
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
                reason = TEXTS("reason", field=TEXTS(name), reason=TEXTS(f"because-{value.reason.value}"))
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
        return TEXTS("a-setting")
    facts = TEXTS("and").join(
        TEXTS("fact", name=each.name, path=os.path.relpath(each.path, folder)) for each in decision.facts
    )
    return TEXTS("divided", facts=facts) if decision.is_divided else facts or TEXTS("no-fact")


def _base(folder: str, settings: Settings) -> dict[str, Any]:
    try:
        repository = open_repository(folder)
        with open_objects(repository) as objects:
            base = find_base(objects, repository, settings.merged_ref)
    except GitError as error:
        base = error.reason
    if isinstance(base, Base):
        age = max(0, int(time.time()) - base.commit.time) // _DAY
        named = {"name": base.label, "why": why_of(base), "commit": base.commit.id, "days": age}
        return {**named, "is-old": age > _OLD_DAYS, **({"doubt": reason_of(base.doubt)[0]} if base.doubt else {})}
    if base is None:
        return {"unknown": TEXTS("no-commit"), "advice": ""}
    return dict(zip(("unknown", "advice"), reason_of(base)))


def _rules(settings: Settings) -> dict[str, Any]:
    running = {rule.code for rule in rules() if ALL.runs(rule, settings)}
    others = [rule for rule in rules() if rule.code not in running]
    is_default = {rule.code: not rule.is_on(settings) for rule in others}
    return {
        "run": sorted(running),
        "off": sorted(code for code, is_off in is_default.items() if is_off),
        "disabled": sorted(code for code, is_off in is_default.items() if not is_off),
    }


def _next(said: dict[str, Any]) -> str:
    """The one thing to do next."""
    base, baseline = said["base"], said["baseline"]
    if said["settings"]["faults"]:
        return TEXTS("next-settings", fault=said["settings"]["faults"][0])
    if not said["read"]["tables"] and not said["read"]["revisions"]:
        return TEXTS("next-nothing-read")
    if not all(each["is-found"] for each in said["dialects"]):
        return TEXTS("next-dialect")
    if said["read"]["revisions"] and base.get("advice"):
        return TEXTS("next-base", advice=base["advice"])
    if baseline is None and not said["new-only"]:
        return TEXTS("next-baseline")
    if baseline and baseline["outdated"]:
        return TEXTS("next-prune")
    # Last: where nobody works on a project, there is nothing to be fetched.
    return TEXTS("next-fetch" if base.get("is-old") else "next-none")


def _lines(said: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The lines, each with the id of its head, if it has one."""
    read, unknown, base, file = said["read"], said["unknown"], said["base"], said["settings"]["file"]
    yield "project", TEXTS("the-project", folder=said["project"], version=said["version"])
    yield "settings", path_from_here(file) if file else TEXTS("no-settings")
    for each in said["settings"]["faults"]:
        yield "", each
    for number, each in enumerate(said["dialects"]):
        yield "" if number else "dialect", TEXTS("a-dialect" if len(said["dialects"]) > 1 else "the-dialect", **each)
    if "name" in base:
        values = {"name": base["name"], "commit": base["commit"][:12], "days": base["days"], "why": base["why"]}
        yield "base", TEXTS("an-old-base" if base["is-old"] else "the-base", **values)
    else:
        text = "no-base-advice" if base["advice"] else "no-base"
        yield "base", TEXTS(text, reason=base["unknown"], advice=base["advice"])
    if "doubt" in base:
        yield "", base["doubt"]
    folders = TEXTS("comma").join(said["script-directories"]) or TEXTS("no-directory")
    yield "revisions", TEXTS("the-revisions", count=read["revisions"], folders=folders)
    for name, count in said["heads"].items():
        yield "", TEXTS("heads", count=count, folder=name)
    files = said["files"]
    yield "models", TEXTS("the-models", tables=read["tables"], columns=read["columns"], files=files["python"])
    if files["not-parsed"]:
        yield "", TEXTS("not-parsed", count=files["not-parsed"])
    share = f"{100 * unknown['columns'] / read['columns']:.1f}" if read["columns"] else ""
    yield "unknown", TEXTS("the-unknown" if share else "no-columns", count=unknown["columns"], share=share)
    for each in unknown["reasons"]:
        values = {"column": each["column"], "place": each["place"]}
        yield "", TEXTS("unknown-by", count=each["columns"], reason=each["reason"], **values)
    rules_said = (TEXTS(f"rules-{key}", count=len(said["rules"][key])) for key in ("run", "off", "disabled"))
    yield "rules", TEXTS("comma").join(rules_said)
    if said["baseline"] is None:
        yield "baseline", TEXTS("no-baseline-new-only" if said["new-only"] else "no-baseline")
    else:
        text = "the-baseline" if said["baseline"]["files"] == 1 else "baselines"
        yield "baseline", TEXTS(text, name=NAME, **said["baseline"])
    yield "next", said["next"]
