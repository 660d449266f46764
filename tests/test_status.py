"""``dbconv status``: what it says of a project, and what it says is to be done next."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from case_files import git
from repositories import Repo, isolate, new, revision_text

from dbconv.check import Selection, check
from dbconv.cli.main import main
from dbconv.finding import Finding
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
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


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, frozenset[str]]]:
    """The files that a baseline is held against, in their order, each with the codes that are asked for."""
    found: list[tuple[str, frozenset[str]]] = []

    def judging(source: Source, session: Session, selection: Selection, settings: Settings) -> list[Finding]:
        codes = frozenset(rule.code for rule in rules() if selection.shows(rule.code))
        found.append((Path(source.path).name, codes))
        return check(source, session, selection, settings)

    monkeypatch.setattr("dbconv.known.debts.check", judging)
    return found


def keep_lines(repo: Repo, *kept: str) -> None:
    """Have a baseline with the lines of a full one that hold one of these texts."""
    baseline = repo.folder / ".dbconv-baseline"
    assert main(["baseline"] if not baseline.exists() else ["baseline", "--update"]) == 0
    head, *lines = baseline.read_text(encoding="utf-8").splitlines()
    lines = [each for each in lines if any(map(each.__contains__, kept))]
    assert lines
    baseline.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


GUESTS = MODEL.replace("User", "Guest").replace("users", "guests").replace("status", "tally")
GUESTS += "# As users and OldUser have status and kind.\n"
ROUTES = "from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.get('/{}_list')\ndef all(): ...\n"


def test_what_declares_a_line_is_held_against_it_first(
    repo: Repo, capsys: pytest.CaptureFixture[str], judged: list[tuple[str, frozenset[str]]]
) -> None:
    repo.write({"app/a_guests.py": GUESTS, "app/a_routes.py": ROUTES.format("user")})
    keep_lines(repo, " users.")
    capsys.readouterr()
    judged.clear()
    assert status(capsys)["baseline"]["outdated"] == 0
    assert {name for name, _ in judged} == {"models.py"}
    # One that is mended may have moved to whatever else has tables, and to nothing else.
    repo.edit("app/models.py", 'default="0"', "default=0")
    judged.clear()
    assert status(capsys)["baseline"]["outdated"] == 1
    assert [name for name, _ in judged][:2] == ["models.py", "a_guests.py"]
    assert {name for name, _ in judged} == {"models.py", "a_guests.py"}


def test_each_of_several_lines_of_one_identity_is_looked_for(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({f"app/{name}_routes.py": ROUTES.format("user") for name in ("one", "other")})
    keep_lines(repo, "/user_list")
    capsys.readouterr()
    assert status(capsys)["baseline"] == {"files": 1, "lines": 2, "outdated": 0}
    repo.write({"app/one_routes.py": ROUTES.replace("_list", "").format("user")})
    assert status(capsys)["baseline"]["outdated"] == 1


def test_what_has_a_class_of_a_line_comes_first(
    repo: Repo, capsys: pytest.CaptureFixture[str], judged: list[tuple[str, frozenset[str]]]
) -> None:
    """A table whose name is computed is known by its class."""
    repo.write(
        {"app/a_guests.py": GUESTS, "app/models.py": MODEL.replace('"users"', "named()").replace("User", "OldUser")}
    )
    keep_lines(repo, " OldUser.")
    capsys.readouterr()
    judged.clear()
    assert status(capsys)["baseline"]["outdated"] == 0
    assert {name for name, _ in judged} == {"models.py"}


def test_what_names_a_line_is_held_against_it_before_others(
    repo: Repo, capsys: pytest.CaptureFixture[str], judged: list[tuple[str, frozenset[str]]]
) -> None:
    repo.write({f"app/{name}_routes.py": ROUTES.format(name) for name in ("guest", "user", "zebra")})
    keep_lines(repo, "/user_list")
    capsys.readouterr()
    judged.clear()
    assert status(capsys)["baseline"]["outdated"] == 0
    assert {name for name, _ in judged} == {"user_routes.py"}


def test_rules_are_asked_that_have_a_line_or_speak_in_the_place_of_one(
    repo: Repo, capsys: pytest.CaptureFixture[str], judged: list[tuple[str, frozenset[str]]]
) -> None:
    repo.write({"app/a_routes.py": ROUTES.format("user")})
    keep_lines(repo, "DBC303")
    capsys.readouterr()
    judged.clear()
    status(capsys)
    (codes,) = {codes for _, codes in judged}
    asked = {"DBC303", "DBC315", "DBC316", "DBC317", "DBC319"}
    by_code = {rule.code: rule for rule in rules()}
    assert codes >= asked and {by_code[each].precedence is None for each in codes - asked} <= {False}
    assert "DBC205" in codes and "DBC222" not in codes and "DBC601" not in codes


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
