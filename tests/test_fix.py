"""``dbconv fix``: what it does with files, and what each kind of edit makes of a text."""

from __future__ import annotations

import ast
import os
import stat
from pathlib import Path

import pytest
from repositories import clone, isolate, new, on_branch

from dbconv.cli.main import main
from dbconv.edits import Edit, Keyword
from dbconv.fixing.fixer import Choice, fixed
from dbconv.fixing.patches import patched
from dbconv.source import Place, Source

HEAD = "import datetime\nfrom sqlalchemy import Column, DateTime, Integer, JSON, String\n\n\nclass User(Base):\n"
BAD = HEAD + "    made_at = Column(DateTime, default=datetime.datetime.now(), comment='记录')  # kept\n"
GOOD = BAD.replace("now()", "now")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fixed_text(text: str, *, unsafe: bool = True, dialect: str = "mysql") -> str:
    """What the command makes of a file of its own."""
    Path("pyproject.toml").write_text(f'[tool.dbconv]\ndialect = "{dialect}"\n')
    path = Path("models.py")
    path.write_text(text, encoding="utf-8", newline="")
    assert main(["fix", str(path), *(["--unsafe"] if unsafe else [])]) == 0
    return path.read_text(encoding="utf-8")


def test_a_file_is_mended_and_nothing_else_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    Path("models.py").write_text(BAD)
    Path("other.py").write_text("x = 1\n")
    assert main(["fix"]) == 0
    assert Path("models.py").read_text() == GOOD
    assert capsys.readouterr().out == "models.py: 1 finding mended\n1 finding mended in 1 file of 2\n"
    assert main(["fix"]) == 0
    assert capsys.readouterr().out == "0 findings mended in 0 files of 2\n"


def test_diff_shows_and_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("models.py").write_text(BAD)
    assert main(["fix", "--diff"]) == 1
    out, err = capsys.readouterr()
    assert Path("models.py").read_text() == BAD
    assert out.startswith("--- a/models.py\n+++ b/models.py\n@@") and "\n+    made_at" in out
    assert err == "1 finding would be mended in 1 file of 1\n"
    Path("models.py").write_text(GOOD)
    assert main(["fix", "--diff"]) == 0


def test_what_is_selected(capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        HEAD + "    made_at = Column(DateTime, default=datetime.datetime.now())\n    tags = Column(JSON, default=[])\n"
    )
    Path("models.py").write_text(text)
    assert main(["fix", "--select", "mutable-default"]) == 0
    assert Path("models.py").read_text() == text.replace("[]", "list")
    assert main(["fix", "--select", "DBC9,DBC304"]) == 2
    assert 'no rule is called "DBC9"' in capsys.readouterr().err
    assert main(["fix", "--select", "dbc304"]) == 0
    assert "now)" in Path("models.py").read_text()
    assert main(["fix", "gone"]) == 2


def test_unsafe_edits_are_asked_for() -> None:
    text = HEAD + "    town = Column(String(8), comment='of birth')\n"
    assert fixed_text(text, unsafe=False) == text
    assert "default='', nullable=False" in fixed_text(text) or "nullable=False, default=''" in fixed_text(text)


@pytest.mark.parametrize("comment", ["# noqa: DBC304", "# noqa", "# pylint: disable=default-evaluated-at-import"])
def test_what_a_comment_silences_is_left(comment: str) -> None:
    text = BAD.replace("# kept", comment)
    assert fixed_text(text, unsafe=False) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    made_at", "    # pylint: disable-next=default-evaluated-at-import\n    made_at"),
        ("class User", "# pylint: disable=default-evaluated-at-import\nclass User"),
        ("import datetime", "# pylint: skip-file\nimport datetime"),
        ("import datetime", "# flake8: noqa\nimport datetime"),
        ("    made_at", "    # pylint: disable=W9304\n    made_at"),
        ("    made_at", "    # pylint: disable=C,mutable-default,default-evaluated-at-import\n    made_at"),
    ],
)
def test_what_a_block_silences_is_left(before: str, after: str) -> None:
    text = BAD.replace(before, after, 1)
    assert text != BAD
    assert fixed_text(text, unsafe=False) == text


