"""``dbconv facts``: what is known of a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from case_files import CASES
from hosts import THOROUGH

from dbconv.cli.main import main

MODEL = """\
from sqlalchemy import Column, Integer, String
from elsewhere import Base


class User(Base):
    __tablename__ = "users"
    name = Column(String(20))
    age = Column(Integer, default=0)
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "user.py"
    path.write_text(MODEL, encoding="utf-8")
    return path


def test_facts_are_printed_with_what_is_unknown_and_why(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "user.py"]) == 0
    said = capsys.readouterr().out
    assert 'user.py:8:11: Column users.age\n    name: "age"\n' in said
    assert "    indexed: unknown (" in said
    assert '"length": 20' in said
    assert "user.py:5:7: Table users\n" in said


def test_facts_are_said_to_programs(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", str(model), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    (age,) = [each for each in found if each["kind"] == "Column" and each["fields"]["name"] == "age"]
    assert (age["line"], age["column"], age["subject"]) == (8, 11, "users.age")
    assert age["fields"]["type"]["family"] == "integer" and age["fields"]["name_place"] == "8:5"
    assert "indexed" in age["unknown"] and "indexed" not in age["fields"]


@pytest.mark.parametrize(
    ("name", "reason"), [("none.py", "no such file"), (".", "no regular file"), ("bad.py", "no Python that parses")]
)
def test_a_file_of_which_nothing_can_be_said(
    name: str, reason: str, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (model.parent / "bad.py").write_text("def (")
    assert main(["facts", name]) == 2
    assert reason in capsys.readouterr().err


def test_all_facts_of_all_cases_can_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = set()
    for case in CASES[:: 1 if THOROUGH else 4]:
        path = case.write(tmp_path)
        status = main(["facts", str(path), "--format", "json"])
        said = capsys.readouterr()
        assert status == 0 or "no Python that parses" in said.err
        kinds |= {each["kind"] for each in json.loads(said.out or "[]")}
        assert " object at 0x" not in said.out
    assert {"Column", "Table", "EnvScript", "ClassFile"} <= kinds
