"""What holds for every rule: documented, tested, unique, and its examples do what they say."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest
from case_files import CASES, commit_to_main, git, read_diff, read_files

from dbconv.check import Selection, check
from dbconv.cli.main import main
from dbconv.context import Context
from dbconv.facts.file_tables import FileTables
from dbconv.facts.unknown import UnknownFact
from dbconv.project.module import Module
from dbconv.project.readers import reader_specs
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.options import Problem
from dbconv.settings import OPTIONS, Settings
from dbconv.source import Source
from dbconv.suppress import without_noqa

ROOT = Path(__file__).resolve().parent.parent
HEADINGS = ["Why", "Bad", "Good", "Settings"]
OF_ITSELF = {"DBC001", "DBC002"}
WITHOUT_EXAMPLES = OF_ITSELF | {"DBC003", "DBC505"}
RULES = list(rules())


# The examples of revisions are excerpts: without a docstring, mostly without a downgrade and without the parents.
LEFT_OUT = {"DBC512", "DBC531", "DBC533"}


def codes_of(example: str, rule: Rule, folder: Path) -> list[str]:
    """What is found in an example, or in all files of one that has several, or is a diff against what was merged."""
    selection = Selection(named=(rule.code,))
    if re.match(r"[ +-]# \S+\.py\n", example):
        before, after = read_diff(example)
        commit_to_main(folder, before)
        (folder / "migrations").mkdir(exist_ok=True)
        (folder / "migrations" / "env.py").touch()
        return codes_of_files(after, rule, folder, selection)
    if rule.code.startswith(("DBC5", "DBC7")) and example.startswith("# "):
        (folder / "migrations").mkdir(parents=True)
        (folder / "migrations" / "env.py").touch()
        git(folder, "init", "-q")
        return codes_of_files(read_files(example), rule, folder, selection)
    path = re.match(r"# (\S+\.py)\n", example)
    source = Source(example, str(folder / (path[1] if path else "example.py")))
    selection = Selection(named=(rule.code,))
    given = re.match(r'# settings: (\S+) = \["(.*)"\]\n', example)
    settings = Session().settings_for("", ((given[1], given[2]),)) if given else Settings()
    return [finding.rule.code for finding in check(source, Session(), selection, settings)]


def codes_of_files(files: Mapping[str, str], rule: Rule, folder: Path, selection: Selection) -> list[str]:
    """What is found in files that are written to a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    settings = Settings(
        dialect=rule.dialects[0] if rule.dialects else "postgresql" if rule.code == "DBC524" else "mysql"
    )
    sources = [Source(text, str(folder / name)) for name, text in files.items() if name.endswith(".py")]
    session = Session()
    said = (without_noqa(check(source, session, selection, settings), source) for source in sources)
    found = [finding for each in said for finding in each]
    return [each.rule.code for each in found if each.rule.code == rule.code or each.rule.code not in LEFT_OUT]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page(rule: Rule, tmp_path: Path) -> None:
    headings = re.findall(r"^## (.*)$", rule.documentation, re.MULTILINE)
    assert headings in (HEADINGS[:3], HEADINGS)
    assert rule.summary.endswith(".") and len(rule.summary) < 110
    if rule.code in WITHOUT_EXAMPLES:
        return
    bad, good = (
        re.findall(r"```(?:python|diff)\n(.*?)```", part, re.DOTALL)
        for part in rule.documentation.split("## Bad")[1].split("## Good")
    )
    assert len(bad) == len(good) == 1
    assert codes_of(bad[0], rule, tmp_path / "bad") == [rule.code]
    assert codes_of(good[0], rule, tmp_path / "good") == []


