"""The ``dbconv`` command as a process: in any locale and terminal, with anything in a file's name, and read or not."""

from __future__ import annotations

import errno
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from case_files import commit_to_main, git

from dbconv import terminal
from dbconv.cli import directories
from dbconv.cli.main import main
from dbconv.rule import rules
from dbconv.tree import replace_file

REVISION = """\
from alembic import op

revision = "1a"
down_revision = None


def upgrade():
    op.drop_table("users")


def downgrade():
    pass
"""
MODEL = """\
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="\u4e3b\u952e")
    state = Column(String(20), comment="what became of it: one of new, paid, sent, or \u5df2\u5b8c\u6210 at the end")
    odd = Column(String(20), comment="\x1b[31m red, \u202e left, \x9b one more, caf\xe9")
"""
COMMANDS = [["rules"], ["explain", "DBC501"], ["explain", "DBC2", "DBC206"], ["facts", "user.py"], ["graph"]]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project, in which the command is run."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "project"
    write_directory(root / "migrations")
    (root / "user.py").write_text(MODEL, encoding="utf-8")
    monkeypatch.chdir(root)
    return root


def write_directory(folder: Path) -> None:
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text("from alembic import context\n")
    (folder / "versions" / "first.py").write_text(REVISION)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "dbconv", *arguments]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, timeout=120)


# --- explain ---


def test_group_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DBC2", "dbc2"):
        assert main(["explain", name]) == 0
        listed = capsys.readouterr().out.splitlines()
        assert [each[:6] for each in listed] == [rule.code for rule in rules() if rule.code.startswith("DBC2")]
    assert main(["explain", "DBC"]) == 0
    everything = capsys.readouterr().out
    assert main(["rules"]) == 0 and capsys.readouterr().out == everything


def test_several_rules_are_explained_by_any_name(capsys: pytest.CaptureFixture[str]) -> None:
    pages = []
    for name in ("DBC205", "DBC501"):
        assert main(["explain", name]) == 0
        pages.append(capsys.readouterr().out)
    assert main(["explain", "column-name-keyword", "E9501"]) == 0
    assert capsys.readouterr().out == "\n".join(pages)


def test_unknown_name_among_others_keeps_none_from_being_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "DBC205", "DBC9", "x\n::error::y"]) == 2
    said = capsys.readouterr()
    assert said.out.startswith("# DBC205 ") and 'no rule is called "DBC9"' in said.err
    assert len(said.err.splitlines()) == 2 and "x\\n::error::y" in said.err


# --- Terminals ---


