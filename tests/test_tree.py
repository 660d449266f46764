"""Where files come from, and how long what was found is kept."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from dbconv import answers, listing
from dbconv import session as sessions
from dbconv import tree as trees
from dbconv.check import check
from dbconv.session import Session
from dbconv.source import Source
from dbconv.tree import Buffers, Commit, Disk, Entry, Files, Tree

FILES = {"pyproject.toml": "[tool]\n", "shop/__init__.py": "", "shop/order.py": "order = 1\n", "shop/a/b.txt": "b"}


class Named(NamedTuple):
    name: str
    is_folder: bool
    id: str


class Repository:
    """Objects of a repository, by ids that are made of their paths."""

    def __init__(self, files: dict[str, str]) -> None:
        self.blobs = {f"{number:040x}": text.encode() for number, text in enumerate(files.values(), 1)}
        self.trees: dict[str, dict[str, Named]] = {"": {}}
        for path, blob in zip(files, self.blobs):
            *folders, name = path.split("/")
            for index, each in enumerate(folders):
                inner = "/".join(folders[: index + 1])
                self.trees.setdefault(inner, {})
                self.trees["/".join(folders[:index])][each] = Named(each, True, inner)
            self.trees["/".join(folders)][name] = Named(name, False, blob)

    def tree(self, tree_id: str) -> Sequence[Named]:
        return list(self.trees["" if tree_id == "top" else tree_id].values())

    def files(self, ids: Sequence[str]) -> Sequence[bytes | None]:
        return [self.blobs.get(each) for each in ids]


def on_disk(folder: Path) -> Tree:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return Disk()


KINDS: dict[str, Callable[[Path], Tree]] = {
    "disk": on_disk,
    "commit": lambda folder: Commit(Repository(FILES), "top", str(folder)),
    "dictionary": lambda folder: Files({str(folder / name): text for name, text in FILES.items()}),
    "buffers": lambda folder: Buffers(
        {str(folder / "shop/order.py"): "order = 1\n"},
        Files({str(folder / name): text if "order" not in name else "old" for name, text in FILES.items()}),
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_tree_says_the_same(kind: str, tmp_path: Path) -> None:
    tree = KINDS[kind](tmp_path)
    order, folder, none = str(tmp_path / "shop/order.py"), str(tmp_path / "shop"), str(tmp_path / "none.py")
    assert tree.read(order) == b"order = 1\n"
    assert tree.read(folder) is None and tree.read(none) is None
    assert tree.stat(order) is not None and tree.stat(folder) is None and tree.stat(none) is None
    assert tree.is_folder(folder) and not tree.is_folder(order) and not tree.is_folder(none)
    assert tree.exists(folder) and tree.exists(order) and not tree.exists(none)
    found = tree.entries(folder)
    assert [(each.name, each.is_folder) for each in found] == [("__init__.py", False), ("a", True), ("order.py", False)]
    assert found[2].stat == tree.stat(order) and found[1].stat is None
    assert tree.entries(order) == () and tree.entries(none) == ()
    assert tree.real_path(os.path.join(folder, ".", "order.py")) == os.path.realpath(order)
    assert tree.problem(order) is tree.problem(none) is None and tree.problem(folder) == ("no-regular-file", "")
    assert tree.mark(order) == tree.mark(order) != tree.mark(folder)


@pytest.mark.parametrize("kind", KINDS)
def test_the_project_is_found_in_each_kind_of_tree(kind: str, tmp_path: Path) -> None:
    session = Session(KINDS[kind](tmp_path))
    found = [os.path.relpath(path, tmp_path) for path in session.python_files(str(tmp_path))]
    assert found == [os.path.join("shop", "__init__.py"), os.path.join("shop", "order.py")]


BASE = """
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
"""
MODEL = """
from base import Base


class Order(Base):
    __tablename__ = "orders"
    title = Column(String(8), nullable=False, default="")
