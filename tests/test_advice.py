"""Advice is code that works: each finding's edits are made, and what comes of them is imported, mapped and asked again.

A message that advises what another rule reports, or what SQLAlchemy refuses, fails here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from case_files import CASES, Case
from hosts import THOROUGH
from test_servers import mariadb_client, postgres_client  # noqa: F401

from advice import Followed, follow
from dbconv.check import ALL, Selection, check
from dbconv.finding import Finding
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.source import Source

RULES = {rule.code: rule for rule in rules()}
Run = Callable[[str, str, str], Any]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """What comes of a file that is imported; see ``advice_runner.py``."""
    with running() as ask:
        yield ask


@contextmanager
def running() -> Iterator[Callable[..., Any]]:
    pytest.importorskip("sqlalchemy")
    if not hasattr(sys.modules["os"], "fork"):
        pytest.skip("no fork on this system")
    command = [sys.executable, str(Path(__file__).parent / "advice_runner.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout

        def asked(folder: str, path: str, text: str, urls: Sequence[str] = ("sqlite://",)) -> Any:
            assert process.stdin and process.stdout
            job = {"folder": folder, "path": path, "text": text, "urls": urls}
            print(json.dumps(job), file=process.stdin, flush=True)
            return json.loads(process.stdout.readline())

        yield asked
        process.stdin.close()


def chosen(findings: Sequence[Finding]) -> list[Finding]:
    """All that have edits; where a run looks at a sample, of each message of a rule the first."""
    fixable = [each for each in findings if each.edits]
    if THOROUGH:
        return fixable
    return list({(each.code, each.message): each for each in reversed(fixable)}.values())


def faults_of(
    source: Source, folder: Path, run: Run, session: Session, selection: Selection = ALL
) -> Iterator[tuple[str, str]]:
    """What is wrong with what comes of a file's advice, followed one at a time and all together."""
    before = check(source, session, selection)
    fixable = [each for each in before if each.edits]
    if not fixable:
        return
    path = Path(source.path).relative_to(folder).as_posix()
    was = run(str(folder), path, source.text)
    for some in [*([each] for each in chosen(before)), fixable]:
        followed = follow(source, some, before, session, selection)
        if followed is None:
            continue
        name = f"{some[0].line} {some[0].text}" if len(some) == 1 else "all together"
        for fault in followed.faults:
            yield name, fault
        if "error" not in was:
            yield from ((name, fault) for fault in _ran(was, run(str(folder), path, followed.text), some, followed))


def _ran(was: Any, now: Any, findings: Sequence[Finding], followed: Followed) -> Iterator[str]:
    if "error" in now:
        yield f"{now['error']} at {now['where']}"
        return
    yield from (f"{key}: {text}" for key, text in now["problems"].items() if key not in was["problems"])
    is_safe = all(each.is_safe and each.code not in ("DBC304", "DBC320") for each in findings)
    for table, row in was["tables"].items():
        after = now["tables"].get(table)
        if isinstance(row, dict) and not isinstance(after, dict) and _keyed(findings, table):
            # What is a key is given a value, any, which a CHECK may refuse.
            continue
        if isinstance(row, dict) and not isinstance(after, dict):
            yield f"{table}: {after}"
        elif isinstance(row, dict) and is_safe and row != after:
            yield f"{table}: {row} is now {after}"


def _keyed(findings: Sequence[Finding], table: str) -> bool:
    return any(each.code == "DBC401" and each.subject.rpartition(".")[2] == table for each in findings)


# What advice changes in the database: NULL, defaults, types, and what is said of them.
_ON_SERVERS = ("column-without-default", "default-type-mismatch", "mutable-default", "implicit-null", "boolean-type")


@pytest.fixture(scope="module")
def on_servers(mariadb_client: list[str], postgres_client: list[str]) -> Iterator[Run]:  # noqa: F811
    """What comes of a file on each server, too."""
    pytest.importorskip("psycopg")
    pytest.importorskip("pymysql")
    folder = postgres_client[postgres_client.index("-h") + 1]
    socket = mariadb_client[-1].partition("=")[2]
    subprocess.run([*mariadb_client, "mysql"], input=b"CREATE DATABASE advice", check=True)
    urls = (
        "sqlite://",
        f"postgresql+psycopg://postgres@/postgres?host={folder}",
        f"mysql+pymysql://root@localhost/advice?unix_socket={socket}",
    )
    with running() as ask:
        yield lambda folder, path, text: ask(folder, path, text, urls)


