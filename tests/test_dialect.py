"""Which database a project is for, where no setting says it."""

from __future__ import annotations

from pathlib import Path

import hosts
import pytest

from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.tree import Files

MODEL = "from sqlalchemy import Column\nclass User(Base):\n    __tablename__ = 'users'\n"
AT = "/work/shop/app/models/user.py"
INI = "[alembic]\nscript_location = migrations\nsqlalchemy.url = {}\n"


def project(**dependencies: object) -> str:
    return "[project]\n" + "".join(f"{key.replace('_', '-')} = {value}\n" for key, value in dependencies.items())


def settings_of(files: dict[str, str], path: str = AT) -> Settings:
    """The settings for a model in a repository that has these files."""
    tree = {"/work/shop/.git/HEAD": "", AT: MODEL, **{f"/work/shop/{name}": text for name, text in files.items()}}
    return Session(Files(tree)).settings_for(path)


URLS = [
    ("postgresql+psycopg2://u:p@localhost/shop", "postgresql"),
    ("postgres://localhost", "postgresql"),
    ("mysql+aiomysql://root@db:3306/shop", "mysql"),
    ("mariadb+pymysql://root@db/shop", "mysql"),
    ("mssql+pyodbc://sa@db", "mssql"),
    ("oracle+oracledb://db", "oracle"),
    ("sqlite:///shop.db", "sqlite"),
    ("postgresql://%(DB_USER)s:%(DB_PASSWORD)s@db/shop", "postgresql"),
    ('"postgresql://db/shop"', "postgresql"),
]
NO_URLS = [
    "driver://user:pass@localhost/dbname",
    "%(DATABASE_URL)s",
    "${DATABASE_URL}",
    "",
    "{{ url }}://db",
    "shop.db",
]


@pytest.mark.parametrize(("url", "dialect"), URLS)
def test_alembic_says_it(url: str, dialect: str) -> None:
    found = settings_of({"alembic.ini": INI.format(url)})
    assert found.dialect == dialect and found.decision
    (fact,) = found.decision.facts
    assert fact == (dialect, "url", "sqlalchemy.url", "/work/shop/alembic.ini")
    # What it depends on is not asked then, but where SQLite stands in.
    other = "psycopg" if dialect != "postgresql" else "pymysql"
    found = settings_of({"alembic.ini": INI.format(url), "requirements.txt": f"{other}\n"})
    assert found.dialect == ("postgresql" if dialect == "sqlite" else dialect)


@pytest.mark.parametrize("url", NO_URLS)
def test_a_placeholder_says_nothing(url: str) -> None:
    found = settings_of({"alembic.ini": INI.format(url)})
    assert found.dialect == "mysql" and found.decision == ("mysql", ())
    assert settings_of({"alembic.ini": INI.format(url), "requirements.txt": "psycopg\n"}).dialect == "postgresql"


DRIVERS = [
    *(
        (each, "postgresql")
        for each in ("psycopg", "psycopg[binary]", "psycopg2", "psycopg2-binary", "asyncpg", "pg8000")
    ),
    *((each, "mysql") for each in ("PyMySQL", "mysqlclient", "aiomysql", "asyncmy", "mysql-connector-python")),
    *((each, "mssql") for each in ("pyodbc", "pymssql")),
    *((each, "oracle") for each in ("oracledb", "cx_Oracle", "cx-Oracle")),
    ("aiosqlite", "sqlite"),
    *((each, "postgresql") for each in ("SQLAlchemy[postgresql]", "sqlalchemy[asyncio, postgresql_asyncpg]")),
    *((each, "mysql") for each in ("sqlalchemy[pymysql]", "databases[aiomysql]", "sqlalchemy[mariadb_connector]")),
]
OTHERS = ["sqlalchemy", "sqlalchemy[asyncio]", "psycopg-pool", "mysql-mimic", "# psycopg2", "-r psycopg2.txt", "redis"]