"""


def test_a_buffer_is_seen_by_other_files(tmp_path: Path) -> None:
    base = str(tmp_path / "base.py")
    below = Files({str(tmp_path / "pyproject.toml"): "", base: f"{BASE}    pass\n"})
    source = Source(f"from sqlalchemy import Column, String\n{MODEL}", str(tmp_path / "order.py"))
    assert "DBC401" in {each.rule.code for each in check(source, Session(below))}
    text = f"{BASE}    id = Column(Integer, primary_key=True)\n"
    buffers = Buffers({base: text, str(tmp_path / "new.py"): ""}, below)
    assert "DBC401" not in {each.rule.code for each in check(source, Session(buffers))}
    assert [each.name for each in buffers.entries(str(tmp_path))] == ["base.py", "new.py", "pyproject.toml"]


@pytest.mark.parametrize(
    "tree", [Files({"/a.py": b"x" * 10_000_001}), Commit(Repository({"a.py": "x" * 10_000_001}), "top", "/")]
)
def test_a_file_that_is_too_large_is_not_read(tree: Tree) -> None:
    assert tree.read("/a.py") is None
    assert tree.problem("/a.py") == ("too-large", "10")


def test_a_file_on_disk_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    with path.open("wb") as file:
        file.truncate(trees.MAX_BYTES)
    assert Disk().read(str(path)) == b"\0" * trees.MAX_BYTES
    with path.open("wb") as file:
        file.truncate(trees.MAX_BYTES + 1)
    assert Disk().read(str(path)) is None and Disk().problem(str(path)) == ("too-large", "10")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a POSIX thing")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    path = str(tmp_path / "a.py")
    os.mkfifo(path)
    tree = Disk()
    assert tree.read(path) is None and tree.stat(path) is None and tree.entries(str(tmp_path)) == ()
    assert tree.exists(path) and tree.problem(path) == ("no-regular-file", "")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="a POSIX thing")
def test_a_device_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.py").symlink_to("/dev/zero")
    path = str(tmp_path / "a.py")
    assert Disk().read(path) is None and Disk().stat(path) is None and Disk().entries(str(tmp_path)) == ()


def test_what_may_not_be_read_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.py"
    path.touch()
    monkeypatch.setattr(trees.os, "open", refuse)
    monkeypatch.setattr(trees.os, "scandir", refuse)
    assert Disk().read(str(path)) is None and Disk().entries(str(tmp_path)) == ()
    assert Disk().problem(str(path)) == ("not-readable", "Permission denied")


@pytest.mark.parametrize("path", ["/a\0b.py", "/" + "a" * 5000])
def test_no_path_raises(path: str) -> None:
    tree = Disk()
    assert tree.read(path) is None and tree.stat(path) is None and tree.mark(path) is None
    assert not tree.exists(path) and not tree.is_folder(path) and tree.entries(path) == ()
    assert isinstance(tree.real_path(path), str) and tree.problem(path) in (
        None,
        ("not-readable", "File name too long"),
    )


def test_a_file_that_vanishes_while_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("a = 1\n")
    session = Session()
    state = session.stat(str(path))
    assert state is not None
    path.unlink()
    assert session.of_state(lambda path, data: data, str(path), state) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_a_folder_is_not_walked_into(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "a.py").touch()
    (tmp_path / "shop" / "again").symlink_to(tmp_path / "shop")
    (tmp_path / "gone.py").symlink_to(tmp_path / "none.py")
    assert list(Session().python_files(str(tmp_path))) == [str(tmp_path / "shop" / "a.py")]


# --- What is kept ---


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_tree_is_looked_at_again_after_ten_times_as_long_as_that_took() -> None:
    clock = Clock()
    asked = []

    def find(session: Session, name: str, seconds: float) -> int:
        clock.now += seconds
        asked.append(name)
        return len(asked)

    session = Session(Files({}), clock)
    assert [session.lately(find, "quick", 0.01) for _ in range(3)] == [1, 1, 1]
    clock.now = answers.SECONDS * 0.99
    assert session.lately(find, "quick", 0.01) == 1
    clock.now += answers.SECONDS * 0.02
    assert session.lately(find, "quick", 0.01) == 2
    # From when it is there: one that takes longer than it would be kept must not be asked for again at once.
    assert session.lately(find, "slow", 5.0) == 3
    clock.now += 49.9
    assert session.lately(find, "slow", 5.0) == 3
    clock.now += 0.2
    # All that was asked is asked again, in the order of the questions.
    assert session.lately(find, "quick", 0.01) == 4
    assert session.lately(find, "slow", 5.0) == 5
    clock.now += 49.9
    assert session.lately(find, "slow", 5.0) == 5


def test_nothing_but_the_tree_is_asked_while_nothing_changes_there(tmp_path: Path) -> None:
    clock = Clock()
    session = Session(clock=clock)
    paths = [str(tmp_path / name) for name in ("a.py", "b.py")]
    asked = []

    def find(path: str) -> bool:
        asked.append(path)
        return session.is_file(path)

    def found() -> list[bool]:
        clock.now += 2
        return [session.linked(find, path) for path in paths]

    assert [found() for _ in range(3)] == [[False, False]] * 3 and asked == paths
    (tmp_path / "b.py").touch()
    assert [found() for _ in range(3)] == [[False, True]] * 3 and asked == [*paths, paths[1]]


def test_a_link_does_not_outlast_what_was_asked_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MAX_KEPT", 100)
    clock = Clock()
    session = Session(clock=clock)
    path = tmp_path / "a.py"
    assert not session.linked(session.is_file, str(path))
    for number in range(1000):
        assert not session.exists(f"{path}{number}")
        assert not session.linked(session.is_file, str(path))
        assert len(session._seen) <= 101
    path.touch()
    clock.now += 2
    assert session.linked(session.is_file, str(path))


def test_the_names_in_a_folder_are_listed_when_it_changes(tmp_path: Path) -> None:
    clock, listed = Clock(), []

    class Counted(Disk):
        def entries(self, folder: str) -> tuple[Entry, ...]:
            listed.append(folder)
            return super().entries(folder)

    session = Session(Counted(), clock)

    def names() -> dict[str, bool]:
        clock.now += 2
        return dict(session.names_in(str(tmp_path)))

    (tmp_path / "shop").mkdir()
    # A second time, as what changes just after a folder was listed may leave it in the same state.
    assert [names() for _ in range(4)] == [{"shop": True}] * 4 and len(listed) == 2
    (tmp_path / "a.py").touch()
    os.utime(tmp_path, ns=(1, 1))
    assert [names() for _ in range(4)] == [{"a.py": False, "shop": True}] * 4 and len(listed) == 4


def test_a_file_is_opened_again_when_its_state_is_another_one(tmp_path: Path) -> None:
    clock, opened = Clock(), []
    path = tmp_path / "a.py"
    path.write_text("a = 1\n")

    class Counted(Disk):
        def read(self, path: str) -> bytes | None:
            opened.append(path)
            return super().read(path)

    def content(path: str, data: bytes) -> bytes:
        return data

    session = Session(Counted(), clock)
    for _ in range(3):
        assert session.of_file(content, str(path)) == b"a = 1\n"
        clock.now += 2
    assert len(opened) == 1
    path.write_text("a = 12\n")
    clock.now += 2
    assert session.of_file(content, str(path)) == b"a = 12\n" and len(opened) == 2


def count(session: Session, kind: type = object) -> int:
    kept = session._made
    return sum(isinstance(each[1], kind) for each in (*kept.young.values(), *kept.old.values()))


def test_what_is_kept_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MAX_KEPT", 100)
    session = Session(Files({}))
    for number in range(10_000):
        session.once(str, number)
        first = session.once(tuple, "often")
        assert session.once(tuple, "often") is first
        assert count(session) <= 102

    class Heavy:
        weight = 10

    heavy = Files({f"/{number}.py": "" for number in range(1000)})
    session = Session(heavy)
    for number in range(1000):
        session.of_file(lambda path, data: Heavy(), f"/{number}.py")
        assert count(session, Heavy) <= 12


def test_texts_have_a_bound_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read once does not push out what was made of it."""
    monkeypatch.setattr(answers, "MAX_KEPT", 1000)
    monkeypatch.setattr(sessions, "MAX_TEXT_BYTES", 100_000)
    files = Files({f"/{number}.py": "#" * 1000 for number in range(1000)})
    session = Session(files)
    first = session.once(tuple, "once")
    for number in range(1000):
        state = session.tree.stat(f"/{number}.py")
        assert state and session.content(f"/{number}.py", state)
        kept = (*session._texts.young.values(), *session._texts.old.values())
        assert sum(len(each[1]) for each in kept) <= 100_000
    assert session.once(tuple, "once") is first


