"""Whatever the input: no exception, no DBC002, places that lie within the text, and time in proportion.

``DBCONV_THOROUGH=1`` looks at every file of the standard library and of site-packages in both ways, and at more and
other generated programs each time; without it a run is the same each time.
"""

from __future__ import annotations

import ast
import gc
import os
import re
import sysconfig
import time
import tokenize
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hosts
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies
from hypothesmith import from_grammar, from_node
from libcst import BaseExpression

import dbconv.check
import dbconv.project.readers
import dbconv.tree
from dbconv import rule
from dbconv.check import Selection, check
from dbconv.context import Context
from dbconv.finding import Finding
from dbconv.project.readers import reader_specs
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.suppress import without_disabled, without_noqa
from dbconv.violation import Violation

EVERY = Selection(named=tuple(rule.code for rule in rules()))
SESSION = Session()

HEAD = """\
from sqlalchemy import JSON, Column, ForeignKey, Integer, MetaData, String, Table, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column
"""
MODEL = """\
class Base(DeclarativeBase):
    pass


class Créneau(Base):
    "预约时段"; __tablename__ = "Créneau"; id: Mapped[int] = mapped_column(primary_key=True)
    order = Column("订单", Integer, default=0, comment="订单号")
    subTitle: "Mapped[str | None]" = deferred(mapped_column(String(80), default=list(), server_default="é"))
    __table_args__ = (UniqueConstraint("order", name="uq_order"), {"comment": "the doors open"})

    @declared_attr
    def user_id(cls) -> Mapped[int]:
        return mapped_column(ForeignKey("user.id", name="fk_user"), doc="who comes")


places = Table("places", MetaData(), Column("Key", JSON, default={}), *extra, comment="地点")
"""


def inspect(text: str, path: str = "models/x.py", settings: Settings = Settings()) -> list[Finding]:
    """All findings of all rules in a text, after a look at what must hold for each."""
    source = Source(text, path)
    findings = check(source, SESSION, EVERY, settings)
    lines = re.split("\r\n|\r|\n", text)
    for each in findings:
        assert each.rule.code != "DBC002", each.text
        assert 1 <= each.line <= len(lines), each
        assert 0 <= each.column <= len(lines[each.line - 1]), each
        assert (each.line, each.column) <= (each.end_line, each.end_column), each
        assert each.end_line <= len(lines) and each.end_column <= len(lines[each.end_line - 1]), each
        assert each.text.isprintable(), each
    assert without_noqa(findings, source) == findings
    left = without_disabled(findings, source)
    # Some of what is installed switches pylint off for a file.
    assert left == findings or ("pylint:" in text and all(each in findings for each in left))
    return findings


def codes(findings: list[Finding]) -> set[str]:
    return {each.rule.code for each in findings}