def test_what_comes_after_a_block_that_is_silenced_is_mended() -> None:
    """pylint's comment on a line of its own is for its block, up to the comment that enables it again."""
    silenced = "    # pylint: disable=default-evaluated-at-import\n"
    column = "    {} = Column(DateTime, default=datetime.datetime.now(), comment='{}')\n"
    before = column.format("first_at", "first")
    again = silenced.replace("disable", "enable") + column.format("last_at", "last")
    other = "\n\nclass Other(Base):\n" + column.format("made_at", "made")
    for rest in (again, other, again + other):
        text = f"{HEAD}{before}{silenced}{column.format('kept_at', 'kept')}"
        assert fixed_text(text + rest, unsafe=False) == text.replace("now()", "now", 1) + rest.replace("now()", "now")


def test_what_is_in_the_baseline_is_left() -> None:
    Path("pyproject.toml").write_text("[tool.dbconv]\n")
    Path("models.py").write_text(BAD)
    assert main(["baseline"]) == 0
    assert main(["fix", "--unsafe"]) == 0
    assert Path("models.py").read_text() == BAD
    added = "    seen_at = Column(DateTime, default=datetime.datetime.now(), comment='last')\n"
    Path("models.py").write_text(BAD + added)
    assert main(["fix"]) == 0
    assert Path("models.py").read_text() == BAD + added.replace("now()", "now")


def test_what_is_not_new_is_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, folder / "home")
    project = {"pyproject.toml": "[tool.dbconv]\nnew-only = true\n", "models.py": BAD}
    repo = on_branch(clone(new(folder / "origin", project)))
    monkeypatch.chdir(repo.folder)
    assert main(["fix", "--unsafe"]) == 0
    assert Path("models.py").read_text() == BAD
    added = "    seen_at = Column(DateTime, default=datetime.datetime.now(), comment='last')\n"
    Path("models.py").write_text(BAD + added)
    assert main(["fix"]) == 0
    assert Path("models.py").read_text() == BAD + added.replace("now()", "now")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_bytes_of_a_file_are_kept(end: str, mark: bytes) -> None:
    path = Path("models.py")
    path.write_bytes(mark + BAD.replace("\n", end).encode())
    assert main(["fix"]) == 0
    assert path.read_bytes() == mark + GOOD.replace("\n", end).encode()


def test_the_encoding_of_a_file_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("models.py")
    path.write_bytes(("# coding: gbk\n" + BAD).encode("gbk"))
    assert main(["fix"]) == 0
    assert path.read_bytes() == ("# coding: gbk\n" + GOOD).encode("gbk")
    path.write_bytes(("# coding: ascii\n" + BAD).encode())
    assert main(["fix"]) == 0
    assert "0 findings" in capsys.readouterr().out.splitlines()[-1]


def test_mode_and_link_are_kept() -> None:
    real = Path("real.txt")
    real.write_text(BAD)
    real.chmod(0o640)
    os.symlink("real.txt", "models.py")
    assert main(["fix", "models.py"]) == 0
    assert Path("models.py").is_symlink() and real.read_text() == GOOD
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_file_that_would_not_parse_is_left_and_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("dbconv.fixing.fixer.patched", lambda source, fixes: ("class", len(list(fixes))))
    Path("models.py").write_text(BAD)
    assert main(["fix"]) == 1
    assert Path("models.py").read_text() == BAD
    assert "models.py: left as it was: it would not parse any more" in capsys.readouterr().err


