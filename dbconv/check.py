"""The one way through: source → facts → rules → findings."""

from __future__ import annotations

import functools
from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from dbconv.facts import Door, doors
from dbconv.facts.problems import Failure
from dbconv.facts.tables.neighbours import Neighbours
from dbconv.finding import STRONGEST_FIRST, Context, Fault, Finding, Rule, rules, rules_on
from dbconv.modules.module import Module
from dbconv.settings import Problem, Settings, nearest
from dbconv.source import Place, Source

_RANKS = {code: rank for rank, code in enumerate(STRONGEST_FIRST)}


class Selection(NamedTuple):
    """Which rules the host wants.

    ``codes`` are those whose findings it would show (None: all); ``named`` are those that its user asked for by name,
    or the beginnings of their codes: that also switches on a rule that is off by default. An option that merely lets
    all codes through names none.
    """

    codes: Container[str] | None = None
    named: tuple[str, ...] = ()

    def runs(self, rule: Rule, settings: Settings) -> bool:
        """Whether a rule is to run."""
        if self.codes is not None and rule.code not in self.codes:
            return False
        return rule.on or rule.code.startswith(self.named) or any(map(rule.is_named, settings.enable))


ALL = Selection()


def check(source: Source, settings: Settings, selection: Selection = ALL) -> list[Finding]:
    """All findings in a file, by position. Silent where the file does not parse; never raises."""
    opened = [door for door in _doors(selection, settings) if door.gate(source, settings)]
    if not opened:
        return []
    rooms = frozenset[str]().union(*(door.reader.rooms for door in opened))
    by_fact, named = _running(selection, settings, rooms)
    module = Module(source, settings.dialect)
    found: list[tuple[Rule, Fault]] = []
    of_itself: list[Failure | Problem] = []
    declares = False
    for door in opened:
        makes, _, read = door.reader
        if by_fact.keys().isdisjoint(makes):
            continue
        facts = []
        try:
            for fact in read(module, settings):
                facts.append(fact)
        except Exception as error:
            of_itself.append(Failure(f"reader {read.__name__}", type(error).__name__))
        declares = declares or (door.declares and bool(facts))
        context = Context(settings, Neighbours(facts), named)
        for fact in facts:
            asked = by_fact.get(type(fact), ())
            if context.allows(fact):
                asked = tuple(rule for rule in asked if not rule.is_naming)
            for rule in asked:
                try:
                    for fault in rule.find(fact, context):
                        found.append((rule, fault))
                except Exception as error:
                    of_itself.append(Failure(f"rule {rule.code} ({rule.symbol})", type(error).__name__))
    if declares:
        of_itself += [*settings.problems, *_unknown_rules(settings)]
    for problem in dict.fromkeys(of_itself):
        asked = by_fact.get(type(problem), ())
        found += [(rule, fault) for rule in asked for fault in rule.find(problem, Context(settings))]
    if not found or source.tree is None:
        return []
    findings = {_finding(source, rule, fault) for rule, fault in _strongest(found)}
    return sorted(findings, key=lambda each: (each.line, each.column, each.rule.code, each.args))


@functools.lru_cache(maxsize=64)
def _doors(selection: Selection, settings: Settings) -> tuple[Door, ...]:
    """The doors to ask. Of those that are off by default, the rules are loaded at once: is one of them to run?"""
    if not selection.named and not settings.enable:
        return tuple(door for door in doors() if door.on)
    return tuple(door for door in doors() if door.on or _has_rules(door, selection, settings))


def _has_rules(door: Door, selection: Selection, settings: Settings) -> bool:
    return not _running(selection, settings, door.reader.rooms).by_fact.keys().isdisjoint(door.reader.makes)


class _Running(NamedTuple):
    """What runs for a selection and settings, on the facts of some rooms."""

    by_fact: Mapping[type, tuple[Rule, ...]]
    named: frozenset[str]
    """The codes of rules that are off by default."""


@functools.lru_cache(maxsize=256)
def _running(selection: Selection, settings: Settings, rooms: frozenset[str]) -> _Running:
    running = [rule for rule in rules_on(rooms | {"problems"}) if selection.runs(rule, settings)]
    facts = {fact for rule in running for fact in rule.facts}
    return _Running(
        {fact: tuple(each for each in running if fact in each.facts) for fact in facts},
        frozenset(rule.code for rule in running if not rule.on),
    )


def _unknown_rules(settings: Settings) -> Iterator[Problem]:
    for name in settings.enable:
        if not any(rule.is_named(name) for rule in rules()):
            # Of codes, none is nearer in meaning than another.
            advice = nearest(name, [rule.symbol for rule in rules()], "dbconv rules lists them")
            yield Problem("[tool.dbconv] enable", f'no rule is called "{name}"', advice)


def _strongest(found: list[tuple[Rule, Fault]]) -> Iterator[tuple[Rule, Fault]]:
    """Of the findings on the same word of a name, the one that comes first in ``STRONGEST_FIRST``."""
    strongest: dict[tuple[Place, str], int] = {}
    for rule, fault in found:
        for word in fault.words:
            key = fault.words_place or fault.place, word
            strongest[key] = min(_rank(rule), strongest.get(key, len(_RANKS)))
    for rule, fault in found:
        if all(_rank(rule) <= strongest[fault.words_place or fault.place, word] for word in fault.words):
            yield rule, fault


def _rank(rule: Rule) -> int:
    return _RANKS.get(rule.code, len(_RANKS))


def _finding(source: Source, rule: Rule, fault: Fault) -> Finding:
    line, column, end_line, end_column = fault.place
    return Finding(
        line=line,
        column=source.column(line, column),
        rule=rule,
        args=tuple(_one_line(each) for each in fault.args),
        end_line=end_line,
        end_column=source.column(end_line, end_column),
    )


def _one_line(text: str) -> str:
    """Text of the source as it fits into a message: a name may hold a line break, or half of a surrogate pair."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)
