"""Messages in Chinese: each is there with the same values, says nothing in English but code, and both hosts show it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import hosts
import pytest
from case_files import CASES

from dbconv.check import ALL, settings_of
from dbconv.cli.main import main
from dbconv.cli.pages import page_of
from dbconv.known.shown import shown
from dbconv.languages import messages_in, page_in, phrases_in, setting_help_in
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.settings import OPTIONS
from dbconv.source import Source
from dbconv.terms import JOINED, PHRASES

PACKAGE = Path(__file__).parent.parent / "dbconv" / "languages"
MODULES = {kind: sorted((PACKAGE / "zh" / kind).glob("*.py")) for kind in ("", "pages")}
# Commands, and what SQL, Python and Alembic write with a space.
CODE = re.compile(
    r"dbconv (?:baseline(?: --\w+)?|lock|rules)|alembic (?:upgrade head|downgrade|revision(?: --\w+)?)|NOT NULL|"
    r"git (?:status|config --global --add safe\.directory)|Revises: |raise NotImplementedError|return \{|"
    r"flake8 和 pylint|env\.py|pyproject\.toml|target_metadata = Base\.metadata|naming_convention|server_default|"
    r"please adjust|op\.execute"
)


# What a message says to write is written so in each language: a file's name, an argument, an option.
WRITTEN = re.compile(r"\{\w+\}\.\w+|\b\w+=(?:\"[^\"]*\"|'[^']*'|[\w{}.]+)|--[\w-]+")


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def templates() -> Iterator[tuple[str, str]]:
    for rule in rules():
        for name, text in messages_in("zh", rule.group, rule.code).items():
            yield f"{rule.code} {name}", text
    yield from phrases_in("zh").phrases.items()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_each_message_is_there_with_its_values(rule: Rule) -> None:
    said = messages_in("zh", rule.group, rule.code)
    assert said.keys() == rule.messages.keys()
    for name, text in said.items():
        assert placeholders(text) == placeholders(rule.messages[name]), name
        assert [each for each in WRITTEN.findall(rule.messages[name]) if each not in text] == [], name


def test_each_phrase_is_there_with_its_values() -> None:
    said = phrases_in("zh")
    assert said.joined.keys() == JOINED.keys() and said.phrases.keys() == PHRASES.keys()
    for name, text in said.phrases.items():
        assert placeholders(text) == placeholders(PHRASES[name]), name


@pytest.mark.parametrize("kind", MODULES)
def test_nothing_is_said_of_a_rule_that_is_gone(kind: str) -> None:
    known = {(rule.group, rule.code) for rule in rules()}
    there = {
        (path.stem, name.id)
        for path in MODULES[kind]
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign)
        for name in node.targets
        if isinstance(name, ast.Name) and re.fullmatch(r"DBC\d+", name.id)
    }
    assert there == known


@pytest.mark.parametrize(("name", "text"), list(templates()))
def test_a_message_is_chinese(name: str, text: str) -> None:
    """Two English words in a row are a phrase that nobody translated; a message has Chinese characters."""
    bare = CODE.sub("", re.sub(r"\{\w+\}", "", text))
    assert not re.search(r"[A-Za-z]{2,} [a-z]{2,}", bare), bare
    assert re.search("[\u4e00-\u9fff]", text) or name == "versions"


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_page_is_chinese(rule: Rule) -> None:
    """It has the examples of the English one, what is reported and why; a sentence of it has Chinese characters."""
    page = page_of(rule, "zh")
    assert re.findall(r"^```.*?^```", page, re.MULTILINE | re.DOTALL) == [
        block
        for name in ("Bad", "Good")
        for block in re.findall(
            r"^```.*?^```",
            rule.documentation.partition(f"\n## {name}\n")[2].partition("\n## ")[0],
            re.MULTILINE | re.DOTALL,
        )
    ]
    for text in page_in("zh", rule.group, rule.code):
        assert re.search("[\u4e00-\u9fff]", text) and text.endswith("。")
        assert not re.search(
            r"[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}", re.sub(r"`[^`]*`|\"[^\"]*\"|\([^)]*\)", "", text)
        ), text


def test_values_are_chinese_or_code(tmp_path: Path) -> None:
    """What cases make rules say in Chinese has the words of the source, of SQL and of commands, and no others."""
    english: list[str] = []
    for number, case in enumerate(CASES):
        path = case.write(tmp_path / str(number))
        source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
        session = Session()
        settings = settings_of(source, session).changed(language="zh")
        for each in shown(source, session, ALL, settings, obeys_comments=False):
            # No rule tells its English text apart from the words of the source: articles and verbs do.
            if re.search(r"\b(the|this|is|are|was|which|has|have)\b (?![=(.])", re.sub(r'"[^"]*"', "", each.text)):
                english.append(f"{case.name}: {each.text}")
    assert not english


MODELS = """from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(String(10), nullable=False, default="", comment="状态")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text('[tool.dbconv]\nlanguage = "zh"\n', encoding="utf-8")
    (tmp_path / "models.py").write_text(MODELS, encoding="utf-8")
    return tmp_path


def test_both_hosts_say_it(project: Path) -> None:
    path = project / "models.py"
    found = hosts.core([path])
    assert found == hosts.flake8(project, "models.py") == hosts.pylint(project, ["models.py"])
    assert [each.text for each in found] and all(re.search("[\u4e00-\u9fff]", each.text) for each in found)


def test_commands_on_rules_say_it(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    for arguments in (["explain", "DBC205"], ["explain", "DBC2"], ["rules"]):
        assert main(arguments) == 0
        assert "字段名是数据库的关键字或类型名。" in "".join(capsys.readouterr().out.split())


def test_an_option_says_the_language(project: Path) -> None:
    found, *_ = hosts.flake8(project, "--dbconv-language=en", "models.py")
    assert found.text.isascii()


def test_a_baseline_hides_the_same_in_both_languages(tmp_path: Path) -> None:
    """A finding is known again by what it is about: where nothing in the code names that, by its English text."""
    for number, case in enumerate(CASES[::7]):
        path = case.write(tmp_path / str(number))
        source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
        session = Session()
        settings = settings_of(source, session)
        english, chinese = (
            sorted(
                each.identity
                for each in shown(source, session, ALL, settings.changed(language=language), obeys_comments=False)
            )
            for language in ("en", "zh")
        )
        assert english == chinese


def test_each_setting_says_what_it_is_for() -> None:
    texts = {option.name: setting_help_in("zh", option.name) for option in OPTIONS.values() if not option.extends}
    for name, text in texts.items():
        assert re.search("[\u4e00-\u9fff].*。$", text) and not re.search(r"[a-z]{3,} [a-z]{2,} [a-z]{2,}", text), name
    # What is written of a setting is written of it in both: its names, its values, its variables.
    for name in ("dialect", "merged-ref", "new-only", "cache-dir"):
        words = re.findall(r"\b(?:DBCONV_\w+|origin/\w+|mysql|HEAD|XDG\w+|sqlalchemy\.url)\b", OPTIONS[name].help)
        assert words and all(word in texts[name] for word in words)
    assert import_module("dbconv.languages.zh.pages.settings").HELP.keys() == texts.keys()


def test_the_page_on_old_code_bases_has_the_same_commands() -> None:
    """Which a test runs, as the English page has them."""
    docs = PACKAGE.parent.parent / "docs"
    blocks = [
        re.findall(r"^```.*?^```", (docs / path).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        for path in ("on-an-old-code-base.md", "zh/on-an-old-code-base.md")
    ]
    assert blocks[0] and blocks[0] == blocks[1]
