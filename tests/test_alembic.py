"""What rules say of revisions, against real Alembic: the graph, what autogenerate writes, what a database answers."""

from __future__ import annotations

import ast
import io
import os
import random
import sqlite3
import subprocess
import sys
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hosts
import pytest
import sqlalchemy
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from case_files import git
from repositories import isolate
from sqlalchemy.dialects.postgresql import dialect as postgresql_dialect
from sqlalchemy.schema import CreateTable
from test_claims import postgresql

from dbconv.check import check
from dbconv.project.revisions import directory as directories
from dbconv.project.revisions.files import RevisionFiles, revision_files
from dbconv.project.revisions.graph import Graph
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

NUMBER_OF_GRAPHS = 300


@pytest.fixture(autouse=True)
def _isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)


# --- DBC511, DBC512, DBC514: the graph is the one that Alembic sees ---


def drawn(chance: random.Random, size: int) -> dict[str, dict[str, object]]:
    """The fields of some revisions: a line, with branches, merges, labels, dependencies, and now and then a fault."""
    ids = [f"{number:04x}" for number in range(size)]
    found: dict[str, dict[str, object]] = {}
    for number, own in enumerate(ids):
        before = ids[:number]
        fault = chance.random() < 0.02
        parents = tuple(chance.sample(before, min(len(before), chance.choice((1, 1, 1, 1, 2)))))
        if chance.random() < 0.7:
            parents = tuple(before[-1:])
        if fault:
            parents = (chance.choice([*ids, "ffff"]),)
        fields: dict[str, object] = {"down_revision": parents[0] if len(parents) == 1 else parents or None}
        if before and chance.random() < 0.1:
            fields["depends_on"] = chance.choice(before)
        if chance.random() < 0.08:
            fields["branch_labels"] = (f"label{number}",)
        found[own] = fields
    return found


def write(folder: Path, revisions: dict[str, dict[str, object]]) -> Path:
    versions = folder / "versions"
    versions.mkdir(parents=True)
    (folder / "env.py").touch()
    for own, fields in revisions.items():
        lines = [f"revision = {own!r}", *(f"{name} = {value!r}" for name, value in fields.items())]
        (versions / f"{own}.py").write_text("\n".join((*lines, "def upgrade(): pass", "")))
    return folder


def files_of(folder: Path) -> RevisionFiles:
    session = Session()
    directory = directories.directory_of(session, str(folder / "env.py"), Settings())
    assert directory is not None
    return revision_files(session, directory)


def graph_of(folder: Path) -> Graph:
    return files_of(folder).graph


def labels_of(script: ScriptDirectory) -> dict[frozenset[str], list[str]]:
    branches: dict[frozenset[str], list[str]] = {}
    for head in script.get_heads():
        revision = script.get_revision(head)
        assert revision is not None
        branches.setdefault(frozenset(revision.branch_labels), []).append(head)
    return {of: sorted(heads) for of, heads in branches.items()}


