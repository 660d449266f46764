"""The one way through: source → facts → rules → findings."""

from __future__ import annotations

import functools
import os
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dbconv.context import Context
from dbconv.facts.fact import Fact
from dbconv.facts.file_tables import FileTables
from dbconv.facts.problems import Failure
from dbconv.facts.unknown import UnknownFact
from dbconv.finding import Finding
from dbconv.project.module import Module
from dbconv.project.readers import ReaderSpec, reader_specs
from dbconv.record import NamedTuple
from dbconv.rule import Rule, rules, rules_on
from dbconv.session import Session
from dbconv.options import Problem, nearest
from dbconv.settings import Settings
from dbconv.source import Place, Source
from dbconv.violation import Violation

if TYPE_CHECKING:
    from dbconv.facts.tables import Column, Table

_OF_ITSELF = "meta"
"""The folder of the rules on dbconv itself."""


class Selection(NamedTuple):
    """Which rules the host wants.

    ``codes`` are those whose findings it would show (None: all); ``named`` are those that its user asked for by name,
    which also switches on a rule that is off by default. An option that lets the codes of a group through names none.
    """

    codes: Container[str] | None = None
    named: tuple[str, ...] = ()

    def runs(self, rule: Rule, settings: Settings) -> bool:
        """Whether a rule is to run. Those on dbconv itself do, shown or not, but for one that is disabled by itself."""
        if rule.group == _OF_ITSELF:
            return not any(map(rule.is_named, settings.disable))
        if not self.shows(rule.code):
            return False
        if rule.code in self.named:
            return True
        enabled, disabled = rule.meant_by(settings.enable), rule.meant_by(settings.disable)
        return rule.is_on(settings) and not disabled or enabled > disabled

    def shows(self, code: str) -> bool:
        """Whether the host would show a finding."""
        return self.codes is None or code in self.codes


ALL = Selection()
_NONE = 1000
"""The precedence of a rule that conflicts with none."""


def check(
    source: Source, session: Session, selection: Selection = ALL, settings: Settings | None = None
) -> list[Finding]:
    """All findings in a file, by position, by the settings that hold for it unless others are given.

    What is wrong with settings, or with dbconv, is found whether the host would show it or not: see `not_shown`.
    Silent where the file does not parse; never raises.
    """
    return examine(source, session, selection, settings or settings_of(source, session)).findings


def settings_of(source: Source, session: Session, native: tuple[tuple[str, str], ...] = ()) -> Settings:
    """The settings for a file; its project's database is looked for where the file may declare what is in one."""
    quick = session.quick_settings_for(source.path, native)
    is_asked = any(spec.may_match(source, quick) for spec in reader_specs() if spec.declares)
    return session.settings_for(source.path, native) if is_asked else quick


class Examined(NamedTuple):
    """What came of the rules' look at a file."""

    findings: list[Finding] = []
    facts: Sequence[Fact] = ()
    """What they were asked about."""
    asked: frozenset[str] = frozenset()
    """The codes of those that were asked about a fact, if there was one."""
    unknown: frozenset[tuple[str, str]] = frozenset()
    """The code and the subject of each judgement for which too little is known."""