def written(requirement: str) -> dict[str, dict[str, str]]:
    """The ways to ask for a package, by file."""
    name, _, extras = requirement.partition("[")
    table = f"{{version = '*', extras = {[each.strip() for each in extras[:-1].split(',')]}}}" if extras else "'*'"
    needed = requirement.replace("#", "x-").replace("-r ", "r-")
    return {
        "requirements.txt": {"requirements.txt": f"flask\n{requirement}>=2 ; python_version > '3'\n"},
        "requirements-prod.txt": {"requirements-prod.txt": f"{requirement}\n"},
        "project": {"pyproject.toml": project(dependencies=["flask", f"{needed} ~= 2.9"])},
        "optional": {"pyproject.toml": "[project.optional-dependencies]\n" + f"db = ['{needed}']\n"},
        "group": {"pyproject.toml": f"[dependency-groups]\ndb = [{{include-group = 'x'}}, '{needed}']\n"},
        "setup.cfg": {"setup.cfg": f"[options]\ninstall_requires =\n    flask\n    {needed}>=2\n"},
        "extra of setup.cfg": {"setup.cfg": f"[options.extras_require]\ndb =\n    {needed}\n"},
        **(
            {
                "poetry": {"pyproject.toml": f"[tool.poetry.dependencies]\n{name} = {table}\n"},
                "group of poetry": {"pyproject.toml": f"[tool.poetry.group.db.dependencies]\n{name} = {table}\n"},
                "Pipfile": {"Pipfile": f"[packages]\n{name} = {table}\n"},
            }
            if name.replace("-", "").replace("_", "").isalnum()
            else {}
        ),
    }


@pytest.mark.parametrize(("requirement", "dialect"), [*DRIVERS, *((each, "mysql") for each in OTHERS)])
def test_drivers_say_it(requirement: str, dialect: str) -> None:
    for way, files in written(requirement).items():
        found = settings_of(files)
        assert found.dialect == dialect, way
        assert found.decision
        assert [(each.kind, each.path) for each in found.decision.facts] == (
            [] if requirement in OTHERS else [("driver", f"/work/shop/{next(iter(files))}")]
        ), way


IMPORTS = [
    ("from sqlalchemy.dialects.postgresql import JSONB", "postgresql"),
    ("from sqlalchemy.dialects import postgresql", "postgresql"),
    ("import sqlalchemy.dialects.mssql as ms", "mssql"),
    ("from sqlalchemy.dialects.oracle.base import NUMBER", "oracle"),
    ("from sqlalchemy.dialects.sqlite import JSON", "sqlite"),
    ("# from sqlalchemy.dialects.postgresql import JSONB", "mysql"),
    ("from sqlalchemy.dialects import registry", "mysql"),
]


@pytest.mark.parametrize(("line", "dialect"), IMPORTS)
def test_models_say_it(line: str, dialect: str) -> None:
    files = {"pyproject.toml": "[project]\n", "app/models/order.py": f"{line}\n{MODEL}"}
    found = settings_of(files)
    assert found.dialect == dialect and found.decision
    assert [each.path for each in found.decision.facts] == (
        [] if dialect == "mysql" else ["/work/shop/app/models/order.py"]
    )
    tested = {"pyproject.toml": "[project]\n", "tests/test_order.py": f"{line}\n{MODEL}"}
    revision = {"pyproject.toml": "[project]\n", "versions/a.py": f"{line}\ndown_revision = None\n{MODEL}"}
    assert settings_of(tested).dialect == settings_of(revision).dialect == "mysql"


