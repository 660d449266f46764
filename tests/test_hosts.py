"""What the hosts do beside the cases: standard input, options, rules that are off, jobs, real code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import hosts
import pytest

from dbconv.session import Session

ROOT = Path(__file__).resolve().parent.parent
SHOP = ROOT / "examples" / "shop"
MODEL = """\
from sqlalchemy import Column, Integer, SmallInteger
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "shop_order"
    id = Column(Integer, primary_key=True, comment="key")
    userName = Column(SmallInteger, nullable=False, default=0, comment="who ordered it")
    name = Column(SmallInteger, nullable=False, default=0, comment="0 open, 1 paid")
"""
TABLE_WITHOUT_DESCRIPTION = ("DBC223", 9)
ON = {("DBC202", 12), ("DBC205", 13)}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one model, without settings."""
    (tmp_path / "shop" / "models").mkdir(parents=True)
    (tmp_path / "shop" / "models" / "order.py").write_text(MODEL)
    return tmp_path.resolve()


def found(shown: list[hosts.Shown]) -> set[tuple[str, int]]:
    return {(each.code, each.line) for each in shown}


def configure(project: Path, *lines: str) -> None:
    (project / "pyproject.toml").write_text("\n".join(["[tool.dbconv]", *lines, ""]))


MODEL_PATH = "shop/models/order.py"


def both(project: Path) -> list[set[tuple[str, int]]]:
    return [found(hosts.flake8(project)), found(hosts.pylint(project, [MODEL_PATH]))]


def test_example_is_reported_alike() -> None:
    files = sorted(path for path in SHOP.rglob("*.py"))
    assert len(files) > 20
    flake8 = hosts.flake8(SHOP, "-j4", ".")
    assert flake8 == hosts.pylint(SHOP, files) == hosts.core(files)
    assert flake8 == hosts.flake8(SHOP, "-j1", ".") == hosts.pylint(SHOP, files, "-j2")
    assert len(flake8) > 40


def test_real_code_is_reported_alike() -> None:
    packages = Path(sysconfig.get_path("purelib"))
    folders = ("sqlalchemy", "alembic", "flask_sqlalchemy", "flask", "pylint")
    files = [
        path for each in folders for path in sorted((packages / each).rglob("*.py"))[:: 1 if hosts.THOROUGH else 12]
    ]
    flake8 = hosts.flake8(packages, "-j2", *map(str, files))
    assert flake8 == hosts.pylint(packages, files, "-j2")
    assert "DBC002" not in {each.code for each in flake8}


def test_unsaved_text_is_linted_as_if_it_lay_there(project: Path) -> None:
    (project / MODEL_PATH).write_text("")
    configure(project, 'extend-allowed-names = ["name"]')
    text = MODEL.encode()
    flake8 = hosts.flake8(project, f"--stdin-display-name={MODEL_PATH}", "-", text=text)
    assert found(flake8) == {("DBC202", 12)}
    assert hosts.pylint(project, [MODEL_PATH], "--from-stdin", text=text) == flake8
    wrong = f"--stdin-display-name={project}/shop/models/orderItem.py"
    assert found(hosts.flake8(project, wrong, "-", text=text)) >= {("DBC101", 1)}


def test_text_without_a_name_has_no_file_rules(project: Path) -> None:
    assert found(hosts.flake8(project, "-", text=MODEL.encode())) == ON


@pytest.mark.parametrize("prefix", ["", "./"])
def test_path_may_be_written_in_any_way(project: Path, prefix: str) -> None:
    (project / MODEL_PATH).rename(project / "shop/models/orderItem.py")
    path = f"{prefix}shop/models/orderItem.py"
    assert found(hosts.flake8(project, path)) >= {("DBC101", 1)}
    assert found(hosts.flake8(project, str(project / path))) >= {("DBC101", 1)}


def test_off_rule_is_off(project: Path) -> None:
    assert both(project) == [ON, ON]


def test_off_rule_is_switched_on_in_the_settings(project: Path) -> None:
    for name in ("DBC223", "table-without-description", "C9223"):
        configure(project, f'enable = ["{name}"]')
        assert both(project) == [{*ON, TABLE_WITHOUT_DESCRIPTION}] * 2


