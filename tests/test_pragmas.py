"""pylint's comments silence the same lines as in pylint itself, and in flake8."""

from __future__ import annotations

import io
import sysconfig
import tokenize
from pathlib import Path

import astroid
import hosts
import pytest
from pylint.lint import PyLinter
from pylint.utils import FileState

import pylint_dbconv
from dbconv.pragmas import Pragmas
from dbconv.rule import rules
from dbconv.source import Source, parse

RULES = {rule.code: rule for rule in rules()}
RULE = RULES["DBC205"]
OWN = "# pylint: disable=column-name-keyword"


@pytest.fixture(scope="module")
def linter() -> PyLinter:
    made = PyLinter()
    pylint_dbconv.register(made)
    made.set_current_module("case", "case.py")
    for rule in rules():
        made.enable(rule.symbol)
    return made


def silenced_by_pylint(linter: PyLinter, text: str, code: str = "DBC205") -> list[int]:
    """The lines on which pylint says nothing of a rule."""
    module = astroid.parse(text)
    linter.file_state = FileState("case", linter.msgs_store, module)
    linter._ignore_file = False
    linter.process_tokens(list(tokenize.generate_tokens(io.StringIO(text).readline)))
    lines = range(1, int(module.tolineno) + 1)
    if linter._ignore_file:
        return list(lines)
    return [line for line in lines if not linter.is_message_enabled(RULES[code].symbol, line)]


def silenced(text: str, code: str = "DBC205") -> list[int]:
    source = Source(text)
    assert source.tree is not None
    last = max(each.end_lineno or 0 for each in source.tree.body)
    pragmas = Pragmas(source)
    return [line for line in range(1, last + 1) if pragmas.silence(RULES[code], line)]


BODY = '''\
"""What it is."""
import sqlalchemy

TABLE = sqlalchemy.Table(
    "users",
    sqlalchemy.MetaData(),
    sqlalchemy.Column(
        "name",
        sqlalchemy.String(80),
    ),
)


@registry.mapped
@decorated(
    by=1,
)
class User(Base):
    """A user,
    of any kind."""

    __tablename__ = "users"
    name = Column(String(80))
    key = Column(
        String(80),
        default="",
    )

    @property
    def age(self, other=1,
            more=2):
        """How old."""
        total = 0
        for each in self.years:
            total += each
        else:
            total = 1
        if total:
            if other:
                return 1
            return total
        elif more:
            return 2
        else:
            total = 3
        while total:
            total -= 1
        try:
            total = 4
            other = 5
        except ValueError:
            total = 6
            other = 6
        finally:
            total = 7
            other = 7
        with open("x") as file, \\
                open("y"):
            total = 8
        return total

    class Meta:
        pass

    status = Column(Integer)


async def run():
    return [
        each
        for each in range(3)
    ]


last = 1
'''
LINES = BODY.split("\n")[:-1]


@pytest.mark.parametrize("number", range(len(LINES)))
def test_a_comment_at_the_end_of_each_line(linter: PyLinter, number: int) -> None:
    if LINES[number].endswith("\\"):
        pytest.skip("nothing may follow a backslash")
    lines = [f"{each}  {OWN}" if at == number else each for at, each in enumerate(LINES)]
    text = "\n".join([*lines, ""])
    if parse(text) is None or OWN not in text:
        pytest.skip("in a string")
    assert silenced(text) == silenced_by_pylint(linter, text)


@pytest.mark.parametrize("number", range(len(LINES) + 1))
@pytest.mark.parametrize(
    "comment", [OWN, "# pylint: disable-next=column-name-keyword"], ids=["disable", "disable-next"]
)
def test_a_comment_on_a_line_of_its_own_before_each_line(linter: PyLinter, number: int, comment: str) -> None:
    near = [each for each in LINES[number:] if each.strip()] or [""]
    indent = " " * (len(near[0]) - len(near[0].lstrip()))
    text = "\n".join([*LINES[:number], indent + comment, *LINES[number:], ""])
    if parse(text) is None:
        pytest.skip("no place for a comment")
    assert silenced(text) == silenced_by_pylint(linter, text)


