"""``dbconv lock`` as a user runs it, in real repositories and without any."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import hosts
import pytest
from case_files import commit_to_main, git

from dbconv.cli.main import main
from dbconv.merged.base import VARIABLE
from dbconv.merged.fingerprint import Code
from dbconv.merged.lock import lock_text
from dbconv.source import Source

FIRST = """\
from alembic import op

revision = "1a"
down_revision = None


def upgrade():
    op.drop_table("users_old")


def downgrade():
    op.create_table("users_old")
"""
SECOND = FIRST.replace('"1a"', '"2b"').replace("None", '"1a"').replace("users", "orders")
FILES = {"migrations/env.py": "from alembic import context\n", "migrations/versions/first.py": FIRST}


@pytest.fixture(autouse=True)
def _no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_BASE_REF", VARIABLE):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project without git, in which the command is run."""
    return _laid_out(tmp_path / "files", monkeypatch)


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A branch of a repository with one merged revision, in which the command is run."""
    root = tmp_path / "clone"
    commit_to_main(root, FILES)
    return _laid_out(root, monkeypatch)


def _laid_out(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    monkeypatch.chdir(root)
    return root


def edit(root: Path, old: str, new: str, name: str = "first") -> None:
    path = root / "migrations" / "versions" / f"{name}.py"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def locked(root: Path) -> list[str]:
    text = (root / "migrations" / "revisions.lock").read_text()
    return [line.split()[1] for line in text.splitlines() if not line.startswith("#")]


def test_lock_is_written_sorted_and_stays_as_it_is(files: Path) -> None:
    (files / "migrations/versions/second.py").write_text(SECOND)
    assert main(["lock"]) == 0
    assert locked(files) == ["1a", "2b"]
    written = (files / "migrations/revisions.lock").read_text()
    assert re.search(r"^v2 1a( [0-9a-f]{16}){3}$", written, re.MULTILINE)
    assert main(["lock"]) == 0 and main(["lock", "--check"]) == 0
    assert (files / "migrations/revisions.lock").read_text() == written


def test_check_writes_nothing(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lock", "--check"]) == 1
    assert "dbconv lock writes it" in capsys.readouterr().err
    assert not (files / "migrations/revisions.lock").exists()
    main(["lock"])
    (files / "migrations/versions/second.py").write_text(SECOND)
    assert main(["lock", "--check"]) == 1
    assert '"2b" is not locked yet' in capsys.readouterr().err
    assert locked(files) == ["1a"]


def test_reformatting_changes_no_line(files: Path) -> None:
    main(["lock"])
    edit(files, 'op.drop_table("users_old")', "# gone\n    op.drop_table(\n        'users_old',\n    )")
    assert main(["lock", "--check"]) == 0


def test_edit_is_refused_until_it_is_accepted(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["lock"])
    before = (files / "migrations/revisions.lock").read_text()
    edit(files, "users_old", "users_older")
    for arguments in (["lock"], ["lock", "--check"]):
        assert main(arguments) == 1
        assert '"1a" does something else than the lock file has; undo the edit' in capsys.readouterr().err
        assert (files / "migrations/revisions.lock").read_text() == before
    assert main(["lock", "--accept", "1a"]) == 0
    assert (files / "migrations/revisions.lock").read_text() != before
    assert main(["lock", "--check"]) == 0


def locked_by_the_first_version(root: Path) -> str:
    """Lock the first revision as an older dbconv did; the text."""
    code = Code(Source((root / "migrations/versions/first.py").read_text()))
    pin, newest = code.fingerprint("v1"), code.fingerprint()
    assert pin is not None and newest is not None and pin.whole != newest.whole
    text = lock_text({"1a": pin})
    (root / "migrations/revisions.lock").write_text(text)
    return text


def test_line_of_an_older_version_stays_while_it_holds(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = locked_by_the_first_version(files)
    assert "\nv1 1a " in before
    assert main(["lock"]) == 0 and main(["lock", "--check"]) == 0
    assert (files / "migrations/revisions.lock").read_text() == before
    assert hosts.flake8(files) == []
    edit(files, "users_old", "users_older")
    assert {each.code for each in hosts.flake8(files)} == {"DBC501"}
    assert main(["lock"]) == 1
    assert (files / "migrations/revisions.lock").read_text() == before
    assert main(["lock", "--accept", "1a"]) == 0
    assert "\nv2 1a " in (files / "migrations/revisions.lock").read_text()
    assert hosts.flake8(files) == []


def test_declaration_of_an_older_version_accepts_what_it_names(clone: Path) -> None:
    edit(clone, 'drop_table("users_old")', 'drop_table("users_older")')
    declared = Code(Source((clone / "migrations/versions/first.py").read_text())).fingerprint("v1")
    assert declared is not None
    lines = ['revision = "1a"', f'fingerprint = "{declared.whole}"', 'reason = "no database has it"']
    (clone / "pyproject.toml").write_text("\n".join(["[[tool.dbconv.accepted-edits]]", *lines, ""]))
    assert hosts.flake8(clone) == []
    edit(clone, "users_older", "users_oldest")
    assert {each.code for each in hosts.flake8(clone)} == {"DBC001", "DBC501"}


def test_deleted_revision_keeps_its_line_until_it_is_accepted(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "migrations/versions/second.py").write_text(SECOND)
    main(["lock"])
    (files / "migrations/versions/second.py").unlink()
    assert main(["lock"]) == 1
    assert '"2b" has no file any more; undo the edit' in capsys.readouterr().err
    assert locked(files) == ["1a", "2b"]
    assert main(["lock", "--accept", "2b"]) == 0
    assert locked(files) == ["1a"]


def test_revision_that_is_not_merged_may_change(clone: Path) -> None:
    (clone / "migrations/versions/second.py").write_text(SECOND)
    assert main(["lock"]) == 0
    edit(clone, "orders_old", "orders_older", "second")
    assert main(["lock", "--check"]) == 1
    assert main(["lock"]) == 0
    (clone / "migrations/versions/second.py").unlink()
    assert main(["lock"]) == 0
    assert locked(clone) == ["1a"]


def test_accepted_edit_is_declared_and_silent_in_both_hosts(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    versions = ["migrations/versions/first.py"]
    edit(clone, 'drop_table("users_old")', 'drop_table("users_older")')
    assert {each.code for each in hosts.flake8(clone)} == {"DBC501"}
    assert main(["lock", "--accept", "1a"]) == 0
    declaration = capsys.readouterr().out.partition("\n\n")[2]
    assert not (clone / "migrations/revisions.lock").exists()
    (clone / "pyproject.toml").write_text(declaration)
    assert hosts.flake8(clone) == hosts.pylint(clone, versions) == []
    edit(clone, "users_older", "users_oldest")
    assert {each.code for each in hosts.flake8(clone)} == {"DBC001", "DBC501"}
    assert hosts.pylint(clone, versions) == hosts.flake8(clone)


def test_declaration_accepts_what_it_names_and_no_later_edit(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(clone, "checkout", "-q", "-f", "main")
    main(["lock"])
    git(clone, "add", "-A")
    git(clone, "commit", "-qm", "lock")
    git(clone, "switch", "-qc", "edit")
    edit(clone, 'drop_table("users_old")', 'drop_table("users_older")')
    assert main(["lock"]) == 1
    assert main(["lock", "--accept", "1a"]) == 0
    (clone / "pyproject.toml").write_text(capsys.readouterr().out.partition("\n\n")[2].partition("migrations/")[0])
    assert main(["lock", "--check"]) == 0 and hosts.flake8(clone) == []
    edit(clone, "users_older", "users_oldest")
    assert main(["lock"]) == 1


def test_status_says_the_base_and_why(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clone / "migrations/versions/second.py").write_text(SECOND)
    assert main(["lock", "--status"]) == 0
    shown = capsys.readouterr().out
    assert "base:      main, commit " in shown and "there is no branch of origin to compare with" in shown
    assert "2, of which 1 are merged and 1 are not" in shown and "lock file: none" in shown
    edit(clone, 'drop_table("users_old")', 'drop_table("users_older")')
    assert main(["lock", "--status"]) == 1
    assert "migrations/versions/first.py:8:19: DBC501" in capsys.readouterr().out


def test_status_says_what_is_unknown(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lock", "--status"]) == 1
    shown = capsys.readouterr().out
    assert "unknown:   git says: not a git repository" in shown and "DBC505" in shown
    main(["lock"])
    assert main(["lock", "--status"]) == 0


def test_what_has_no_fingerprint_is_refused(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    versions = files / "migrations" / "versions"
    (versions / "computed.py").write_text(SECOND.replace('"2b"', '"2" + "b"'))
    (versions / "broken.py").write_text(SECOND + "def (")
    (versions / "again.py").write_text(FIRST)
    (versions / "helper.py").write_text("x = 1\n")
    assert main(["lock"]) == 1
    said = capsys.readouterr().err
    assert "computed.py: cannot be locked: revision is computed" in said
    assert "broken.py: cannot be locked: it is no revision that parses" in said
    assert '"1a" is the id of another file too' in said and "helper.py" not in said
    assert locked(files) == ["1a"]


def test_lock_that_cannot_be_read_stops_the_command(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "migrations/revisions.lock").write_text("<<<<<<< HEAD\n")
    assert main(["lock"]) == 2
    assert "line 1 cannot be read; mend it first" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["nowhere"], ["--accept", "3c"]])
def test_what_cannot_be_done(files: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lock", *arguments]) == 2
    assert capsys.readouterr().err.startswith("dbconv: ")
    shutil.rmtree(files / "migrations")
    assert main(["lock"]) == 2


def test_all_directories_below_are_locked(files: Path) -> None:
    shutil.copytree(files / "migrations", files / "shop" / "alembic")
    shutil.move(files / "shop" / "alembic" / "versions", files / "shop" / "revisions")
    (files / "shop" / "alembic.ini").write_text(
        "[alembic]\nscript_location = %(here)s/alembic\nversion_locations = %(here)s/revisions\n"
    )
    shutil.copytree(files / "migrations", files / ".venv" / "migrations")
    assert main(["lock"]) == 0
    assert locked(files) == ["1a"]
    assert (files / "shop/alembic/revisions.lock").exists() and not (files / ".venv/migrations/revisions.lock").exists()


def test_paths_name_one_directory(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(files / "migrations", files / "other")
    assert main(["lock", "migrations/versions"]) == 0
    assert locked(files) == ["1a"] and not (files / "other/revisions.lock").exists()
    monkeypatch.chdir(files / "other" / "versions")
    assert main(["lock"]) == 0
    assert (files / "other/revisions.lock").exists()


def test_branches_that_each_add_a_revision_merge(clone: Path) -> None:
    git(clone, "checkout", "-q", "-f", "main")
    main(["lock"])
    git(clone, "add", "-A")
    git(clone, "commit", "-qm", "lock")
    for name in ("0a", "1b"):
        git(clone, "switch", "-qc", name, "main")
        (clone / f"migrations/versions/{name}.py").write_text(SECOND.replace("2b", name))
        assert main(["lock"]) == 0
        git(clone, "add", "-A")
        git(clone, "commit", "-qm", name)
    git(clone, "merge", "-q", "0a", "-m", "both")
    assert locked(clone) == ["0a", "1a", "1b"]
    assert main(["lock", "--check"]) == 0


def test_each_history_that_env_chooses_is_told_by_its_folder(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "migrations/env.py").write_text("from alembic import context\ncontext.script.version_locations = [1]\n")
    for kind in ("mysql", "sqlite"):
        (files / "migrations/versions" / kind).mkdir()
        (files / "migrations/versions" / kind / "first.py").write_text(FIRST)
    (files / "migrations/versions/first.py").unlink()
    main(["lock", "--status"])
    heads = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert heads == [str(Path("migrations", "versions", kind)) for kind in ("mysql", "sqlite")]
    main(["lock"])
    assert all((files / "migrations/versions" / kind / "revisions.lock").exists() for kind in ("mysql", "sqlite"))
