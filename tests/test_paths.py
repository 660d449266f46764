"""Paths on every system: each spelling of a file is the file, and no two drives have anything in common."""

from __future__ import annotations

import json
import ntpath
import os
import posixpath
import subprocess
import sys
import unicodedata
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import hosts
import pytest
from case_files import CASES

from dbconv import paths
from dbconv.check import check
from dbconv.session import Session
from dbconv.source import Source
from dbconv.tree import Entry, Files, Stat

Systems = pytest.mark.parametrize(("system", "top"), [(posixpath, "/p"), (ntpath, "C:\\p")], ids=["posix", "windows"])


def use(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "os", SimpleNamespace(path=system, sep=system.sep))


@Systems
def test_keys_are_joined_and_compared(system: ModuleType, top: str, monkeypatch: pytest.MonkeyPatch) -> None:
    use(system, monkeypatch)
    package = paths.inner(top, "app", "models")
    user = system.join(top, "app", "models", "user.py")
    assert paths.module_key(user) == paths.inner(package, "user")
    assert paths.module_key(system.join(package, "__init__.py")) == package
    assert paths.module_key(system.join(top, "v1.2", "user")) == system.join(top, "v1.2", "user")
    assert paths.is_within(user, package) and paths.is_within(package, package) and paths.is_within(user, top)
    assert not paths.is_within(user, package[:-1]) and not paths.is_within(package, user)
    assert paths.parts_below(user, top) == ["app", "models", "user.py"]
    assert paths.parts_below(top, top) == [] and paths.parts_below(top, package) is None
    assert paths.shown_from(user, top) == "app/models/user.py"
    assert paths.shown_from(user, system.join(top, "other")) == paths.shown_from(user, "") == "user.py"
    assert paths.shared_folder(user, system.join(top, "app", "base.py")) == system.join(top, "app")
    assert paths.shared_folder(package, user) == package
    root = system.dirname(top)
    assert paths.parts_below(user, root) == ["p", "app", "models", "user.py"]
    assert paths.shared_folder(user, system.join(root, "q")) == root


