"""What is read of the other modules of a project, and how often."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from dbconv.check import check
from dbconv.facts.tables import Column
from dbconv.project import names as project
from dbconv.project.module import Module
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.summary import IMPORTS, Part
from dbconv.tree import Stat

FLOAT = """
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Thing(Base):
    __tablename__ = "things"
    id: Mapped[int] = mapped_column(primary_key=True)
    weight: Mapped[float | None]
"""
MODULES = 1000
BASE = """
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase
from shop.types import Short


class Base(DeclarativeBase):
    pass


class Identified:
    id = Column(Integer, primary_key=True)
    label = Column(Short, nullable=False, default="")
"""
MODEL = """
from sqlalchemy import Column, ForeignKey, Integer
from shop.base import Base, Identified
from shop.types import Short


class Thing{number}(Identified, Base):
    __tablename__ = "thing_{number}"
    other_id = Column(Integer, ForeignKey("thing_{other}.id"))
    title = Column(Short, nullable=False, default="")
"""


def test_each_module_is_parsed_once_in_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (tmp_path / "pyproject.toml").touch()
    (package / "__init__.py").touch()
    (package / "types.py").write_text("from sqlalchemy import String\n\nShort = String(20)\n", encoding="utf-8")
    (package / "base.py").write_text(BASE, encoding="utf-8")
    for number in range(MODULES):
        text = MODEL.format(number=number, other=(7 * number + 3) % MODULES)
        (package / f"thing_{number}.py").write_text(text, encoding="utf-8")
    parsed: Counter[str] = Counter()
    parse = project.parse

    def counted(text: str) -> object:
        parsed[text] += 1
        return parse(text)

    monkeypatch.setattr(project, "parse", counted)
    session = Session()
    found = [
        finding.rule.code
        for path in sorted(package.glob("thing_*.py"))
        for finding in check(Source(path.read_text(encoding="utf-8"), str(path)), session)
    ]
    # The types that another module gives are known, so all columns were asked about; the mixin's are not repeated.
    assert Counter(found)["DBC203"] == 2 * MODULES
    assert len(parsed) > MODULES
    assert set(parsed.values()) == {1}


@pytest.mark.parametrize("layout", ["shop", "src/shop"])
def test_bases_are_found_where_python_finds_them(tmp_path: Path, layout: str) -> None:
    package = tmp_path / layout
    (package / "db").mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    (package / "__init__.py").touch()
    # A namespace package, a re-export, and an import for type checkers that brings nothing else.
    (package / "db" / "base.py").write_text(
        "from __future__ import annotations\nfrom typing import TYPE_CHECKING\n"
        "from sqlalchemy import Column, Integer\nfrom sqlalchemy.orm import declarative_base\n"
        "if TYPE_CHECKING:\n    from shop.order import Order\n"
        "class Model:\n    id = Column(Integer, primary_key=True)\n    orders: list[Order]\n"
        "Base = declarative_base(cls=Model)\n",
        encoding="utf-8",
    )
    (package / "db" / "all.py").write_text("from .base import *\n", encoding="utf-8")
    path = package / "order.py"
    text = (
        "from sqlalchemy import Column, String\nfrom shop.db.all import Base\n\n\nclass Order(Base):\n"
        '    __tablename__ = "orders"\n    title = Column(String(8), nullable=False, default="", comment="书名")\n'
    )
    assert [finding.rule.code for finding in check(Source(text, str(path)), Session())] == []


def test_star_imports_of_star_imports_are_followed_by_their_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (tmp_path / "pyproject.toml").touch()
    stars = "".join(f"from shop.kind_{number} import *\n" for number in range(12))
    # The package brings everything of all of its modules, and they everything of the package.
    (package / "__init__.py").write_text(stars, encoding="utf-8")
    for number in range(12):
        text = f"from shop import *\n{stars}\nclass Kind{number}:\n    pass\n"
        (package / f"kind_{number}.py").write_text(text, encoding="utf-8")
    asked: list[str | None] = []
    steps = Counter[str]()
    follow, one_step = project.Project.follow, project.Project._names

    def asking(self: project.Project, origin: str | None) -> str | None:
        asked.append(origin)
        return follow(self, origin)

    def stepping(self: project.Project, key: str) -> project.ModuleNames | None:
        steps[key] += 1
        return one_step(self, key)

    monkeypatch.setattr(project.Project, "follow", asking)
    monkeypatch.setattr(project.Project, "_names", stepping)
    lines = [f"from shop.kind_{number} import Kind{number}, Missing{number}\n" for number in range(12)]
    lines += [f"class Own{number}(Kind{number}, Missing{number}):\n    pass\n" for number in range(12)]
    module = Module(Source("".join(lines), str(tmp_path / "own.py")), Session(), Settings())
    bases = [module.project.bases(scope.path) for scope in module.scopes[1:]]
    assert bases == [(f"{package}/kind_{number}::Kind{number}", None) for number in range(12)]
    assert steps.total() <= 20 * len(asked)


REFERRING = """
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Step(Base):
    __tablename__ = "steps"
    id = Column(Integer, primary_key=True)
    flow_id = Column(String(8), ForeignKey("flow.id"), nullable=False, index=True)
