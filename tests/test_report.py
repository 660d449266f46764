"""``dbconv report``: it says what flake8 shows, in the forms of others."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlparse

import hosts
import pytest
import yaml
from repositories import Repo, isolate, new

from dbconv.cli.main import main
from dbconv.cli.reporting import Reported, as_github
from dbconv.known import shown as core
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import Source

ROOT = Path(__file__).parent.parent
SCHEMA = os.environ.get("DBCONV_SARIF")
MODEL = """\
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(Integer, nullable=False, default="0", comment="0 open, 1 paid")
    name = Column(String(30), nullable=False, comment="姓名", default={})  # noqa: DBC205
    code = Column(String(30), nullable=False, default="", comment="100% \u7f16\u7801")
    tags = Column(
        String(200), nullable=False, default="", comment="many"
    )
"""
ROUTES = "from flask import Blueprint\n\napi = Blueprint('api', __name__)\n\n\n@api.get('/user_list')\ndef all(): ...\n"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    isolate(monkeypatch, tmp_path)
    made = new(tmp_path / "shop", {"app/models.py": MODEL, "app/100%, 中文.py": ROUTES})
    monkeypatch.chdir(made.folder)
    return made


def printed(capsys: pytest.CaptureFixture[str], form: str, *paths: str, status: int = 1) -> str:
    capsys.readouterr()
    assert main(["report", "--format", form, *paths]) == status
    return capsys.readouterr().out


def shown(repo: Repo) -> list[tuple[str, int, int, str, str]]:
    """What flake8 shows, with the paths as they are below the top."""
    found = hosts.flake8(repo.folder)
    return [
        (Path(os.path.relpath(each.path, repo.folder)).as_posix(), each.line, each.column, each.code, each.text)
        for each in found
    ]


def ends(repo: Repo) -> dict[tuple[str, int, int, str], tuple[int, int]]:
    """Where findings end, from 1."""
    session = Session()
    found = {}
    for path in repo.folder.rglob("*.py"):
        name = path.relative_to(repo.folder).as_posix()
        for each in core.shown(Source(path.read_text(encoding="utf-8"), str(path)), session):
            found[name, each.line, each.column + 1, each.code] = each.end_line, each.end_column + 1
    return found


def test_sarif(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    said = json.loads(printed(capsys, "sarif"))
    assert said["version"] == "2.1.0" and "sarif-schema-2.1.0" in said["$schema"]
    (run,) = said["runs"]
    base = run["originalUriBaseIds"]["SRCROOT"]["uri"]
    assert base == f"{repo.folder.as_uri()}/"
    known = {rule.code: rule for rule in rules()}
    found = []
    for each in run["results"]:
        rule = run["tool"]["driver"]["rules"][each["ruleIndex"]]
        assert rule["id"] == each["ruleId"] and rule["name"] == known[each["ruleId"]].symbol
        letter = known[each["ruleId"]].category
        assert (
            each["level"] == rule["defaultConfiguration"]["level"] == {"E": "error", "W": "warning"}.get(letter, "note")
        )
        assert rule["help"]["markdown"].startswith(f"# {rule['id']} ")
        (location,) = each["locations"]
        place, region = location["physicalLocation"]["artifactLocation"], location["physicalLocation"]["region"]
        assert place["uriBaseId"] == "SRCROOT" and place["uri"].isascii()
        text = (repo.folder / unquote(place["uri"])).read_text(encoding="utf-8").splitlines()
        begin = region["startLine"], region["startColumn"]
        end = ends(repo)[unquote(place["uri"]), *begin, each["ruleId"]]
        assert (region.get("endLine", begin[0]), region.get("endColumn", begin[1])) == end
        assert ("endLine" in region) == (end != begin)
        assert end == begin or end[1] <= len(text[end[0] - 1]) + 1
        found.append(
            (unquote(place["uri"]), region["startLine"], region["startColumn"], each["ruleId"], each["message"]["text"])
        )
    assert sorted(found) == shown(repo)
    assert {"DBC101", "DBC305", "DBC601"} <= {each[3] for each in found}
    assert len({each["partialFingerprints"]["dbconvIdentity/v1"] for each in run["results"]}) == len(found)


def test_sarif_fits_its_schema(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    """The schema is not at hand in each place; where it is, DBCONV_SARIF names it."""
    if not SCHEMA:
        pytest.skip("DBCONV_SARIF names no schema")
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
    repo.write({"app/outside.py": "class Guest(Base)\n"})
    for said in (printed(capsys, "sarif"), printed(capsys, "sarif", "app/outside.py", status=0)):
        jsonschema.validate(json.loads(said), schema)


def test_github(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    found = []
    for line in printed(capsys, "github").splitlines():
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert match
        values = dict(each.split("=", 1) for each in match[2].split(","))
        plain = {name: _plain(text) for name, text in values.items()}
        code, _, symbol = plain["title"].partition(" ")
        rule = next(each for each in rules() if each.code == code)
        assert symbol == rule.symbol and match[1] == {"E": "error", "W": "warning"}.get(rule.category, "notice")
        begin = int(plain["line"]), int(plain["col"])
        end = ends(repo)[plain["file"], *begin, code]
        # The last column, not the one behind it, and columns are for a place in one line.
        is_named = end[0] == begin[0] and end[1] > begin[1]
        assert "endLine" not in plain if not is_named else (int(plain["endLine"]), int(plain["endColumn"]) + 1) == end
        found.append((plain["file"], int(plain["line"]), int(plain["col"]), code, _plain(match[3])))
    assert sorted(found) == shown(repo)
    assert any("%" in each[0] and "," in each[0] for each in found)


def _plain(text: str) -> str:
    """A value of a workflow command as GitHub reads it."""
    assert not re.search(r"%(?!25|0A|0D|3A|2C)", text)
    for written, meant in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(written, meant)
    return text


def test_github_takes_any_text(repo: Repo) -> None:
    path = repo.folder / "app" / "models.py"
    finding = core.shown(Source(path.read_text(encoding="utf-8"), str(path)), Session())[0]
    (line,) = as_github([Reported("a:b,c.py", finding._replace(text="50 %,\r\na: b"))], str(repo.folder))
    over_lines = finding._replace(end_line=finding.line + 1, end_column=finding.column + 1)
    assert "endLine" not in next(as_github([Reported("a.py", over_lines)], str(repo.folder)))
    assert line.startswith("::notice file=a%3Ab%2Cc.py,line=") and line.endswith("::50 %25,%0D%0Aa: b")


def gitlab(capsys: pytest.CaptureFixture[str], *paths: str) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = json.loads(printed(capsys, "gitlab", *paths))
    return found


def test_gitlab(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    said = gitlab(capsys)
    known = {rule.symbol: rule for rule in rules()}
    found = []
    for each in said:
        assert each.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        rule = known[each["check_name"]]
        assert each["severity"] == {"E": "major", "W": "minor"}.get(rule.category, "info")
        code, _, text = each["description"].partition(" ")
        assert code == rule.code
        found.append((each["location"]["path"], each["location"]["lines"]["begin"], code, text))
    assert sorted(found) == sorted((path, line, code, text) for path, line, _, code, text in shown(repo))
    assert len({each["fingerprint"] for each in said}) == len(said)


def test_a_finding_is_known_again_where_it_was_moved(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    before = {each["fingerprint"]: each["check_name"] for each in gitlab(capsys, "app/models.py")}
    repo.delete("app/models.py")
    repo.write({"app/people.py": "import os\n\n\n" + MODEL})
    after = {each["fingerprint"]: each["check_name"] for each in gitlab(capsys, "app/people.py")}
    assert before == after
    repo.edit("app/people.py", "default={}", "default=''")
    gone = (
        before.items() - {each["fingerprint"]: each["check_name"] for each in gitlab(capsys, "app/people.py")}.items()
    )
    assert [name for _, name in gone] == ["mutable-default"]


def test_two_of_one_identity_differ(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"app/routes.py": ROUTES + 2 * "\n\n@api.get('/usr')\ndef again(): ...\n"})
    said = [each for each in gitlab(capsys, "app/routes.py") if each["check_name"] == "path-word"]
    assert len(said) == 2 and said[0]["description"] == said[1]["description"]
    assert said[0]["fingerprint"] != said[1]["fingerprint"]


def test_what_is_known_is_not_in_it(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"pyproject.toml": "[project]\nname = 'shop'\n"})
    assert main(["baseline"]) == 0
    assert json.loads(printed(capsys, "sarif", status=0))["runs"][0]["results"] == []
    assert printed(capsys, "gitlab", status=0) == "[]\n" and printed(capsys, "github", status=0) == ""
    repo.edit("app/models.py", "    code = ", "    usr_code = ")
    assert [each["check_name"] for each in gitlab(capsys)] == ["column-name-abbreviated"]


def test_what_does_not_parse_is_said(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"app/models.py": MODEL.replace("class User(Base):", "class User(Base)")})
    assert main(["report", "--format", "github"]) == 1
    said = capsys.readouterr()
    assert "app/models.py: does not parse" in said.err.replace(os.sep, "/") and "DBC601" in said.out


def test_a_file_outside_of_the_repository_has_its_whole_path(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    other = repo.folder.parent / "other" / "models.py"
    other.parent.mkdir()
    other.write_text(MODEL, encoding="utf-8")
    found = json.loads(printed(capsys, "sarif", str(other)))["runs"][0]["results"]
    places = [each["locations"][0]["physicalLocation"]["artifactLocation"] for each in found]
    assert all(each.keys() == {"uri"} and each["uri"].startswith("file:///") for each in places)
    (place,) = {each["uri"] for each in places}
    assert PurePosixPath(unquote(urlparse(place).path)) == PurePosixPath(other.as_posix())


def test_paths_are_told_from_the_repository(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repo.folder / "app")
    assert {each["location"]["path"] for each in gitlab(capsys, "models.py")} == {"app/models.py"}


def test_there_is_nothing_at_a_path(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--format", "sarif", "nowhere"]) == 2
    said = capsys.readouterr()
    assert "there is no nowhere" in said.err and not said.out


def test_a_form_has_to_be_named(repo: Repo) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["report"])
    assert stopped.value.code == 2


@pytest.mark.parametrize("page", ["docs/ci.md", "docs/zh/ci.md"])
def test_the_page_says_what_runs(repo: Repo, capsys: pytest.CaptureFixture[str], page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8").partition("\n## GitLab\n")[2]
    blocks = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)[1:]
    (step,), jobs = (yaml.safe_load(each) for each in blocks)
    job = jobs["code_quality"]
    *_, written = job["script"]
    command, _, file = written.partition(" > ")
    assert job["artifacts"] == {"when": "always", "reports": {"codequality": file}}
    assert job["variables"] == {"GIT_DEPTH": "0"}
    for line in (command, step["run"]):
        name, *arguments = line.split()
        assert name == "dbconv" and main(arguments) == 1
        assert capsys.readouterr().out