@pytest.mark.parametrize("other", ["D:\\p\\app.py", "\\\\server\\share\\app.py", "\\\\?\\C:\\p\\app.py"])
def test_drives_have_nothing_in_common(other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    use(ntpath, monkeypatch)
    own = "C:\\p\\app.py"
    for one, two in ((own, other), (other, own)):
        assert paths.shared_folder(one, two) == ""
        assert not paths.is_within(one, ntpath.dirname(two)) and paths.parts_below(one, ntpath.dirname(two)) is None
        assert paths.shown_from(one, ntpath.dirname(two)) == "app.py"


def test_one_spelling_for_what_a_system_takes_for_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    composed, decomposed = "/p/gr\u00f6\u00dfe.py", "/p/gro\u0308\u00dfe.py"
    assert paths.normal(decomposed, "darwin") == paths.normal(composed, "darwin") == composed
    assert paths.normal(decomposed, "linux") == decomposed
    assert paths.folded("Gro\u0308\u00dfe.PY") == paths.folded("gr\u00f6\u00dfE.py") != paths.folded("grosse_.py")
    use(ntpath, monkeypatch)
    assert paths.normal("c:\\P\\x.py", "win32") == "C:\\P\\x.py"
    assert paths.normal("\\\\a\\b\\x.py", "win32") == "\\\\a\\b\\x.py"


def run(top: str, projects: list[dict[str, Any]]) -> list[Any]:
    script = Path(__file__).with_name("on_windows.py")
    given = json.dumps({"top": top, "projects": projects})
    # There is no history of what is in memory, nor a git that would look for it by a path of another system.
    environment = {**os.environ, "PATH": ""}
    done = subprocess.run(
        [sys.executable, str(script)], input=given, capture_output=True, text=True, timeout=600, env=environment
    )
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_every_case_finds_the_same_on_windows() -> None:
    """All that have no history in git, which is not in memory."""
    cases = [case for case in CASES if not case.merged]
    projects = []
    for case in cases:
        settings = "\n".join(("[tool.dbconv]", *case.settings, ""))
        files = {"pyproject.toml": settings, **dict(case.files), case.path: case.text}
        projects.append({"files": files, "path": case.path})
    known, found = run("/nowhere/p", projects), run("Z:\\nowhere\\p", projects)
    assert sum(map(len, known)) > 1000
    for case, one, other in zip(cases, known, found, strict=True):
        assert other == one, case.name


BASE = """\
from sqlalchemy import Column, DateTime, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Stamped:
    select = Column(DateTime)
"""
STARS = "from shop.models.base import *\nfrom .order import *\n"
ORDER = """\
from sqlalchemy import Column, ForeignKey, Integer, String

import shop.models as models
from shop import models as again
from shop.models.base import Stamped
from . import base


class Order(models.Base, Stamped):
    __tablename__ = "orders"
    id = Column(String(9), primary_key=True)


class Line(again.Base):
    __tablename__ = "lines"
    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id"))


class Item(base.Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)
    line_id = Column(String(8), ForeignKey("lines.id"))
"""
SHOP = {
    "pyproject.toml": "[tool.dbconv]\n",
    "src/shop/__init__.py": "",
    "src/shop/models/__init__.py": STARS,
    "src/shop/models/base.py": BASE,
    "src/shop/models/order.py": ORDER,
}


def test_project_with_every_kind_of_import_is_one_on_windows() -> None:
    """The linted file's own classes too, whichever way they are reached; the mixin is told of its subclass."""
    projects = [{"files": SHOP, "path": f"src/shop/models/{name}.py"} for name in ("order", "base")]
    known, found = run("/nowhere/p", projects), run("Z:\\nowhere\\p", projects)
    assert found == known
    assert [code for *_, code, _ in known[0]].count("DBC411") == 2
    assert known[1]


# --- File systems that take other spellings ---


class Lax(Files):
    """Files on a disk that knows a file by each spelling of its path, as those of Windows and macOS do."""

    def __init__(self, files: dict[str, str]) -> None:
        super().__init__(files)
        self._spelled = {self._key(each): each for each in (*self._files, *self._folders)}

    @staticmethod
    def _key(path: str) -> str:
        return unicodedata.normalize("NFC", path).casefold()

    def _found(self, path: str) -> str:
        return self._spelled.get(self._key(path), path)

    def read(self, path: str) -> bytes | None:
        return super().read(self._found(path))

    def stat(self, path: str) -> Stat | None:
        return super().stat(self._found(path))

    def entries(self, folder: str) -> tuple[Entry, ...]:
        return super().entries(self._found(folder))

    def is_folder(self, path: str) -> bool:
        return super().is_folder(self._found(path))

    def exists(self, path: str) -> bool:
        return super().exists(self._found(path))


def found(session: Session, text: str, name: str) -> list[tuple[int, str, str]]:
    return [(each.line, each.code, each.text) for each in check(Source(text, session.path_of(name)), session)]


@pytest.mark.parametrize("name", ["/p/src/shop/models/Order.py", "/P/src/Shop/models/order.PY"])
def test_file_is_known_by_each_spelling_where_the_disk_takes_it(name: str) -> None:
    """Else it would be another module than the one that its neighbours import, and its file not look like its own."""
    session = Session(Lax({f"/p/{each}": text for each, text in SHOP.items()}))
    assert session.path_of(name) == "/p/src/shop/models/order.py"
    assert found(session, ORDER, name) == found(session, ORDER, "/p/src/shop/models/order.py") != []


def test_file_is_known_by_either_kind_of_letters() -> None:
    composed, decomposed = "/p/gr\u00f6\u00dfe.py", "/p/gro\u0308\u00dfe.py"
    assert Session(Lax({composed: ""})).path_of(decomposed) == composed
    assert Session(Lax({decomposed: ""})).path_of(composed) == decomposed
    assert Session(Files({composed: ""})).path_of(decomposed) == decomposed


def test_disk_that_tells_spellings_apart_has_two_files() -> None:
    for files in ({"/p/Order.py": "", "/p/order.py": ""}, {"/p/order.py": ""}):
        assert Session(Files(files)).path_of("/p/Order.py") == "/p/Order.py"
    # Both are there, and so each is itself.
    assert Session(Lax({"/p/x/Order.py": "", "/p/x/order.py": ""})).path_of("/p/x/Order.py") == "/p/x/Order.py"


def test_new_file_has_the_folders_of_the_others() -> None:
    session = Session(Lax({"/p/shop/order.py": ""}))
    assert session.path_of("/P/Shop/New.py") == "/p/shop/New.py"


REVISION = """\
from alembic import op

revision = "{own}"
down_revision = {parent}


def upgrade():
    op.drop_table("{own}")


def downgrade():
    op.create_table("{own}")
"""


def test_script_directory_is_found_by_each_spelling() -> None:
    """A second head is seen from either, though the configuration spells the folder in another way."""
    revisions = {"a1": None, "b2": "a1", "c3": "a1"}
    texts = {own: REVISION.format(own=own, parent=repr(parent)) for own, parent in revisions.items()}
    versions = {f"/p/migrations/versions/{own}_x.py": text for own, text in texts.items()}
    session = Session(Lax({"/p/alembic.ini": "[alembic]\nscript_location = %(here)s/Migrations\n", **versions}))
    codes = {code for _, code, _ in found(session, texts["c3"], "/p/MIGRATIONS/versions/c3_x.py")}
    assert "DBC511" in codes and "DBC513" not in codes


# --- Copies that editors make ---


@pytest.mark.parametrize(
    ("name", "original"),
    [
        ("flycheck_user.py", "user.py"),
        ("user_flymake.py", "user.py"),
        ("flycheck_0a1_first.py", "0a1_first.py"),
        *((name, name) for name in ("user.py", "flycheck_.py", "_flymake.py", "flycheck_user", "my_flycheck_user.py")),
    ],
)
def test_copy_stands_for_its_file(name: str, original: str) -> None:
    assert paths.original_of(name) == original
    session = Session(Files({}))
    assert session.path_of(f"/p/{name}") == os.path.join("/p", original)


MODEL = """\
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="the key")
"""


@pytest.mark.parametrize("copy", ["flycheck_{}.py", "{}_flymake.py"])
@pytest.mark.parametrize("is_saved", [True, False])
def test_both_hosts_see_the_file_in_its_copy(tmp_path: Path, copy: str, is_saved: bool) -> None:
    """Real Emacs has pylint check a copy beside the file; the file itself, and what it declares, is there once."""
    folder = tmp_path / "models"
    versions = tmp_path / "migrations" / "versions"
    for each in (folder, versions):
        each.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.dbconv]\n")
    (tmp_path / "migrations" / "env.py").write_text("from alembic import context\n")
    revision = REVISION.format(own="0a1", parent=None)
    for place, name, text in ((folder, "user", MODEL), (versions, "0a1_first", revision)):
        (place / copy.format(name)).write_text(text.replace("users", "select"))
        if is_saved:
            (place / f"{name}.py").write_text(text)
    copies = [Path("models", copy.format("user")), Path("migrations", "versions", copy.format("0a1_first"))]
    shown = hosts.flake8(tmp_path, *map(str, copies))
    assert shown == hosts.pylint(tmp_path, copies)
    codes = {each.code for each in shown}
    assert not codes & {"DBC102", "DBC513"} and "DBC222" in codes
    if is_saved:
        # What lies there for a moment is no second revision of that id for those that lie beside it.
        assert "DBC513" not in {each.code for each in hosts.flake8(tmp_path, "migrations/versions/0a1_first.py")}