@pytest.mark.parametrize("seed", range(NUMBER_OF_GRAPHS))
def test_graphs_agree_with_alembic(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    folder = write(tmp_path / "migrations", drawn(chance, chance.randint(1, 25)))
    agree(graph_of(folder), folder)


def agree(graph: Graph, folder: Path) -> None:
    """Heads, bases and labels are the same; or Alembic refuses for the reason that is reported."""
    missing = {parent for each in graph.revisions.values() for parent in each.parents} - graph.revisions.keys()
    missing -= graph.labels
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        script = ScriptDirectory(str(folder))
        try:
            heads = script.get_heads()
        except KeyError as error:
            assert error.args[0] in missing
            assert any(str(error.args[0]) in str(each.message) for each in heard)
            return
        except RevisionError as error:
            assert graph.cycles, error
            return
    assert not missing
    if graph.cycles:
        # Alembic's own check lets some circles by, and then it never comes back from walking them.
        return
    assert set(heads) == graph.heads
    assert set(script.get_bases()) == graph.bases
    assert labels_of(script) == {of: list(each) for of, each in graph.heads_by_branch.items()}


def test_alembic_drops_one_of_two_files_with_one_id(tmp_path: Path) -> None:
    folder = write(tmp_path / "migrations", {"0001": {"down_revision": None}})
    (folder / "versions" / "copy.py").write_text((folder / "versions" / "0001.py").read_text())
    with pytest.warns(UserWarning, match="present more than once"):
        assert len(list(ScriptDirectory(str(folder)).walk_revisions())) == 1
    assert list(files_of(folder).shared) == ["0001"]


@pytest.mark.parametrize("is_recursive", [False, True])
def test_folders_below_are_read_where_alembic_reads_them(tmp_path: Path, is_recursive: bool) -> None:
    folder = write(tmp_path / "migrations", {"0001": {"down_revision": None}, "0002": {"down_revision": "0001"}})
    below = folder / "versions" / "archive"
    below.mkdir()
    for own in ("0002", "0003"):
        (below / f"{own}.py").write_text(f'revision = "{own}"\ndown_revision = "0001"\n')
    option = f"recursive_version_locations = {str(is_recursive).lower()}\n"
    (tmp_path / "alembic.ini").write_text(f"[alembic]\nscript_location = %(here)s/migrations\n{option}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        script = ScriptDirectory.from_config(Config(str(tmp_path / "alembic.ini")))
        seen = {each.revision for each in script.walk_revisions()}
    assert seen == ({"0001", "0002", "0003"} if is_recursive else {"0001", "0002"})
    assert files_of(folder).graph.ids == seen
    # Flask-Migrate has that file, without the location, beside env.py.
    (tmp_path / "alembic.ini").unlink()
    (folder / "alembic.ini").write_text(f"[alembic]\n{option}")
    assert files_of(folder).graph.ids == seen


# --- What autogenerate writes, and what it does to a database ---

BASE = """from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass
"""
USER = """from sqlalchemy import Column, Integer, String

from app.base import Base


class User(Base):
    __tablename__ = "{table}"
    id = Column(Integer, primary_key=True, comment="key")
    {column} = Column(String(11), default="", comment="digits alone"{more})
"""


class Project:
    """A project with models, and with an environment that ``alembic init`` makes."""

    def __init__(self, folder: Path, template: str = "generic") -> None:
        self.folder = folder
        folder.mkdir()
        git(folder, "init", "-q")
        self.write("app/__init__.py", "")
        self.write("app/base.py", BASE)
        self.user()
        self.alembic("init", "-t", template, "migrations")
        if not (folder / "alembic.ini").exists():
            self.write("alembic.ini", "")
        driver = "sqlite+aiosqlite" if "async" in template else "sqlite"
        ini = (folder / "alembic.ini").read_text()
        ini = ini.replace("driver://user:pass@localhost/dbname2", "sqlite:///other.db")
        self.write("alembic.ini", ini.replace("driver://user:pass@localhost/dbname", f"{driver}:///shop.db"))
        env = (folder / "migrations/env.py").read_text()
        env = env.replace("target_metadata = None", "target_metadata = Base.metadata")
        env = env.replace("target_metadata = {}", 'target_metadata = {"engine1": Base.metadata, "engine2": MetaData()}')
        imports = "from sqlalchemy import MetaData\n" if template == "multidb" else ""
        self.write("migrations/env.py", f"from app.base import Base\nfrom app import user  # noqa\n{imports}{env}")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def user(self, table: str = "user_account", column: str = "phone", more: str = "") -> None:
        self.write("app/user.py", USER.format(table=table, column=column, more=more))

    def alembic(self, *arguments: str, fails: str = "") -> str:
        command = [sys.executable, "-m", "alembic", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        result = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, env=environment)
        said = result.stdout + result.stderr
        assert (result.returncode != 0) == bool(fails), said
        assert fails in said
        return said

    def generate(self, message: str) -> Path:
        """The revision that autogenerate writes."""
        before = set(self.folder.glob("migrations/versions/*.py"))
        self.alembic("revision", "--autogenerate", "-m", message)
        return (set(self.folder.glob("migrations/versions/*.py")) - before).pop()

    def sql(self, statement: str) -> list[tuple[object, ...]]:
        with sqlite3.connect(self.folder / "shop.db") as connection:
            return connection.execute(statement).fetchall()

    def said(self, path: Path) -> Iterator[tuple[str, str]]:
        for each in hosts.core([path]):
            yield each.code, each.text


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose database has a table with a row."""
    made = Project(tmp_path / "shop")
    made.generate("create the table of users")
    made.alembic("upgrade", "head")
    made.sql("INSERT INTO user_account (phone) VALUES ('555')")
    return made


def test_a_column_that_autogenerate_renames_loses_its_data(project: Project) -> None:
    project.user(column="mobile")
    path = project.generate("rename phone")
    (said,) = [text for code, text in project.said(path) if code == "DBC522"]
    written = path.read_text()
    project.alembic("upgrade", "head")
    assert project.sql("SELECT mobile FROM user_account") == [(None,)]
    # The line that the message gives keeps it.
    project.sql("UPDATE user_account SET mobile = '555'")
    project.sql("ALTER TABLE user_account RENAME COLUMN mobile TO phone")
    project.sql("UPDATE alembic_version SET version_num = (SELECT '" + parent_of(written) + "')")
    line = said.partition("write ")[2]
    begin, end = written.index("    op."), written.index("    # ### end")
    path.write_text(f"{written[:begin]}    {line}\n{written[end:]}")
    project.alembic("upgrade", "head")
    assert project.sql("SELECT mobile FROM user_account") == [("555",)]


def parent_of(text: str) -> str:
    return text.partition("down_revision")[2].split("= '")[1].partition("'")[0]


def test_a_table_that_autogenerate_renames_loses_its_rows(project: Project) -> None:
    project.user(table="customer")
    path = project.generate("rename the table")
    (said,) = [text for code, text in project.said(path) if code == "DBC523"]
    assert 'op.rename_table("user_account", "customer")' in said
    project.alembic("upgrade", "head")
    assert project.sql("SELECT * FROM customer") == []


def test_a_not_null_column_is_refused_by_a_table_with_rows(project: Project) -> None:
    text = (project.folder / "app/user.py").read_text()
    more = '    size = Column(Integer, default=0, nullable=False, comment="in cm")\n'
    project.write("app/user.py", text + more)
    path = project.generate("add a size")
    (said,) = [text for code, text in project.said(path) if code == "DBC525"]
    assert '"size"' in said
    project.alembic("upgrade", "head", fails="Cannot add a NOT NULL column with default value NULL")
    path.write_text(path.read_text().replace("nullable=False", "nullable=False, server_default='0'"))
    assert "DBC525" not in [code for code, _ in project.said(path)]
    project.alembic("upgrade", "head")


def test_postgresql_refuses_them_too() -> None:
    heard = postgresql(
        "CREATE TABLE users (id int)",
        "INSERT INTO users VALUES (1)",
        "CREATE TABLE heard (said text)",
        """DO $$ BEGIN
            BEGIN ALTER TABLE users ADD COLUMN age int NOT NULL;
            EXCEPTION WHEN not_null_violation THEN INSERT INTO heard VALUES ('added: ' || SQLERRM); END;
            ALTER TABLE users ADD COLUMN size int;
            BEGIN ALTER TABLE users ALTER COLUMN size SET NOT NULL;
            EXCEPTION WHEN not_null_violation THEN INSERT INTO heard VALUES ('altered: ' || SQLERRM); END;
            ALTER TABLE users ADD COLUMN kept int DEFAULT 0;
            ALTER TABLE users ALTER COLUMN kept SET NOT NULL;
            CREATE TYPE state AS ENUM ('open');
            CREATE TABLE orders (state state);
            DROP TABLE orders;
            BEGIN CREATE TYPE state AS ENUM ('open');
            EXCEPTION WHEN duplicate_object THEN INSERT INTO heard VALUES ('type: ' || SQLERRM); END;
        END $$""",
        "COPY heard TO STDOUT",
    )
    text = "\n".join(heard) if isinstance(heard, list) else heard
    assert "added: " in text and "altered: " in text and 'type: type "state" already exists' in text


# --- What is advised, and what is exempt, run ---


def offline(dialect: str, line: str) -> str:
    """What Alembic sends for an operation."""
    heard = io.StringIO()
    options = {"as_sql": True, "output_buffer": heard}
    names = {"op": Operations(MigrationContext.configure(dialect_name=dialect, opts=options)), "sa": sqlalchemy}
    eval(line, names)
    return heard.getvalue()


def said_of(folder: Path, code: str, dialect: str, *bodies: str) -> list[str]:
    """What a rule says of the last of some revisions, of which each has one body."""
    folder.mkdir()
    (folder / "env.py").touch()
    (folder / "versions").mkdir()
    for number, body in enumerate(bodies, 1):
        parent = repr(f"a{number - 1}") if number > 1 else "None"
        path = folder / "versions" / f"a{number}.py"
        head = f'import sqlalchemy as sa\nfrom alembic import op\nrevision = "a{number}"\ndown_revision = {parent}\n'
        path.write_text(f"{head}def upgrade():\n{textwrap.indent(body, '    ')}\n")
    session = Session()
    settings = session.settings_for(str(path), (("dialect", dialect),))
    found = check(Source(path.read_text(), str(path)), session, settings=settings)
    return [each.text for each in found if each.code == code]


def test_the_line_for_mysql_states_all_that_the_column_has(tmp_path: Path) -> None:
    column = 'sa.Column("door_sign", sa.String(20), nullable=False, server_default="x", comment="painted")'
    (said,) = said_of(
        tmp_path / "migrations",
        "DBC522",
        "mysql",
        f'op.create_table("kennels", {column})',
        'op.add_column("kennels", sa.Column("gate_sign", sa.String(20)))\nop.drop_column("kennels", "door_sign")',
    )
    changed = offline("mysql", said.partition("write ")[2])
    assert "CHANGE door_sign gate_sign VARCHAR(20) NOT NULL DEFAULT 'x' COMMENT 'painted'" in changed


# What a call may say beside nullable=False; PostgreSQL refuses it all the same where a row has no value.
WHATEVER = [
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), nullable=False)',
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), server_default="", nullable=False)',
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), type_=sa.String(30), nullable=False)',
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), nullable=False, comment="painted")',
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), nullable=False, new_column_name="gate")',
    'op.alter_column("kennels", "sign", existing_type=sa.String(20), existing_server_default="x", nullable=False)',
]


@pytest.mark.parametrize("line", WHATEVER)
def test_not_null_is_refused_whatever_else_is_said(line: str, tmp_path: Path) -> None:
    made = 'op.create_table("kennels", sa.Column("sign", sa.String(20), nullable=True))'
    assert len(said_of(tmp_path / "migrations", "DBC525", "postgresql", made, line)) == 1
    heard = postgresql(
        "CREATE TABLE kennels (sign varchar(20))",
        "INSERT INTO kennels VALUES (NULL)",
        "CREATE TABLE heard (said text)",
        f"""DO $$ BEGIN {offline('postgresql', line)}
            EXCEPTION WHEN not_null_violation THEN INSERT INTO heard VALUES (SQLERRM); END $$""",
        "COPY heard TO STDOUT",
    )
    assert "contains null values" in heard


def test_the_update_that_is_advised_is_taken_with_names_that_need_quotes(tmp_path: Path) -> None:
    made = 'op.create_table("user", sa.Column("order", sa.String(20), nullable=True))'
    line = 'op.alter_column("user", "order", existing_type=sa.String(20), nullable=False)'
    (said,) = said_of(tmp_path / "migrations", "DBC525", "postgresql", made, line)
    advised = said.partition("write ")[2].removesuffix(" before")
    update = str(ast.literal_eval(advised.removeprefix("op.execute(").removesuffix(")"))).replace("...", "'a'")
    heard = postgresql(
        'CREATE TABLE "user" ("order" text)',
        'INSERT INTO "user" VALUES (NULL)',
        update,
        offline("postgresql", line),
        'COPY "user" TO STDOUT',
        "COPY (SELECT attnotnull FROM pg_attribute WHERE attname = 'order') TO STDOUT",
    )
    assert "'a'" in heard and "'t'" in heard


def test_a_valid_check_lets_nobody_in_who_has_no_value(tmp_path: Path) -> None:
    check_of = 'op.create_check_constraint("ck", "kennels", "sign IS NOT NULL", postgresql_not_valid={})'
    made = 'op.create_table("kennels", sa.Column("sign", sa.String(20), nullable=True))'
    valid, later = 'op.execute("ALTER TABLE kennels VALIDATE CONSTRAINT ck")', WHATEVER[0]
    for index, (lines, is_reported) in enumerate(
        [
            ([check_of.format(False), later], False),
            ([check_of.format(True), later], True),
            ([check_of.format(True), valid, later], False),
        ]
    ):
        found = said_of(tmp_path / str(index), "DBC525", "postgresql", made, "\n".join(lines))
        assert len(found) == is_reported
        heard = postgresql(
            "CREATE TABLE kennels (sign varchar(20))",
            "INSERT INTO kennels VALUES (NULL)",
            "CREATE TABLE heard (said text)",
            *(
                f"""DO $$ BEGIN {offline('postgresql', line)}
                EXCEPTION WHEN OTHERS THEN INSERT INTO heard VALUES ('{number}: ' || SQLERRM); END $$"""
                for number, line in enumerate(lines)
            ),
            "COPY heard TO STDOUT",
        )
        # Where there is a valid one, it is that which is refused.
        assert ("violated by some row" in heard) is not is_reported and "contains null values" in heard


def test_alembic_has_no_heads_where_a_parent_is_missing(tmp_path: Path) -> None:
    revisions: dict[str, dict[str, object]] = {"0001": {"down_revision": None}, "0002": {"down_revision": "gone"}}
    folder = write(tmp_path / "migrations", revisions)
    with pytest.warns(UserWarning, match="gone"), pytest.raises(KeyError):
        ScriptDirectory(str(folder)).get_heads()
    path = folder / "versions" / "0002.py"
    codes = [each.code for each in check(Source(path.read_text(), str(path)), Session())]
    assert "DBC512" in codes and "DBC511" not in codes


def test_postgresql_has_no_room_for_a_long_id() -> None:
    versions = MigrationContext.configure(dialect_name="postgresql")._version
    made = str(CreateTable(versions).compile(dialect=postgresql_dialect()))
    heard = postgresql(
        made,
        "CREATE TABLE heard (said text)",
        f"INSERT INTO alembic_version VALUES ('{'a' * 32}')",
        f"""DO $$ BEGIN INSERT INTO alembic_version VALUES ('{'a' * 33}');
            EXCEPTION WHEN string_data_right_truncation THEN INSERT INTO heard VALUES (SQLERRM); END $$""",
        "COPY heard TO STDOUT",
    )
    assert "value too long for type character varying(32)" in heard


@pytest.mark.parametrize("name", ["ck_users_adult", "adult"])
def test_a_convention_is_put_before_a_name_that_has_it(name: str) -> None:
    model = (
        "from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Table\n"
        'metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s"})\n'
        f'users = Table("users", metadata, Column("age", Integer), CheckConstraint("age > 17", name="{name}"))\n'
    )
    (said,) = [each.text for each in check(Source(model, ""), Session()) if each.code == "DBC528"] or [""]
    names: dict[str, Any] = {}
    exec(model, names)
    metadata, made = names["metadata"], str(CreateTable(names["users"]))
    heard = io.StringIO()
    options = {"as_sql": True, "output_buffer": heard, "target_metadata": metadata}
    operations = Operations(MigrationContext.configure(dialect_name="postgresql", opts=options))
    operations.create_check_constraint(name, "users", "age > 17")
    operations.create_check_constraint(operations.f("ck_users_old"), "users", "age > 65")
    assert "CONSTRAINT ck_users_old " in heard.getvalue()
    for sent in (made, heard.getvalue()):
        assert ("CONSTRAINT ck_users_ck_users_adult " in sent) == ('"ck_users_ck_users_adult"' in said)
        assert ("CONSTRAINT ck_users_adult " in sent) is not bool(said)


def test_a_model_that_is_not_imported_is_dropped(project: Project) -> None:
    env = (project.folder / "migrations/env.py").read_text()
    project.write("migrations/env.py", env.replace("from app import user  # noqa\n", ""))
    model = project.folder / "app/user.py"
    (said,) = [text for code, text in project.said(model) if code == "DBC551"]
    assert '"app.user"' in said and '"user_account"' in said and "migrations/env.py" in said
    assert "op.drop_table('user_account')" in project.generate("nothing").read_text()
    project.write("migrations/env.py", env)
    assert "DBC551" not in [code for code, _ in project.said(model)]


def test_an_unnamed_constraint_cannot_be_dropped(project: Project) -> None:
    project.user(more=", unique=True")
    assert "DBC521" in [code for code, _ in project.said(project.folder / "app/user.py")]
    path = project.generate("make phone unique")
    said = [text for code, text in project.said(path) if code == "DBC521"]
    assert len(said) == 2 and "create_unique_constraint(None" in path.read_text()
    convention = 'Base(DeclarativeBase):\n    metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s"})'
    project.write(
        "app/base.py",
        "from sqlalchemy import MetaData\n" + BASE.replace("Base(DeclarativeBase):\n    pass", convention),
    )
    assert "DBC521" not in [code for code, _ in project.said(project.folder / "app/user.py")]


@pytest.mark.parametrize("template", ["generic", "async", "multidb", "pyproject", "pyproject_async"])
def test_a_fresh_project_is_told_nothing_that_it_would_not_thank_for(template: str, tmp_path: Path) -> None:
    if "async" in template:
        pytest.importorskip("aiosqlite")
        pytest.importorskip("greenlet")
    project = Project(tmp_path / "shop", template)
    path = project.generate("create the table of users")
    found = {each.code for each in hosts.core(sorted(project.folder.rglob("*.py"))) if each.code.startswith("DBC5")}
    # It was generated, and nobody has said yet that it was read.
    assert found == {"DBC527"}, path
    text = path.read_text()
    path.write_text("\n".join(line for line in text.split("\n") if "please adjust" not in line))
    assert not [each for each in hosts.core(sorted(project.folder.rglob("*.py"))) if each.code.startswith("DBC5")]


# --- What nobody would write, and a generator may ---

ODD = """from alembic import op
revision = "1a2b"
down_revision = None

def upgrade(*given, **named):
    upgrade()
    op.create_table()
    op.create_table("x", *given, sa.Column())
    op.add_column(*given)
    op.drop_column(**named)
    op.execute()
    op.drop_constraint()
    with op.batch_alter_table() as batch:
        batch.add_column()
    for index, (one, *rest) in {"a": 1}.items():
        op.drop_table(index)
    for each in ("a", "b"):
        op.execute(DEEP + each)
    op.execute(DEEP + given(1))
"""


@pytest.mark.parametrize("path", ["", "versions/1a2b.py", "env.py"])
def test_odd_revisions_are_read(path: str, tmp_path: Path) -> None:
    text = ODD.replace("DEEP", " + ".join(['"a"'] * 900))
    source = Source(text, str(tmp_path / path) if path else "")
    found = check(source, Session(), settings=Settings(dialect="postgresql", lint_merged_revisions=True))
    assert "DBC002" not in [each.rule.code for each in found]
