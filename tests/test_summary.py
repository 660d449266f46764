"""What one file says by itself, and what of it is kept on disk."""

from __future__ import annotations

import ast
import builtins
import json
import os
import random
import re
import stat
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hosts
import pytest
from case_files import CASES

import dbconv.index
from dbconv.check import Selection, check
from dbconv.index import Index, index_file
from dbconv.project import names as project
from dbconv.project.module import Module
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, children_of, nodes_in, parse
from dbconv.summary import DECLARED, NAMES, PARTS, summarise
from dbconv.summary.assigned import assigned_in
from dbconv.summary.names import names_in, without_bodies
from dbconv.summary.scopes import read_scopes
from dbconv.tree import Disk, Files, Stat

OWN = sorted((Path(__file__).parent.parent / "dbconv").rglob("*.py"))
STATE = Stat(1, 2, 3, 4)
AN_AGE = 1e12
"""A time at which no file changed just now."""


# --- One file ---


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_summary_is_what_json_holds_and_no_other_file_is_asked(case: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **named: object) -> None:
        raise AssertionError("a file was asked for")

    for name in ("open", "stat", "lstat", "scandir", "listdir"):
        monkeypatch.setattr(os, name, refuse)
    monkeypatch.setattr(builtins, "open", refuse)
    summary = summarise(Source(case.text, "/shop/models/order.py"))
    for part, value in zip(PARTS, summary):
        assert part.load(json.loads(json.dumps(part.dump(value)))) == value


def test_a_summary_says_what_stands_in_the_text() -> None:
    text = """
from app.base import Base as Root, db
from .kinds import *
import sqlalchemy as sa

class Order(Root, db.Model, Generic[T]):
    __tablename__ = "orders"
    total: Mapped[int]
    class Inner: pass

def make():
    import late
    return Table("made", metadata)

copies = Table("copies", metadata)
"""
    declared, imports, names, revision = summarise(Source(text, "/shop/order.py"))
    assert declared.tables == ("orders", "made", "copies") and declared.classes == ("order",)
    assert declared.bases == ("Root", "db", "Model", "Generic", "T") and not declared.is_sqlmodel
    assert imports.modules == ("app.base", ".kinds", "sqlalchemy", "late")
    assert imports.names == ("app.base.Base", "app.base.db", ".kinds.*") and not imports.is_dynamic
    assert names is not None and names.key == "/shop/order" and names.stars == ("/shop/kinds::",)
    assert names.names["Root"] == "app.base.Base" and names.names["copies"] == "/shop/order::Table()"
    assert names.classes["Order"].bases == ("app.base.Base", "app.base.db.Model", "/shop/order::Generic")
    assert names.classes["Order"].names == {"__tablename__", "total", "Inner"} and "Order.Inner" in names.classes
    assert [text.split("\n")[each.line - 1].strip() for each in names.bodies] == ["import late"]
    assert revision is None


ODD = '''\
def one(): return 1
def two(
    a,
): return """
    text"""
class A:
\tdef tabs(self):
\t\treturn {
1: 2}
\t@property
\tdef after(self) -> int:
\t\t"""A text
of two lines."""
\tx = 1
    # a comment at the end
if True:
    def inner():
        @wraps
        def deeper(): pass
        return deeper
else:
    y = 2
async def last():
    await one(); return "é"
z = 3
class B:
    @declared_attr
    def user_id(cls):
        return Column(Integer)
    def other(self): \\
        return 5
'''


@pytest.mark.parametrize("text", [ODD, ODD.replace("\n", "\r\n"), *(path.read_text() for path in OWN)], ids=str.__len__)
def test_what_other_modules_see_is_the_same_without_the_bodies_of_functions(text: str) -> None:
    names = names_in(Source(text, "/a.py"))
    assert names is not None
    tree, short = parse(text), parse(without_bodies(text, names.bodies))
    assert tree is not None and short is not None
    one, other = (read_scopes(each, "/a.py", functions=False) for each in (tree, short))
    assert [(each.path, each.names, each.stars, each.bases) for each in one] == [
        (each.path, each.names, each.stars, each.bases) for each in other
    ]
    for left, right in zip(one, other):
        plain = [each for each in left.statements if not isinstance(each, ast.Return)]
        assert [ast.dump(each, include_attributes=True) for each in plain] == [
            ast.dump(each, include_attributes=True) for each in right.statements if not isinstance(each, ast.Return)
        ]