def examine(source: Source, session: Session, selection: Selection, settings: Settings) -> Examined:
    """The findings in a file as `check` says, and what they rest on."""
    if settings.excludes(source.path):
        return Examined()
    opened = [spec for spec in _specs(selection, settings) if spec.may_match(source, settings)]
    if not opened:
        return Examined()
    kinds = frozenset[str]().union(*(spec.reader.kinds for spec in opened))
    by_fact, named, wanted = _running(selection, settings, kinds)
    if not wanted:
        return Examined()
    trial = functools.partial(_trial, kinds, named)
    module = Module(source, session, settings)
    found: list[_Found] = []
    of_itself: list[Failure | Problem] = []
    read_facts: list[Fact] = []
    unknown_subjects: set[tuple[str, str]] = set()
    failures: dict[object, Failure] = {}
    has_problems = bool(settings.problems or settings.enable or settings.disable)
    declares = False
    for spec in opened:
        makes, _, read = spec.reader
        if wanted.isdisjoint(makes) and (declares or not (spec.declares and has_problems)):
            continue
        facts = []
        try:
            for fact in read(module, settings):
                facts.append(fact)
        except Exception as error:
            failures.setdefault(_cause(error), Failure("reader", read.__name__, "", type(error).__name__))
        declares = declares or (spec.declares and bool(facts))
        read_facts += facts
        context = Context(settings, FileTables(facts, functools.partial(_bound_names, module)), trial)
        for fact in facts:
            asked = by_fact.get(type(fact), ())
            if context.allows(fact):
                asked = tuple(rule for rule in asked if not rule.is_naming)
            for rule in asked:
                try:
                    for each in _violations(rule, fact, context):
                        found.append(each)
                except UnknownFact as unknown:
                    session.silent[rule.code, unknown.reason.value] += 1
                    unknown_subjects.add((rule.code, fact.subject))
                except Exception as error:
                    failure = Failure("rule", rule.code, rule.symbol, type(error).__name__)
                    failures.setdefault(_cause(error), failure)
    if declares:
        of_itself += [*settings.problems, *_unknown_rules(settings)]
    for problem in dict.fromkeys([*failures.values(), *of_itself]):
        for rule in by_fact.get(type(problem), ()):
            found += _violations(rule, problem, Context(settings))
    session.save()
    if source.tree is None:
        return Examined()
    # What failed may have had something to say.
    codes = frozenset(rule.code for asked in by_fact.values() for rule in asked if not failures)
    return Examined(_findings(source, found), read_facts, codes, frozenset(unknown_subjects))


def findings_on(source: Source, facts: Iterable[Fact], selection: Selection, settings: Settings) -> list[Finding]:
    """What the rules on dbconv itself find in facts that no reader reads."""
    by_fact = _running(selection, settings, frozenset()).by_fact
    context = Context(settings)
    found = [
        each for fact in facts for rule in by_fact.get(type(fact), ()) for each in _violations(rule, fact, context)
    ]
    return _findings(source, found)


def _findings(source: Source, found: list[_Found]) -> list[Finding]:
    """The strongest of what was found, by position, each once."""
    findings = {each[:4]: each for each in (_finding(source, each) for each in _strongest(found))}
    return [findings[key] for key in sorted(findings)]


def _bound_names(module: Module, name: str) -> Collection[str]:
    """What a class of a module cannot call a column; asked for a name that would be proposed, and seldom."""
    from dbconv.project.tables.classes import bound_names

    return bound_names(module, name)


def not_shown(findings: Iterable[Finding], selection: Selection, path: str) -> list[str]:
    """What the host would not show of findings on dbconv itself, for standard error: never silence."""
    hidden = [each for each in findings if not selection.shows(each.code)]
    return [f"{'' if each.code == 'DBC001' else f'{path}: '}{each.code} {each.text}" for each in hidden]


def settings_faults(settings: Settings) -> list[str]:
    """The same of settings, before a file is looked at."""
    context = Context(settings)
    return [
        f"{rule.code} {rule.text(each, settings.language)}"
        for problem in (*settings.problems, *_unknown_rules(settings))
        for rule in rules_on(frozenset({"problems"}))
        if Problem in rule.fact_types
        for each in rule.check(problem, context)
    ]


