"""The baseline: what is known is not said again, by both hosts, wherever it is moved; and debts only go down."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import hosts
import pytest
from repositories import Repo, clone, isolate, new, on_branch, revision_text

from dbconv.cli.main import main
from dbconv.known.baseline import baseline_text, read_baseline

NAME = ".dbconv-baseline"
HEAD = baseline_text(())
SETTINGS = {"pyproject.toml": "[tool.dbconv]\n"}
BASE = """\
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass
"""
USER = """\
from sqlalchemy import Column, Integer, String

from shop.base import Base


class User(Base):
    __tablename__ = "user_account"
    id = Column(Integer, primary_key=True)
    name = Column(String(10))
    order_no = Column(String(10))
"""
BAD = '    key = Column(String(10), nullable=False, default="", comment="opens the door")\n'
SAID_OF_BAD = [("shop/user.py", 11, "DBC204")]
PROJECT = {**SETTINGS, "shop/__init__.py": "", "shop/base.py": BASE, "shop/user.py": USER}


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A project with findings, all of which are known."""
    repo = new(tmp_path / "shop", PROJECT)
    monkeypatch.chdir(repo.folder)
    assert main(["baseline"]) == 0
    return repo


def lines(repo: Repo) -> list[str]:
    head, *found = (repo.folder / NAME).read_text().splitlines()
    assert f"{head}\n" == HEAD
    return found


def said(repo: Repo, found: Sequence[hosts.Shown]) -> list[tuple[str, int, str]]:
    return [(Path(each.path).relative_to(repo.folder).as_posix(), each.line, each.code) for each in found]


def all_say(repo: Repo, *expected: tuple[str, int, str], core: bool = True) -> None:
    """What the core and both hosts say of all files, in one process and in several, is this and no more."""
    paths = repo.linted()
    assert not core or said(repo, repo.said()) == [*expected]
    for found in (
        hosts.flake8(repo.folder, "."),
        hosts.flake8(repo.folder, "-j2", "."),
        hosts.pylint(repo.folder, paths),
        hosts.pylint(repo.folder, paths, "-j2"),
    ):
        assert said(repo, found) == [*expected]


