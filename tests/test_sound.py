"""Nothing hangs, grows, crashes or passes in silence, whatever a project holds: one test for each way that did."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dbconv.check import check
from dbconv.cli.lock import lock
from dbconv.finding import Finding
from dbconv.merged.fingerprint import Code
from dbconv.project.formats import MAX_LENGTH, braces, percent
from dbconv.project.module import Module
from dbconv.project.operations.sql import statements
from dbconv.project.revisions.directory import named_in
from dbconv.project.values import UNREAD, literal
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, parse_expression
from dbconv.summary.declared import declared_in
from dbconv.summary.imports import imports_in
from dbconv.suppress import without_disabled, without_noqa
from dbconv.words.allowed import Refused, is_allowed, pattern_of
from dbconv.words.patterns import has_form, is_chosen

HEAD = """\
from sqlalchemy import Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import DeclarativeBase


"""
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


# --- Time in proportion to what is looked at ---


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """What is done takes no longer; by the clock of the process, as other things run here, too."""
    begin = time.process_time()
    yield
    assert time.process_time() - begin < seconds


def project(folder: Path, **versions: str) -> Path:
    """A script directory with an alembic.ini; the folder of its revisions."""
    (folder / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    inner = folder / "migrations" / "versions"
    inner.mkdir(parents=True)
    (folder / "migrations" / "env.py").touch()
    for name, text in versions.items():
        (inner / f"{name}.py").write_text(text)
    return inner


def lint(path: Path, session: Session | None = None) -> list[Finding]:
    return check(Source(path.read_text(), str(path)), session or Session())


A1 = REVISION.format(own="a1", parent=None, does='op.execute("SELECT 1")')
B2 = REVISION.format(own="b2", parent='"a1"', does='op.execute("SELECT 1")')


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('revision = "b2"', 'revision = "b2"' + " " * 40_000 + "# x"),
        ('down_revision = "a1"', "down_revision" + " " * 40_000 + '= "a1"'),
        ('"""r"""', f'"""r\n\nRevises:{" " * 40_000}a1\n"""'),
        ("    op.execute", f"    {'#' * 40_000} commands auto generated by Alembi\n    op.execute"),
        ("    op.execute", f"    #{' ' * 40_000} commands auto generated by Alembi\n    op.execute"),
    ],
)
def test_odd_fields_of_a_revision_take_their_length(old: str, new: str, tmp_path: Path) -> None:
    versions = project(tmp_path, a1=A1, b2=B2.replace(old, new, 1))
    with within(1):
        found = lint(versions / "a1.py")
        lint(versions / "b2.py")
    # Its fields are read all the same: a1 is no head.
    assert "DBC505" not in codes(found)


@pytest.mark.parametrize(
    "text",
    [
        "/* " * 30_000,
        "".join(f"$a{number}$ " for number in range(20_000)),
        "\\'" * 30_000,
        "$" * 60_000,
        "ALTER TABLE a" + " DROP " * 20_000,
        "UPDATE " + "ONLY " * 20_000,
        "'" * 60_001,
    ],
    ids=lambda text: text.split()[0][:20],
)
def test_sql_of_any_kind_takes_its_length(text: str) -> None:
    with within(1):
        list(statements(text))


@pytest.mark.parametrize(
    "comment", ["#" * 40_000 + "pylint:", "# pylint:" * 10_000, "# noqa: " + "A" * 60_000, "#" + "noqa:A1" * 9_000]
)
def test_comments_of_any_kind_take_their_length(comment: str) -> None:
    source = Source(f"{MODEL.rstrip()}  {comment}\n", "models/book.py")
    findings = check(source, Session())
    assert findings
    with within(1):
        assert without_noqa(findings, source) == without_disabled(findings, source) == findings


def test_a_comment_may_silence_several_times() -> None:
    line = "# pylint: disable=x, y # pylint: disable=column-name-not-lower-case"
    source = Source(f"{MODEL.rstrip()}  {line}\n", "models/book.py")
    assert "DBC202" not in codes(without_disabled(check(source, Session()), source))
    # pylint itself reads on where no # stands before the next.
    source = Source(f"{MODEL.rstrip()}  {line.replace('y # ', 'y ')}\n", "models/book.py")
    assert "DBC202" not in codes(without_disabled(check(source, Session()), source))


@pytest.mark.parametrize(
    "text",
    [
        "class A[" * 20_000,
        "class A(" * 20_000,
        "class A(B): " * 20_000,
        "__tablename__ " * 20_000,
        'Table("' * 20_000,
        "from a import (\n" * 20_000,
        f"from {'.' * 40_000} import",
        "import a\\\n" * 20_000,
        "if TYPE_CHECKING:\n" + "    \n" * 20_000,
    ],
    ids=lambda text: text.split()[0][:20],
)
def test_what_is_searched_for_in_a_text_takes_its_length(text: str) -> None:
    with within(1):
        declared_in("a.py", f"from sqlalchemy import Table\nclass A(B): pass\n{text}".encode())
        imports_in("a.py", text.encode())


def test_what_a_file_imports_and_declares() -> None:
    text = """\