def test_what_one_edit_brings_about_is_mended_too() -> None:
    """A text for a truth value, once it is one."""
    Path("models.py").write_text(HEAD + "    is_open = Column(Integer, nullable=False, comment='sells')\n")
    (found,) = fixed([str(Path("models.py").resolve())], Choice(unsafe=True), lambda items, _: items)
    assert "Column(Boolean, nullable=False, default=False, comment" in found.after and found.mended == 2


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    age = Column(Integer)  # 年龄\n", "    age = Column(Integer, comment='年龄')\n"),
        ("    # 年龄\n    age = Column(Integer)\n", "    age = Column(Integer, comment='年龄')\n"),
        ("    # of it,\n    # 年龄\n    age = Column(Integer)\n", "    age = Column(Integer, comment='of it, 年龄')\n"),
        (
            "    age = Column(Integer)  # 年龄  # noqa: E501\n",
            "    age = Column(Integer, comment='年龄')  # noqa: E501\n",
        ),
        ("    age = Column(Integer)  # it's 年\n", '    age = Column(Integer, comment="it\'s 年")\n'),
        ('    age = Column(Integer)  # a "b" \\\n', "    age = Column(Integer, comment='a \"b\" \\\\')\n"),
        ('    age = Column(Integer)  # it\'s "b"\n', '    age = Column(Integer, comment="it\'s \\"b\\"")\n'),
        ("    age: Mapped[int]  # 年 龄 \n", "    age: Mapped[int] = mapped_column(comment='年 龄') \n"),
        # What a tool reads first, what is longer than a message shows, what heads several, or one.
        ("    age = Column(ForeignKey('ages.id'))  # one to one\n", ""),
        ("    # Ages\n    age = Column(Integer)\n", ""),
        ("    age = Column(Integer)  # type: ignore  # 年龄\n", ""),
        (f"    age = Column(Integer)  # {'long ' * 13}\n", ""),
        ("    # 年龄\n    age = Column(Integer)\n    ago = Column(Integer)\n", ""),
        ("    age = Column(\n        # 年龄\n        Integer,\n    )\n", ""),
    ],
)
def test_a_comment_becomes_a_description(before: str, after: str) -> None:
    head = HEAD.replace(
        "class", "from sqlalchemy import ForeignKey\nfrom sqlalchemy.orm import Mapped, mapped_column\n\n\nclass"
    )
    assert fixed_text(head + before, unsafe=False) == head + (after or before)


@pytest.mark.parametrize(("name", "is_mended"), [("expires_at", False), ("valid_until", False), ("number", True)])
def test_a_number_that_is_a_moment_gets_no_zero(name: str, is_mended: bool) -> None:
    text = f"{HEAD}    {name} = Column(Integer, comment='seconds')\n"
    assert ("default=0" in fixed_text(text)) == is_mended


LONG = "what it weighs, all of it, in g"
LONGER = "what it weighs with all that is packed into it, in grams"


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        (LONG, "Integer, nullable=False", f"\n        Integer, nullable=False, comment='{LONG}'\n    "),
        (LONG, "Integer, nullable=False,", f"\n        Integer, nullable=False, comment='{LONG}',\n    "),
        (
            LONGER,
            "Integer, nullable=False",
            f"\n        Integer,\n        nullable=False,\n        comment='{LONGER}',\n    ",
        ),
        (
            LONGER,
            "(Integer) ,  nullable=False, ",
            f"\n        (Integer) ,\n        nullable=False,\n        comment='{LONGER}', \n    ",
        ),
        (LONGER, "", f"comment='{LONGER}'"),
    ],
)
def test_a_line_that_gets_too_long_is_broken(said: str, before: str, after: str) -> None:
    """As black breaks it; no line is longer than the file's longest, or 88."""
    head = HEAD.replace("class", "\n\nclass")
    text = f"{head}    # {said}\n    weight_of_it_all = Column({before})\n"
    assert fixed_text(text, unsafe=False) == f"{head}    weight_of_it_all = Column({after})\n"
    text = f"# {'long' * 40}\n{text}"
    assert "\n" not in fixed_text(text, unsafe=False).partition("Column(")[2].partition(")\n")[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            f"String(9), default='', comment='{LONG}'",
            f"\n        String(9), default='', nullable=False, comment='{LONG}'\n    ",
        ),
        (
            f"'weight', String(64), default='', comment='{LONGER}'",
            f"\n        'weight',\n        String(64),\n        default='',\n        nullable=False,"
            f"\n        comment='{LONGER}',\n    ",
        ),
    ],
)
def test_a_long_line_keeps_what_is_said_last(before: str, after: str) -> None:
    text = f"{HEAD}    weigh = Column({before})\n"
    assert fixed_text(text) == f"{HEAD}    weigh = Column({after})\n"