def test_off_rule_is_switched_on_by_an_option(project: Path) -> None:
    expected = {*ON, TABLE_WITHOUT_DESCRIPTION}
    assert found(hosts.flake8(project, "--dbconv-enable=DBC223", ".")) == expected
    assert found(hosts.pylint(project, [MODEL_PATH], "--dbconv-enable=DBC223")) == expected


def test_off_rule_is_switched_on_by_naming_it_to_the_host(project: Path) -> None:
    expected = {*ON, TABLE_WITHOUT_DESCRIPTION}
    assert found(hosts.flake8(project, "--extend-select=DBC223", ".")) == expected
    assert found(hosts.flake8(project, select="DBC2")) == found(hosts.flake8(project, select="DBC,DBC22")) == ON
    assert (
        found(hosts.pylint(project, [MODEL_PATH], "--disable=all", "--enable=dbconv,table-without-description"))
        >= expected
    )


@pytest.mark.parametrize("option", ["--ignore=E501", "--extend-ignore=E501", "--select=DBC,E", "--max-complexity=9"])
def test_off_rule_is_not_switched_on_by_the_way(project: Path, option: str) -> None:
    shown = hosts.run("flake8", "--isolated", option, ".", cwd=project).stdout
    assert "DBC205" in shown and "DBC223" not in shown


def test_off_rule_obeys_the_host_that_selects_others(project: Path) -> None:
    configure(project, 'enable = ["DBC223"]')
    assert found(hosts.flake8(project, select="DBC205")) == {("DBC205", 13)}
    only = ["--disable=all", "--enable=column-name-keyword"]
    assert found(hosts.pylint(project, [MODEL_PATH], *only)) == {("DBC205", 13)}


def test_ignored_rules_do_not_run(project: Path) -> None:
    assert found(hosts.flake8(project, "--extend-ignore=DBC20", ".")) == set()
    options = ["--disable=column-name-keyword", "--enable=column-name-not-lower-case"]
    assert found(hosts.pylint(project, [MODEL_PATH], "--disable=all", *reversed(options))) == {("DBC202", 12)}


def test_native_option_wins(project: Path) -> None:
    configure(project, 'allowed-names = ["userName"]')
    assert both(project) == [{("DBC205", 13)}] * 2
    option = "--dbconv-allowed-names=name, other"
    assert found(hosts.flake8(project, option, ".")) == {("DBC202", 12)}
    assert found(hosts.pylint(project, [MODEL_PATH], option)) == {("DBC202", 12)}
    assert found(hosts.flake8(project, "--dbconv-extend-allowed-names=name", ".")) == set()