def generated(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A property test over a modest number of programs, the same in each run unless it is to be thorough."""
    return examples(
        max_examples=count * 20 if hosts.THOROUGH else count,
        derandomize=not hosts.THOROUGH,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


# --- Generated programs ---

programs = from_grammar() | from_node()
# A test may steer by one program only, not by two.
expressions = from_grammar("eval_input", auto_target=False) | from_node(BaseExpression, auto_target=False)

# Every place from which the core reads an expression.
PLACES = """\
class Thing(Base, {0}):
    __tablename__ = {0}
    __table_args__ = {0}
    a = Column({0}, {1}, default={0}, comment={1})
    b: Mapped[{0}] = mapped_column({1}, name={0}, primary_key={1})
    c: {0} = deferred({1})
    d = Column({0}, *{1}, **{0})
    e: Mapped[{1}]
    f = {0}
    __table_args__ = (*{1}, UniqueConstraint({0}), {{{0}: {1}, **{0}, "comment": {1}}})

    @declared_attr
    def g(cls, h={0}) -> {1}:
        return Column({0}, server_default={1})


i = Table({0}, {1}, Column({0}, {1}), {0}, comment={1}, **{0})
"""


@generated(60)
@given(programs)
def test_generated_programs(program: str) -> None:
    inspect(f"{HEAD}{program}\n{MODEL}")
    inspect(f"{HEAD}{MODEL}{program}\n# noqa: ABC1 # pylint: disable=none")
    inner = "".join(f"    {line}" for line in program.splitlines(keepends=True))
    inspect(f"{HEAD}class Thing:\n    kind = Column()\n{inner}")


@generated(20)
@given(expressions, expressions)
def test_generated_expressions_where_facts_are_read(one: str, other: str) -> None:
    inspect(HEAD + PLACES.format(f"({one.strip()})", f"({other.strip()})"))


@generated(300)
@given(
    strategies.text(),
    strategies.text(),
    strategies.sampled_from([ascii, repr, lambda text: f'"""{text}"""', lambda text: f'"{text}"']),
)
def test_any_text_in_literals(one: str, other: str, write: Callable[[str], str]) -> None:
    inspect(HEAD + PLACES.format(write(one), write(other)))


# --- Broken files ---


def test_the_model_is_read() -> None:
    """Else the tests below would prove little."""
    assert {"DBC201", "DBC202", "DBC203", "DBC204", "DBC221", "DBC305"} <= codes(inspect(HEAD + MODEL))


def test_truncated_anywhere() -> None:
    text = HEAD + MODEL
    for end in range(len(text)):
        inspect(text[:end])
        inspect(text[end:])


@pytest.mark.parametrize(
    "put", ["", "\0", "\n", "\r", "\f", "\t", '"', "'''", "(", ")", "#", "\\\n", "\ud800", "é", ";"]
)
def test_corrupted_anywhere(put: str) -> None:
    text = HEAD + MODEL
    step = 1 if hosts.THOROUGH else 3
    for index in range(0, len(text), step):
        inspect(text[:index] + put + text[index + 1 :])
        inspect(text[:index] + put + text[index:])


# --- Code that others wrote ---


def python_files(key: str) -> list[Path]:
    """Some Python files of the standard library (``stdlib``) or of site-packages (``purelib``).

    Each machine has others: of them is asked only what holds for any text.
    """
    root = Path(sysconfig.get_path(key))
    found = (path for path in root.rglob("*.py") if key != "stdlib" or "site-packages" not in path.parts)
    return sorted(found)[:: 1 if hosts.THOROUGH else 12 if key == "stdlib" else 40]


def read(path: Path) -> str | None:
    try:
        with tokenize.open(path) as file:
            return file.read()
    except (SyntaxError, UnicodeDecodeError):
        return None


@pytest.mark.parametrize("key", ["stdlib", "purelib"])
def test_installed_code(key: str) -> None:
    for path in python_files(key):
        text = read(path)
        if text is not None:
            inspect(text, str(path))


def disguised(text: str) -> str:
    """The text, with its own functions and generic types posing as SQLAlchemy's, so that facts are made of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(text)
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    generic = {
        node.value.id for node in ast.walk(tree) if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name)
    }
    roles = ("Column", "Table", "mapped_column", "deferred")
    lines = [f"from sqlalchemy import {roles[i % 4]} as {name}" for i, name in enumerate(sorted(called))]
    lines += [f"from sqlalchemy.orm import Mapped as {name}" for name in sorted(generic)]
    return "\n".join((text, *lines, ""))


@pytest.mark.parametrize("key", ["stdlib", "purelib"])
def test_installed_code_forced_past_the_gate(key: str) -> None:
    for path in python_files(key):
        try:
            text = disguised(read(path) or "")
        except (SyntaxError, ValueError, RecursionError):
            continue
        inspect(text, str(path), Settings(class_file_folders=(path.parent.name,)))


def test_disguised_code_has_facts() -> None:
    """Else the test above would prove little."""
    text = """\
places: List[int] = make("Places", meta, find("Key", 1))


class Box:
    width: List[int]
    length = find("Length", 1)
    inner = store(2)
"""
    found = Counter(each.code for each in inspect(disguised(text), "box.py"))
    assert {code: found[code] for code in ("DBC202", "DBC203")} == {"DBC202": 2, "DBC203": 2}


# --- Bad input ---