CLOCK = "lambda: datetime.now(timezone.utc).replace(tzinfo=None)"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "DateTime, default=datetime.utcnow, onupdate=datetime.utcnow",
            f"\n        DateTime,\n        default={CLOCK},\n        onupdate={CLOCK},\n    ",
        ),
        (
            "\n        DateTime, default=datetime.utcnow, onupdate=datetime.utcnow",
            f"\n        DateTime,\n        default={CLOCK},\n        onupdate={CLOCK}",
        ),
        (
            "DateTime, default=datetime.utcnow,\n                     onupdate=datetime.utcnow",
            f"DateTime, default={CLOCK},\n                     onupdate={CLOCK}",
        ),
        (
            "\n        DateTime,\n        default=datetime.utcnow,\n    ",
            f"\n        DateTime,\n        default={CLOCK},\n    ",
        ),
        ("default=datetime.utcnow", f"default={CLOCK}"),
    ],
)
@pytest.mark.parametrize("longest", [88, 120])
def test_a_line_that_a_value_makes_too_long_is_broken(before: str, after: str, longest: int) -> None:
    """With both values it is, where one would fit."""
    imports = "from datetime import datetime, timezone\nfrom sqlalchemy import Column, DateTime"
    head = f"{'#' * longest}\n{imports}\n\n\nclass User(Base):\n"
    text = f"{head}    changed = Column({before})\n"
    assert fixed_text(text, unsafe=False) == f"{head}    changed = Column({after})\n"


@pytest.mark.parametrize(("length", "longest"), [(23, 88), (24, 78), (34, 88), (35, 8 + 10 + 36)])
def test_a_line_may_be_as_long_as_formatters_have_it(length: int, longest: int) -> None:
    text = f"{HEAD}    # {'x' * length}\n    age_ = Column(Integer, default=0, nullable=False)"
    found = fixed_text(text, unsafe=False).removeprefix(HEAD)
    assert max(map(len, found.splitlines())) == longest


def test_a_value_gets_a_line_in_a_call_of_one_line() -> None:
    head = "from datetime import datetime, timezone\nfrom sqlalchemy import Column, DateTime\n\n\nclass User(Base):\n"
    text = f"{head}    changed = Column(DateTime, default=datetime.utcnow, nullable=False)\n"
    after = f"\n        DateTime,\n        default={CLOCK},\n        nullable=False,\n    "
    assert fixed_text(text, unsafe=False) == f"{head}    changed = Column({after})\n"


def test_a_call_of_several_lines_is_not_broken_again() -> None:
    text = f"{HEAD}    # {LONGER}\n    age = Column(Integer,\n                 nullable=False, default=0)\n"
    after = f"    age = Column(Integer,\n                 nullable=False, default=0, comment='{LONGER}')\n"
    assert fixed_text(text, unsafe=False) == HEAD + after


def test_what_is_in_no_call_is_not_broken() -> None:
    text = "x = a, b\n"
    assert edited(text, Edit(place_in(text, "a"), "z" * 90)) == f"x = {'z' * 90}, b\n"


# --- Each kind of edit ---


