"""What is unknown is no value: whoever asks it anything gets an exception, which silences one rule for one fact."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from pathlib import Path

import pytest

from dbconv.check import check
from dbconv.facts.unknown import Reason, UnknownFact, either, is_known, nothing, unknown, unless
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

ROOT = Path(__file__).resolve().parent.parent
HEAD = "from sqlalchemy import Column, Float, Integer, String\n\n\nclass Thing(Base):\n    __tablename__ = 'things'\n"


@pytest.mark.parametrize(
    "ask",
    [
        *(bool, len, iter, hash, str, list, sum, operator.not_),
        *(lambda value: value == 1, lambda value: value != 1, lambda value: 1 == value, lambda value: value > 1),
        *(lambda value: value < 1, lambda value: value + 1, lambda value: 1 + value, lambda value: 1 in value),
        *(
            lambda value: value in ("a", "b"),
            lambda value: value in {"a"},
            lambda value: value[0],
            lambda value: value(),
        ),
        *(lambda value: value.family, lambda value: f"{value}", lambda value: "%s" % value, lambda value: {value: 1}),
        lambda value: (value, 1) == (1, 1),
    ],
)
def test_it_answers_nothing(ask: Callable[[object], object]) -> None:
    with pytest.raises(UnknownFact, match="options"):
        ask(unknown(Reason.OPTIONS))


def test_what_may_be_asked() -> None:
    value = unknown(Reason.BASE)
    assert repr(value) == "Unknown(base)"
    assert value is not True and value is not False and value is not None
    assert is_known(None, False, "") and not is_known("", value)
    assert either(False, True, value) is True and either(value, False) is value and either(False, False) is False
    assert unless(True, Reason.BASE) is False and unless(False, Reason.BASE) is value
    assert nothing(False) == () and nothing(value) is value


def found(line: str, session: Session | None = None) -> set[str]:
    source = Source(f"{HEAD}    id = Column(Integer, primary_key=True, comment='key')\n    {line}\n", "thing.py")
    return {each.code for each in check(source, session or Session(), settings=Settings()) if each.line == 7}


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        # What is given is judged, what may be given is not.
        ("full_size = Column(Integer)", {"DBC203", "DBC307"}),
        ("full_size = Column(Integer, nullable=False)", {"DBC203", "DBC301"}),
        ("full_size = Column(Integer, **options)", set()),
        ("full_size = Column(Integer, comment='', **options)", {"DBC203"}),
        ("full_size = Column(Integer, default='', **options)", {"DBC303"}),
        ("full_size = Column(Integer, *items)", {"DBC203"}),
        ("full_size = Column(helper(), *items)", {"DBC203"}),
        ("full_size = Column(helper())", {"DBC203"}),
        ("full_size = Column(Integer, helper())", {"DBC203"}),
        ("full_size = Column(Integer, primary_key=IS_KEY)", {"DBC203"}),
        ("full_size = Column(Integer, nullable=IS_NULL)", {"DBC203"}),
        ("full_size = Column(String)", {"DBC203", "DBC307", "DBC310"}),
        ("full_size = Column(String(*sizes))", {"DBC203", "DBC307"}),
        ("full_size = Column(String(SIZE))", {"DBC203", "DBC307"}),
        ("full_size = Column(String(SIZE), nullable=False)", {"DBC203", "DBC301"}),
        ("full_size = Column(String(SIZE), **options)", set()),
        ("full_size = Column(String, **options)", {"DBC310"}),
        ("full_price = Column(Float(SIZE), default=0)", {"DBC203", "DBC307", "DBC318"}),
    ],
)
def test_a_field_is_unknown_as_narrowly_as_it_can_be(line: str, codes: set[str]) -> None:
    assert found(line) == codes


def test_silence_is_counted_by_rule_and_reason() -> None:
    session = Session()
    found("full_size = Column(Integer, **options)", session)
    assert session.silent["DBC203", "options"] == session.silent["DBC301", "options"] == 1
    found("full_size = Column(helper(), nullable=False)", session)
    assert session.silent["DBC301", "type"] == 1
    assert {reason for _, reason in session.silent} == {"options", "type"}


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_a_reader_and_a_line_on_it(reason: Reason) -> None:
    path = ROOT / "dbconv" / "facts" / "unknown.py"
    texts = [each.read_text(encoding="utf-8") for each in (ROOT / "dbconv" / "project").rglob("*.py") if each != path]
    assert any(f"Reason.{reason.name}" in text for text in texts)
    (members,) = (
        each for each in ast.parse(path.read_text(encoding="utf-8")).body if getattr(each, "name", "") == "Reason"
    )
    assert isinstance(members, ast.ClassDef)
    documented = [
        one.targets[0].id
        for one, other in zip(members.body, members.body[1:])
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and isinstance(other, ast.Expr)
    ]
    assert reason.name in documented


def test_rules_never_take_what_is_unknown_for_none() -> None:
    """``is`` asks nothing of what is unknown, and these are never None: such a test would never be true."""
    fields = {"type", "primary_key", "foreign_key", "unique", "indexed", "generated", "defaults", "descriptions"}
    for path in sorted((ROOT / "dbconv" / "rules").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr in fields:
                of_none = isinstance(node.comparators[0], ast.Constant) and node.comparators[0].value is None
                assert not of_none, (path.name, node.lineno)
