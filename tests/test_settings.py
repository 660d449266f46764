"""Which rules run, where they do, and which settings hold for a file: in the core, and in both hosts however run."""

from __future__ import annotations

from pathlib import Path

import hosts
import pytest

from dbconv.check import ALL, Selection
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.words.patterns import path_fits

RULES = {rule.code: rule for rule in rules()}
MODEL = """\
from sqlalchemy import Column, Integer, SmallInteger, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "shop_order"
    id = Column(Integer, primary_key=True, comment="key")
    userName = Column(SmallInteger, nullable=False, default=0, comment="who ordered it")
    name = Column(SmallInteger, nullable=False, default="0", comment="0 open, 1 paid")
    note = Column(String, nullable=False, default="", comment="what else is to be known")
"""
C, R, E = {"DBC202", "DBC205"}, {"DBC310"}, {"DBC303"}


def running(enable: tuple[str, ...] = (), disable: tuple[str, ...] = (), selection: Selection = ALL) -> set[str]:
    settings = Settings(enable=enable, disable=disable)
    return {code for code, rule in RULES.items() if selection.runs(rule, settings)}


ON = running()


def those(**fields: str) -> set[str]:
    return {code for code, rule in RULES.items() if all(getattr(rule, key) == value for key, value in fields.items())}


META = those(group="meta")


@pytest.mark.parametrize("name", ["DBC205", "column-name-keyword", "C9205"])
def test_a_rule_is_disabled_by_each_of_its_names(name: str) -> None:
    assert running(disable=(name,)) == ON - {"DBC205"}
    assert running(disable=(name, "DBC303")) == ON - {"DBC205", "DBC303"}


@pytest.mark.parametrize("letter", ["C", "R", "W", "E"])
def test_rules_of_a_letter_are_disabled(letter: str) -> None:
    assert running(disable=(letter,)) == ON - (those(category=letter) - META)


@pytest.mark.parametrize("group", sorted({rule.group for rule in rules()} - {"meta"}))
def test_rules_of_a_group_are_disabled_and_enabled(group: str) -> None:
    assert running(disable=(group,)) == ON - those(group=group)
    assert running(enable=(group,)) == ON | those(group=group)


@pytest.mark.parametrize("begin", ["DBC3", "DBC31", "DBC5", "DBC"])
def test_rules_whose_codes_begin_so_are_disabled_and_enabled(begin: str) -> None:
    begun = {code for code in RULES if code.startswith(begin)} - META
    assert running(disable=(begin,)) == ON - begun
    assert running(enable=(begin,)) == ON | begun


CLOSER = [
    ("C", "names", "DBC205", True),
    ("names", "DBC2", "DBC205", True),
    ("DBC2", "DBC20", "DBC205", True),
    ("DBC20", "column-name-keyword", "DBC205", True),
    ("C", "DBC223", "DBC223", True),
    ("names", "names", "DBC205", False),
    ("DBC205", "DBC205", "DBC205", False),
    ("DBC223", "names", "DBC223", False),
]


@pytest.mark.parametrize(("disabled", "enabled", "code", "runs"), CLOSER)
def test_the_closer_name_holds(disabled: str, enabled: str, code: str, runs: bool) -> None:
    assert (code in running(enable=(enabled,), disable=(disabled,))) is runs


def test_rules_on_dbconv_itself_are_disabled_by_themselves_alone() -> None:
    assert META <= running(disable=("C", "R", "W", "E", "DBC", "DBC0", "meta"))
    assert "DBC001" not in running(disable=("DBC001",))


def test_what_the_host_names_runs() -> None:
    assert running(disable=("C",), selection=Selection(named=("DBC205",))) == (ON - those(category="C")) | META | {
        "DBC205"
    }
    assert running(enable=("DBC",), selection=Selection({"DBC205"})) == META | {"DBC205"}


