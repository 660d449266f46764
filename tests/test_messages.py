"""Each message of each rule, and each phrase, is said in some case, with the values that it names and no others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from string import Formatter

import pytest
from case_files import CASES

from dbconv.check import check
from dbconv.finding import Finding
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.source import Source
from dbconv.terms import PHRASES, Listed, Term, Value

# Said where dbconv itself is broken, and of settings, git and files in states that no case makes: the tests of settings
# and of merged revisions have those.
UNSEEN = {"DBC001", "DBC002", "DBC501", "DBC502", "DBC503", "DBC505"}
# Of these, the parts of a function that an edit changes.
UNSEEN_PHRASES = {"loaded", "parameter", "parameter-of-all", "parameter-of-keywords", "default", "decorator", "base"}
UNSEEN_PHRASES |= {"condition"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    """What the core finds in all cases: their snapshots."""
    findings = []
    for case in CASES:
        path = case.write(tmp_path_factory.mktemp("case"))
        source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
        findings += check(source, Session())
    return findings


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_each_message_is_said_with_its_values(rule: Rule, found: list[Finding]) -> None:
    own = [each for each in found if each.rule == rule]
    for each in own:
        assert placeholders(rule.messages[each.message]) == each.values.keys(), each.message
    if rule.code not in UNSEEN:
        assert {each.message for each in own} == rule.messages.keys()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_values_that_change_places_are_noticed(rule: Rule, found: list[Finding]) -> None:
    for message, template in rule.messages.items():
        own = [each.values for each in found if each.rule == rule and each.message == message]
        for one, other in combinations(sorted(placeholders(template)), 2):
            # DBC504 says "it" twice.
            assert rule.code in UNSEEN | {"DBC504"} or any(values[one] != values[other] for values in own), (one, other)


def test_each_phrase_is_said_with_its_values(found: list[Finding]) -> None:
    terms = [term for each in found for value in each.values.values() for term in terms_in(value)]
    for term in terms:
        assert placeholders(PHRASES[term.phrase]) == term.values.keys(), term.phrase
    assert {term.phrase for term in terms} | UNSEEN_PHRASES == PHRASES.keys()


@pytest.mark.parametrize("phrase", PHRASES)
def test_values_of_a_phrase_that_change_places_are_noticed(phrase: str, found: list[Finding]) -> None:
    terms = [term for each in found for value in each.values.values() for term in terms_in(value)]
    own = [term.values for term in terms if term.phrase == phrase]
    for one, other in combinations(sorted(placeholders(PHRASES[phrase])), 2):
        assert any(values[one] != values[other] for values in own), (one, other)


def terms_in(value: Value) -> Iterator[Term]:
    if isinstance(value, Term):
        yield value
        for each in value.values.values():
            yield from terms_in(each)
    elif isinstance(value, Listed):
        for each in value.items:
            yield from terms_in(each)
