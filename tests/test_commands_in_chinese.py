"""What commands say in Chinese: each text is there with the same values, and no English word is left but code."""

from __future__ import annotations

import argparse
import ast
import importlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

import pytest
from repositories import Repo, isolate, new, revision_text

from dbconv.cli.main import main
from dbconv.cli.pages import WORDS
from dbconv.cli.texts import Texts
from dbconv.languages import argparse_words_in, command_texts_in, page_words_in, reasons_in
from dbconv.rules.revisions.merge_state_unknown import REASONS

CLI = Path(__file__).parent.parent / "dbconv" / "cli"
CHINESE = CLI.parent / "languages" / "zh" / "commands"
ALL = {
    each.name: each
    for path in sorted(CLI.glob("*.py"))
    for each in vars(importlib.import_module(f"dbconv.cli.{path.stem}")).values()
    if isinstance(each, Texts)
}
PAIRS: list[tuple[str, Mapping[str, str], Mapping[str, str]]] = [
    *((name, each.texts, command_texts_in("zh", name)) for name, each in ALL.items()),
    ("pages", WORDS, page_words_in("zh")),
    *(
        (
            f"reasons {number}",
            *({kind: each[number] for kind, each in said.items()} for said in (REASONS, reasons_in("zh"))),
        )
        for number in (0, 1)
    ),
]
# Words that Chinese reviewers write in Latin letters, and what is typed as it stands.
CODE = re.compile(
    r"`[^`]*`|\"[^\"]*\"|\{\w+\}|%\(\w+\)[sr]|%[sr]|\[tool\.dbconv\]|--[\w-]+|[\w/-]*[._/][\w.*/-]+|"
    r"\*\*?\w+|DBC\w*|C\d{4}|HEAD|"
    r"dbconv(?: (?:baseline|lock|graph|rules|fix))?|\bgit\b(?: (?:fetch|status|config))?|alembic|Alembic|flake8|pylint|"
    r"Python|MySQL|revisions?|heads?|\bbase\b|env\.py|merged-ref|new-only|origin|fetch-depth: 0|mutable-default|"
    r"GitHub|GitLab|SARIF|workflow|Code Quality|autogenerate|column-name-keyword|global|\bid\b|\bMB\b|versions|"
    r"dialect = ",
)


def placeholders(template: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(re.sub(r"%\(\w+\)\w", "", template)) if name}
    return named | set(re.findall(r"%\(\w+\)[sr]|%[sr]", template))


@pytest.mark.parametrize(("name", "english", "chinese"), PAIRS, ids=[each[0] for each in PAIRS])
def test_each_text_is_there_with_its_values(name: str, english: Mapping[str, str], chinese: Mapping[str, str]) -> None:
    assert english.keys() == chinese.keys()
    for key, text in chinese.items():
        assert placeholders(text) == placeholders(english[key]), key
        assert not re.search("[A-Za-z]{2,}", CODE.sub("", text)), text
    is_chinese = [bool(re.search("[\u3000-\u9fff\uff00-\uffef]", text)) for text in chinese.values()]
    # What is a name in both languages, as `head`, or has nothing but values.
    assert is_chinese.count(False) <= 5


def test_each_module_is_one_of_the_commands() -> None:
    assert {path.stem for path in CHINESE.glob("*.py")} - {"__init__"} == ALL.keys()


def test_each_name_is_that_of_its_module() -> None:
    for path in CLI.glob("*.py"):
        texts = vars(importlib.import_module(f"dbconv.cli.{path.stem}")).get("TEXTS")
        assert not isinstance(texts, Texts) or ALL[texts.name] is texts


def _literals() -> tuple[Counter[str], list[re.Pattern[str]]]:
    """The strings in the code, and those that are put together, as patterns."""
    plain: Counter[str] = Counter()
    made: list[re.Pattern[str]] = []
    for path in CLI.parent.rglob("*.py"):
        if "languages" not in path.parts and "words" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    plain[node.value] += 1
                elif isinstance(node, ast.JoinedStr) and path.parent == CLI:
                    parts = (
                        re.escape(each.value) if isinstance(each, ast.Constant) else r"[\w-]+" for each in node.values
                    )
                    made.append(re.compile("".join(map(str, parts))))
    return plain, [each for each in made if re.search(r"\w", each.pattern.replace(r"[\w-]+", ""))]


def test_each_text_is_said() -> None:
    """Beside its definition, its id stands in the code, or is put together there."""
    plain, made = _literals()
    for name, texts in ALL.items():
        for key in texts.texts:
            assert plain[key] > 1 or any(each.fullmatch(key) for each in made), (name, key)


def test_nothing_is_said_past_the_texts() -> None:
    """No command prints a sentence of its own: what it says is a text, a path, code, or what somebody else says."""
    for path in CLI.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id in ("say", "CannotRun", "CannotRead", "_say") and node.args:
                is_called = any(isinstance(each, ast.Call) for each in ast.walk(node.args[-1]))
                for each in ast.walk(node.args[-1]) if not is_called else ():
                    said = str(each.value) if isinstance(each, ast.Constant) else ""
                    assert not re.search("[a-z]{3,} [a-z]{2,}", said), (path.name, node.lineno)