from a import (b, c,  # (x)
    d)
from ..e import f as g, h
from . import i
import j.k, l as m
    from n import o \\
        , p
class Q[T](R, S): pass
    class U(V): pass
x = class W(X)
"""
    found = imports_in("a.py", text.encode())
    assert found.modules == ("a", "..e", ".", "j.k", "l", "n")
    assert found.names == ("a.b", "a.c", "a.d", "..e.f", "..e.h", ".i", "n.o", "n.p")
    assert declared_in("a.py", text.encode()).bases == ("R", "S", "V")


NESTED = "a0 = x\n" + "".join(f"a{level} = {f'%(a{level - 1})s' * 12}\n" for level in range(1, 10))


@pytest.mark.parametrize(
    ("lines", "is_read"),
    [
        ("script_location = %(here)s/migrations", True),
        ("base = %(here)s\nscript_location = %(base)s/migrations", True),
        ("base = %(here)s\nother = %(base)s\nscript_location = %(other)s/migrations", False),
        ("script_location = %(missing)s/migrations", False),
        ("script_location = migrations\nurl = %(missing)s%%x%y", True),
        (f"{NESTED}script_location = migrations\nversion_locations = %(a9)s", False),
        (f"{NESTED}script_location = migrations", True),
    ],
)
def test_an_ini_is_read_to_one_level(lines: str, is_read: bool, tmp_path: Path) -> None:
    (tmp_path / "alembic.ini").write_text(f"[alembic]\n{lines}\n")
    with within(1):
        found = named_in(Session(), str(tmp_path))
    assert [each.folder for each in found] == ([str(tmp_path.resolve() / "migrations")] if is_read else [])


@pytest.mark.parametrize("line", ["path_separator = 5", 'path_separator = ["x"]', "version_path_separator = true"])
def test_a_setting_of_alembic_of_a_wrong_type_is_as_if_it_were_not_there(line: str, tmp_path: Path) -> None:
    text = f'[tool.alembic]\nscript_location = "m"\nversion_locations = "m/a m/b"\n{line}\n'
    (tmp_path / "pyproject.toml").write_text(text)
    (found,) = named_in(Session(), str(tmp_path))
    assert [os.path.basename(each) for each in found.version_folders] == ["a", "b"]


@pytest.mark.parametrize(
    "line",
    [
        "script_location = 5",
        "script_location = []",
        'script_location = "a\\u0000b"',
        "script_location = 2026-01-01",
        'script_location = "m"\nversion_locations = 5',
        'script_location = "m"\nversion_locations = [1, "a", ["b"], "\\u0000"]',
        'script_location = "m"\nrecursive_version_locations = [1]',
        'script_location = "m"\nversion_locations = {a = 1}',
    ],
)
def test_no_setting_of_alembic_ends_a_reader(line: str, tmp_path: Path) -> None:
    versions = project(tmp_path, a1=A1, b2=B2)
    (tmp_path / "alembic.ini").unlink()
    (tmp_path / "pyproject.toml").write_text(f"[tool.alembic]\n{line}\n")
    for path in (versions / "a1.py", versions / "b2.py", versions.parent / "env.py"):
        assert "DBC002" not in codes(lint(path))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"[tool.dbconv]\nx = 1\n# {'x' * 1_000_000}", "too-large"),
        (f"[tool.dbconv]\nx.{'a.' * 5_000}b = 1\n", "too-deep"),
        (f"[tool.dbconv]\nx. {'a . ' * 5_000}b = 1\n", "too-deep"),
        (f"[{'a.' * 5_000}dbconv]\n", "too-deep"),
        (f"[tool.dbconv]\nmax-words = {'9' * 5_000}\n", "not-toml"),
    ],
)
def test_settings_that_would_take_their_time_are_not_read(text: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with within(1):
        settings = Session().settings_for(str(tmp_path / "a.py"))
    assert [each.kind for each in settings.problems] == [kind]


QUICK = (
    r"status users\.name legacy_.* is_.*|has_.* (?i)abc.* (a|b|cd)?x (?!id$).* .*_.*_.* (.+)?_(.+)? [a-z]+(_[a-z]+)*"
    r" [a-z]+(?:_[a-z0-9]+)*_id (_[^_]+)* (_[a-z]{2,5}){0,4} v\d+(\.\d+){0,3} (.*)_\1 (?P<a>x)?(?(a)y|z)"
).split()
RUNAWAY = (
    r"(a+)+\$ (a*)*b (a|a)*b (a|ab)*c a*a*a*a*b .*.*.*.*x (\w+_)*id (_[a-z_]+)*x (_[a-z]+[a-z]+)*x"
    r" ((a{1,100}){1,100}){1,100} (a?){30}a{30} (x+x+)+y (?i)(_[a-z]+s[a-z]+)+ ([a-z]+)*x (?:(?:a|b+)+c)+"
).split()


@pytest.mark.parametrize("pattern", QUICK)
def test_patterns_that_are_taken_are_quick(pattern: str) -> None:
    taken = pattern_of(pattern)
    with within(0.1):
        for text in ("a" * 130, "_a" * 65, "_" * 130, "1.1" * 40, "a_" * 60 + "!", "id"):
            assert is_allowed((pattern,), text) is (taken.fullmatch(text) is not None)


@pytest.mark.parametrize("pattern", RUNAWAY)
def test_patterns_that_run_away_are_refused(pattern: str) -> None:
    assert re.compile(pattern)
    with pytest.raises(Refused, match="^$"):
        pattern_of(pattern)
    with within(0.1):
        assert not is_allowed((pattern,), "a" * 130)


def test_a_name_that_no_database_takes_is_asked_of_no_pattern() -> None:
    assert is_allowed(("a.*",), "a" * 130) and not is_allowed(("a.*",), "a" * 131)
    assert is_allowed(("a" * 131,), "a" * 131)


@pytest.mark.parametrize("least", [0, 1])
@pytest.mark.parametrize("form", ["a", "a*", "*a", "a*b*a", "*a*a*", "**", "*", "", "a**a", "*ab*ba*"])
def test_a_form_with_stars_is_what_it_is_as_a_regular_expression(form: str, least: int) -> None:
    pattern = re.escape(form).replace(r"\*", ".+" if least else ".*")
    for size in range(6):
        for letters in itertools.product("ab", repeat=size):
            text = "".join(letters)
            assert has_form(text, form, least) is (re.fullmatch(pattern, text) is not None), text


def test_forms_with_many_stars_take_no_time() -> None:
    form = "*a" * 12 + "*b"
    with within(0.2):
        assert not is_chosen("a" * 60, (form,))
        assert not Settings(money_words=(form,)).meanings.says("a" * 60, (form,))


# --- dbconv itself ---


def test_one_fault_of_several_readers_is_said_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*asked: object) -> object:
        raise KeyError(asked)

    versions = project(tmp_path, a1=A1, b2=B2)
    monkeypatch.setattr("dbconv.project.revisions.directory._of_revisions", fail)
    found = [each for each in lint(versions / "b2.py") if each.rule.code == "DBC002"]
    assert len(found) == 1 and "KeyError" in found[0].text


# --- Lock files and folders ---


def locked(folder: Path, monkeypatch: pytest.MonkeyPatch, keep: int | None) -> list[Finding]:
    """What is found in the edited revision of a project without git, of whose lock file some lines are kept."""
    versions = project(folder, a1=A1, b2=B2)
    monkeypatch.chdir(folder)
    assert lock([]) == 0
    path = folder / "migrations" / "revisions.lock"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:keep]))
    (versions / "b2.py").write_text(B2.replace("SELECT 1", "SELECT 2"))
    return [each for each in lint(versions / "b2.py") if each.code in ("DBC501", "DBC505")]


def test_a_lock_file_that_locks_nothing_is_no_lock_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for keep, code in ((None, "DBC501"), (0, "DBC505"), (1, "DBC505")):
        folder = tmp_path / str(keep)
        folder.mkdir()
        found = locked(folder, monkeypatch, keep)
        assert [each.code for each in found] == [code]
        assert code == "DBC501" or "revisions.lock: it locks no revision" in found[0].text


def test_a_script_directory_of_a_whole_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = project(tmp_path, a1=A1, b2=B2)
    for module, name, bound in (("tree", "MAX_ENTRIES", 1), ("project.revisions.files", "MAX_FILES", 1)):
        with monkeypatch.context() as patch:
            patch.setattr(f"dbconv.{module}.{name}", bound)
            found = lint(versions / "b2.py")
        assert {"DBC505"} <= codes(found) and not codes(found) & {"DBC002", "DBC504", "DBC511", "DBC512", "DBC513"}
        assert any("holds more files than are looked at" in each.text for each in found)


def test_a_project_of_a_whole_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "models").mkdir()
    (tmp_path / "others").mkdir()
    path = tmp_path / "models" / "book.py"
    path.write_text(MODEL + '    other_id = Column(Integer, ForeignKey("other.id"), comment="x")\n')
    other = (
        MODEL.replace("Book", "Other").replace('"book"', '"other"').replace("Integer, primary", "String(9), primary")
    )
    (tmp_path / "others" / "other.py").write_text(other)
    session = Session()
    assert "DBC411" in codes(lint(path, session)) and not session.notes
    monkeypatch.setattr("dbconv.tree.MAX_ENTRIES", 1)
    session = Session()
    assert "DBC411" not in codes(lint(path, session)) and "holds more files" in next(iter(session.notes))