FITS = [
    ("legacy", "legacy/models.py", True),
    ("legacy", "app/legacy/models.py", True),
    ("legacy/", "app/legacy/models.py", True),
    ("/legacy", "app/legacy/models.py", False),
    ("./legacy", "legacy/models.py", True),
    ("legacy", "legacy2/models.py", False),
    ("*_pb2.py", "app/user_pb2.py", True),
    ("models.py", "app/models.py", True),
    ("app/models.py", "app/models.py", True),
    ("app/models.py", "src/app/models.py", False),
    ("app/*.py", "app/models.py", True),
    ("app/*.py", "app/inner/models.py", False),
    ("app/**", "app/inner/models.py", True),
    ("app/**", "app", False),
    ("app/**/models.py", "app/models.py", True),
    ("app/**/models.py", "app/a/b/models.py", True),
    ("app/**/models.py", "app/a/b/model.py", False),
    ("**/old", "a/b/old/c.py", True),
    ("app/*/models", "app/a/models/user.py", True),
    ("app/*/models", "app/models/user.py", False),
    ("**", "a.py", True),
    ("", "a.py", False),
    ("/", "a.py", False),
    ("*" * 40 + "b", "a" * 200, False),
    ("**/" * 40 + "b", "a/" * 200 + "c", False),
]


@pytest.mark.parametrize(("form", "path", "fits"), FITS, ids=range(len(FITS)))
def test_which_paths_fit(form: str, path: str, fits: bool) -> None:
    assert path_fits(path.split("/"), form) is fits


def test_an_empty_path_fits_nothing() -> None:
    settings = Settings(exclude=("*",), folder="/work")
    assert not settings.excludes("") and not settings.excludes("/other/a.py") and settings.excludes("/work/a.py")
    assert not Settings(exclude=("*",)).excludes("/work/a.py")
    assert Settings(exclude=("*",)).excludes(str(Path("a.py").resolve()))


