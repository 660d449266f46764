"""docs/guide.md: each example is reported as its lines say, and each sentence has a rule, or says that it has none."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest

from dbconv.check import Selection, check
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

PAGE = Path(__file__).parent.parent / "docs" / "guide.md"
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
_CODE = re.compile(r"# (DBC\d{3})$")


class Sentence(NamedTuple):
    """A sentence of the guide: its number, the codes that its page links to, and its examples."""

    number: str
    text: str
    rules: frozenset[str]
    examples: tuple[str, ...]


def read() -> tuple[str, list[Sentence]]:
    """The class in which examples stand that are no files, and the sentences."""
    head, *parts = re.split(r"^###+ ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sentences = []
    for part in parts:
        part = re.split(r"^## ", part, flags=re.MULTILINE)[0]
        linked = frozenset(re.findall(r"\]\(rules/(DBC\d{3})\.md\)", part))
        sentences.append(Sentence(part.partition("\n")[0], part, linked, tuple(_BLOCK.findall(part))))
    return _BLOCK.findall(head)[0], sentences


AROUND, SENTENCES = read()
EXAMPLES = [
    pytest.param(sentence, example, id=f"{sentence.number} {number}")
    for sentence in SENTENCES
    for number, example in enumerate(sentence.examples)
]


def expected(example: str) -> list[tuple[int, str]]:
    """The lines of an example that say that they are reported."""
    found = ((number, _CODE.search(line)) for number, line in enumerate(example.split("\n"), 1))
    return [(number, match[1]) for number, match in found if match]


@pytest.mark.parametrize(("sentence", "example"), EXAMPLES)
def test_an_example_is_reported_where_it_says_so(sentence: Sentence, example: str, tmp_path: Path) -> None:
    text = example if example.startswith("# ") else AROUND + textwrap.indent(example, "    ")
    path = re.match(r"# (\S+\.py)\b", text)
    assert path is not None
    codes = tuple(code for each in sentence.examples for _, code in expected(each))
    source = Source(text, str(tmp_path / path[1]))
    found = check(source, Session(), Selection(named=codes), Settings(dialect="mysql"))
    assert [(each.line, each.rule.code) for each in found] == expected(text), [each.text for each in found]


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda each: each.number)
def test_a_sentence_has_a_rule_or_says_that_it_has_none(sentence: Sentence) -> None:
    assert "\n> " in sentence.text
    reported = {code for each in sentence.examples for _, code in expected(each)}
    assert reported <= sentence.rules
    if sentence.examples:
        assert sorted(bool(expected(each)) for each in sentence.examples) == [False, True]
    else:
        assert re.search(r"No rule|no rule|The sentences below|off until", sentence.text)


def test_rules_of_the_guide_are_those_that_there_are() -> None:
    assert {code for each in SENTENCES for code in each.rules} <= {each.code for each in rules()}