def test_an_answer_counts_for_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MAX_KEPT", 1000)
    session = Session(Files({}))
    for number in range(1000):
        session.once(tuple, range(number, number + 99))
        assert count(session, tuple) <= 12


def test_an_answer_that_is_asked_for_again_and_again_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MAX_KEPT", 100)
    session = Session(Files({}))
    made = []

    def make(name: str) -> str:
        made.append(name)
        return name

    for number in range(1000):
        session.once(str, number)
        session.once(make, "often")
    assert made == ["often"]


def test_the_settings_of_a_folder_or_a_pipe_are_a_problem(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").mkdir()
    (problem,) = Session().settings_for(str(tmp_path / "a.py")).problems
    assert problem.kind == "no-regular-file"


def test_settings_that_are_too_large_are_a_problem() -> None:
    tree = Files({"/pyproject.toml": b" " * (trees.MAX_BYTES + 1)})
    (problem,) = Session(tree).settings_for("/a.py").problems
    assert problem == ("too-large", (("where", "pyproject.toml"), ("detail", "10")))


def test_a_project_is_listed_anew_where_something_changed(tmp_path: Path) -> None:
    clock, listed = Clock(), []

    class Counted(Disk):
        def entries(self, folder: str) -> tuple[Entry, ...]:
            listed.append(os.path.relpath(folder, tmp_path))
            clock.now += 0.05
            return super().entries(folder)

    for name in ("a", "a/b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.py").touch()

    def files() -> list[str]:
        listed.clear()
        clock.now += 2.5
        return [os.path.relpath(each, tmp_path) for each in session.python_files(str(tmp_path))]

    session = Session(Counted(), clock)
    every = ["a/one.py", "a/b/one.py", "c/one.py"]
    assert files() == every and listed == [".", "a", "a/b", "c"]
    # Once more, as what came a moment later may have left no trace.
    assert files() == every and listed == [".", "a", "a/b", "c"]
    assert files() == every and listed == []
    known = session.python_files(str(tmp_path))
    assert files() == every and session.python_files(str(tmp_path)) is known
    (tmp_path / "a" / "b" / "two.py").touch()
    assert files() == [*every[:2], "a/b/two.py", "c/one.py"] and listed == ["a/b"]
    (tmp_path / "a" / "b" / "two.py").unlink()
    assert files() == every and listed == ["a/b"]
    # The state of a file changes without its folder's: all are looked at after a hundred times as long as it took.
    (tmp_path / "c" / "one.py").write_text("a = 1\n")
    clock.now += 0.2 * listing._REST
    assert files() == every and listed == [".", "a", "a/b", "c"]
    assert session.python_files(str(tmp_path))[str(tmp_path / "c" / "one.py")].size == 6