def test_bodies_of_functions_are_not_parsed_again() -> None:
    names = names_in(Source(ODD, "/a.py"))
    assert names is not None and len(names.bodies) == 5
    left = without_bodies(ODD, names.bodies)
    assert "of two lines" not in left and "deeper" not in left and "é" not in left and "Column" in left


# --- What is kept on disk ---


def laid_out(folder: Path) -> Path:
    """A project with a model that refers to tables, mixins and a package elsewhere."""
    files = {
        "pyproject.toml": "",
        "shop/__init__.py": "",
        "shop/base.py": "from sqlalchemy import Column, Integer, String\nfrom sqlalchemy.orm import DeclarativeBase\n"
        "class Base(DeclarativeBase):\n    pass\nclass Named:\n    title = Column(String(20))\n",
        "shop/all.py": "from .base import *\n",
        "shop/people/user.py": "from sqlalchemy import Column, BigInteger\nfrom shop.all import Base, Named\n"
        "class User(Named, Base):\n    __tablename__ = 'users'\n    id = Column(BigInteger, primary_key=True)\n"
        "    def greet(self):\n        return self.title\n",
        "shop/sales/order.py": "from sqlalchemy import Column, ForeignKey, Integer\nfrom shop.all import Base, Named\n"
        "class Order(Named, Base):\n    __tablename__ = 'order'\n    id = Column(Integer, primary_key=True)\n"
        "    user_id = Column(Integer, ForeignKey('users.id'))\n",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
        # A file that changed just now is not kept.
        os.utime(folder / name, (1e9, 1e9))
    return folder / "shop/sales/order.py"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is kept; the time is one at which no file changed just now."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(dbconv.index.time, "time", lambda: AN_AGE)
    return tmp_path / "cache" / "dbconv"


def said(path: Path, session: Session | None = None) -> list[str]:
    """What is found in a file by a process of its own."""
    session = session or Session(on_disk=True)
    found = check(Source(path.read_text(), str(path)), session, Selection(named=tuple(each.code for each in rules())))
    return [f"{each.line}:{each.column} {each.code} {each.text}" for each in found]


def test_findings_are_the_same_with_what_is_kept(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = laid_out(tmp_path / "project")
    expected = said(path, Session())
    assert any("DBC404" in each or "users" in each for each in expected)
    assert not cache.exists()
    assert said(path) == expected
    (kept,) = cache.iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600 and stat.S_IMODE(cache.stat().st_mode) == 0o700
    read: list[str] = []
    data_of = Disk.read

    def noted(self: Disk, path: str) -> bytes | None:
        read.append(os.path.relpath(path, tmp_path))
        return data_of(self, path)

    monkeypatch.setattr(Disk, "read", noted)
    assert said(path) == expected
    # Those alone whose classes are looked into; what they are called and who declares the table is known. Of the linted
    # one, whether it is saved.
    looked_into = {"project/shop/base.py", "project/shop/people/user.py"}
    assert {each for each in read if each.endswith(".py")} == {*looked_into, os.path.relpath(path, tmp_path)}


def test_what_changed_is_seen_and_what_is_gone_is_forgotten(tmp_path: Path, cache: Path) -> None:
    path = laid_out(tmp_path / "project")
    said(path)
    user = tmp_path / "project/shop/people/user.py"
    text = user.read_text()
    user.write_text(text.replace("BigInteger", "Integer"))
    os.utime(user, (1e9, 1e9))
    assert said(path) == said(path, Session())
    user.rename(tmp_path / "project/shop/person.py")
    assert said(path) == said(path, Session())
    (kept,) = cache.iterdir()
    assert "person.py" in kept.read_text() and "user.py" not in kept.read_text()


def test_a_file_that_changed_just_now_is_not_kept(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = laid_out(tmp_path / "project")
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache.parent))
    said(path)
    assert not cache.exists()


DAMAGES: dict[str, Callable[[Any], object]] = {
    "empty": lambda kept: "",
    "no JSON": lambda kept: "{",
    "another shape": lambda kept: {"files": kept},
    "nested": lambda kept: "[" * 100_000,
    "another version of dbconv": lambda kept: [["0.0.0", *kept[0][1:]], kept[1]],
    "another form": lambda kept: [[kept[0][0], 0, *kept[0][2:]], kept[1]],
    "another Python": lambda kept: [[*kept[0][:2], [2, 7], kept[0][3]], kept[1]],
    "another project": lambda kept: [[*kept[0][:3], "/elsewhere"], kept[1]],
    "a list of files": lambda kept: [kept[0], list(kept[1].items())],
    "no states": lambda kept: [kept[0], {path: each[4:] for path, each in kept[1].items()}],
    "texts as states": lambda kept: [kept[0], {path: ["1", *each[1:]] for path, each in kept[1].items()}],
    "no parts": lambda kept: [kept[0], {path: [*each[:4], None] for path, each in kept[1].items()}],
    **{
        f"{name}: {wrong}": lambda kept, name=name, wrong=wrong: [  # type: ignore[misc]
            kept[0],
            {path: [*each[:4], {**each[4], name: wrong}] for path, each in kept[1].items()},
        ]
        for name in ("declared", "imports", "names")
        for wrong in (
            1,
            "text",
            [],
            [1, 2, 3],
            {"a": 1},
            [[1], [], [], False, False, False],
            ["k", {"a": 1}, [], {}, []],
        )
    },
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_kept_and_no_longer_right_is_thrown_away(damage: str, tmp_path: Path, cache: Path) -> None:
    path = laid_out(tmp_path / "project")
    expected = said(path)
    (kept,) = cache.iterdir()
    damaged = DAMAGES[damage](json.loads(kept.read_text()))
    kept.write_text(damaged if isinstance(damaged, str) else json.dumps(damaged))
    assert said(path) == expected
    # It is right again.
    assert said(path) == expected


def test_bytes_that_changed_by_chance_do_no_harm(tmp_path: Path, cache: Path) -> None:
    path = laid_out(tmp_path / "project")
    said(path)
    (kept,) = cache.iterdir()
    data = kept.read_bytes()
    chance = random.Random(13)
    for _ in range(200):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 20)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        kept.write_bytes(changed)
        assert not any("DBC002" in each for each in said(path))


@pytest.mark.parametrize("place", ["a file", "no right", "relative"])
def test_where_nothing_can_be_written_nothing_is(
    place: str, tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = laid_out(tmp_path / "project")
    expected = said(path, Session())
    if place == "a file":
        cache.parent.write_text("")
    elif place == "relative":
        monkeypatch.setenv("XDG_CACHE_HOME", "cache")
        monkeypatch.chdir(tmp_path)
    else:
        monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(PermissionError()))
    assert said(path) == expected and said(path) == expected
    assert place == "a file" or not list(tmp_path.glob("cache/**/*.json"))
    assert not list(tmp_path.glob("cache/**/*.new"))


@pytest.mark.parametrize(("setting", "folder"), [('""', None), ('"kept"', "project/kept"), ('"../kept"', "kept")])
def test_the_setting_moves_it_or_switches_it_off(setting: str, folder: str | None, tmp_path: Path, cache: Path) -> None:
    path = laid_out(tmp_path / "project")
    (tmp_path / "project/pyproject.toml").write_text(f"[tool.dbconv]\ncache-dir = {setting}\n")
    said(path)
    assert not cache.exists()
    found = [os.path.relpath(each.parent, tmp_path) for each in tmp_path.rglob("*.json")]
    assert found == ([folder] if folder else [])


def test_the_index_has_a_bound_and_is_written_when_enough_is_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbconv.index, "MAX_NAMES", 10)
    index = Index("/", str(tmp_path / "index.json"))
    assert not index.is_worth_saving
    for number in range(40):
        index.put(DECLARED, f"/{number}.py", STATE, DECLARED.read("", b"class A(B): pass"))
        index.put(NAMES, f"/{number}.py", STATE, None)
    assert sum(index.get(NAMES, f"/{number}.py", STATE) is not None for number in range(40)) == 10
    assert index.is_worth_saving
    index.save([f"/{number}.py" for number in range(30)], now=AN_AGE)
    assert not index.is_worth_saving
    index.put(DECLARED, "/new.py", STATE, DECLARED.read("", b""))
    assert not index.is_worth_saving
    again = Index("/", str(tmp_path / "index.json"))
    assert again.get(DECLARED, "/3.py", STATE) == index.get(DECLARED, "/3.py", STATE) is not None
    assert (
        again.get(DECLARED, "/3.py", STATE._replace(inode=5)) is None and again.get(DECLARED, "/33.py", STATE) is None
    )