ONE = "class Thing:\n    size = Column('Size', Integer)\n"
WELL = {
    "good": HEAD + ONE,
    "empty": "",
    "comment": "# Column",
    "surrogate": HEAD + ONE.replace("Size", r"\ud800"),
    "escapes": HEAD + ONE.replace("Size", r"\0\n\N{BELL}%s"),
    "plus": f"{HEAD}{ONE}    sum = Column(Integer, default={'+'.join('1' * 100)})\n",
    "attributes": f"{HEAD}{ONE}    path = Column(a{'.b' * 100})\n",
    "parentheses": f"{HEAD}{ONE}    deep = Column({'(' * 90}1{')' * 90})\n",
    "too_many_parentheses": f"{HEAD}{ONE}deep = {'(' * 10_000}1{')' * 10_000}\n",
    "classes": HEAD + "".join(f"{' ' * i}class A{i}:\n" for i in range(90)) + f"{' ' * 90}size = Column('Size')\n",
    "ifs": HEAD + "".join(f"{' ' * i}if {i}:\n" for i in range(90)) + f"{' ' * 90}t = Table('T', m, Column())\n",
    "too_deep": HEAD + "".join(f"{' ' * i}class A{i}:\n" for i in range(1000)) + f"{' ' * 1000}size = Column()\n",
    "form_feed": f"{HEAD}\f\n{ONE}\f",
    "carriage_returns": (HEAD + ONE).replace("\n", "\r"),
    "windows": (HEAD + ONE).replace("\n", "\r\n"),
    "mark": "\ufeff" + HEAD + ONE,
    "tabs": (HEAD + ONE).replace("    ", "\t"),
    "strange_line_ends": HEAD + ONE.replace("size =", "'\u2028\x0b\x1c\x85'; size ="),
    "no_line_end": (HEAD + ONE).rstrip(),
}
# What Python itself gives up on, or a host on its own: flake8 7 under Python 3.10 on null bytes.
BREAKING = {
    "null": HEAD + ONE.replace("Size", "Si\0ze"),
    "plus": f"{HEAD}{ONE}sum = {'+'.join('1' * 10_000)}\n",
    "attributes": f"{HEAD}{ONE}path = a{'.b' * 5_000}\n",
    "elifs": f"{HEAD}{ONE}if 0: pass\n" + "elif 1: t = Table('T', m, Column())\n" * 5_000,
    "fewer": f"{HEAD}{ONE}    sum = Column(default={'+'.join('1' * 900)})\n    path = Column(a{'.b' * 900})\n",
}
# As files only: text has no bytes.
BYTES = {
    "undecodable": f"{HEAD}{ONE}".encode().replace(b"'Size'", b"'\xff\xfe'"),
    "latin": f"# coding: latin-1\n{HEAD}{ONE}".replace("size =", "'é'; size =").encode("latin-1"),
    "unknown_coding": f"# coding: utf-99\n{HEAD}{ONE}".encode(),
}
# Line and column from 1 of the name 'Size', which DBC202 reports.
SIZE = {
    "good": (4, 19),
    "form_feed": (5, 19),
    "carriage_returns": (4, 19),
    "windows": (4, 19),
    "mark": (4, 19),
    "tabs": (4, 16),
    "strange_line_ends": (4, 27),
    "no_line_end": (4, 19),
    "latin": (5, 24),
}


@pytest.mark.parametrize("name", [*WELL, *BREAKING])
def test_bad_input_through_the_core(name: str) -> None:
    # Hosts strip the mark at the beginning before they hand the text on.
    findings = inspect((WELL | BREAKING)[name].removeprefix("\ufeff"))
    if name in SIZE:
        assert [(each.line, each.column + 1) for each in findings if each.rule.code == "DBC202"] == [SIZE[name]]


def our_frames(said: str) -> list[str]:
    """The lines of dbconv in tracebacks."""
    return [line for line in said.splitlines() if re.search(r'File ".*dbconv\W', line)]


def written(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / f"{name}.py").write_bytes(data)
    return folder