"""
FLASK = ("ext", "from flask_sqlalchemy import SQLAlchemy\n\ndb = SQLAlchemy()\n")
SQLMODEL = ("ext", "from sqlmodel import SQLModel\n\n\nclass Model(SQLModel):\n    pass\n")


@pytest.mark.parametrize(
    "extension, model, is_found",
    [
        (
            FLASK,
            "from shop.ext import db\nclass Flow(db.Model):\n    id = db.Column(db.Integer, primary_key=True)\n",
            True,
        ),
        (
            SQLMODEL,
            "from shop.ext import Model\nfrom sqlmodel import Field\n"
            "class Flow(Model, table=True):\n    id: int = Field(primary_key=True)\n",
            True,
        ),
        (
            SQLMODEL,
            "from sqlalchemy import Column, Integer\nfrom shop.models.step import Base\n"
            'class Other(Base):\n    __tablename__: str = "flow"\n    id = Column(Integer, primary_key=True)\n',
            True,
        ),
        (
            SQLMODEL,
            "from sqlalchemy import Column, Integer, MetaData, Table\n"
            'flows = Table(\n    "flow", MetaData(), Column("id", Integer, primary_key=True))\n',
            True,
        ),
        (SQLMODEL, "from shop.ext import Model\nclass Flow(Model):\n    id: int\n", False),
    ],
)
def test_a_referred_table_is_found_and_no_class_is_taken_for_one_by_its_name_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extension: tuple[str, str], model: str, is_found: bool
) -> None:
    package = tmp_path / "shop"
    (package / "models").mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    for name, text in (extension, ("models/flow", model)):
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    parsed: list[str] = []
    parse = project.parse

    def noted(text: str) -> object:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(project, "parse", noted)
    found = [finding.rule.code for finding in check(Source(REFERRING, str(package / "models" / "step.py")), Session())]
    assert ("DBC411" in found) == is_found
    # What declares no table is not parsed for its name.
    assert (model in parsed) == is_found


ENV = """
from alembic import context
from shop.base import Base
from shop.thing_0 import Thing0
from shop.all import everything

target_metadata = Base.metadata
context.configure(connection=None, target_metadata=target_metadata)
"""


@pytest.mark.parametrize("model, is_missed, most_read", [("thing_0", False, 5), ("apart", True, 105)])
def test_what_env_py_imports_is_read_no_further_than_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str, is_missed: bool, most_read: int
) -> None:
    for folder in ("shop", "migrations/versions"):
        (tmp_path / folder).mkdir(parents=True)
    files = {
        "alembic.ini": "[alembic]\nscript_location = migrations\nprepend_sys_path = .\n",
        "migrations/env.py": ENV,
        "shop/__init__.py": "",
        "shop/types.py": "from sqlalchemy import String\n\nShort = String(20)\n",
        "shop/base.py": BASE,
        "shop/all.py": "".join(f"import shop.thing_{number}\n" for number in range(100)) + "everything = 1\n",
        "shop/apart.py": MODEL.format(number=100, other=1),
        **{f"shop/thing_{number}.py": MODEL.format(number=number, other=number + 1) for number in range(100)},
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    read: list[str] = []
    stats: list[object] = []
    part, stat = Session.part, os.stat

    def noted(self: Session, kind: Part[Any], root: str, path: str, state: Stat) -> object:
        if kind is IMPORTS:
            read.append(path)
        return part(self, kind, root, path, state)

    def counted(path: Any, **given: Any) -> os.stat_result:
        stats.append(path)
        return stat(path, **given)

    monkeypatch.setattr(Session, "part", noted)
    monkeypatch.setattr(os, "stat", counted)
    found = check(Source(files[f"shop/{model}.py"], str(tmp_path / "shop" / f"{model}.py")), Session())
    assert ("DBC551" in {finding.rule.code for finding in found}) == is_missed
    assert len(read) <= most_read
    assert len(stats) <= 3 * len(files)


# --- What is kept in the session is what holds now ---


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


USERS = {
    "pyproject.toml": "",
    "shop/__init__.py": "",
    "shop/kinds.py": "from sqlalchemy import BigInteger, Integer\n\nKey = Integer\n",
    "shop/all_kinds.py": "from shop.kinds import *\n",
    "shop/base.py": "from sqlalchemy.orm import DeclarativeBase\n\n\nclass Base(DeclarativeBase):\n    pass\n",
    "shop/user.py": """