def in_terminal(columns: int, *arguments: str) -> list[str]:
    """What a terminal of some columns shows."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "PYTHONUTF8": "1"}
    with subprocess.Popen([sys.executable, "-m", "dbconv", *arguments], stdout=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        try:
            while more := os.read(ours, 65536):
                shown += more
        except OSError as error:
            # So Linux says that the other end is closed.
            assert error.errno == errno.EIO
    os.close(ours)
    assert process.returncode == 0
    return shown.decode().replace("\r\n", "\n").splitlines()


def columns_of(line: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(each) in "WF") for each in line)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("columns", [60, 80, 250])
def test_lines_fit_the_terminal(arguments: list[str], columns: int) -> None:
    shown = in_terminal(columns, *arguments)
    piped = run(*arguments, PYTHONUTF8="1").stdout.decode().splitlines()
    is_code = False
    for line in shown:
        is_code ^= line.startswith("```")
        # Tables and code stay as they are; a path is one word.
        is_as_it_was = line in piped and line.startswith(("|", "#"))
        assert columns_of(line) <= columns or is_code or is_as_it_was or len(line.split()) == 1
    # A line may end between two Chinese letters, where no blank is.
    assert "".join(shown).replace(" ", "") == "".join(piped).replace(" ", "")
    assert columns == 250 or shown != piped


def test_pages_are_as_they_stand_in_the_documentation_when_piped() -> None:
    page = Path(__file__).parent.parent / "docs" / "rules" / "DBC501.md"
    assert run("explain", "DBC501", COLUMNS="60", PYTHONUTF8="1").stdout == page.read_bytes()


def test_code_is_not_folded(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(terminal, "_width", lambda stream: 20)
    code = "```python\n- x = 1  # and so on for long\n\nreally_much_longer = than(any, line)\n```"
    terminal.say_page(f"one two three four\nfive six\n\n- item one two three\n  four\n- item\n{code}\nseven\n")
    assert capsys.readouterr().out == (
        f"one two three four\nfive six\n\n- item one two three\n  four\n- item\n{code}\nseven\n"
    )
    terminal.say("    中文中文 中文中文。", hanging=6)
    assert capsys.readouterr().out == "    中文中文 中文中\n      文。\n"
    terminal.say("    中文中文中文中文。", hanging=6)
    assert capsys.readouterr().out == "    中文中文中文中\n      文。\n"


# --- Locales, names, pipes ---

LOCALES = [
    {"PYTHONIOENCODING": "ascii:strict"},
    {"PYTHONIOENCODING": "latin-1:strict"},
    {"PYTHONIOENCODING": "utf-8:strict"},
    {"PYTHONIOENCODING": "gb18030:strict"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
]
ODD_NAMES = ["x\n::error file=app.js,line=1::owned\n.py", "\x1b[31mred.py", "\u202eleft.py", os.fsdecode(b"\xfe.py")]


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: ",".join(each.values()))
def test_every_locale_will_do(project: Path, locale: dict[str, str]) -> None:
    write_odd_names(project)
    for arguments in (*COMMANDS, ["facts", "user.py", "--format", "json"], ["lock", "--status"], ["lock"]):
        done = run(*arguments, **locale)
        assert done.returncode in (0, 1) and b"Traceback" not in done.stderr, done.stderr
    assert (project / "migrations" / "revisions.lock").exists()


def write_odd_names(project: Path) -> None:
    for name in ODD_NAMES:
        text = REVISION.replace('"1a"', '"2" + "b"').replace("None", '"1a"')
        (project / "migrations" / "versions" / name).write_text(text)


@pytest.mark.parametrize("arguments", [["lock"], ["lock", "--check"], ["lock", "--status"], ["facts", "user.py"]])
def test_nothing_that_a_file_says_moves_the_cursor_or_begins_a_line(project: Path, arguments: list[str]) -> None:
    """GitHub takes a line that begins with ``::error`` for its own."""
    main(["lock"])
    write_odd_names(project)
    done = run(*arguments, PYTHONIOENCODING="utf-8:surrogateescape")
    for text in (done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "surrogateescape")):
        assert text.replace("\n", "").isprintable()
        assert not re.search(r"^\s*::", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["x\n::error::y", "\x1b[31m"])
@pytest.mark.parametrize("arguments", [["lock"], ["lock", "--accept"], ["facts"], ["explain"]])
def test_nor_does_what_is_asked(name: str, arguments: list[str]) -> None:
    done = run(*arguments, name)
    assert done.returncode == 2 and len(done.stderr.decode().splitlines()) == 1
    assert done.stderr.decode().replace("\n", "").isprintable()


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", [*COMMANDS, ["lock"], ["lock", "--status"]], ids=" ".join)
def test_reader_that_has_gone_is_no_error(project: Path, arguments: list[str], unbuffered: str) -> None:
    shutil.copytree(project / "migrations", project / "other")
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    command = [sys.executable, "-m", "dbconv", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == (1 if "--status" in arguments else 0)
    # What was to be done was done all the same.
    assert (project / "other" / "revisions.lock").exists() == (arguments == ["lock"])


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_full_disk_is_an_error() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "dbconv", "rules"], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2 and done.stderr.startswith(b"dbconv: ") and len(done.stderr.splitlines()) == 1


# --- What lock writes ---


def test_disk_that_is_full_leaves_the_old_lock_file_and_no_draft(project: Path) -> None:
    main(["lock"])
    folder = project / "migrations"
    before = {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}
    (folder / "versions" / "second.py").write_text(REVISION.replace('"1a"', '"2b"').replace("None", '"1a"'))
    done = subprocess.run(
        [sys.executable, "-m", "dbconv", "lock"],
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
    assert {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()} == before


STOPPED = """
import os, signal, sys
def stop(*_): os.kill(os.getpid(), signal.SIGTERM)
os.replace = stop
from dbconv.cli.main import main
sys.exit(main(["lock"]))
"""


def test_process_that_is_told_to_end_leaves_no_draft(project: Path) -> None:
    done = subprocess.run([sys.executable, "-c", STOPPED], capture_output=True)
    assert done.returncode == 128 + signal.SIGTERM, done.stderr
    assert sorted(each.name for each in (project / "migrations").iterdir() if each.is_file()) == ["env.py"]


def test_draft_of_a_process_that_was_killed_goes_with_the_next(tmp_path: Path) -> None:
    old, young, other = (tmp_path / f"x.lock.{each}.new" for each in ("0123abcd", "89abcdef", "notes"))
    for each in (old, young, other):
        each.write_text("")
    for each in (old, other):
        os.utime(each, (time.time() - 100,) * 2)
    replace_file(str(tmp_path / "x.lock"), b"text")
    assert (tmp_path / "x.lock").read_bytes() == b"text"
    assert not old.exists() and young.exists() and other.exists()


def test_written_file_may_be_read_by_whom_the_user_allows(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_file(str(tmp_path / "x.lock"), b"text")
    finally:
        os.umask(before)
    assert (tmp_path / "x.lock").stat().st_mode & 0o777 == 0o640


def test_what_is_to_be_written_is_named_first(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lock"]) == 0
    assert "to be written" not in capsys.readouterr().out
    for name in ("one", "two"):
        write_directory(project / name)
    assert main(["lock"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:3] == ["2 lock files are to be written:", "  one/revisions.lock", "  two/revisions.lock"]
    assert main(["lock"]) == 0
    assert "to be written" not in capsys.readouterr().out


def test_nothing_is_written_where_one_of_several_cannot_be(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "z"):
        write_directory(project / name)
    (project / "z" / "revisions.lock").write_text("<<<<<<< HEAD\n")
    assert main(["lock"]) == 2
    assert "z/revisions.lock" in capsys.readouterr().err and not (project / "a" / "revisions.lock").exists()


def locked(folder: Path) -> list[str]:
    return sorted(each.parent.relative_to(folder).as_posix() for each in folder.rglob("revisions.lock"))


def test_other_repositories_are_not_entered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A home folder holds many projects, of which the user stands in none."""
    home = tmp_path / "home"
    for name in ("one", "two"):
        write_directory(home / name / "migrations")
        git(home / name, "init", "-q")
    write_directory(home / "work" / "migrations")
    monkeypatch.chdir(home / "one")
    assert main(["lock"]) == 0 and locked(home) == ["one/migrations"]
    monkeypatch.chdir(home)
    assert main(["lock"]) == 0 and locked(home) == ["one/migrations", "work/migrations"]
    shutil.rmtree(home / "work")
    capsys.readouterr()
    assert main(["lock"]) == 2
    assert "other repositories below are not searched" in capsys.readouterr().err
    assert main(["lock", "two"]) == 0 and locked(home) == ["one/migrations", "two/migrations"]