def run_host(host: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """All that a host says on the files of a folder."""
    # pylint leaves a file there for each crash.
    crashes = folder / "crashes"
    monkeypatch.setenv("PYLINTHOME", str(crashes))
    files = sorted(path.name for path in folder.glob("*.py"))
    if host == "flake8":
        result = hosts.run("flake8", "--isolated", "--select=DBC,E9", "-j1", *files, cwd=folder)
    else:
        options = ["--rcfile=", "--load-plugins=pylint_dbconv", "--disable=all", "--enable=dbconv,E0001,F"]
        form = "--msg-template={path}:{line}:{column}: {msg_id}"
        result = hosts.run("pylint", *options, form, *files, cwd=folder)
    reports = [path.read_text(encoding="utf-8") for path in crashes.glob("pylint-crash*")]
    return "\n".join((result.stdout, result.stderr, *reports))


@pytest.mark.parametrize(("host", "code", "first_column"), [("flake8", "DBC202", 1), ("pylint", "C9202", 0)])
def test_bad_input_through_the_hosts(
    host: str, code: str, first_column: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {name: text.encode() for name, text in WELL.items()} | BYTES
    said = run_host(host, written(tmp_path, files), monkeypatch)
    assert "Traceback" not in said and not our_frames(said)
    assert "DBC002" not in said and "E9002" not in said
    for name, (line, column) in SIZE.items():
        assert f"{name}.py:{line}:{column - 1 + first_column}: {code}" in said


@pytest.mark.parametrize("name", BREAKING)
def test_what_breaks_a_host_never_breaks_in_dbconv(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, {name: BREAKING[name].encode()})
    for host in ("flake8", "pylint"):
        said = run_host(host, tmp_path, monkeypatch)
        assert not our_frames(said) and "DBC002" not in said and "E9002" not in said


def test_the_name_of_a_class_after_odd_space() -> None:
    text = f"{HEAD}class   \\\n Thing:\n    size = Column(primary_key=True, comment='in mm')\n"
    (found,) = (each for each in inspect(text) if each.rule.code == "DBC102")
    assert (found.line, found.column) == (4, 1)


def test_literals_that_are_parsed_again_warn_nobody() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        inspect(HEAD + "class Thing:\n    size: Mapped[\"'\\\\d'\"]\n    kind: Mapped['1 is 1']\n")
    assert not caught


# --- Time in proportion ---

GROWING: dict[str, tuple[int, Callable[[int], str]]] = {
    "statements": (5_000, lambda n: HEAD + ONE + "query = f\n" + "query = query.filter(a)\n" * n),
    "columns": (500, lambda n: "class Thing:\n" + "".join(f"    sizeOf{i} = Column(Integer)\n" for i in range(n))),
    "classes": (500, lambda n: "".join(f"class A{i}(Base):\n    size = Column(Integer)\n" for i in range(n))),
    "heirs of heirs": (
        20,
        lambda n: "class A0(Base): pass\n"
        + "".join(f"class A{i}(A{i - 1}):\n    size = Column(Integer)\n" for i in range(1, n)),
    ),
    "a long line": (2_000, lambda n: f"é = Table('T', m, {'Column(Integer), ' * n})\n"),
    "a long default": (40_000, lambda n: f"class Thing:\n    size = Column(JSON, default=[{'1, ' * n}])\n"),
    "a long annotation": (20, lambda n: f"class Thing:\n    size: Mapped[{' | '.join('abc' for _ in range(n))}]\n"),
    "arguments of a table": (1_000, lambda n: f"class Thing:\n    __table_args__ = ({'Index(), ' * n})\n"),
}


def share(text: str, tries: int = 3) -> float:
    """The core's time as a multiple of ``ast.parse``'s, at the best of a few tries."""
    parsing, checking = [], []
    gc.collect()
    gc.disable()
    try:
        for _ in range(tries):
            times = [time.process_time()]
            tree = ast.parse(text)
            times.append(time.process_time())
            check(Source(text, "models/x.py", tree), SESSION, EVERY)
            times.append(time.process_time())
            parsing.append(times[1] - times[0])
            checking.append(times[2] - times[1])
            del tree
    finally:
        gc.enable()
    return min(checking) / min(parsing)


def test_a_file_without_end() -> None:
    lines = 1_000_000 if hosts.THOROUGH else 250_000
    assert share(HEAD + ONE + "x = 1\n" * lines, tries=1) < 2


@pytest.mark.parametrize("name", GROWING)
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    size, write = GROWING[name]
    small, large = share(HEAD + write(size)), share(HEAD + write(4 * size))
    print(f"{name}: {small:.2f}, then {large:.2f} times ast.parse")
    # What is quadratic takes four times as much of a text four times as long.
    assert large < 2.5 * small


# --- Settings that cannot be read ---


def folder_instead(path: Path) -> None:
    path.mkdir()


def unreadable(path: Path) -> None:
    path.write_text("[tool.dbconv]\n")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")


BAD_SETTINGS: dict[str, Callable[[Path], Any]] = {
    "no TOML": lambda path: path.write_text("[tool.dbconv\n"),
    "not UTF-8": lambda path: path.write_bytes(b'[tool.dbconv]\ndialect = "\xff"\n'),
    "UTF-16": lambda path: path.write_text("[tool.dbconv]\n", encoding="utf-16"),
    "null bytes": lambda path: path.write_bytes(b"[tool.dbconv]\n\0"),
    "nested": lambda path: path.write_text(f"[tool.dbconv]\nx = {'[' * 100_000}\n"),
    "no table": lambda path: path.write_text("[tool]\ndbconv = 1\n"),
    "a folder": folder_instead,
    "unreadable": unreadable,
}


@pytest.mark.parametrize("kind", BAD_SETTINGS)
def test_bad_settings_are_reported_where_a_model_is(kind: str, tmp_path: Path) -> None:
    BAD_SETTINGS[kind](tmp_path / "pyproject.toml")
    model, other = str(tmp_path / "book.py"), str(tmp_path / "other.py")
    findings = inspect(HEAD + ONE, model, Session().settings_for(model))
    assert [(each.line, each.column) for each in findings if each.rule.code == "DBC001"] == [(1, 0)]
    assert codes(findings) == {"DBC001"} | codes(inspect(HEAD + ONE, model))
    assert inspect("def double(x):\n    return 2 * x\n", other, Session().settings_for(other)) == []


def test_settings_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "pyproject.toml").write_text("[tool.dbconv]\n")
    monkeypatch.setattr(dbconv.tree.os, "open", refuse)
    model = str(tmp_path / "book.py")
    (found,) = (
        each for each in inspect(HEAD + ONE, model, Session().settings_for(model)) if each.rule.code == "DBC001"
    )
    assert "cannot be read (Permission denied)" in found.text


def test_the_hosts_go_on_after_bad_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Above the files, where the hosts themselves do not look for their own configuration.
    BAD_SETTINGS["not UTF-8"](tmp_path / "pyproject.toml")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / ".pylintrc").touch()
    folder = written(tmp_path / "inner", {"book": (HEAD + ONE).encode(), "other": b"x = 1\n"})
    for host, shown in [("flake8", ("1:1: DBC001", "4:19: DBC202")), ("pylint", ("1:0: E9001", "4:18: C9202"))]:
        said = run_host(host, folder, monkeypatch)
        assert all(f"book.py:{each}" in said for each in shown)
        assert "other.py" not in said and not our_frames(said)