from sqlalchemy import Column
from shop.all_kinds import Key
from shop.base import Base
from sqlalchemy import BigInteger


class User(Base):
    __tablename__ = "users"
    id = Column(Key, primary_key=True)
""",
    "shop/order.py": """
from sqlalchemy import Column, ForeignKey, Integer
from shop.base import Base


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id"), nullable=False, index=True)
""",
}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("shop/kinds.py", "from sqlalchemy import BigInteger\n\nKey = BigInteger\n", id="three away"),
        pytest.param("shop/all_kinds.py", "from sqlalchemy import BigInteger as Key\n", id="the star import"),
        pytest.param("shop/user.py", USERS["shop/user.py"].replace("Key,", "BigInteger,"), id="the table"),
        pytest.param("shop/all_kinds/__init__.py", "", id="a file that is asked for first is still there"),
    ],
)
def test_an_edit_modules_away_is_seen(tmp_path: Path, name: str, text: str) -> None:
    def codes() -> set[str]:
        path = tmp_path / "shop" / "order.py"
        return {each.rule.code for each in check(Source(path.read_text(encoding="utf-8"), str(path)), session)}

    for file, content in USERS.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(content, encoding="utf-8")
    clock = Clock()
    session = Session(clock=clock)
    assert "DBC411" not in codes()
    clock.now += 5
    assert "DBC411" not in codes()
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, encoding="utf-8")
    clock.now += 5
    assert ("DBC411" in codes()) == bool(text)
    # And what was there before is right again.
    (tmp_path / name).write_text(USERS.get(name, ""), encoding="utf-8")
    clock.now += 5
    assert "DBC411" not in codes()


def test_a_file_that_appears_is_seen_and_one_that_goes(tmp_path: Path) -> None:
    def libraries() -> tuple[str | None, ...]:
        module = Module(
            Source("from shop.base import Base\n\n\nclass Order(Base):\n    pass\n", path), session, Settings()
        )
        return module.project.libraries(f"{path.removesuffix('.py')}::Order")

    (tmp_path / "shop").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "shop" / "__init__.py").touch()
    path = str(tmp_path / "shop" / "order.py")
    clock = Clock()
    session = Session(clock=clock)
    base = tmp_path / "shop" / "base.py"
    for _ in range(2):
        assert libraries() == (None,)
        base.write_text(USERS["shop/base.py"], encoding="utf-8")
        clock.now += 2
        assert libraries() == ("sqlalchemy.orm.DeclarativeBase",)
        base.unlink()
        clock.now += 2


@pytest.mark.parametrize("is_saved", [True, False])
def test_names_that_lead_back_to_the_linted_file_are_those_of_its_text(tmp_path: Path, is_saved: bool) -> None:
    text = "from shop.base import Base\nfrom flask_sqlalchemy import SQLAlchemy\n\ndb = SQLAlchemy()\n"
    text += "\n\nclass Order(Base):\n    pass\n"
    saved = text if is_saved else text.replace("db = ", "database = ")
    (tmp_path / "shop").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "shop" / "__init__.py").write_text(saved, encoding="utf-8")
    (tmp_path / "shop" / "base.py").write_text(
        "from shop import db\n\n\nclass Base(db.Model):\n    pass\n", encoding="utf-8"
    )
    session = Session()

    def libraries(text: str, file: str, name: str) -> tuple[str | None, ...]:
        module = Module(Source(text, str(tmp_path / "shop" / file)), session, Settings())
        return module.project.libraries(f"{module.top.path}{name}")

    known = ("flask_sqlalchemy.SQLAlchemy().Model",)
    # Before and after, to other files the linted one is what lies there.
    for _ in range(2):
        assert libraries("from shop.base import Base\n\n\nclass User(Base):\n    pass\n", "user.py", "User") == (
            known if is_saved else (None,)
        )
        assert libraries(text, "__init__.py", "Order") == known


def test_what_files_with_the_same_names_ask_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "pyproject.toml").touch()
    stars = "".join(f"from shop.kind_{number} import *\n" for number in range(50))
    (tmp_path / "shop" / "__init__.py").write_text(stars, encoding="utf-8")
    for number in range(50):
        (tmp_path / "shop" / f"kind_{number}.py").write_text(f"class Kind{number}:\n    pass\n", encoding="utf-8")
    text = "from shop import Kind1, Kind40\n\n\nclass Own(Kind1, Kind40):\n    pass\n"
    for number in range(20):
        (tmp_path / f"own_{number}.py").write_text(text, encoding="utf-8")
    steps: list[str] = []
    one_step = project.Project._names

    def stepping(self: project.Project, key: str) -> project.ModuleNames | None:
        steps.append(key)
        return one_step(self, key)

    monkeypatch.setattr(project.Project, "_names", stepping)
    session = Session()
    counts = []
    for number in range(20):
        module = Module(Source(text, str(tmp_path / f"own_{number}.py")), session, Settings())
        assert None not in module.project.libraries(f"{module.top.path}Own")
        counts.append(len(steps))
    # Of the package's fifty modules, those two are asked whose text has the name; for the next file, none.
    assert counts[0] <= 25
    assert counts[-1] - counts[0] <= 19 * 3


@pytest.mark.parametrize("folder", ["", "src/"])
def test_what_lies_beside_src_is_the_projects(tmp_path: Path, folder: str) -> None:
    files = {
        "pyproject.toml": "",
        "src/tools.py": "",
        "alembic.ini": "[alembic]\nscript_location = migrations\nprepend_sys_path = src\n",
        "migrations/versions/README": "",
        "migrations/env.py": "\n".join(each for each in ENV.split("\n") if not each.endswith(("Thing0", "everything"))),
        f"{folder}shop/__init__.py": "",
        f"{folder}shop/types.py": "from sqlalchemy import String\n\nShort = String(20)\n",
        f"{folder}shop/base.py": BASE,
        f"{folder}shop/thing.py": MODEL.format(number=1, other=2),
        "people/thing.py": USERS["shop/user.py"].replace("users", "thing_2").replace("Key,", "BigInteger,"),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / folder / "shop" / "thing.py"
    found = {
        each.rule.code: each.text for each in check(Source(path.read_text(encoding="utf-8"), str(path)), Session())
    }
    assert "DBC411" in found
    assert "migrations/env.py" in found["DBC551"] and "../" not in found["DBC551"]


@pytest.mark.parametrize(
    ("file", "text", "name"),
    [
        ("pyproject.toml", '[project]\ndependencies = ["flask", "SQLAlchemy[asyncio] >= 2.1"]\n', "Double"),
        ("pyproject.toml", '[tool.poetry.dependencies]\nsqlalchemy = "^2.1.4"\n', "Double"),
        ("pyproject.toml", '[tool.poetry.dependencies]\nsqlalchemy = {extras = ["x"], version = "~2.1"}\n', "Double"),
        ("requirements.txt", "flask\nsqlalchemy==2.1.9\n", "Double"),
        ("uv.lock", '[[package]]\nname = "sqlalchemy"\nversion = "2.1.9"\n', "Double"),
        ("shop/requirements.txt", "sqlalchemy~=2.1.0\n", "Double"),
        ("requirements.txt", "sqlalchemy>=2.0,<2.1\n", "Float"),
        ("requirements.txt", "sqlalchemy<2.1\n", "Float"),
        ("requirements.txt", "sqlalchemy-utils>=2.1\nmysqlalchemy>=2.1\n", "Float"),
        ("requirements.txt", "sqlalchemy\nflask>=2.1\n", "Float"),
        ("uv.lock", '[[package]]\nname = "sqlalchemy-utils"\nversion = "2.1.9"\n', "Float"),
        ("other/requirements.txt", "sqlalchemy>=2.1\n", "Float"),
    ],
)
def test_a_float_is_what_the_version_of_sqlalchemy_makes_of_it(tmp_path: Path, file: str, text: str, name: str) -> None:
    path = tmp_path / "shop" / "models.py"
    path.parent.mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text, encoding="utf-8")
    path.write_text(FLOAT, encoding="utf-8")
    module = Module(Source(FLOAT, str(path)), Session(), Settings())
    columns = [each for each in read_models(module, Settings()) if isinstance(each, Column)]
    assert [each.type.name for each in columns] == ["Integer", name]


def test_alembics_folders_are_those_that_its_settings_put_first(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    for each in (folder, tmp_path / "backend", tmp_path / "libraries", tmp_path / "tools"):
        each.mkdir()
    (tmp_path / ".git").mkdir()
    text = '[tool.alembic]\nprepend_sys_path = ["backend", "%(here)s/libraries", "missing", "..", 5]\n'
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    found = {str(tmp_path / each) for each in ("backend", "libraries")}
    assert found | {str(tmp_path), str(folder)} == set(Session().roots(str(folder)))
    (tmp_path / "pyproject.toml").write_text('[tool.alembic]\nprepend_sys_path = "tools"\n', encoding="utf-8")
    (tmp_path / "alembic.ini").write_text("[alembic]\n# prepend_sys_path = a\nprepend_sys_path = backend:.\n")
    found = {str(tmp_path / each) for each in ("backend", "tools")}
    assert found | {str(tmp_path), str(folder)} == set(Session().roots(str(folder)))
    (tmp_path / "pyproject.toml").write_text("[tool.alembic\nprepend_sys_path = 1\n", encoding="utf-8")
    assert str(tmp_path / "tools") not in Session().roots(str(folder))