class Asked(Settings):
    """Settings that note which of them are read."""

    names: ClassVar[set[str]] = set()

    def __getattribute__(self, name: str) -> Any:
        Asked.names.add(name.replace("_", "-"))
        return super().__getattribute__(name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_settings_are_documented(rule: Rule, tmp_path: Path) -> None:
    """The page names those that are read in the rule's cases by itself, or by the readers of its facts."""
    specs = [each for each in reader_specs() if {*rule.fact_types} & {*each.reader.makes} - {Problem}]
    read: set[str] = set()
    for case in CASES if specs else ():
        if case.symbol == rule.symbol:
            path = case.write(tmp_path / case.name.replace("/", "-"))
            source, session = Source(path.read_bytes().decode("utf-8-sig"), str(path)), Session()
            settings, asked = session.settings_for(str(path)), Asked()
            vars(asked).update(vars(settings), meanings=settings.meanings)
            Asked.names = set()
            for spec in specs:
                if spec.may_match(source, asked):
                    facts = list(spec.reader.read(Module(source, session, settings), asked))
                    context = Context(asked, FileTables(facts))
                    for fact in facts:
                        with contextlib.suppress(UnknownFact):
                            list(rule.check(fact, context) if type(fact) in rule.fact_types else ())
            read |= Asked.names
    said = set(re.findall(r"`([a-z-]+)`", rule.documentation.partition("## Settings\n")[2]))
    assert read & OPTIONS.keys() == said


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.code not in OF_ITSELF], ids=lambda rule: rule.code)
def test_has_a_case_that_fires_and_one_that_does_not(rule: Rule) -> None:
    cases = [case for case in CASES if case.symbol == rule.symbol]
    fires = [rule.code in {code for *_, code in case.expected} for case in cases]
    quiet_lines = [line for case in cases for line in case.text.split("\n") if " = " in line and rule.code not in line]
    assert any(fires)
    assert not all(fires) or len(quiet_lines) > 3


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_message(rule: Rule) -> None:
    for message in rule.messages.values():
        assert not message.removesuffix("...").endswith(".") and "\n" not in message
    assert rule.category in "CRWE" and re.fullmatch(r"DBC\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.symbol)
    name = Path(inspect.getfile(rule.check)).stem
    assert name == rule.check.__name__ == rule.symbol.replace("-", "_")


def test_everything_is_unique() -> None:
    for field in ("code", "symbol", "pylint_id", "documentation"):
        values = [getattr(rule, field) for rule in RULES]
        assert len(set(values)) == len(values), field
    messages = [message for rule in RULES for message in rule.messages.values()]
    assert len({*messages}) == len(messages)


def test_a_door_is_off_where_all_rules_on_its_facts_are() -> None:
    for spec in reader_specs():
        kinds = {*spec.reader.makes} - {Problem}
        assert spec.on == any(rule.default_enabled for rule in RULES if kinds & {*rule.fact_types}), spec.module


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_loaded_with_the_facts_that_it_judges(rule: Rule) -> None:
    kinds = importlib.import_module(f"dbconv.rules.{rule.group}").KINDS
    assert {each.__module__.split(".")[-2 if each.__module__.count(".") > 2 else -1] for each in rule.fact_types} - {
        "options"
    } <= {*kinds}


def test_each_reader_of_words_takes_part_in_the_precedence() -> None:
    for rule in RULES:
        if re.search(r"\bwords=", inspect.getsource(rule.check)):
            assert rule.precedence is not None


def test_changelog_has_each_rule() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for rule in RULES:
        assert f"{rule.code} {rule.symbol}" in " ".join(changelog.split())


def test_made_files_are_fresh() -> None:
    result = subprocess.run([sys.executable, "tools/make_docs.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_rules_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [each["code"] for each in listed] == [rule.code for rule in RULES]
    assert {"code", "symbol", "letter", "default", "fixable", "summary"} == set(listed[0])
    assert {each["default"] for each in listed} == {
        "on",
        "off",
        *(f"on ({', '.join(rule.dialects)})" for rule in RULES if rule.dialects and rule.default_enabled),
        *(f"online ({', '.join(rule.dialects)})" for rule in RULES if rule.dialects and rule.online),
        *("online" for rule in RULES if rule.online and not rule.dialects),
    }
    assert "on (postgresql, sqlite, mssql, oracle)" in {each["default"] for each in listed}
    assert main(["rules"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(RULES)


@pytest.mark.parametrize("name", ["DBC205", "dbc205", "column-name-keyword", "C9205"])
def test_explain_command(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    page = (ROOT / "docs" / "rules" / "DBC205.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == page


def test_explain_says_what_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "column-name-keywords"]) == 2
    assert 'did you mean "column-name-keyword"?' in capsys.readouterr().err


def test_a_rule_needs_the_files_that_the_scaffold_writes_and_nothing_else(tmp_path: Path) -> None:
    """CONTRIBUTING's five minutes, done."""
    for name in ("dbconv", "flake8_dbconv", "pylint_dbconv", "tools", "tests", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    scaffold, cases, rule = re.findall(r"^\$ \.venv/bin/python (.*)$", contributing(), re.MULTILINE)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    run = functools.partial(subprocess.run, cwd=tmp_path, capture_output=True, text=True, env=environment)
    made = run([sys.executable, *shlex.split(scaffold)])
    assert made.returncode == 0 and len(made.stdout.split()) == 5, made.stderr
    for command in (cases, rule):
        result = run([sys.executable, *shlex.split(command)])
        assert result.returncode == 0 and int(re.findall(r"(\d+) passed", result.stdout)[0]) > 2, result.stdout


def contributing() -> str:
    """What CONTRIBUTING says of a new rule."""
    return (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## A new rule")[2].partition("\n## ")[0]


def test_ranges_in_the_readme_end_where_the_rules_do() -> None:
    """A rule that is added behind "DBC511 to DBC516" is to be in that sentence, or to be left out on purpose."""
    codes = [rule.code for rule in RULES]
    ranges = re.findall(r"\[(DBC\d+)\]\(\S+\) to \[(DBC\d+)\]", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(ranges) > 3
    for first, last in ranges:
        assert first == min(code for code in codes if code[:5] == first[:5])
        assert last == max(code for code in codes if code[:5] == last[:5])


def test_settings_are_kept_until_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.dbconv]\ndialect = "oracle"\n')
    now = 0.0
    session = Session(clock=lambda: now)
    first = session.settings_for(str(tmp_path / "a.py"))
    assert first.dialect == "oracle"
    path.write_text('[tool.dbconv]\ndialect = "postgresql"\n')
    assert session.settings_for(str(tmp_path / "a.py")) is first
    now = 1.1
    assert session.settings_for(str(tmp_path / "a.py")).dialect == "postgresql"