# --- A rule that fails ---


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The code of a rule that raises an exception."""

    def fail(fact: object, context: Context) -> Iterator[Violation]:
        yield from ()
        raise KeyError("no such thing")

    def forget() -> None:
        rule.rules_on.cache_clear()
        dbconv.check._running.cache_clear()

    fail.__module__ = "dbconv.rules.columns.failing"
    monkeypatch.setitem(rule._REGISTRY, "DBC203", rule._REGISTRY["DBC203"]._replace(check=fail))
    forget()
    yield "DBC203"
    monkeypatch.undo()
    forget()


def test_a_rule_that_fails_is_reported_and_takes_no_other_with_it(failing: str) -> None:
    text = HEAD + MODEL
    findings = check(Source(text, "models/x.py"), Session(), EVERY)
    (failure,) = (each for each in findings if each.rule.code == "DBC002")
    assert (failure.line, failure.column) == (1, 0)
    said = f"rule {failing} (column-without-description) raised KeyError"
    assert failure.text == f"dbconv failed here: {said}; please report it with this file"
    rest = codes(findings) - {"DBC002"}
    assert {"DBC201", "DBC202", "DBC204", "DBC221", "DBC305"} <= rest and failing not in rest


def test_a_reader_that_fails_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_badly(module: object, settings: Settings) -> Iterator[object]:
        yield from ()
        raise RecursionError

    name = "dbconv.project.tables.models"
    reader = next(each for each in reader_specs() if each.module == name).reader
    monkeypatch.setitem(dbconv.project.readers._READERS, name, reader._replace(read=read_badly))
    findings = check(Source(HEAD + MODEL, "models/bookingSlot.py"), Session(), EVERY)
    assert codes(findings) == {"DBC002", "DBC101"}
    assert any("reader read_badly raised RecursionError; please" in each.text for each in findings)