def test_options_come_from_the_hosts_files_too(project: Path) -> None:
    (project / "setup.cfg").write_text("[flake8]\nselect = DBC\ndbconv-allowed-names =\n    userName,\n    name\n")
    assert hosts.run("flake8", ".", cwd=project).stdout == ""
    (project / "pyproject.toml").write_text('[tool.pylint.dbconv]\ndbconv-allowed-names = "userName,name"\n')
    assert hosts.pylint(project, [MODEL_PATH], "--rcfile=pyproject.toml") == []


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ('dialekt = "sqlite"', 'did you mean "dialect"?'),
        ('dialect = "db2"', '"dialect" cannot be "db2"; it must be one of "auto", "mysql", "postgresql"'),
        ('dialect = "postgress"', 'did you mean "postgresql"?'),
        ("dialect = [1, 2]", '"dialect" cannot be [1, 2]; it must be one of'),
        (
            'money-type = "Decimal(21,4)"',
            'cannot be "Decimal(21,4)"; it must be one of "Numeric", "Numeric(21, 4)", "integer"',
        ),
        ('money-type = "Decimal(21,4)"', 'did you mean "Numeric(21, 4)"?'),
        (
            'disable = ["column-name"]',
            '[tool.dbconv] disable: no rule is called "column-name"; did you mean "column-name-',
        ),
        ('disable = ["column"]', 'did you mean "columns"?'),
        ('disable = ["DBC9", "X"]', 'no rule is called "DBC9"'),
        ('ignore = ["DBC205"]', 'unknown key "ignore"; disable switches rules off'),
        ('extend_ignore = ["DBC205"]', "disable switches rules off"),
        ("overrides = 1", "it must be an array of tables, each with files, a list of paths, and their settings"),
        ('overrides = [{files = [], dialect = "oracle"}]', "it must be an array of tables, each with files"),
        ('overrides = [{files = ["*"], dialekt = ""}]', '[tool.dbconv] overrides: unknown key "dialekt"; did you mean'),
        ('overrides = [{files = ["zz"], max-words = "x"}]', 'overrides: "max-words" cannot be "x"'),
        ('overrides = [{files = ["*"], overrides = []}]', 'overrides: unknown key "overrides"'),
        ('select = ["DBC2"]', "enable switches on rules that are off"),
        ("exclude = 1", '"exclude" cannot be 1; it must be a list of strings'),
        ("ignore-paths = 1", "exclude leaves files out, and overrides have settings for some of them"),
        ("zzz = 1", "the help of flake8 and pylint lists those there are"),
        (f"{'k' * 9000} = 1", f'unknown key "{"k" * 77}..."'),
        ('allowed-names = ["a", "("]', 'cannot hold "(", which is no name and no regular expression (missing )'),
        ('allowed-names = ["a{99999999999}"]', "(the repetition number is too large)"),
        ('allowed-names = ["[[a]b]"]', "(Possible nested set at position 1)"),
        ('allowed-names = ["(a+)+b"]', 'cannot hold "(a+)+b", which may take for ever to match'),
        (f'allowed-names = ["{"(" * 2000}{")" * 2000}"]', "which is no name and no regular expression ("),
        ("[tool.dbconf]", "unknown table [tool.dbconf]; did you mean [tool.dbconv]?"),
        ("[tool.DbConv]", "unknown table [tool.DbConv]; did you mean [tool.dbconv]?"),
        ("[dbconv]", "unknown table [dbconv]; did you mean [tool.dbconv]?"),
        ("allowed-names = 3", "it must be a list of strings"),
        ('enable = ["DBC999"]', "dbconv rules lists them"),
        ('enable = ["text-typ"]', 'did you mean "text-type"?'),
        ("max-string-length = 0", "it must be a whole number above 0"),
        ("allow-enum-status = 1", "it must be true or false"),
        ('money-type = "Numeric(21, x)"', 'it must be one of "Numeric", "Numeric(21, 4)", "integer"'),
        ('accepted-edits = [{revision = "1a"}]', "an array of tables with the keys revision, fingerprint, reason"),
        ("=", "all settings are at their defaults until it is mended"),
    ],
)
def test_bad_setting_is_said_and_the_run_goes_on(project: Path, line: str, advice: str) -> None:
    configure(project, line)
    (project / "shop" / "other.py").write_text("x = 1\n")
    flake8 = hosts.flake8(project)
    assert found(flake8) == {*ON, ("DBC001", 1)}
    assert advice in flake8[0].text and flake8[0].path.endswith("order.py")
    assert hosts.pylint(project, [MODEL_PATH, "shop/other.py"]) == flake8


WORDS = [("postgres", "postgresql"), ("mariadb", "mysql"), ("MySQL", "mysql"), ("PostgreSQL", "postgresql")]


@pytest.mark.parametrize(("word", "dialect"), WORDS)
def test_the_dialect_is_understood_in_other_words(project: Path, word: str, dialect: str) -> None:
    configure(project, f'dialect = "{word}"')
    settings = Session().settings_for(str(project / MODEL_PATH))
    assert settings.dialect == dialect and not settings.problems
    settings = Session().settings_for("", (("dialect", word),))
    assert settings.dialect == dialect and not settings.problems


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", '[tool.dbconf]\ndialect = "sqlite"\n'),
        ("pyproject.toml", "[dbconv]\n"),
        ("setup.cfg", "[flake8]\n\n[dbconv]\ndialect = sqlite\n"),
        ("setup.cfg", "[tool:dbconv]\n"),
    ],
)
def test_a_table_of_another_name_is_said_and_the_one_above_holds(project: Path, name: str, text: str) -> None:
    configure(project, 'dialect = "postgresql"')
    (project / "shop" / name).write_text(text)
    settings = Session().settings_for(str(project / MODEL_PATH))
    assert settings.dialect == "postgresql" and len(settings.problems) == 1
    assert both(project) == [{*ON, ("DBC001", 1)}] * 2