def test_two_projects_have_two_files() -> None:
    assert index_file("/one", "/cache") != index_file("/other", "/cache")
    assert index_file("/one", "") == ""


# --- Counters, which never flake ---


def test_a_file_is_opened_once_and_only_what_is_asked_for_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = laid_out(tmp_path)
    for number in range(200):
        text = f"from shop.all import Base\nclass Thing{number}(Base):\n    __tablename__ = 'thing_{number}'\n"
        (tmp_path / f"shop/thing_{number}.py").write_text(text)
    opened, stats, parsed = Counter[str](), Counter[str](), []
    read, status, one = Disk.read, os.stat, project.parse

    def opening(self: Disk, path: str) -> bytes | None:
        opened[path] += 1
        return read(self, path)

    def asking(path: Any, **named: Any) -> os.stat_result:
        stats[str(path)] += 1
        return status(path, **named)

    def parsing(text: str) -> object:
        parsed.append(text)
        return one(text)

    monkeypatch.setattr(Disk, "read", opening)
    monkeypatch.setattr(os, "stat", asking)
    monkeypatch.setattr(project, "parse", parsing)
    said(path, Session())
    files = [each for each in opened if each.endswith(".py")]
    assert len(files) >= 200 and set(opened.values()) == {1}
    # The package, the base, the module that hands it on, and the one that declares the table.
    assert len(parsed) == 4
    assert stats.total() <= 3 * len(files)


