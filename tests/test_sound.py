"""Nothing hangs, grows, crashes or passes in silence, whatever a project holds: one test for each way that did."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from dbconv.check import check
from dbconv.finding import Finding
from dbconv.merged.fingerprint import Code
from dbconv.project.formats import MAX_LENGTH, braces, percent
from dbconv.project.module import Module
from dbconv.project.values import UNREAD, literal
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, parse_expression

HEAD = "from sqlalchemy import Column, Integer, String, Table\nfrom sqlalchemy.orm import DeclarativeBase\n\n\n"
MODEL = f"""{HEAD}class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id = Column(Integer, primary_key=True, comment="key")
    userName = Column(Integer, nullable=False, default=0, comment="who ordered it")
"""
REVISION = '''\
"""r"""
from alembic import op

revision = "{own}"
down_revision = {parent}


def upgrade():
    {does}


def downgrade():
    op.execute("DROP TABLE a")
'''


def codes(findings: list[Finding]) -> set[str]:
    return {each.rule.code for each in findings}


# --- What a file says is evaluated by plain forms alone ---


def value_of(text: str, module: str = "") -> object:
    node = parse_expression(text)
    assert node is not None, text
    return literal(Module(Source(module), Session(), Settings()), node)


PLAIN = [
    '"%s and %d" % ("a", 1)',
    '"%d" % True',
    '"%s%%" % 5',
    '"%s" % None',
    '"%s" % 1.5',
    '"%(x)s, %(y)s, %(x)s" % {"x": 1, "y": "b"}',
    '"{} and {}".format("a", 1)',
    '"{0}{1}{0}".format("a", "b")',
    '"{x} {{}} {y}".format(x="a", y=2)',
    '"{{{x}}}".format(x=1)',
    '"{}".format(True)',
    '"{} {x}".format(1, x=2)',
    '"{}".format(1, 2)',
    '"a" + "b" + "c"',
    'f"{1}{True} b"',
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_forms_are_what_python_makes_of_them(text: str) -> None:
    assert value_of(text) == eval(text)


@pytest.mark.parametrize(
    "text",
    [
        '"%1500000000d" % 1',
        '"%.1500000000f" % 1',
        '"%*d" % (99999999999, 1)',
        '"%-5s" % "a"',
        '"%r" % "a"',
        '"%(x)5s" % {"x": 1}',
        '"%(x)s" % {"y": 1}',
        '"%(x)s" % "a"',
        '"%s" % {"x": 1}',
        '"%d" % "a"',
        '"%d" % 1.5',
        '"%s %s" % "a"',
        '"%s" % ("a", "b")',
        '"50% of %s" % "a"',
        '"{:>1500000000}".format("x")',
        '"{0.__class__}".format("x")',
        '"{0[0]}".format("x")',
        '"{!r}".format("x")',
        '"{:{}}".format("x", 1500000000)',
        '"{} {0}".format("x")',
        '"{1}".format("x")',
        '"{x}".format("x")',
        '"{".format("x")',
        '"{}}".format("x")',
        '"a" * 99999999999',
        "99999999999 ** 99999999999",
        'f"{1:>1500000000}"',
        'f"{1!r}"',
        "0x" + "f" * 20_000,
        'f"{0x%s}"' % ("f" * 20_000),
        '"%s" % 0x' + "f" * 20_000,
    ],
)
def test_all_other_forms_are_unknown(text: str) -> None:
    begin = time.process_time()
    assert value_of(text) is UNREAD
    assert time.process_time() - begin < 0.5


def test_what_is_made_of_literals_has_a_bound() -> None:
    half = "x" * (MAX_LENGTH // 2)
    module = f'a = "{half}"\nb = f"{{a}}{{a}}"\nc = f"{{b}}{{a}}"\n'
    assert value_of("a + a", module) == value_of("b", module) == half + half
    for text in ("c", "b + a", '"%s%s%s" % (a, a, a)', '"{0}{0}{0}".format(a)'):
        assert value_of(text, module) is UNREAD
    assert percent("%s" * 3, [half] * 3) is braces("{0}{0}{0}", [half], {}) is None
    # As it stands there, a text is no longer than the file.
    assert value_of(f'"{half}{half}{half}"') == 3 * half


def test_names_that_stand_for_others_are_read_once() -> None:
    module = 'a0 = ""\n' + "".join(f"a{i} = f'{f'{{a{i - 1}}}' * 30}'\n" for i in range(1, 9))
    begin = time.process_time()
    assert value_of("a8", module) == ""
    assert time.process_time() - begin < 0.5


@pytest.mark.parametrize(
    "does",
    [
        'op.execute("%1500000000d" % 1)',
        'op.execute("{:>1500000000}".format("x"))',
        'op.execute("%*d" % (99999999999, 1))',
        'op.execute("{0.a.b[c]:>{1}}".format(1, 99999999999))',
        "op.execute(%s)" % " + ".join(['"a"'] * 900),
        "op.execute(" + 't = f"{a}' + '{a}" * 9)',
        "op.add_column('a', Column('b', String(0x%s)))" % ("f" * 20_000),
        "op.create_table('a', Column('b', Integer, default=0x%s))" % ("f" * 20_000),
        "op.execute('%s'.format('%s'))" % ("{0}" * 2_000, "x" * 20_000),
        "if op.get_bind() == 0x%s: op.execute('DROP TABLE b')" % ("f" * 20_000),
    ],
)
def test_a_revision_that_would_grow_is_read(does: str, tmp_path: Path) -> None:
    text = REVISION.format(own="c3", parent=None, does=does)
    begin = time.process_time()
    findings = check(Source(text, str(tmp_path / "versions" / "c3.py")), Session())
    assert time.process_time() - begin < 1
    assert "DBC002" not in codes(findings)


def test_a_text_that_is_put_in_many_times_is_compared_as_it_is_written() -> None:
    does = "op.execute('%s'.format('%s'))" % ("{0}" * 20_000, "x" * 20_000)
    begin = time.process_time()
    assert Code(Source(REVISION.format(own="c3", parent=None, does=does))).fingerprint()
    assert time.process_time() - begin < 1


@pytest.mark.parametrize("number", ["0x" + "f" * 20_000, "'" + "9" * 20_000 + "'", "text('" + "9" * 20_000 + "')"])
@pytest.mark.parametrize("place", ["String({})", "Integer, default={}", "Integer, server_default={}", "name={}"])
def test_a_model_with_a_number_that_python_does_not_write(place: str, number: str) -> None:
    column = f"Column({place.format(number)}, comment='x')"
    text = f"from sqlalchemy import text\n{MODEL}    size = {column}\n\n\nt = Table({number}, None, {column})\n"
    findings = check(Source(text, "models/book.py"), Session())
    assert codes(findings) >= {"DBC202"} and "DBC002" not in codes(findings)