def test_baseline_has_a_line_for_each_finding(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert lines(repo) == [
        "DBC203 user_account.name",
        "DBC203 user_account.order_no",
        "DBC205 user_account.name",
        "DBC210 user_account.order_no",
        "DBC307 user_account.name",
        "DBC307 user_account.order_no",
    ]
    (repo.folder / NAME).unlink()
    assert main(["baseline"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{NAME}: 6 findings of 4 rules are known and not said; commit it",
        f'With a line "{NAME} merge=union" in .gitattributes, branches that both change it merge without conflicts.',
    ]


def test_hosts_say_what_is_not_known(repo: Repo) -> None:
    all_say(repo)
    repo.write({"shop/user.py": USER + BAD})
    all_say(repo, *SAID_OF_BAD)


def test_editors_text_that_is_not_saved(repo: Repo) -> None:
    path = repo.folder / "shop" / "user.py"
    for text, expected in ((USER, []), (USER + BAD, SAID_OF_BAD)):
        data = text.encode()
        assert said(repo, hosts.flake8(repo.folder, f"--stdin-display-name={path}", "-", text=data)) == expected
        assert said(repo, hosts.pylint(repo.folder, [path], "--from-stdin", text=data)) == expected


def test_what_is_known_is_known_wherever_it_is(repo: Repo) -> None:
    (repo.folder / "shop" / "user.py").rename(repo.folder / "shop" / "member.py")
    all_say(repo)
    # Formatted, behind other lines, and in a class of another name.
    text = USER.replace("Column(", "Column(\n        ").replace("class User", '"""Members."""\n\n\nclass Member')
    repo.write({"shop/member.py": text})
    all_say(repo)
    # Of three modules, in another package.
    repo.delete("shop/member.py")
    repo.write({"shop/people/__init__.py": "", "shop/people/models.py": USER + "\n\n" + BASE.partition("\n\n\n")[2]})
    all_say(repo)


def test_two_of_one_identity_are_counted(repo: Repo) -> None:
    text = USER.replace("Column, Integer", "Column, Integer, MetaData, Table")
    # A second table of the name, with the column that has findings.
    repo.write({"shop/user.py": f'{text}\n\nTable("user_account", MetaData(), Column("name", String(10)))\n'})
    all_say(repo, *[("shop/user.py", 13, code) for code in ("DBC401", "DBC203", "DBC307", "DBC205")])


def test_what_is_known_of_a_table_is_known_of_its_columns(repo: Repo) -> None:
    """DBC203 is said of a table of which nothing is described, else of each column."""
    bare = USER.replace("user_account", "member").replace("order_no", "label")
    more = "".join(f"    {name} = Column(String(10))\n" for name in ("town", "street", "country"))
    repo.write({"shop/member.py": bare + more})
    (repo.folder / NAME).unlink()
    assert main(["baseline"]) == 0
    assert "DBC203 member" in lines(repo)
    repo.write({"shop/member.py": bare + more + BAD})
    all_say(repo, ("shop/member.py", 14, "DBC204"))
    assert main(["baseline", "--check"]) == 0
    assert main(["baseline", "--prune"]) == 0
    all_say(repo, ("shop/member.py", 14, "DBC204"))


def test_one_decision_is_known_wherever_it_waits(repo: Repo) -> None:
    """No naming convention: said once a file, at what stands first there, and known of the MetaData."""
    account = USER.replace("String(10))", "String(10), unique=True)").replace('"user_account"', '"{}"')
    repo.write({"shop/user.py": account.format("user_account")})
    (repo.folder / NAME).unlink()
    assert main(["baseline"]) == 0
    assert [each for each in lines(repo) if each.startswith("DBC521")] == ["DBC521 Base"]
    # Another one is the first, and there is a first one in another file, too.
    repo.edit("shop/user.py", "    name = Column(String(10), unique=True)\n", "")
    repo.write({"shop/guest.py": account.format("guest")})
    assert "DBC521" not in {each.code for each in repo.said()}
    (repo.folder / NAME).unlink()
    assert [each.code for each in repo.said()].count("DBC521") == 2


def test_a_comment_uses_up_nothing(repo: Repo) -> None:
    silenced = USER.replace("name = Column(String(10))", "name = Column(String(10))  # noqa: DBC205,DBC203")
    repo.write({"shop/user.py": silenced})
    # The lines are outdated now.
    all_say(repo, *[("shop/user.py", 9, "DBC003")] * 2, core=False)
    # Where no comment holds, what they would silence is known.
    assert hosts.flake8(repo.folder, "--disable-noqa", ".") == []


def test_merged_revisions_and_their_graph_are_never_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = on_branch(
        new(
            tmp_path / "shop",
            {**SETTINGS, "versions/a1.py": revision_text("a1"), "versions/b2.py": revision_text("b2", "gone")},
        )
    )
    monkeypatch.chdir(repo.folder)
    repo.edit("versions/a1.py")
    assert main(["baseline"]) == 0
    assert [each for each in lines(repo) if each.startswith(("DBC50", "DBC51"))] == []
    before = {each.code for each in hosts.core(repo.linted())}
    assert {"DBC501", "DBC512"} <= before
    (repo.folder / NAME).write_text(HEAD + "DBC501 a1\nDBC512 b2\n")
    found = {each.code for each in hosts.core(repo.linted())}
    assert before | {"DBC001"} == found | {"DBC001"}


def test_mended_debts_are_outdated(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"shop/user.py": USER.replace("order_no = Column(String(10))", "order_number = Column(String(10))")})
    gone = [("shop/user.py", 6, "DBC003")] * 3
    new_name = [("shop/user.py", 10, "DBC203"), ("shop/user.py", 10, "DBC307")]
    all_say(repo, *gone, *new_name)
    assert main(["baseline", "--check"]) == 1
    error = capsys.readouterr().err
    assert f'{NAME}: "DBC210 user_account.order_no" is not needed any more; run dbconv baseline --prune' in error
    assert main(["baseline", "--prune"]) == 0
    assert capsys.readouterr().out == f"{NAME}: 3 lines taken out, 3 left\n"
    all_say(repo, *new_name)
    assert main(["baseline", "--check"]) == 0
    assert main(["baseline", "--update"]) == 0
    assert capsys.readouterr().out.endswith(f"{NAME}: came: DBC203 1, DBC307 1; went: nothing\n")
    all_say(repo)


def test_a_line_on_a_table_that_a_class_elsewhere_may_name_is_none(repo: Repo) -> None:
    """A class has the table's name by its own: what says nothing of the table here may be said of it there."""
    model = (
        "from sqlmodel import Field, SQLModel\n\n\n"
        "class Guest(SQLModel, table=True):\n    id: int = Field(primary_key=True)\n    name: str\n"
    )
    table = (
        "from sqlalchemy import Column, Integer, MetaData, Table\n\n"
        'made = Table("guest", MetaData(), Column("id", Integer, primary_key=True))\n'
    )
    repo.write({"shop/guest.py": model})
    (repo.folder / NAME).unlink()
    assert main(["baseline"]) == 0
    assert "DBC205 guest.name" in lines(repo)
    repo.write({"shop/imported.py": table})
    assert [each for each in repo.said() if each.code == "DBC003"] == []


def test_pruning_a_part_takes_out_what_is_mended_and_no_more(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["baseline", "--prune", "shop/base.py"]) == 0
    assert capsys.readouterr().out.endswith(": 0 lines taken out, 6 left\n")
    repo.write({"shop/user.py": USER.replace("name = ", "name == ")})
    repo.write({"shop/user.py": USER.replace("(String(10))", "(String(10)", 1)})
    # What does not parse may have them still.
    assert main(["baseline", "--prune"]) == 0
    assert capsys.readouterr().out.endswith(": 0 lines taken out, 6 left\n")


def test_a_baseline_is_not_written_over(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    before = (repo.folder / NAME).read_bytes()
    repo.write({"shop/user.py": USER + BAD})
    assert main(["baseline"]) == 2
    assert "--update writes it anew" in capsys.readouterr().err
    assert (repo.folder / NAME).read_bytes() == before


def test_a_project_without_settings_has_one_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = new(tmp_path / "shop", {name: text for name, text in PROJECT.items() if name not in SETTINGS})
    monkeypatch.chdir(repo.folder / "shop")
    assert main(["baseline"]) == 0
    assert len(lines(repo)) == 6
    all_say(repo)


def test_two_projects_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = {f"{top}/{name}": text for top in ("one", "two") for name, text in PROJECT.items()}
    repo = new(tmp_path / "shop", {**both, "two/pyproject.toml": '[tool.dbconv]\ndialect = "postgresql"\n'})
    monkeypatch.chdir(repo.folder)
    assert main(["baseline"]) == 0
    assert not (repo.folder / NAME).exists()
    one, two = ((repo.folder / each / NAME).read_text() for each in ("one", "two"))
    assert one.count("\n") == 7 and two.count("\n") != 7
    all_say(repo)
    bad = USER + BAD.replace("key", "user")
    repo.write({"two/shop/user.py": bad})
    new_one = ("two/shop/user.py", 11, "DBC204")
    all_say(repo, new_one)
    # As an editor asks, from above both.
    for text, expected in ((bad, [new_one]), (USER, [])):
        path, data = new_one[0], text.encode()
        assert said(repo, hosts.flake8(repo.folder, f"--stdin-display-name={path}", "-", text=data)) == expected
        assert said(repo, hosts.pylint(repo.folder, [path], "--from-stdin", text=data)) == expected


def test_a_project_without_findings_has_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository has no empty files for those of its projects that have nothing to write down."""
    clean = {"two/pyproject.toml": "[project]\nname = 'two'\n", "two/tool.py": "import os\n", "run.py": "import sys\n"}
    repo = new(tmp_path / "shop", {**{f"one/{name}": text for name, text in PROJECT.items()}, **clean})
    monkeypatch.chdir(repo.folder)
    assert main(["baseline"]) == 0
    assert [each.parent.name for each in repo.folder.rglob(NAME)] == ["one"]
    for action in ("--check", "--prune", "--update"):
        assert main(["baseline", action]) == 0
    assert [each.parent.name for each in repo.folder.rglob(NAME)] == ["one"]
    all_say(repo)
    # What is there is not written over, wherever the command runs.
    before = (repo.folder / "one" / NAME).read_text()
    repo.write({"one/shop/user.py": USER + BAD})
    capsys.readouterr()
    assert main(["baseline"]) == 2
    assert "is there" in capsys.readouterr().err and (repo.folder / "one" / NAME).read_text() == before
    # Where nobody has any, there is one that says so.
    (repo.folder / "one" / NAME).unlink()
    monkeypatch.chdir(repo.folder / "two")
    assert main(["baseline"]) == 0 and main(["baseline", "--check"]) == 0
    assert (repo.folder / "two" / NAME).read_text() == HEAD


def test_branches_merge_without_conflicts(repo: Repo) -> None:
    repo.commit({".gitattributes": f"{NAME} merge=union\n"})
    branches = {"left": "DBC203 user_account.name\n", "right": "DBC203 user_account.order_no\n"}
    text = (repo.folder / NAME).read_text()
    for branch, line in branches.items():
        repo.git("switch", "-q", "-c", branch, "main")
        repo.commit({NAME: text.replace(line, f"DBC203 {branch}.id\n")})
    repo.git("merge", "-q", "--no-edit", "left")
    merged = read_baseline((repo.folder / NAME).read_text())
    assert {"DBC203 left.id", "DBC203 right.id"} <= merged.known.keys() and not merged.problems


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (HEAD + "DBC205 users.name\n", []),
        (HEAD + "DBC205 users.name", []),
        (HEAD.replace("\n", "\r\n") + "DBC205 users.name\r\n", []),
        ("\ufeff" + HEAD + "\n# a note\nDBC205 users.name\n", []),
        (HEAD + "DBC205\nDBC205 users.name\nusers.name\n", ["baseline-line"]),
        (HEAD + "DBC205 users.name\nDBC501 1a2b\n", ["baseline-line"]),
        (HEAD + "DBC205 users.name\nDBC511 1a2b\nDBC003 x\n", ["baseline-line"]),
        (HEAD + "<<<<<<< HEAD\nDBC205 users.name\n=======\n>>>>>>> work\n", ["baseline-conflict"]),
        (HEAD.replace("baseline 1", "baseline 2") + "DBC205 users.name\n", ["baseline-version"]),
        ("DBC205 users.name\n", ["baseline-without-version"]),
    ],
)
def test_what_cannot_be_read_leaves_the_other_lines(text: str, kinds: list[str]) -> None:
    found = read_baseline(text.removeprefix("\ufeff"))
    assert dict(found.known) == {"DBC205 users.name": 1}
    assert [each.kind for each in found.problems] == kinds


def test_broken_lines_are_said_and_the_others_hold(repo: Repo) -> None:
    path = repo.folder / NAME
    path.write_text(path.read_text().replace("DBC205 user_account.name\n", "<<<<<<< HEAD\nDBC205\n"))
    faults = [("shop/base.py", 1, "DBC001")] * 2 + [("shop/user.py", 1, "DBC001")] * 2
    all_say(repo, *faults[2:], ("shop/user.py", 9, "DBC205"))
    assert main(["baseline", "--check"]) == 1
    path.unlink()
    path.mkdir()
    assert {each.code for each in repo.said()} >= {"DBC001", "DBC203"}


def test_reading_five_thousand_lines_costs_little() -> None:
    text = baseline_text(f"DBC205 table_{number // 20}.column_{number}" for number in range(5000))
    took = []
    for _ in range(5):
        begin = time.process_time()
        found = read_baseline(text)
        assert len(list(found.lines_of("table_7"))) == 20
        took.append(time.process_time() - begin)
    assert len(found.known) == 5000 and not found.problems
    # Measured 3 ms; the bound is for a machine that does other things.
    assert min(took) < 0.02


def test_command_as_a_process(repo: Repo) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "dbconv", "baseline", "--check"], cwd=repo.folder, capture_output=True, text=True
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{NAME}: 6 lines, 0 are not needed any more\n"


# --- Lines that were added ---


@pytest.fixture
def branch(tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A branch of a clone of the project, whose baseline is merged."""
    repo.commit()
    made = on_branch(clone(repo, name="branch"))
    monkeypatch.chdir(made.folder)
    return made


def checked(capsys: pytest.CaptureFixture[str], status: int) -> list[str]:
    """What a check says is wrong."""
    capsys.readouterr()
    assert main(["baseline", "--check"]) == status
    return capsys.readouterr().err.splitlines()


def test_a_line_that_hides_what_the_branch_brought(branch: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(capsys, 0) == []
    branch.write({"shop/user.py": USER + BAD})
    # By hand or by the command: what it hides is new.
    assert main(["baseline", "--update"]) == 0
    said = f'{NAME}: "DBC204 user_account.key" was added, and hides what is new; mend that, or silence it there'
    assert checked(capsys, 1) == [said]
    branch.commit()
    assert checked(capsys, 1) == [said]
    # What is silenced where it stands is seen in a review.
    branch.write({"shop/user.py": USER + BAD.replace("\n", "  # noqa: DBC204\n")})
    assert main(["baseline", "--prune"]) == 0
    assert checked(capsys, 0) == []


def test_a_second_one_of_an_identity(branch: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    again = (
        '\n\nTable("user_account", MetaData(), Column("id", Integer, primary_key=True), Column("name", String(10)))\n'
    )
    branch.write({"shop/user.py": USER.replace("Integer, String", "Integer, MetaData, String, Table") + again})
    assert main(["baseline", "--update"]) == 0
    assert [each.split('"')[1] for each in checked(capsys, 1)] == [
        f"DBC{code} user_account.name" for code in (203, 205, 307)
    ]


def test_lines_on_what_was_there_may_be_added(branch: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    # A rule that came since.
    branch.settle('enable = ["table-without-description"]')
    assert main(["baseline", "--update"]) == 0
    assert "DBC223 user_account" in lines(branch)
    assert checked(capsys, 0) == []
    # Another name of the table, under which each column has what it had, in a file of another name.
    branch.delete("shop/user.py")
    branch.write({"shop/member.py": USER.replace("user_account", "member").replace("User", "Member")})
    assert main(["baseline", "--update"]) == 0
    said = [each.split('"')[1] for each in checked(capsys, 1)]
    # Of the table itself that is another one.
    assert said == ["DBC223 member"]
    branch.write({"shop/member.py": USER.replace("user_account", "member") + BAD})
    assert main(["baseline", "--update"]) == 0
    assert [each.split('"')[1] for each in checked(capsys, 1)] == ["DBC204 member.key", "DBC223 member"]


def test_a_baseline_that_the_branch_begins(branch: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    branch.delete(NAME)
    branch.commit()
    branch.git("update-ref", "refs/remotes/origin/main", "HEAD")
    branch.write({"shop/user.py": USER + BAD})
    assert main(["baseline"]) == 0
    assert checked(capsys, 0) == []


def test_main_is_asked_for_its_last_commit(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.commit()
    repo.write({"shop/user.py": USER + BAD})
    assert main(["baseline", "--update"]) == 0
    repo.commit()
    assert len(checked(capsys, 1)) == 1
    repo.commit({"readme": "more\n"})
    assert checked(capsys, 0) == []


def test_a_base_that_is_not_known(
    branch: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBCONV_MERGED_REF", "gone")
    (said,) = checked(capsys, 1)
    assert said.startswith(f"{NAME}: what was added to it cannot be told: DBCONV_MERGED_REF names no commit here")
    monkeypatch.delenv("DBCONV_MERGED_REF")
    # Files alone have no branch that could add to them.
    plain = Repo(tmp_path / "plain")
    plain.write({**PROJECT, NAME: (branch.folder / NAME).read_text()})
    monkeypatch.chdir(plain.folder)
    (said,) = checked(capsys, 0)
    assert "cannot be told: git says: not a git repository" in said


def test_each_project_of_a_repository_has_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    both = {f"{top}/{name}": text for top in ("one", "two") for name, text in PROJECT.items()}
    repo = new(tmp_path / "shop", {**both, "two/pyproject.toml": '[tool.dbconv]\ndialect = "postgresql"\n'})
    monkeypatch.chdir(repo.folder)
    assert main(["baseline"]) == 0
    repo.commit()
    on_branch(repo)
    repo.write({"two/shop/user.py": USER + BAD.replace("key", "user"), "one/shop/user.py": f"# Users.\n{USER}"})
    assert main(["baseline", "--update"]) == 0
    (said,) = checked(capsys, 1)
    assert said.startswith(f'two/{NAME}: "DBC204 user_account.user" was added')