DIVIDED: list[tuple[dict[str, str], str, tuple[str, ...]]] = [
    # Two of one kind: the next kind is asked, else it is the guide's.
    ({"requirements.txt": "psycopg2\npymssql\n"}, "mysql", ("psycopg2", "pymssql")),
    (
        {
            "requirements.txt": "psycopg2\npymysql\n",
            "app/db.py": f"from sqlalchemy.dialects import postgresql\n{MODEL}",
        },
        "postgresql",
        ("sqlalchemy.dialects.postgresql",),
    ),
    (
        {"app/a.py": f"from sqlalchemy.dialects import oracle, mssql\n{MODEL}"},
        "mysql",
        ("sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    ),
    (
        {"requirements.txt": "psycopg\n", "pyproject.toml": project(dependencies=["asyncpg"])},
        "postgresql",
        ("asyncpg",),
    ),
    # What developers or a few users need decides where nothing else does.
    ({"requirements.txt": "psycopg2\n", "requirements-dev.txt": "pymysql\n"}, "postgresql", ("psycopg2",)),
    (
        {"requirements.txt": "psycopg2\npymysql\n", "requirements-dev.txt": "pymysql\n"},
        "mysql",
        ("psycopg2", "pymysql"),
    ),
    ({"requirements-test.txt": "psycopg2\n"}, "postgresql", ("psycopg2",)),
    (
        {"pyproject.toml": "[tool.poetry.dependencies]\npg8000 = '1'\npymysql = {version='1', optional=true}"},
        "postgresql",
        ("pg8000",),
    ),
    # SQLite stands in.
    ({"requirements.txt": "aiosqlite\nasyncpg\n"}, "postgresql", ("asyncpg",)),
    ({"requirements.txt": "aiosqlite\n", "requirements-dev.txt": "asyncpg\n"}, "postgresql", ("asyncpg",)),
    ({"requirements.txt": "aiosqlite\npymysql\npsycopg2\n"}, "mysql", ("pymysql", "psycopg2")),
    # Two databases in one alembic.ini.
    (
        {"alembic.ini": "[one]\nsqlalchemy.url = mysql://a\n[two]\nsqlalchemy.url = oracle://b\n"},
        "mysql",
        ("sqlalchemy.url", "sqlalchemy.url"),
    ),
    (
        {"alembic.ini": "[one]\nsqlalchemy.url = oracle://a\n[two]\nsqlalchemy.url = oracle://b\n"},
        "oracle",
        ("sqlalchemy.url",),
    ),
    # A nested file of a program that says itself where to connect to.
    ({"app/__init__.py": "", "app/alembic.ini": INI.format("sqlite:///app.db")}, "mysql", ()),
    ({"app/__init__.py": "", "app/alembic.ini": INI.format("oracle://db")}, "oracle", ("sqlalchemy.url",)),
    ({"pyproject.toml": '[tool.alembic]\n"sqlalchemy.url" = "oracle://db"\n'}, "oracle", ("sqlalchemy.url",)),
    ({"pyproject.toml": '[tool.alembic]\nsqlalchemy.url = "oracle://db"\n'}, "oracle", ("sqlalchemy.url",)),
]


@pytest.mark.parametrize(("files", "dialect", "names"), DIVIDED, ids=range(len(DIVIDED)))
def test_what_decides(files: dict[str, str], dialect: str, names: tuple[str, ...]) -> None:
    found = settings_of(files)
    assert found.dialect == dialect and found.decision
    assert tuple(each.name for each in found.decision.facts) == names
    assert found.decision.is_divided == (len(names) > 1)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("alembic.ini", "sqlalchemy.url = postgresql://no section\n"),
        ("alembic.ini", "[alembic\npostgresql"),
        ("pyproject.toml", "psycopg2 = ["),
        ("pyproject.toml", "[project]\ndependencies = 'psycopg2'\noptional-dependencies = ['psycopg2']\n"),
        ("pyproject.toml", "tool = 'psycopg2'\nproject = 1\ndependency-groups = 2\n"),
        ("pyproject.toml", "[tool]\nalembic = 'sqlalchemy.url'\npoetry = 'psycopg2'\nuv = 1\npdm = 2\n"),
        ("pyproject.toml", "psycopg2 = " + "[" * 3000),
        ("setup.cfg", "[options]\ninstall_requires\npsycopg2"),
        ("setup.cfg", "psycopg2"),
        ("Pipfile", "packages = 'psycopg2'\n"),
        ("requirements.txt", "psycopg2\n" * 200_000),
        ("notes.txt", "psycopg2\n"),
        ("requirements.md", "psycopg2\n"),
    ],
)
def test_what_cannot_be_read_says_nothing(name: str, text: str) -> None:
    assert settings_of({name: text}).decision == ("mysql", ())


MONOREPO = {
    "pyproject.toml": "[tool.uv.workspace]\nmembers = ['*']\n",
    "a/pyproject.toml": project(dependencies=["psycopg"]),
    "a/src/models.py": MODEL,
    "b/requirements.txt": "pymssql\n",
    "b/models.py": MODEL,
    "c/models.py": MODEL,
    "d/pyproject.toml": '[tool.dbconv]\ndialect = "oracle"\n',
    "d/requirements.txt": "psycopg\n",
    "d/models.py": MODEL,
    "e/pyproject.toml": '[tool.dbconv]\ndialect = "auto"\n',
    "e/requirements.txt": "psycopg\n",
    "e/models.py": MODEL,
    "requirements.txt": "oracledb\n",
}