def edited(text: str, *edits: Edit | Keyword) -> str:
    return patched(Source(text), [edits])[0]


def place_in(text: str, part: str) -> Place:
    before = text[: text.index(part)]
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2].encode())
    return Place(line, column, line + part.count("\n"), column + len(part.encode()))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Column(String)", "Column(String, index=True)"),
        ("Column(String,)", "Column(String, index=True,)"),
        ("Column()", "Column(index=True)"),
        ("Column((String))", "Column((String), index=True)"),
        ("Column(String, index=False)", "Column(String, index=True)"),
        ("Column(String, comment='年')", "Column(String, index=True, comment='年')"),
        ("Column(('name'), comment=(')'))", "Column(('name'), index=True, comment=(')'))"),
        ("Column(\n    String,\n)", "Column(\n    String,\n    index=True,\n)"),
        ("Column(\n    String,  # of )\n)", "Column(\n    String,\n    index=True,  # of )\n)"),
        ("Column(\n\tString,\n\tcomment='a',\n)", "Column(\n\tString,\n\tindex=True,\n\tcomment='a',\n)"),
        ("Column(String, **more)", None),
        ("made(String)", None),
    ],
)
def test_a_keyword_is_given(before: str, after: str | None) -> None:
    text = f"x = {before}\n"
    place = place_in(text, before.partition("(")[0])
    assert edited(text, Keyword(place, "index", "True")) == (f"x = {after}\n" if after else text)


@pytest.mark.parametrize(
    ("before", "part", "after"),
    [
        ("f(a, b)", "b", "f(a)"),
        ("f(a, b, c)", "b", "f(a, c)"),
        ("f(a, b)", "a", "f(b)"),
        ("f(a, k=1)", "1", "f(a)"),
        ("f(a, k=1,)", "1", "f(a,)"),
        ("(a, b)", "b", "(a,)"),
        ("(a, b)", "a", "(b,)"),
        ("(a, b,)", "a", "(b,)"),
        ("(\n    a,\n    b\n)", "a", "(\n    b,\n)"),
        ("(a,)", "a", "()"),
        ("f(\n    a,\n    b,  # gone with it\n    c,\n)", "b", "f(\n    a,\n    c,\n)"),
        ("f(a,  # kept\n  b, c)", "b", None),
    ],
)
def test_an_item_is_removed(before: str, part: str, after: str | None) -> None:
    text = f"x = {before}\n"
    assert edited(text, Edit(place_in(text, part), "")) == (f"x = {after}\n" if after else text)


@pytest.mark.parametrize(
    ("imports", "after"),
    [
        ("from sqlalchemy import Column, func", "from sqlalchemy import Column, func|func.now()"),
        ("from sqlalchemy import Column", "from sqlalchemy import Column, func|func.now()"),
        ("import sqlalchemy as sa", "import sqlalchemy as sa|sa.func.now()"),
        ("import sqlalchemy\nimport sqlalchemy.orm", "import sqlalchemy\nimport sqlalchemy.orm|sqlalchemy.func.now()"),
        ("import os", "import os\nfrom sqlalchemy import func|func.now()"),
        ("from sqlalchemy.orm import x", "from sqlalchemy import func\nfrom sqlalchemy.orm import x|func.now()"),
        (
            "from sqlalchemy import (\n    Column,\n    text,\n)",
            "from sqlalchemy import (\n    Column,\n    func,\n    text,\n)|func.now()",
        ),
        ("def func(): pass", None),
    ],
)
def test_what_an_edit_needs_is_imported_as_the_file_imports(imports: str, after: str | None) -> None:
    text = f"{imports}\n\n\nclass A:\n    x = Column(y, default=z)\n"
    found = edited(text, Edit(place_in(text, "z"), "func.now()", imports=("sqlalchemy.func",)))
    if after is None:
        assert found == text
    else:
        head, _, value = after.partition("|")
        assert found == f"{head}\n\n\nclass A:\n    x = Column(y, default={value})\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Field(default=[], sa_type=JSON)", "Field(default_factory=list, sa_type=JSON)"),
        ("Field([], sa_type=JSON)", "Field(default_factory=list, sa_type=JSON)"),
        ("Field(sa_column=Column(JSON), default=[])", "Field(sa_column=Column(JSON), default_factory=list)"),
        ("Field(sa_column=Column(JSON, default=[]))", "Field(sa_column=Column(JSON, default=list))"),
    ],
)
def test_a_field_of_sqlmodel_has_a_factory(before: str, after: str) -> None:
    """``Field(default=list)`` would be the class itself."""
    head = "from sqlalchemy import JSON, Column\nfrom sqlmodel import Field, SQLModel\n\n\n"
    head += "class Box(SQLModel, table=True):\n"
    text = f"{head}    id: int = Field(primary_key=True)\n    labels: list = {{}}\n"
    assert fixed_text(text.format(before), unsafe=False) == text.format(after)