@pytest.mark.parametrize("name", ["dbt", "dbconnect", "db", "dbmate", "black", "conv"])
def test_tables_of_other_tools_are_none_of_ours(project: Path, name: str) -> None:
    (project / "pyproject.toml").write_text(f"[tool.{name}]\nx = 1\n")
    assert both(project) == [ON] * 2


# Else astroid reads all of SQLAlchemy.
PYLINT = ["--rcfile=", "--load-plugins=pylint_dbconv", "--ignored-modules=sqlalchemy,sqlalchemy.orm"]


def stderr_of(host: str, project: Path, *arguments: str) -> tuple[set[str], list[str]]:
    """The codes that a host shows, and what it says on standard error."""
    options = ["--isolated"] if host == "flake8" else [*PYLINT, "--recursive=y"]
    result = hosts.run(host, *options, *arguments, ".", cwd=project)
    return set(re.findall(r"\b(?:DBC|[CRWE]9)\d{3}\b", result.stdout)), result.stderr.splitlines()


@pytest.mark.parametrize(
    ("host", "arguments", "shown"),
    [
        ("flake8", ["--select=DBC2", "-j1"], {"DBC202", "DBC205"}),
        ("flake8", ["--select=DBC2", "-j4"], {"DBC202", "DBC205"}),
        ("flake8", ["--select=DBC202"], {"DBC202"}),
        ("flake8", ["--extend-ignore=DBC0"], {"DBC202", "DBC205"}),
        ("pylint", ["--disable=all", "--enable=column-name-keyword"], {"C9205"}),
        ("pylint", ["--disable=all", "--enable=column-name-keyword", "-j3"], {"C9205"}),
    ],
)
@pytest.mark.parametrize("line", ['dialect = "db2"', 'enable = ["DBC999"]'])
def test_what_is_wrong_with_settings_is_said_once_where_a_host_does_not_show_it(
    project: Path, host: str, arguments: list[str], shown: set[str], line: str
) -> None:
    configure(project, line)
    for number in range(8):
        (project / "shop" / "models" / f"order_{number}.py").write_text(MODEL.replace("Order", f"Order{number}"))
    codes, said = stderr_of(host, project, *arguments)
    assert codes >= shown and "DBC001" not in codes and "E9001" not in codes
    assert len(said) == 1 and said[0].startswith("dbconv: DBC001 ") and ("db2" in said[0] or "DBC999" in said[0])


def test_where_dbconv_is_not_asked_nothing_is_said(project: Path) -> None:
    configure(project, 'dialect = "db2"')
    for arguments in (["--select=E501"], ["--extend-ignore=DBC"]):
        assert stderr_of("flake8", project, *arguments) == (set(), [])
    codes, said = stderr_of("flake8", project, "--extend-ignore=DBC001")
    assert "DBC205" in codes and not said
    assert stderr_of("pylint", project, "--disable=all", "--enable=unused-import") == (set(), [])


def test_settings_alone_may_be_asked_for(project: Path) -> None:
    configure(project, 'dialect = "db2"')
    assert found(hosts.flake8(project, select="DBC001")) == {("DBC001", 1)}
    only = ["--disable=all", "--enable=invalid-setting"]
    assert found(hosts.pylint(project, [MODEL_PATH], *only)) == {("DBC001", 1)}


def test_bad_option_is_said(project: Path) -> None:
    flake8 = hosts.flake8(project, "--dbconv-dialect=db2", ".")
    assert found(flake8) == {*ON, ("DBC001", 1)}
    assert hosts.pylint(project, [MODEL_PATH], "--dbconv-dialect=db2") == flake8