PAIRS = [(first, second) for first in range(0, len(LINES), 7) for second in range(first + 1, len(LINES), 9)]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_what_is_taken_back(linter: PyLinter, first: int, second: int) -> None:
    def own_line(number: int, comment: str) -> str:
        return " " * (len(LINES[number]) - len(LINES[number].lstrip())) + comment

    enable = OWN.replace("disable", "enable")
    for one, other in ((OWN, enable), (enable, OWN), (OWN, OWN)):
        lines = [
            *LINES[:first],
            own_line(first, one),
            *LINES[first:second],
            own_line(second, other),
            *LINES[second:],
            "",
        ]
        text = "\n".join(lines)
        if parse(text) is not None:
            assert silenced(text) == silenced_by_pylint(linter, text)


FORMS = [
    "# pylint: disable=C9205",
    "# pylint: disable=c9205",
    "# pylint: disable=C",
    "# pylint: disable=convention",
    "# pylint: disable=R",
    "# pylint: disable=dbconv",
    "# pylint: disable=dbconv-off",
    "# pylint: disable=all",
    "# pylint: skip-file",
    "# pylint: disable-all",
    "# pylint: disable-msg=C9205",
    "# pylint: disable=no-member,column-name-keyword",
    "# pylint: disable = no-member , column-name-keyword",
    "# pylint: disable=column-name-keyword; for a reason",
    "# pylint: disable=column-name-keyword # for a reason",
    "# noqa: X1 # pylint: disable=column-name-keyword",
    "# a reason, pylint: disable=column-name-keyword",
    "# pylint:disable=column-name-keyword",
    "# pylint: enable=C disable=column-name-keyword",
    "# pylint: disable=no-member enable=column-name-keyword",
    "# pylint: disable",
    "# pylint: disable column-name-keyword",
    "# pylint: off=column-name-keyword",
    "# pylint: disable=column-name-keyword-not",
    "# Pylint: disable=column-name-keyword",
    "# mypylint: disable=column-name-keyword",
    "# pylint: disable=column-name-abbreviated # pylint: disable=column-name-keyword",
]


@pytest.mark.parametrize("comment", FORMS)
def test_forms_of_comments(linter: PyLinter, comment: str) -> None:
    for text in (f"{comment}\nx = 1\n", f"x = 1  {comment}\ny = 2\n", f"class A:\n    {comment}\n    x = 1\ny = 2\n"):
        for code in ("DBC205", "DBC223"):
            assert silenced(text, code) == silenced_by_pylint(linter, text, code), code


def test_real_code(linter: PyLinter) -> None:
    """What pylint itself, and what it is made of, have of such comments: each taken for one on our rule."""
    packages = Path(sysconfig.get_path("purelib"))
    seen = 0
    for folder in ("pylint", "astroid", "isort", "sqlalchemy", "flask_sqlalchemy"):
        for path in sorted((packages / folder).rglob("*.py"))[:: 1 if hosts.THOROUGH else 3]:
            text = path.read_text(encoding="utf-8")
            if "pylint: disable" in text and "skip-file" not in text:
                text = "\n".join(
                    line if "pylint: " not in line else line.partition("=")[0] + "=column-name-keyword"
                    for line in text.split("\n")
                )
                if parse(text) is not None:
                    seen += 1
                    assert silenced(text) == silenced_by_pylint(linter, text), path
    assert seen > 5


MODEL = """\
from sqlalchemy import Column, SmallInteger
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    {first}
    __tablename__ = "shop_order"
    id = Column(SmallInteger, primary_key=True, comment="key")
    name = Column(SmallInteger, nullable=False, default=0, comment="0 open, 1 paid")
    {second}
    date = Column(SmallInteger, nullable=False, default=0, comment="0 by phone, 1 by mail")
    password = Column(SmallInteger, nullable=False, default=0, comment="0 none, 1 some")
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("pass", "pass"),
        (OWN, "pass"),
        ("pass", OWN),
        (OWN, OWN.replace("disable", "enable")),
        ("pass", OWN.replace("disable", "disable-next")),
        ("# pylint: skip-file", "pass"),
    ],
)
def test_both_hosts_are_silent_alike(tmp_path: Path, first: str, second: str) -> None:
    text = MODEL.format(first=first, second=second)
    (tmp_path / "order.py").write_text(text)
    flake8 = hosts.flake8(tmp_path, "order.py")
    assert flake8 == hosts.pylint(tmp_path, ["order.py"])
    data = text.encode()
    assert flake8 == hosts.flake8(tmp_path, "--stdin-display-name=order.py", "-", text=data)
    lines = {each.line for each in flake8 if each.code == "DBC205"}
    assert lines == {13, 15, 16} - set(silenced(text))