def test_what_a_configuration_names_outside_the_repository_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_directory(tmp_path / "shared")
    write_directory(tmp_path / "own" / "migrations")
    ini = "[alembic]\nscript_location = %(here)s/{}\n"
    (tmp_path / "own" / "tool").mkdir()
    (tmp_path / "own" / "tool" / "alembic.ini").write_text(ini.format("../../shared"))
    git(tmp_path / "own", "init", "-q")
    monkeypatch.chdir(tmp_path / "own")
    assert main(["lock"]) == 0 and locked(tmp_path) == ["own/migrations"]
    assert "shared: left out" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path / "own" / "tool")
    assert main(["lock"]) == 2 and locked(tmp_path) == ["own/migrations"]
    # Who names it, means it.
    assert main(["lock", str(tmp_path / "shared")]) == 0 and locked(tmp_path) == ["own/migrations", "shared"]


def test_configuration_above_is_found_inside_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "clone"
    commit_to_main(root, {"alembic.ini": "[alembic]\nscript_location = db\n", "app/x.py": "", "notes.txt": ""})
    (root / "alembic.ini").write_text("[alembic]\nscript_location = db\n")
    write_directory(root / "db")
    (root / "app").mkdir(exist_ok=True)
    monkeypatch.chdir(root / "app")
    assert main(["lock"]) == 0 and locked(root) == ["db"]


def test_search_has_an_end(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(directories, "MAX_FOLDERS", 30)
    for number in range(40):
        (project / "a" / str(number)).mkdir(parents=True)
    assert main(["lock"]) == 2
    assert "more than 30 folders; name the script directory" in capsys.readouterr().err
    assert locked(project) == []
    assert main(["lock", "migrations"]) == 0 and locked(project) == ["migrations"]