def test_option_may_be_a_number(project: Path) -> None:
    (project / MODEL_PATH).write_text(
        MODEL.replace("SmallInteger, nullable=False, default=0", "String(80), default=''")
    )
    (project / MODEL_PATH).write_text(
        (project / MODEL_PATH).read_text().replace("import Column,", "import String, Column,")
    )
    for option, expected in (("79", {("DBC311", 12), ("DBC311", 13)}), ("80", set()), ("none", {("DBC001", 1)})):
        option = f"--dbconv-max-string-length={option}"
        flake8 = hosts.flake8(project, option, "--extend-ignore=DBC2,DBC307,DBC316", ".")
        assert found(flake8) == expected
        shown = hosts.pylint(project, [MODEL_PATH], option)
        assert set(flake8) <= set(shown)


def test_option_may_be_a_truth_value(project: Path) -> None:
    model = MODEL.replace("SmallInteger, nullable=False, default=0", "Enum('a'), nullable=False, default='a'")
    model = model.replace("    name =", "    status =")
    (project / MODEL_PATH).write_text(model.replace("import Column,", "import Enum, Column,"))
    for given, expected in (("true", set()), ("False", {("DBC316", 13)}), ("no", {("DBC001", 1)})):
        option = f"--dbconv-allow-enum-status={given}"
        flake8 = hosts.flake8(project, option, "--extend-ignore=DBC2,DBC3,DBC310", "--extend-select=DBC316", ".")
        assert found(flake8) == expected
        assert set(flake8) <= set(hosts.pylint(project, [MODEL_PATH], option))


def test_nearest_table_holds(project: Path) -> None:
    configure(project, 'allowed-names = ["name"]')
    (project / "shop" / "pyproject.toml").write_text("[tool.other]\n")
    assert both(project) == [{("DBC202", 12)}] * 2
    (project / "shop" / "pyproject.toml").write_text('[tool.dbconv]\nallowed-names = ["userName"]\n')
    assert both(project) == [{("DBC205", 13)}] * 2


def test_blanket_noqa_is_flake8s_alone(project: Path) -> None:
    path = project / MODEL_PATH
    path.write_text(
        MODEL.replace('paid")', 'paid")  # noqa').replace('ordered it")', 'ordered it")  # NoQA: E501,DBC2')
    )
    assert both(project) == [set(), {("DBC205", 13)}]
    assert found(hosts.flake8(project, "--disable-noqa", ".")) == ON


def test_comment_after_a_long_string_counts_for_its_first_line(project: Path) -> None:
    path = project / MODEL_PATH
    path.write_text(MODEL + '    total = Column(Integer, comment="""\n""")  # noqa: DBC203,DBC301,DBC307\n')
    assert both(project) == [ON, ON]


def test_pylint_explains_a_rule() -> None:
    shown = hosts.run("pylint", "--load-plugins=pylint_dbconv", "--help-msg=column-name-keyword", cwd=ROOT).stdout
    assert "C9205" in shown and "nobody knows whose" in shown and "dialect" in shown


def test_plugins_do_not_import_each_other() -> None:
    for module, foreign in [
        ("dbconv.check", "flake8 pylint"),
        ("flake8_dbconv", "pylint"),
        ("pylint_dbconv", "flake8"),
    ]:
        program = f"import sys, {module}; print([name for name in {foreign.split()} if name in sys.modules])"
        assert hosts.run("timeit", "-n1", "-r1", "-s", program, "0", cwd=ROOT).stdout.startswith("[]"), module


def test_core_runs_without_any_package(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "dbconv", tmp_path / "dbconv")
    program = (
        "from dbconv.check import check; from dbconv.session import Session; from dbconv.source import Source\n"
        f"print(len(check(Source({MODEL!r}, 'order.py'), Session())))"
    )
    if sys.version_info < (3, 11):
        pytest.skip("3.10 needs a TOML reader")
    result = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, '.')\n{program}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert result.stdout == "2\n", result.stderr


def test_off_rule_of_one_project_stays_off_in_the_next(tmp_path: Path) -> None:
    for name in ("with", "without"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "order.py").write_text(MODEL)
    (tmp_path / "without" / "pyproject.toml").write_text("[tool.dbconv]\n")
    configure(tmp_path / "with", 'enable = ["DBC223"]')
    for shown in (hosts.flake8(tmp_path), hosts.pylint(tmp_path, ["with/order.py", "without/order.py"])):
        assert [Path(each.path).parent.name for each in shown if each.code == "DBC223"] == ["with"]