MODEL = """\
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(Integer, nullable=False, default="0", comment="0 open, 1 paid")
    kind = Column(made(), nullable=False, default={}, comment="of what kind")
"""
FILES = {
    "pyproject.toml": '[tool.dbconv]\nlanguage = "zh"\n',
    "app/models.py": MODEL,
    "app/broken.py": "class Guest(Base)\n    __tablename__ = 'guests'\n    id = Column(Integer)\n",
    "migrations/env.py": "from alembic import context\n",
    "migrations/versions/a1.py": revision_text("a1"),
    "migrations/versions/b2.py": revision_text("b2", "a1"),
    "requirements.txt": "psycopg2\npymysql\n",
}
SAID = [
    ["status"],
    ["status", "nowhere"],
    ["baseline"],
    ["baseline", "--check"],
    ["baseline", "--prune"],
    ["baseline", "--update"],
    ["fix", "--diff", "app/models.py"],
    ["fix", "--select", "DBC30x"],
    ["fix", "--select", "mutable-defalt"],
    ["lock", "--check"],
    ["lock"],
    ["lock", "--status"],
    ["lock", "--accept", "a2"],
    ["graph"],
    ["graph", "--since", "zz"],
    ["graph", "--only-new", "--findings"],
    ["report", "--format", "github"],
    ["facts", "app/broken.py"],
    ["facts", "nowhere.py"],
    ["explain", "DBC999"],
]
# A line of the file that is mended, and the words of git, of dates and of paths.
OF_OTHERS = re.compile(
    r"^[-+@ ].*$|^::.*$|/\S+|\S+\.(?:py|toml|lock|txt)\b\S*|[0-9a-f]{7,}|Set the \w+\.?", re.MULTILINE
)


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    made = new(tmp_path / "shop", FILES)
    monkeypatch.chdir(made.folder)
    return made


@pytest.mark.parametrize("arguments", SAID, ids=" ".join)
def test_commands_say_it(repo: Repo, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    if arguments[0] == "baseline" and len(arguments) > 1:
        main(["baseline"])
        repo.edit("app/models.py", 'default="0"', "default=0")
        capsys.readouterr()
    main(arguments)
    shown = capsys.readouterr()
    text = shown.out + shown.err
    assert re.search("[\u4e00-\u9fff]", text)
    bare = CODE.sub("", OF_OTHERS.sub("", text)).replace("(postgresql|mysql)", "")
    left = re.findall(r"[A-Za-z]{3,}", bare)
    assert not [
        each
        for each in left
        if each
        not in ("mysql", "psycopg", "pymysql", "main", "users", "requirements", "migrations", "zz", "nowhere", "app")
    ], text


WRONG = [
    [],
    ["nothing"],
    ["status", "--format", "xml"],
    ["status", "--format"],
    ["explain"],
    ["report"],
    ["lock", "--check", "--status"],
    ["baseline", "--nothing"],
    ["graph", "--format=text", "--all=1"],
    ["graph", "--f"],
]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        *(
            [each, "--help"]
            for each in ("rules", "explain", "facts", "status", "fix", "lock", "graph", "report", "baseline")
        ),
        *WRONG,
    ],
    ids=" ".join,
)
def test_argparse_says_it(repo: Repo, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == (0 if "--help" in arguments else 2)
    shown = capsys.readouterr()
    text = shown.out + shown.err
    assert text.startswith("用法：dbconv")
    # What is typed: commands, options, their values, what stands for one.
    names = (
        "dbconv|rules|explain|facts|status|fix|lock|graph|baseline|report|text|json|mermaid|dot|svg|file|path|rule|"
        "command|format|nothing|xml|sarif|github|gitlab|all|ALL|since|select|REVISION|CODE|SYMBOL|FORMAT"
    )
    left = re.findall(r"[A-Za-z]{3,}", re.sub(rf"\b(?:{names})\b", "", CODE.sub("", text)))
    assert not left, text
    # And in English it is what argparse says, from then on, too.
    assert argparse._("usage: ") == "usage: "  # type: ignore[attr-defined]


def test_argparse_names_each_word() -> None:
    """Of the words that are translated here, this Python's argparse asks for all but a few that others' do."""
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    unknown = [each for each in argparse_words_in("zh") if each.strip() and each.replace("\n", "\\n") not in source]
    assert len(unknown) <= 1, unknown


def test_english_is_as_it_was(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"pyproject.toml": "[tool.dbconv]\n"})
    assert main(["status"]) == 0
    assert capsys.readouterr().out.isascii()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_it_is_loaded_for_those_who_ask(repo: Repo, language: str) -> None:
    repo.settle(f'language = "{language}"')
    code = "import sys; from dbconv.cli.main import main; main(['graph']); print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], cwd=repo.folder, capture_output=True, text=True, check=True)
    loaded = {each for each in result.stdout.split() if each.startswith("dbconv.languages.zh.commands.")}
    assert {each.rpartition(".")[2] for each in loaded} == ({"parser", "graph"} if language == "zh" else set())