def test_of_two_fixes_that_overlap_the_first_is_made() -> None:
    source = Source("x = f(a)\n")
    place = place_in(source.text, "a")
    assert patched(source, [[Edit(place, "b")], [Edit(place, "c")]]) == ("x = f(b)\n", 1)


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    text = "x = f(a)\n"
    assert edited(text, Edit(place_in(text, "a"), "b"), Keyword(place_in(text, "f"), "k", "1")) == text


def test_a_lambda_is_not_put_around_what_only_the_class_body_knows() -> None:
    text = "class A:\n    day = timedelta(1)\n    x = Column(default=now() + day)\n"
    assert edited(text, Edit(place_in(text, "now() + day"), "lambda: …")) == text


# --- Revisions ---

REVISION = (
    '"""what it is for"""\nfrom alembic import op\nimport sqlalchemy as sa\n\nrevision = "2b3c"\ndown_revision = None\n'
)


def fixed_revision(folder: Path, text: str) -> str:
    """What safe edits make of a revision."""
    path = folder / "migrations" / "versions" / "2b3c.py"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8", newline="")
    assert main(["fix", str(folder)]) == 0
    return path.read_bytes().decode()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"""座 = \':a\'\n  座 /* :b */ + ":c"  -- :d\n\'::e 12:30 \\\\:f\' """', None),
        ('"""座 = \':a\'\n  座 /* :b */  -- :d\n\'::e 12:30 \\\\:f\' """', ":a|:b|:d"),
        ('r"""座 = \':a\'\n  座 /* :b */\n\'::e 12:30 \\:f\' """', ":a|:b"),
        ("(\"SELECT ':a'\"\n  \" || ':b'\")", ":a|:b"),
        ("(r\"SELECT ':a'\"\n  \" || ':b'\")", None),
        ("sa.text(\"SELECT ':a'\")", ":a"),
    ],
)
def test_a_colon_is_escaped_where_sql_has_it(before: str, after: str | None, end: str, folder: Path) -> None:
    """SQLAlchemy then sends what the text was before."""
    sqlalchemy = pytest.importorskip("sqlalchemy")
    text = f"{REVISION}\n\ndef upgrade():\n    op.execute({before})\n\n\ndef downgrade():\n    pass\n".replace(
        "\n", end
    )
    slash = "\\" if 'r"' in before else "\\\\"
    meant = text
    for each in (after or "").split("|"):
        meant = meant.replace(each, slash + each, 1) if each else meant
    found = fixed_revision(folder, text)
    assert found == meant
    if after:
        then, now = (sqlalchemy.text(_executed(each)) for each in (text, found))
        assert then._bindparams and not now._bindparams
        assert str(now) == _executed(text).replace("\\:", ":")


def _executed(text: str) -> str:
    """The longest text that a revision has."""
    found = (each.value for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Constant))
    return max((each for each in found if isinstance(each, str) and "'" in each), key=len)
