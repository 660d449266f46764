"""Each message of each rule, and each phrase, is said in some case, with the values that it names and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from string import Formatter

import pytest
from case_files import CASES

from dbconv.finding import Finding
from dbconv.known.shown import shown
from dbconv.rule import Rule, rules
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session
from dbconv.source import Source
from dbconv.terms import PHRASES, Listed, Term, Value

CATALOGUE = Path(__file__).parent / "messages.txt"
# What no case says: states of git, of files and of dbconv itself, and options; and what other tests alone ask for.
UNSEEN = {
    "DBC001": {
        "unknown-table",
        "unknown-section",
        "not-utf-8",
        "not-toml",
        "not-readable",
        "no-regular-file",
        "too-large",
        "too-deep",
        "option-must-be-truth",
        "option-must-be-number",
        "option-must-be-list",
        "option-no-pattern",
        "option-no-quick-pattern",
        "option-must-be-choice-meant",
        "option-must-be-choice",
        "option-must-be-string",
        "option-must-be-records",
        "option-must-be-pairs",
        "must-be-overrides",
        "option-must-be-overrides",
        "not-a-table",
        "accepted-of-none",
        "accepted-otherwise",
        "baseline-without-version",
        "baseline-not-readable",
        "baseline-no-regular-file",
        "baseline-too-large",
    },
    "DBC002": {"rule", "reader"},
    # Without its line in the lock file, upgrade() differs, too, which is DBC501.
    "DBC502": {"pin-removed"},
    "DBC505": {
        "no-git",
        "git-not-run",
        "git-says",
        "git-silent",
        "no-git-opening",
        "git-not-run-opening",
        "git-says-opening",
        "git-silent-opening",
        "no-repository-opening",
        "not-trusted-opening",
        "git-stopped",
        "line-break-in-path-opening",
        "no-head",
        "no-tree",
        "tree-not-readable",
        "no-version",
        "no-branch",
        "no-commit-yet",
        "no-common-commit",
        "shallow-without-branch",
        "shallow-without-common-commit",
        "shallow-without-commit-before",
        "setting-names-nothing",
        "variable-names-nothing",
        "lock-version",
        "lock-twice",
        "lock-not-readable",
        "lock-no-regular-file",
        "lock-too-large",
        "lock-empty",
        "too-many-files",
        "version-not-here",
        "version-not-parsed",
        "another-on-branch",
        "edited-and-computed",
        "computed-otherwise",
    },
}
UNSEEN_PHRASES = {"last-commit", "open-branch"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    """What the core finds in all cases: their snapshots."""
    findings = []
    for case in CASES:
        path = case.write(tmp_path_factory.mktemp("case"))
        source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
        findings += shown(source, Session(), obeys_comments=False)
    return findings


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_each_message_is_said_with_its_values(rule: Rule, found: list[Finding]) -> None:
    own = [each for each in found if each.rule == rule]
    for each in own:
        assert placeholders(rule.messages[each.message]) == each.values.keys(), each.message
    assert {each.message for each in own} == rule.messages.keys() - UNSEEN.get(rule.code, set())


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_values_that_change_places_are_noticed(rule: Rule, found: list[Finding]) -> None:
    for message, template in rule.messages.items():
        own = [each.values for each in found if each.rule == rule and each.message == message]
        for one, other in combinations(sorted(placeholders(template)), 2):
            # The type to write is the other's.
            is_same = (rule.code, one, other) == ("DBC411", "better", "other")
            assert not own or is_same or any(values[one] != values[other] for values in own), (message, one, other)


def test_each_phrase_is_said_with_its_values(found: list[Finding]) -> None:
    terms = [term for each in found for value in each.values.values() for term in terms_in(value)]
    for term in terms:
        assert placeholders(PHRASES[term.phrase]) == term.values.keys(), term.phrase
    assert {term.phrase for term in terms} == PHRASES.keys() - UNSEEN_PHRASES


@pytest.mark.parametrize("phrase", PHRASES)
def test_values_of_a_phrase_that_change_places_are_noticed(phrase: str, found: list[Finding]) -> None:
    terms = [term for each in found for value in each.values.values() for term in terms_in(value)]
    own = [term.values for term in terms if term.phrase == phrase]
    for one, other in combinations(sorted(placeholders(PHRASES[phrase])), 2):
        assert not own or any(values[one] != values[other] for values in own), (one, other)


def test_catalogue(update_snapshots: bool) -> None:
    """A template that changes is a change in a file, whether a case says it or not."""
    messages = [f"{rule.code} {name}: {text}" for rule in rules() for name, text in rule.messages.items()]
    lines = [*messages, *(f"{name}: {text}" for name, text in PHRASES.items())]
    if update_snapshots:
        CATALOGUE.write_text("\n".join((*lines, "")), encoding="utf-8")
    assert CATALOGUE.read_text(encoding="utf-8").splitlines() == lines, "right? --update-snapshots"


def terms_in(value: Value) -> Iterator[Term]:
    if isinstance(value, Term):
        yield value
        for each in value.values.values():
            yield from terms_in(each)
    elif isinstance(value, Listed):
        for each in value.items:
            yield from terms_in(each)


def test_each_doubt_has_its_reason() -> None:
    """What git, the base or a lock file cannot tell is an id there; a computed one is looked at in other tests."""
    folder = Path(__file__).parent.parent / "dbconv"
    calls = [
        node
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Doubt", "GitError") and node.args
    ]
    kinds = {each.args[0].value for each in calls if isinstance(each.args[0], ast.Constant)}
    sentences = [
        ast.unparse(each)
        for each in calls
        if isinstance(each.args[0], ast.JoinedStr) and " " in ast.unparse(each.args[0])
    ]
    assert len(kinds) > 15 and kinds - {"line-break-in-path"} <= REASONS.keys() and not sentences
