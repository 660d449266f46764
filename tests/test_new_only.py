"""New findings only: what a file said at the base is not said again; where that is unknown everything is said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import hosts
import pytest
from repositories import A, Repo, clone, fetched, isolate, new, on_branch, revision_text
from test_baseline import BAD, BASE, PROJECT, USER, said

from dbconv.known.shown import shown
from dbconv.merged import git
from dbconv.session import Session
from dbconv.source import Source

OLD = [
    ("shop/user.py", 9, "DBC203"),
    ("shop/user.py", 9, "DBC307"),
    ("shop/user.py", 9, "DBC205"),
    ("shop/user.py", 10, "DBC203"),
    ("shop/user.py", 10, "DBC307"),
    ("shop/user.py", 10, "DBC210"),
]
NEW = {**PROJECT, "pyproject.toml": "[tool.dbconv]\nnew-only = true\n"}


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def origin(tmp_path: Path) -> Repo:
    return new(tmp_path / "origin", NEW)


@pytest.fixture
def repo(origin: Repo) -> Repo:
    """A branch of a clone."""
    return on_branch(clone(origin))


def core_says(repo: Repo, *expected: tuple[str, int, str]) -> None:
    assert sorted(said(repo, repo.said())) == sorted(expected)


def all_say(repo: Repo, *expected: tuple[str, int, str]) -> None:
    """What the core and both hosts say of all files, in one process and in several, is this and no more."""
    core_says(repo, *expected)
    paths = repo.linted()
    for found in (
        hosts.flake8(repo.folder, "."),
        hosts.flake8(repo.folder, "-j2", "."),
        hosts.pylint(repo.folder, paths),
        hosts.pylint(repo.folder, paths, "-j2"),
    ):
        assert sorted(said(repo, found)) == sorted(expected)


def test_old_findings_are_not_said(repo: Repo) -> None:
    all_say(repo)
    repo.write({"shop/user.py": USER + BAD})
    all_say(repo, ("shop/user.py", 11, "DBC204"))
    repo.commit()
    all_say(repo, ("shop/user.py", 11, "DBC204"))
    repo.write({"shop/user.py": '"""Users."""\n\n' + USER.replace("Column(", "Column(\n        ")})
    all_say(repo)


def test_editors_text_that_is_not_saved(repo: Repo) -> None:
    path = repo.folder / "shop" / "user.py"
    for text, expected in ((USER, []), (USER + BAD, [("shop/user.py", 11, "DBC204")])):
        data = text.encode()
        assert said(repo, hosts.flake8(repo.folder, f"--stdin-display-name={path}", "-", text=data)) == expected
        assert said(repo, hosts.pylint(repo.folder, [path], "--from-stdin", text=data)) == expected


def test_who_asks_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = on_branch(clone(new(tmp_path / "origin", PROJECT)))
    core_says(repo, *OLD)
    for value, expected in (("1", []), ("true", []), ("0", OLD), ("", OLD), ("no", OLD)):
        monkeypatch.setenv("DBCONV_NEW_ONLY", value)
        core_says(repo, *expected)
    monkeypatch.delenv("DBCONV_NEW_ONLY")
    assert hosts.flake8(repo.folder, "--dbconv-new-only=true", ".") == []
    assert hosts.pylint(repo.folder, repo.linted(), "--dbconv-new-only=true") == []
    repo.write({"pyproject.toml": NEW["pyproject.toml"]})
    monkeypatch.setenv("DBCONV_NEW_ONLY", "0")
    core_says(repo, *OLD)


def test_a_renamed_file(repo: Repo) -> None:
    repo.git("mv", "shop/user.py", "shop/member.py")
    all_say(repo)
    repo.write({"shop/member.py": USER + BAD})
    all_say(repo, ("shop/member.py", 11, "DBC204"))
    repo.write({"shop/member.py": f"# Members.\n{USER}".replace("class User", "class Member")})
    all_say(repo)


def test_a_copied_file_is_new(repo: Repo) -> None:
    repo.write({"shop/member.py": USER})
    core_says(repo, *[("shop/member.py", *each[1:]) for each in OLD])


def test_a_class_that_moved_to_another_module(repo: Repo) -> None:
    text = BASE + USER.replace("from shop.base import Base\n", "").replace(
        "from sqlalchemy import", "\nfrom sqlalchemy import"
    )
    # The module stays, and has another class.
    repo.write({"shop/base.py": text, "shop/user.py": "class UserError(Exception):\n    pass\n"})
    all_say(repo)
    repo.write({"shop/base.py": text + BAD})
    assert [each.code for each in repo.said()] == ["DBC204"]
    # It is declared twice now.
    repo.write({"shop/base.py": text, "shop/user.py": USER})
    assert len(repo.said()) == len(OLD)


def test_what_another_file_brought(repo: Repo) -> None:
    """In a file that changed: an unchanged one is not looked at."""
    referring = (
        "from sqlalchemy import Column, ForeignKey, Integer\n\nfrom shop.base import Base\n\n\nclass Order(Base):\n"
        '    __tablename__ = "purchase"\n    id = Column(Integer, primary_key=True)\n'
        '    user_id = Column(Integer, ForeignKey("user_account.id"))\n'
    )
    repo.commit({"shop/order.py": referring})
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    core_says(repo)
    longer = USER.replace("id = Column(Integer", "id = Column(BigInteger").replace(
        "import Column", "import BigInteger, Column"
    )
    repo.write({"shop/user.py": longer, "shop/order.py": referring + "\n\nLIMIT = 5\n"})
    core_says(repo, ("shop/order.py", 9, "DBC411"))


def test_comments(repo: Repo) -> None:
    """What was silenced was not said; what is silenced uses up nothing."""
    silenced = USER.replace("name = Column(String(10))", "name = Column(String(10))  # noqa: DBC205")
    repo.commit({"shop/user.py": silenced})
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    assert hosts.flake8(repo.folder, ".") == []
    repo.write({"shop/user.py": USER})
    all_say(repo, ("shop/user.py", 9, "DBC205"))


def test_baseline_and_base_know_the_same(repo: Repo) -> None:
    text = USER.replace("Column, Integer", "Column, Integer, MetaData, Table")
    repo.write({".dbconv-baseline": "# dbconv baseline 1\nDBC205 user_account.name\n"})
    again = f'{text}\n\nTable("user_account", MetaData(), Column("name", String(10)))\n'
    repo.write({"shop/user.py": again})
    core_says(repo, *[("shop/user.py", 13, code) for code in ("DBC401", "DBC203", "DBC307", "DBC205")])


def test_main_is_asked_for_what_the_last_commit_brought(origin: Repo) -> None:
    core_says(origin, *OLD)
    origin.commit({"readme": "more\n"})
    core_says(origin)
    origin.commit({"shop/user.py": USER + BAD})
    core_says(origin, ("shop/user.py", 11, "DBC204"))
    # A branch that begins here brings nothing.
    core_says(on_branch(origin))


def test_a_push_to_main_in_ci(origin: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    origin.commit({"shop/user.py": USER + BAD})
    monkeypatch.setenv("CI", "true")
    job = fetched(origin, "main")
    job.git("update-ref", "refs/remotes/origin/main", "HEAD")
    core_says(job, ("shop/user.py", 11, "DBC204"))


def test_a_branch_that_is_behind(origin: Repo, repo: Repo) -> None:
    """What main has since is none of it."""
    origin.commit({"shop/user.py": USER + BAD})
    repo.git("fetch", "-q")
    repo.write({"shop/user.py": f"# Members.\n{USER}"})
    core_says(repo)


@pytest.mark.parametrize("reason", ["no repository", "shallow", "no git", "setting"])
def test_unknown_base(tmp_path: Path, origin: Repo, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    if reason == "no repository":
        repo = Repo(tmp_path / "plain")
        repo.folder.mkdir()
        repo.write(NEW)
    elif reason == "shallow":
        origin.commit({"readme": "more\n"})
        repo = on_branch(clone(origin, "--depth=1"))
        repo.commit({"readme": "mine\n"})
        repo.git("update-ref", "-d", "refs/remotes/origin/main")
        repo.git("update-ref", "-d", "refs/remotes/origin/HEAD")
        repo.git("branch", "-q", "-D", "main")
    else:
        repo = on_branch(clone(origin))
        if reason == "no git":
            monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
        else:
            repo.write({"pyproject.toml": NEW["pyproject.toml"] + 'merged-ref = "gone"\n'})
    repo.session = Session()
    core_says(repo, *OLD)
    (note,) = repo.session.notes
    assert note.startswith("new-only: ") and note.endswith("so that all findings are new")
    result = hosts.run("flake8", "--isolated", "--select=DBC", ".", cwd=repo.folder)
    assert len(result.stdout.splitlines()) == len(OLD) and result.stderr == f"dbconv: {note}\n"


def test_git_that_stops_meanwhile(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.write({"shop/user.py": USER + BAD})

    def stopped(self: git.Objects, ids: Sequence[str]) -> list[bytes | None]:
        raise git.GitError("git-stopped", seconds="8")

    monkeypatch.setattr(git.Objects, "files", stopped)
    repo.session = Session()
    assert len(repo.said()) == len(OLD) + 1
    assert any("git did not answer" in note for note in repo.session.notes)


def test_nothing_was_committed(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "fresh")
    repo.folder.mkdir()
    repo.git("init", "-q")
    repo.write(NEW)
    repo.session = Session()
    core_says(repo, *OLD)
    assert not repo.session.notes


def test_merged_revisions_are_heard(tmp_path: Path) -> None:
    repo = on_branch(
        clone(
            new(
                tmp_path / "origin",
                {**NEW, A: revision_text("a1"), "migrations/env.py": "from alembic import context\n"},
            )
        )
    )
    all_say(repo)
    repo.edit(A)
    all_say(repo, (A, 9, "DBC501"))
    repo.commit()
    # Nothing changed since: the file, which is not looked at otherwise, is one that another has the id of.
    repo.git("checkout", "-q", "origin/main", "--", A)
    repo.commit({"migrations/versions/z9.py": revision_text("a1", value=3)})
    assert {(Path(each.path).name, each.code) for each in hosts.core(repo.linted())} >= {
        ("a1_users.py", "DBC513"),
        ("z9.py", "DBC513"),
    }


def test_wrong_settings_are_heard_in_unchanged_files(repo: Repo) -> None:
    repo.write({"pyproject.toml": NEW["pyproject.toml"] + 'dialekt = "mysql"\n'})
    core_says(repo, ("shop/user.py", 1, "DBC001"))
    repo.write({"pyproject.toml": NEW["pyproject.toml"] + 'enable = ["no-such-rule"]\n'})
    core_says(repo, ("shop/user.py", 1, "DBC001"))


def test_an_unchanged_file_is_not_read(repo: Repo) -> None:
    """Nor parsed: its text is compared."""
    path = repo.folder / "shop" / "user.py"
    source = Source(path.read_text(), str(path))
    assert shown(source, Session()) == [] and "tree" not in vars(source)
    for text in ("\ufeff" + USER, USER.replace("\n", "\r\n")):
        source = Source(text.removeprefix("\ufeff"), str(path))
        assert shown(source, Session()) == [] and "tree" not in vars(source)


def test_settings_are_todays(repo: Repo) -> None:
    """Else a rule that is switched on would be said of all that is old."""
    repo.write({"pyproject.toml": NEW["pyproject.toml"] + "max-words = 1\n", "shop/user.py": f"# Members.\n{USER}"})
    core_says(repo)
    repo.write({"shop/user.py": USER + BAD.replace("key", "key_of_door")})
    core_says(repo, ("shop/user.py", 11, "DBC207"))


def test_two_projects_of_a_repository(tmp_path: Path) -> None:
    """Each file by its own settings: one of the second project's is not asked for what is new alone."""
    both = {f"{top}/{name}": text for top in ("one", "two") for name, text in NEW.items()}
    settings = (
        '[tool.dbconv]\ndialect = "postgresql"\n[[tool.dbconv.overrides]]\nfiles = ["shop/old.py"]\nnew-only = true\n'
    )
    repo = on_branch(clone(new(tmp_path / "origin", {**both, "two/pyproject.toml": settings, "two/shop/old.py": USER})))
    of_all = [("two/shop/user.py", line, code) for _, line, code in OLD if code != "DBC307"]
    all_say(repo, *of_all)
    bad = {"one/shop/user.py": USER + BAD, "two/shop/old.py": USER + BAD.replace("key", "user")}
    repo.write(bad)
    new_ones = [(path, 11, "DBC204") for path in bad]
    all_say(repo, *new_ones, *of_all)
    # As an editor asks, from above both.
    for path, text in (*bad.items(), ("two/shop/user.py", USER)):
        expected = [each for each in (*new_ones, *of_all) if each[0] == path]
        for found in (
            hosts.flake8(repo.folder, f"--stdin-display-name={path}", "-", text=text.encode()),
            hosts.pylint(repo.folder, [path], "--from-stdin", text=text.encode()),
        ):
            assert sorted(said(repo, found)) == sorted(expected)