@pytest.mark.parametrize(
    ("path", "dialect"),
    [
        ("a/src/models.py", "postgresql"),
        ("b/models.py", "mssql"),
        ("c/models.py", "oracle"),
        ("d/models.py", "oracle"),
        ("e/models.py", "postgresql"),
    ],
)
def test_each_project_of_a_repository_says_it_for_itself(path: str, dialect: str) -> None:
    found = settings_of(MONOREPO, f"/work/shop/{path}")
    assert found.dialect == dialect
    assert (found.decision is None) == path.startswith("d/")


def test_what_lies_above_a_repository_says_nothing() -> None:
    tree = {"/work/requirements.txt": "psycopg2\n", "/work/shop/.git/HEAD": "", AT: MODEL}
    assert Session(Files(tree)).settings_for(AT).dialect == "mysql"
    del tree["/work/shop/.git/HEAD"]
    assert Session(Files(tree)).settings_for(AT).dialect == "postgresql"


def test_a_repository_that_is_a_package_has_neighbours() -> None:
    tree = {
        "/work/shop/.git/HEAD": "",
        "/work/shop/__init__.py": "",
        AT: MODEL,
        "/work/other/models.py": f"from sqlalchemy.dialects import oracle\n{MODEL}",
    }
    assert Session(Files(tree)).settings_for(AT).decision == ("mysql", ())


def test_an_option_wins_and_may_ask_for_it() -> None:
    tree = Files({"/work/shop/.git/HEAD": "", AT: MODEL, "/work/shop/requirements.txt": "psycopg2\n"})
    assert Session(tree).settings_for(AT, (("dialect", "oracle"),)).dialect == "oracle"
    assert Session(tree).settings_for(AT, (("dialect", "auto"),)).dialect == "postgresql"


def test_a_server_sees_what_changes(tmp_path: Path) -> None:
    now = 0.0
    session = Session(clock=lambda: now)
    (tmp_path / "requirements.txt").write_text("psycopg2\n")
    first = session.settings_for(str(tmp_path / "a.py"))
    assert first.dialect == "postgresql" and session.settings_for(str(tmp_path / "a.py")) is first
    (tmp_path / "requirements.txt").write_text("cx_Oracle\n")
    now = 1.1
    assert session.settings_for(str(tmp_path / "a.py")).dialect == "oracle"
    now = 2.2
    assert session.settings_for(str(tmp_path / "a.py")) is session.settings_for(str(tmp_path / "b.py"))


def test_what_is_read_of_a_project_that_says_it() -> None:
    """No file but those of configuration, and each once."""

    class Counted(Files):
        asked: list[str] = []

        def read(self, path: str) -> bytes | None:
            self.asked.append(path)
            return super().read(path)

    files = {f"/work/shop/app/{number}.py": MODEL for number in range(100)}
    texts = {
        "/work/shop/.git/HEAD": "",
        "/work/shop/alembic.ini": INI.format("oracle://db"),
        "/work/shop/setup.cfg": "",
    }
    tree = Counted({**texts, **files})
    session = Session(tree)
    assert {session.settings_for(path).dialect for path in files} == {"oracle"}
    assert sorted(tree.asked) == ["/work/shop/alembic.ini", "/work/shop/setup.cfg"]


def test_rules_of_one_dialect_follow(tmp_path: Path) -> None:
    """Both hosts: a column without a default is a habit of MySQL's teams, and no fault in PostgreSQL."""
    model = (
        "from sqlalchemy import Column, Integer\nfrom sqlalchemy.orm import DeclarativeBase\n\n\n"
        "class Base(DeclarativeBase):\n    pass\n\n\n"
        "class User(Base):\n"
        "    __tablename__ = 'users'\n"
        "    id = Column(Integer, primary_key=True, comment='key')\n"
        "    age = Column(Integer, nullable=False, comment='in years')\n"
    )
    (tmp_path / "user.py").write_text(model)
    (tmp_path / "requirements.txt").write_text("flask\n")
    assert {each.code for each in hosts.flake8(tmp_path, "user.py")} == {"DBC301", "DBC314"}
    (tmp_path / "requirements.txt").write_text("psycopg2\n")
    for shown in (hosts.flake8(tmp_path, "user.py"), hosts.pylint(tmp_path, ["user.py"])):
        assert {each.code for each in shown} == {"DBC314"}
    text = model.encode()
    assert {each.code for each in hosts.flake8(tmp_path, "--stdin-display-name=user.py", "-", text=text)} == {"DBC314"}