def _cause(error: Exception) -> object:
    """By what two failures are the same: several readers ask the same questions."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    # Where a stack is too deep, chance says where.
    place = None if trace is None or isinstance(error, RecursionError) else (trace.tb_frame.f_code, trace.tb_lineno)
    return type(error), place


class _Found(NamedTuple):
    rule: Rule
    violation: Violation
    text: str
    fact: Fact


def _violations(rule: Rule, fact: Fact, context: Context) -> Iterator[_Found]:
    for each in rule.check(fact, context):
        yield _Found(rule, each, rule.text(each, context.settings.language), fact)


def may_say(source: Source, selection: Selection, settings: Settings) -> bool:
    """Whether a rule may have something to say on a file, as far as that is told by its words alone."""
    specs = (spec for spec in _specs(selection, settings) if spec.may_match(source, settings))
    return not settings.excludes(source.path) and any(_has_rules(spec, selection, settings) for spec in specs)


@functools.lru_cache(maxsize=64)
def _specs(selection: Selection, settings: Settings) -> tuple[ReaderSpec, ...]:
    """The readers to ask. Of those that are off by default, the rules are loaded at once: is one of them to run?"""
    if not selection.named and not settings.enable:
        return tuple(spec for spec in reader_specs() if spec.on)
    return tuple(spec for spec in reader_specs() if spec.on or _has_rules(spec, selection, settings))


def _has_rules(spec: ReaderSpec, selection: Selection, settings: Settings) -> bool:
    return not _running(selection, settings, spec.reader.kinds).wanted.isdisjoint(spec.reader.makes)


class _Running(NamedTuple):
    """What runs for a selection and settings, on the facts of some kinds."""

    by_fact: Mapping[type, tuple[Rule, ...]]
    named: frozenset[str]
    """The codes of rules that are off by default, or for the dialect."""
    wanted: frozenset[type]
    """The facts to be read: not those for rules on dbconv itself alone, unless these are all that is shown."""


@functools.lru_cache(maxsize=256)
def _running(selection: Selection, settings: Settings, kinds: frozenset[str]) -> _Running:
    running = [rule for rule in rules_on(kinds | {"problems"}) if selection.runs(rule, settings)]
    facts = {fact for rule in running for fact in rule.fact_types}
    shown = [rule for rule in running if selection.shows(rule.code)]
    others = [rule for rule in shown if rule.group != _OF_ITSELF]
    return _Running(
        {fact: tuple(each for each in running if fact in each.fact_types) for fact in facts},
        frozenset(rule.code for rule in running if not rule.is_on(settings)),
        frozenset(fact for rule in others or shown for fact in rule.fact_types),
    )


def _unknown_rules(settings: Settings) -> Iterator[Problem]:
    for key, names in (("enable", settings.enable), ("disable", settings.disable)):
        for name in names:
            if not any(rule.meant_by([name]) for rule in rules()):
                # Of codes, none is nearer in meaning than another.
                meant = nearest(name, {each for rule in rules() for each in (rule.symbol, rule.group)})
                values = (("name", name), ("setting", key), ("meant", meant))
                yield Problem("enable-meant" if meant else "enable-unknown", values if meant else values[:2])


def _trial(
    kinds: frozenset[str], named: frozenset[str], fact: Column | Table, context: Context, naming: bool
) -> Iterator[tuple[str, Violation]]:
    """What the rules on a kind of fact would say of one; see `Context.trial`."""
    kind: Any = type(fact)
    for rule in _rules_for_names(kinds, kind, naming):
        if rule.is_on(context.settings) or rule.code in named:
            try:
                for each in rule.check(fact, context):
                    yield rule.code, each
            except UnknownFact:
                continue


@functools.cache
def _rules_for_names(kinds: frozenset[str], fact: Any, naming: bool) -> tuple[Rule, ...]:
    """The rules on a kind of fact that judge names, or those that do not and yet may ask for one."""
    asked = (rule for rule in rules_on(kinds) if fact in rule.fact_types and rule.judges_renames)
    return tuple(rule for rule in asked if rule.is_naming == naming)


def _strongest(found: list[_Found]) -> Iterator[_Found]:
    """Of the violations on one fact those that tell its story, and of those on the same word of a name the strongest.

    That is the one whose rule has the lowest precedence.
    """
    told = {(id(one.fact), one.rule.code) for one in found}
    found = [one for one in found if not any((id(one.fact), code) in told for code in one.rule.silent_beside)]
    strongest: dict[tuple[Place, str], int] = {}
    for rule, each, *_ in found:
        for word in each.words:
            key = each.words_place or each.place, word
            strongest[key] = min(_precedence(rule), strongest.get(key, _NONE))
    for one in found:
        each = one.violation
        if all(_precedence(one.rule) <= strongest[each.words_place or each.place, word] for word in each.words):
            yield one


def _precedence(rule: Rule) -> int:
    return _NONE if rule.precedence is None else rule.precedence


def _finding(source: Source, found: _Found) -> Finding:
    line, column, end_line, end_column = found.violation.place
    return Finding(
        line=line,
        column=source.column(line, column),
        code=found.rule.code,
        text=found.text,
        rule=found.rule,
        end_line=end_line,
        end_column=source.column(end_line, end_column),
        message=found.violation.message,
        values=found.violation.values,
        subject=_subject(found) or f"{os.path.basename(source.path)}: {found.rule.text(found.violation)}",
        edits=found.violation.edits,
    )


def _subject(found: _Found) -> str:
    whole, part = found.violation.decision or found.fact.subject, found.violation.part
    return f"{whole}.{part}" if part else whole