# --- Both hosts ---


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a model in each of two folders."""
    for name in ("shop", "legacy"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "order.py").write_text(MODEL)
    return tmp_path.resolve()


def configure(folder: Path, *lines: str) -> None:
    (folder / "pyproject.toml").write_text("\n".join(["[tool.dbconv]", *lines, ""]))


FILES = ["shop/order.py", "legacy/order.py"]


def said(project: Path) -> dict[str, set[str]]:
    """What is found in each file, by both hosts, in all ways to run them alike."""
    flake8 = hosts.flake8(project, "-j1", ".")
    assert flake8 == hosts.flake8(project, "-j2", *FILES)
    assert flake8 == hosts.pylint(project, FILES) == hosts.pylint(project, FILES, "-j2")
    text = MODEL.encode()
    by_stdin = [hosts.flake8(project, f"--stdin-display-name={each}", "-", text=text) for each in FILES]
    assert flake8 == sorted(one for each in by_stdin for one in each)
    assert flake8 == sorted(one for each in FILES for one in hosts.pylint(project, [each], "--from-stdin", text=text))
    return {each: {one.code for one in flake8 if one.path == str(project / each)} for each in FILES}


ALL_OF_THEM = C | R | E


def test_disabled_rules_are_silent_in_both_hosts(project: Path) -> None:
    configure(project, 'disable = ["C", "R", "string-without-length"]')
    assert said(project) == {each: E for each in FILES}


def test_excluded_files_are_silent_in_both_hosts(project: Path) -> None:
    configure(project, 'exclude = ["legacy"]')
    assert said(project) == {"shop/order.py": ALL_OF_THEM, "legacy/order.py": set()}


def test_overrides_hold_for_their_files_in_both_hosts(project: Path) -> None:
    configure(
        project,
        'disable = ["DBC202"]',
        "[[tool.dbconv.overrides]]",
        'files = ["legacy/**"]',
        'dialect = "postgresql"',
        'extend-disable = ["DBC303"]',
        "[[tool.dbconv.overrides]]",
        'files = ["order.py"]',
        'enable = ["DBC223"]',
    )
    shown = said(project)
    assert shown["shop/order.py"] == ALL_OF_THEM - {"DBC202"} | {"DBC223"}
    assert shown["legacy/order.py"] == {"DBC205", "DBC223"}


def test_two_projects_of_a_repository_have_settings_of_their_own(project: Path) -> None:
    configure(project, 'disable = ["DBC31"]')
    configure(project / "legacy", 'dialect = "postgresql"', 'disable = ["DBC303"]')
    assert said(project) == {"shop/order.py": C | E, "legacy/order.py": C}


def test_the_hosts_own_selection_wins(project: Path) -> None:
    configure(project, 'disable = ["C"]')
    named = hosts.flake8(project, "--extend-select=DBC205", "shop")
    assert {each.code for each in named} == {"DBC205"} | R | E
    assert {each.code for each in hosts.flake8(project, "shop", select="DBC3")} == R | E
    assert {each.code for each in hosts.pylint(project, FILES[:1], "--disable=string-without-length")} == E
    configure(project, 'enable = ["names", "DBC223"]')
    shown = hosts.pylint(project, FILES[:1], "--disable=column-name-keyword")
    assert {each.code for each in shown} >= {"DBC202", "DBC223"} and "DBC205" not in {each.code for each in shown}
    configure(project, 'disable = ["names"]')
    off = hosts.pylint(project, FILES[:1], "--disable=all", "--enable=dbconv,table-without-description")
    assert {each.code for each in off} == {"DBC223"} | R | E


def test_options_of_the_hosts_do_the_same(project: Path) -> None:
    flake8 = hosts.flake8(project, "--dbconv-disable=C, DBC310", "--dbconv-exclude=legacy", ".")
    assert {(each.path, each.code) for each in flake8} == {(str(project / "shop/order.py"), "DBC303")}
    assert flake8 == hosts.pylint(project, FILES, "--dbconv-disable=C, DBC310", "--dbconv-exclude=legacy")


# --- What overrides make of settings ---

TABLE = """\
[tool.dbconv]
allowed-names = ["a"]
extend-allowed-names = ["b"]
max-words = 2
dialect = "oracle"
[[tool.dbconv.overrides]]
files = ["one.py", "two.py"]
extend-allowed-names = ["c"]
dialect = "auto"
[[tool.dbconv.overrides]]
files = ["two.py"]
allowed-names = ["d"]
max-words = 5
"""


@pytest.mark.parametrize(
    ("name", "allowed", "words", "dialect"),
    [
        ("zero.py", ("a", "b"), 2, "oracle"),
        ("one.py", ("a", "b", "c"), 2, "postgresql"),
        ("two.py", ("d",), 5, "postgresql"),
    ],
)
def test_what_overrides_make(tmp_path: Path, name: str, allowed: tuple[str, ...], words: int, dialect: str) -> None:
    (tmp_path / "pyproject.toml").write_text(TABLE)
    (tmp_path / "requirements.txt").write_text("psycopg2\n")
    session, path = Session(), str(tmp_path / name)
    found = session.settings_for(path)
    assert (found.allowed_names, found.max_words, found.dialect) == (allowed, words, dialect)
    assert not found.problems and session.settings_for(path) is found
    native = session.settings_for(path, (("max-words", "9"), ("allowed-names", "z")))
    assert native.max_words == 9 and native.allowed_names[0] == "z"


def test_settings_stay_what_they_are() -> None:
    settings = Settings(max_words=5)
    other = settings.changed(language="zh")
    assert (settings.max_words, settings.language, other.max_words, other.language) == (5, "en", 5, "zh")
    assert settings.meanings and settings.changed().meanings is not settings.meanings
    assert settings != settings.changed()
    with pytest.raises(AttributeError, match="max_words"):
        settings.max_words = 4
    with pytest.raises(TypeError, match="maxwords"):
        Settings(maxwords=4)


def test_rules_of_a_program_that_goes_on_are_switched_on_by_one_setting(tmp_path: Path) -> None:
    """In both hosts, beside disable, and not by another project's settings of the same run."""
    text = (
        'from alembic import op\n\nrevision = "1a"\ndown_revision = None\n\n\ndef upgrade():\n'
        '    op.create_index("ix", "users", ["a"])\n\n\ndef downgrade():\n    op.drop_index("ix", "users")\n'
    )
    lines = {"on": "online = true", "off": "online = false", "disabled": 'online = true\ndisable = ["DBC721"]'}
    for name, line in lines.items():
        (tmp_path / name / "migrations").mkdir(parents=True)
        (tmp_path / name / "migrations" / "1a.py").write_text(text)
        (tmp_path / name / "pyproject.toml").write_text(f'[tool.dbconv]\ndialect = "postgresql"\n{line}\n')
    files = [tmp_path / name / "migrations" / "1a.py" for name in lines]
    flake8 = [each for each in hosts.flake8(tmp_path) if each.code == "DBC721"]
    assert [each.path for each in flake8] == [str(files[0].resolve())]
    for order in (files, files[::-1]):
        assert [each for each in hosts.pylint(tmp_path, order) if each.code == "DBC721"] == flake8
