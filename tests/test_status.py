"""``dbconv status``: what it says of a project, and what it says is to be done next."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from case_files import git
from repositories import Repo, isolate, new, revision_text

from dbconv.check import check
from dbconv.cli.main import main
from dbconv.finding import Finding
from dbconv.source import Source

MODEL = """\
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(Integer, nullable=False, default="0", comment="0 open, 1 paid")
    kind = Column(made(), nullable=False, default=0, comment="of what kind")
"""
FILES = {
    "app/models.py": MODEL,
    "app/broken.py": "class Guest(Base)\n    __tablename__ = 'guests'\n    id = Column(Integer)\n",
    "migrations/env.py": "from alembic import context\n",
    "migrations/versions/a1.py": revision_text("a1"),
    "migrations/versions/b2.py": revision_text("b2", "a1"),
    "requirements.txt": "psycopg2\n",
}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    isolate(monkeypatch, tmp_path)
    made = new(tmp_path / "shop", FILES)
    monkeypatch.chdir(made.folder)
    return made


def status(capsys: pytest.CaptureFixture[str], path: str = ".") -> dict[str, Any]:
    assert main(["status", path, "--format", "json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert main(["status", path]) == 0
    text = capsys.readouterr().out
    assert found["next"] in text and all(each["because"] in text for each in found["dialects"])
    return found


def fresh(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the last commit one of today."""
    monkeypatch.setenv("GIT_COMMITTER_DATE", f"{int(time.time())} +0000")
    git(repo.folder, "commit", "-q", "--amend", "--no-edit")


def test_what_is_read(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    said = status(capsys)
    assert said["project"] == str(repo.folder) and said["settings"] == {"file": None, "faults": []}
    assert said["read"] == {"tables": 1, "columns": 3, "revisions": 2}
    assert said["files"] == {"python": 5, "not-parsed": 1}
    assert said["script-directories"] == ["migrations"]
    assert said["unknown"] == {
        "columns": 1,
        "reasons": [{"reason": "type: type", "columns": 1, "place": "app/models.py:13", "column": "users.kind"}],
    }
    assert [(each["name"], each["because"]) for each in said["dialects"]] == [
        ("postgresql", "psycopg2 in requirements.txt")
    ]
    assert said["baseline"] is None and "DBC205" in said["rules"]["run"] and "DBC301" in said["rules"]["off"]


def test_the_base_and_its_age(repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    base = status(capsys)["base"]
    assert base["name"] == "main" and base["is-old"] and base["commit"] == repo.git("rev-parse", "HEAD")
    # What there is to be done, whether anything can be fetched or not, goes before.
    assert status(capsys)["next"].startswith("dbconv baseline:")
    assert main(["baseline"]) == 0
    capsys.readouterr()
    assert status(capsys)["next"].startswith("git fetch")
    fresh(repo, monkeypatch)
    base = status(capsys)["base"]
    assert base["days"] == 0 and not base["is-old"]


def test_what_is_to_be_done(repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(repo, monkeypatch)
    assert status(capsys)["next"].startswith("dbconv baseline:")
    repo.settle("new-only = true")
    assert status(capsys)["next"] == "nothing"
    repo.delete("pyproject.toml")
    assert main(["baseline"]) == 0
    capsys.readouterr()
    said = status(capsys)
    assert said["next"] == "nothing" and said["baseline"]["lines"] == 1 and said["baseline"]["outdated"] == 0
    repo.edit("app/models.py", 'default="0"', "default=0")
    said = status(capsys)
    assert said["baseline"]["outdated"] == 1 and said["next"].startswith("dbconv baseline --prune")
    repo.write({"requirements.txt": "flask\n"})
    said = status(capsys)
    assert (
        said["next"].startswith("write dialect =") and "nothing says which database" in said["dialects"][0]["because"]
    )
    repo.write({"requirements.txt": "psycopg2\npymysql\n"})
    said = status(capsys)
    assert said["next"].startswith("write dialect =")
    assert said["dialects"][0]["because"].startswith("psycopg2 in requirements.txt and pymysql in requirements.txt say")
    repo.settle('dialekt = "mysql"')
    assert status(capsys)["next"].startswith("mend the settings: DBC001 ")
    repo.settle('disable = ["C"]', 'dialect = "mysql"')
    said = status(capsys)
    assert said["dialects"][0]["because"] == "a setting says so" and "DBC205" in said["rules"]["disabled"]


def test_a_baseline_is_held_against_no_more_files_than_tell(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that declare what its lines are about come first, and who waits for none of its rules is not asked."""
    repo.write({"app/guests.py": MODEL.replace("User", "Guest").replace("users", "guests").replace("status", "tally")})
    repo.write(
        {"app/routes.py": "from fastapi import APIRouter\nrouter = APIRouter()\n@router.get('/a')\ndef a(): ...\n"}
    )
    assert main(["baseline"]) == 0
    lines = (repo.folder / ".dbconv-baseline").read_text().splitlines()
    (repo.folder / ".dbconv-baseline").write_text(
        "\n".join([lines[0], *(each for each in lines if " users." in each)]) + "\n"
    )
    capsys.readouterr()
    judged: list[str] = []

    def judging(source: Source, *others: Any) -> list[Finding]:
        judged.append(Path(source.path).name)
        return check(source, *others)

    monkeypatch.setattr("dbconv.known.debts.check", judging)
    assert status(capsys)["baseline"]["outdated"] == 0
    assert {*judged} == {"models.py"}
    repo.write({"app/models.py": MODEL.replace('default="0"', "default=0")})
    judged.clear()
    assert status(capsys)["baseline"]["outdated"] == 1
    assert {*judged} == {"models.py", "guests.py"}


def test_the_stronger_rule_speaks_of_a_line_that_a_weaker_one_has(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """A rule that has no line speaks in the place of one that has: the line hides nothing, and is outdated."""
    repo.edit("app/models.py", "status = ", "is_paid = ")
    assert main(["baseline"]) == 0
    capsys.readouterr()
    assert status(capsys)["baseline"]["outdated"] == 0
    repo.edit(".dbconv-baseline", "DBC315 users.is_paid", "DBC303 users.is_paid")
    assert status(capsys)["baseline"]["outdated"] == 1


def test_without_git(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path)
    repo = Repo(tmp_path / "shop")
    repo.write({**FILES, "pyproject.toml": "[project]\n"})
    said = status(capsys, str(repo.folder))
    assert "not a git repository" in said["base"]["unknown"] and said["read"]["revisions"] == 2
    assert said["next"].startswith("let dbconv see what was merged")
    (tmp_path / "empty").mkdir()
    assert status(capsys, str(tmp_path / "empty"))["next"].startswith("no table and no revision was found")


def test_projects_of_one_repository(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"other/requirements.txt": "cx_Oracle\n", "other/models.py": MODEL})
    said = status(capsys)
    assert [(each["name"], each["files"]) for each in said["dialects"]] == [("postgresql", 3), ("oracle", 1)]
    repo.settle('exclude = ["other"]')
    assert [each["name"] for each in status(capsys)["dialects"]] == ["postgresql"]


def test_there_is_nothing_at_the_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "nowhere"]) == 2
    assert "there is no nowhere" in capsys.readouterr().err


def test_several_heads(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert status(capsys)["heads"] == {}
    repo.write({"migrations/versions/c3.py": revision_text("c3", "a1")})
    assert status(capsys)["heads"] == {"migrations": 2}
    assert main(["status"]) == 0
    assert "2 heads in migrations; dbconv graph draws them" in capsys.readouterr().out