def test_names_are_followed_by_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    stars = "".join(f"from shop.m{number} import *\n" for number in range(30))
    files = {f"/p/shop/m{number}.py": f"{stars}class C{number}: pass\n" for number in range(30)}
    session = Session(Files({"/p/pyproject.toml": "", "/p/shop/__init__.py": stars, **files}))
    module = Module(Source("", "/p/a.py"), session, Settings())
    steps = []
    names_of = project.Project._names

    def counted(self: project.Project, key: str) -> object:
        steps.append(key)
        return names_of(self, key)

    monkeypatch.setattr(project.Project, "_names", counted)
    for number in range(30):
        assert module.project.follow(f"shop.C{number}") == f"/p/shop/m{number}::C{number}"
    assert len(steps) <= 20 * 30 * 3


def test_workers_of_flake8_keep_what_they_find(tmp_path: Path, cache: Path) -> None:
    path = laid_out(tmp_path / "project")
    arguments = ("-j2", *(str(each) for each in sorted(path.parent.parent.rglob("*.py"))))
    # They take the time from the system, which alone says when a file's state changed.
    time.sleep(2.1)
    first = hosts.flake8(path.parent, *arguments)
    (kept,) = cache.iterdir()
    # The last that writes wins, and each worker knows the files that it was asked about.
    _, files = json.loads(kept.read_text())
    assert any("declared" in parts for *_, parts in files.values())
    assert first and hosts.flake8(path.parent, *arguments) == first


# --- Faster ways to do the same ---


@pytest.mark.parametrize("path", OWN[::20], ids=lambda path: path.stem)
def test_the_nodes_of_a_tree_are_those_of_ast_walk(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert nodes_in(tree) == [*ast.walk(tree)]
    assert all(children_of(each) == [*ast.iter_child_nodes(each)] for each in ast.walk(tree))


def test_words_are_found_by_what_they_hold_as_by_a_look_at_each() -> None:
    slow = re.compile(r"\b\w{0,40}?(?:updat|modif)\w{0,40}")
    chance = random.Random(7)
    parts = ["updat", "modif", "upd", "_", " ", ".", "\u00e9", "a", "b" * 33, "c" * 40, "d" * 41]
    for _ in range(3000):
        text = "".join(chance.choices(parts, k=chance.randint(1, 8)))
        words = slow.findall(text)
        # Each is given a value, unless it is cut where it is too long.
        given = re.sub(slow, lambda found: f"{found[0]} = 1\n", text)
        whole = [each for each in words if re.search(rf"(?<!\w){re.escape(each)} = 1\n", given)]
        assert set(whole) <= {*assigned_in("a.py", given.encode())}, given