@pytest.mark.parametrize("case", [each for each in CASES if each.symbol in _ON_SERVERS], ids=lambda case: case.name)
def test_advice_of_a_case_on_servers(case: Case, tmp_path: Path, on_servers: Run) -> None:
    folder = tmp_path.resolve()
    path = case.write(folder)
    source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
    assert list(faults_of(source, folder / case.name.replace("/", "-"), on_servers, Session())) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_advice_of_a_case(case: Case, tmp_path: Path, run: Run) -> None:
    folder = tmp_path.resolve()
    path = case.write(folder)
    source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
    root = folder / case.name.replace("/", "-")
    assert list(faults_of(source, root, run, Session())) == []


@pytest.mark.parametrize("rule", [each for each in rules() if each.fixable != "no"], ids=lambda rule: rule.code)
def test_advice_of_a_page(rule: Rule, tmp_path: Path, run: Run) -> None:
    bad = re.findall(r"```python\n(.*?)```", rule.documentation.partition("## Bad")[2], re.DOTALL)[0]
    if rule.code.startswith("DBC5"):
        pytest.skip("what is read of a revision depends on what lies around it; the cases have that")
    source = Source(bad, str(tmp_path.resolve() / "example.py"))
    assert list(faults_of(source, tmp_path.resolve(), run, Session(), Selection(named=(rule.code,)))) == []


def test_a_rule_says_whether_it_can_be_mended(tmp_path: Path) -> None:
    """``fixable`` is what the edits in the cases are, and what no edit mends is a person's to decide."""
    kinds: dict[str, set[str]] = {code: set() for code in RULES}
    for case in CASES:
        path = case.write(tmp_path.resolve())
        for each in check(Source(path.read_bytes().decode("utf-8-sig"), str(path)), Session()):
            kinds[each.code].add(("safe" if each.is_safe else "unsafe") if each.edits else "no")
    for code, found in kinds.items():
        rule = RULES[code]
        known = "safe" if "safe" in found else "unsafe" if "unsafe" in found else "no"
        assert rule.fixable == known, (code, found)
        assert rule.fixable == "no" or "no" not in found or rule.decided, code


# --- Harmful advice is noticed: three that were given once, put back ---


@pytest.mark.parametrize(
    ("text", "code", "harmful", "fault"),
    [
        # A `default=` in a dataclass is the field's, and no field without one may follow.
        (
            "from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column\n"
            "class Root(MappedAsDataclass, DeclarativeBase): ...\n"
            "class Part(Root):\n"
            "    __tablename__ = 'part'\n"
            "    id: Mapped[int] = mapped_column(primary_key=True, comment='key', init=False)\n"
            "    kind: Mapped[int] = mapped_column(comment='one of three')\n"
            "    weight: Mapped[int] = mapped_column(comment='in grams', insert_default=0)\n",
            "DBC301",
            ("insert_default", "default"),
            "non-default argument",
        ),
        # The value of a text was turned round.
        (
            "from sqlalchemy import Column, Integer\n"
            "class Part(Base):\n"
            "    shelves = Column(Integer, nullable=False, default='5', comment='where it lies')\n",
            "DBC303",
            ("5", "0"),
            "'shelves': '5'",
        ),
        # Text and String(n) advised each other.
        (
            "from sqlalchemy import Column, String\n"
            "class Part(Base):\n"
            "    label = Column(String(500), nullable=False, default='', comment='as printed')\n",
            "DBC311",
            ("String(255)", "Text"),
            "new: DBC309",
        ),
    ],
    ids=["dataclass", "turned-round", "in-a-circle"],
)
def test_harmful_advice_is_noticed(
    text: str, code: str, harmful: tuple[str, str], fault: str, tmp_path: Path, run: Run, monkeypatch: Any
) -> None:
    source = Source(text, str(tmp_path.resolve() / "models.py"))
    assert list(faults_of(source, tmp_path.resolve(), run, Session())) == []
    right, wrong = harmful
    ask = check

    def with_it(*given: Any) -> list[Finding]:
        return [_harmed(each, right, wrong) if each.code == code else each for each in ask(*given)]

    monkeypatch.setattr("test_advice.check", with_it)
    found = list(faults_of(source, tmp_path.resolve(), run, Session()))
    assert any(fault in each for _, each in found), found


def _harmed(finding: Finding, right: str, wrong: str) -> Finding:
    edits = []
    for each in finding.edits:
        if "Text" in wrong:
            line, _, end_line, end_column = each.place
            column = finding.column - len("String(")
            each = each._replace(place=type(each.place)(line, column, end_line, end_column + 1), was="")
            each = each._replace(text=wrong, imports=("sqlalchemy.Text",))
        elif hasattr(each, "name"):
            each = each._replace(name=wrong)
        else:
            each = each._replace(text=wrong)
        edits.append(each)
    return finding._replace(edits=tuple(edits))
