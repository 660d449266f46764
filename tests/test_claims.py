"""What rules claim, against the real thing: SQLAlchemy, Flask-SQLAlchemy, SQLite and PostgreSQL."""

from __future__ import annotations

import importlib
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

import pytest
import sqlalchemy
import test_keywords
from flask_sqlalchemy.model import camel_to_snake_case
from hypothesis import example, given, strategies
from sqlalchemy import Column, Dialect, Integer, MetaData, Table, create_engine, select
from sqlalchemy.exc import CompileError, IntegrityError, StatementError
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable

from dbconv import session as sessions
from dbconv.check import check
from dbconv.facts.tables import Table as TableFact
from dbconv.project.module import Module
from dbconv.project.tables.models import read_models
from dbconv.settings import DIALECTS, Settings
from dbconv.source import Source
from dbconv.words.keywords import keywords_of


def codes(text: str, **settings: Any) -> set[str]:
    return {each.rule.code for each in check(Source(text), sessions.Session(), settings=Settings(**settings))}


def run(text: str) -> dict[str, Any]:
    """What a module with this text defines."""
    module = ModuleType("models")
    # SQLAlchemy looks up there what annotations in quotes mean.
    with mock.patch.dict(sys.modules, models=module):
        exec(compile(text, "models.py", "exec", dont_inherit=True), vars(module))
    return vars(module)


# --- DBC204, DBC205, DBC222: names that have to be quoted, and those that need not ---


def dialect_of(name: str) -> Dialect:
    dialect = importlib.import_module(f"sqlalchemy.dialects.{name}").dialect()
    assert isinstance(dialect, Dialect)
    return dialect


def known_to_sqlalchemy(dialect: str) -> set[str]:
    return {word.lower() for word in dialect_of(dialect).identifier_preparer.reserved_words}


def sample(words: Iterable[str]) -> list[str]:
    """A few of the words, the same in each run."""
    return random.Random(0).sample(sorted(words), 25)


def times_quoted(dialect: str, word: str) -> tuple[int, int]:
    """How often CREATE TABLE and SELECT quote a word that is the name of both a table and its column."""
    table, compiler = Table(word, MetaData(), Column(word, Integer)), dialect_of(dialect)
    quoted = compiler.identifier_preparer.quote_identifier(word)
    statements = str(CreateTable(table).compile(dialect=compiler)), str(select(table).compile(dialect=compiler))
    return statements[0].count(quoted), statements[1].count(quoted)


def model(word: str) -> str:
    return f"""
from sqlalchemy import Column, Integer
from sqlalchemy.orm import declarative_base

class Thing(declarative_base()):
    __tablename__ = {word!r}
    thing = Column({word!r}, Integer, primary_key=True, comment="what it is")
"""


@pytest.mark.parametrize("dialect", DIALECTS)
def test_sqlalchemy_quotes_reserved_words(dialect: str) -> None:
    for word in sample(keywords_of(dialect).reserved.keys() & known_to_sqlalchemy(dialect)):
        assert times_quoted(dialect, word) == (2, 3), word
        assert codes(model(word), dialect=dialect) == {"DBC204", "DBC222"}, word


@pytest.mark.parametrize("dialect", DIALECTS)
def test_sqlalchemy_does_not_quote_keywords(dialect: str) -> None:
    keywords = keywords_of(dialect).keywords
    # To be safe, SQLAlchemy quotes some that the database would take; SQLite itself is asked in test_keywords.
    cautious = keywords & known_to_sqlalchemy(dialect)
    assert dialect == "sqlite" or len(cautious) < len(keywords) / 20
    common = ["name", "time", "datetime", "password"]
    for word in [*sample(keywords - cautious), *common]:
        assert times_quoted(dialect, word) == (0, 0), word
        assert codes(model(word), dialect=dialect, keyword_names="all") == {"DBC205"}, word
    assert all(codes(model(word), dialect=dialect) == {"DBC205"} for word in common)


# --- DBC304: a default that is evaluated at import ---


def inserted(text: str, count: int = 2) -> list[Any]:
    """Rows of the class ``Thing`` in a text, inserted one after the other, some time apart."""
    thing = run(text)["Thing"]
    engine = create_engine("sqlite://")
    thing.metadata.create_all(engine)
    rows = []
    with Session(engine, expire_on_commit=False) as session:
        for _ in range(count):
            time.sleep(0.002)
            rows.append(thing())
            session.add(rows[-1])
            session.commit()
    engine.dispose()
    return rows


def thing(column: str) -> str:
    return f"""
import datetime
import uuid
from sqlalchemy import JSON, Column, DateTime, Integer, Uuid, func
from sqlalchemy.orm import declarative_base

class Thing(declarative_base()):
    __tablename__ = "thing"
    id = Column(Integer, primary_key=True, comment="key")
    what = {column}
"""


@pytest.mark.parametrize(
    ("column", "is_reported"),
    [
        ("Column(DateTime, default=datetime.datetime.now(), comment='of the visit')", True),
        ("Column(DateTime, default=datetime.datetime.now, comment='of the visit')", False),
        ("Column(DateTime, insert_default=datetime.datetime.now(), comment='of the visit')", True),
        ("Column(DateTime, default=lambda: datetime.datetime.now(), comment='of the visit')", False),
        ("Column(DateTime, default=datetime.datetime.now() + datetime.timedelta(1), comment='of the end')", True),
        ("Column(Uuid, default=uuid.uuid4(), comment='for outside')", True),
        ("Column(Uuid, default=uuid.uuid4, comment='for outside')", False),
    ],
)
def test_what_is_called_at_import_is_the_same_in_each_row(column: str, is_reported: bool) -> None:
    first, second = inserted(thing(column))
    assert (first.what == second.what) == is_reported
    assert ("DBC304" in codes(thing(column))) == is_reported


# --- DBC305: a mutable default ---


@pytest.mark.parametrize(
    ("default", "is_reported"),
    [("[]", True), ("list", False), ("list()", True), ("lambda: []", False), ("[each for each in ()]", True)],
)
def test_a_mutable_default_is_one_object_for_all_rows(default: str, is_reported: bool) -> None:
    text = thing(f"Column(JSON, default={default}, comment='labels')")
    first, second = inserted(text)
    assert (first.what is second.what) == is_reported
    assert ("DBC305" in codes(text)) == is_reported


@pytest.mark.parametrize(("default", "remembers"), [("[]", True), ("list", False)])
def test_what_one_row_appends_later_rows_begin_with(default: str, remembers: bool) -> None:
    thing_class = run(thing(f"Column(JSON, default={default}, comment='labels')"))["Thing"]
    engine = create_engine("sqlite://")
    thing_class.metadata.create_all(engine)
    with Session(engine) as session:
        first, second = thing_class(), thing_class()
        session.add(first)
        session.flush()
        first.what.append("urgent")
        session.add(second)
        session.commit()
        assert second.what == (["urgent"] if remembers else [])
    engine.dispose()


# --- DBC303: a default that does not fit its type ---


def declared(column: str) -> str:
    return f"""
import datetime
from typing import Optional, Union
from sqlalchemy import Boolean, Column, Date, DateTime, Identity, Integer, Numeric, String, func, text
from sqlalchemy.orm import DeclarativeBase, Mapped, deferred, mapped_column

class Base(DeclarativeBase):
    pass

class Thing(Base):
    __tablename__ = "thing"
    id = Column(Integer, primary_key=True, comment="key")
    {column}
"""


def created(column: str, dialect: str) -> str:
    """What CREATE TABLE writes for a column ``what`` in a dialect."""
    table = run(declared(column))["Thing"].__table__
    lines = str(CreateTable(table).compile(dialect=dialect_of(dialect))).splitlines()
    return next(line.strip() for line in lines if line.strip().startswith("what "))


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    ("default", "is_reported"),
    [("'CURRENT_TIMESTAMP'", True), ("text('CURRENT_TIMESTAMP')", False), ("func.current_timestamp()", False)],
)
def test_a_plain_server_default_is_a_quoted_literal(default: str, is_reported: bool, dialect: str) -> None:
    column = f"what = Column(DateTime, server_default={default}, comment='of the visit')"
    assert ("'CURRENT_TIMESTAMP'" in created(column, dialect)) == is_reported
    assert ("DBC303" in codes(declared(column), dialect=dialect)) == is_reported


@pytest.mark.parametrize(
    ("column", "is_reported"),
    [
        ("Column(Boolean, default='false', comment='paid')", True),
        ("Column(Boolean, default=2, comment='paid')", True),
        ("Column(Boolean, default=0, comment='paid')", False),
        ("Column(Boolean, default=False, comment='paid')", False),
        ("Column(DateTime, default='2020-01-01', comment='of the visit')", True),
        ("Column(DateTime, default=datetime.datetime.now, comment='of the visit')", False),
        ("Column(Date, default='', comment='of the visit')", True),
        ("Column(Numeric, default='', comment='of the bill')", True),
        ("Column(Numeric, default=0, comment='of the bill')", False),
    ],
)
def test_a_default_of_another_type_is_refused_by_the_first_insert(column: str, is_reported: bool) -> None:
    text = declared(f"what = {column}")
    if is_reported:
        with pytest.raises(StatementError):
            inserted(text, 1)
    else:
        inserted(text, 1)
    assert ("DBC303" in codes(text)) == is_reported


@pytest.mark.parametrize(
    ("column", "stored", "is_reported"),
    [
        ("Integer, default=''", "", True),
        ("Integer, default=0.5", 0.5, True),
        ("Integer, default=0", 0, False),
        ("String(8), server_default=\"''\"", "''", True),
        ("String(8), server_default=text(\"''\")", "", False),
    ],
)
def test_sqlite_stores_a_default_as_it_is(column: str, stored: object, is_reported: bool) -> None:
    text = declared(f"what = Column({column}, comment='pieces')")
    assert [row.what for row in inserted(text, 1)] == [stored]
    assert ("DBC303" in codes(text, dialect="sqlite")) == is_reported


# --- DBC306, DBC307, DBC308: whether NULL is allowed, as SQLAlchemy decides it ---


@pytest.mark.parametrize(
    ("column", "is_reported"),
    [
        ("Column(DateTime, nullable=False, comment='of the visit')", True),
        ("Column(DateTime, nullable=False, onupdate=func.now(), comment='of the visit')", True),
        ("Column(DateTime, nullable=False, default=None, comment='of the visit')", True),
        ("Column(DateTime, nullable=False, server_default=func.now(), comment='of the visit')", False),
        ("Column(DateTime, nullable=False, default=datetime.datetime.now, comment='of the visit')", False),
        ("Column(DateTime, comment='of the visit')", False),
    ],
)
def test_a_moment_without_default_and_null_makes_inserts_fail(column: str, is_reported: bool) -> None:
    text = declared(f"what = {column}")
    if is_reported:
        with pytest.raises(IntegrityError):
            inserted(text, 1)
    else:
        inserted(text, 1)
    assert ("DBC306" in codes(text)) == is_reported


@pytest.mark.parametrize(
    ("column", "code"),
    [
        ("what = Column(Integer, comment='pieces')", "DBC307"),
        ("what = mapped_column(Integer, comment='pieces')", "DBC307"),
        ("what = deferred(Column(Integer, comment='pieces'))", "DBC307"),
        ("what = Column(Integer, nullable=True, comment='pieces')", "DBC308"),
        ("what: Mapped[int] = mapped_column(nullable=True, comment='pieces')", "DBC322"),
        ("what: Mapped[Optional[int]] = mapped_column(comment='pieces')", "DBC308"),
        ("what: Mapped['int | None'] = mapped_column(comment='pieces')", "DBC308"),
        ("what: Mapped[Union[None, int]] = mapped_column(Integer, comment='pieces')", "DBC308"),
        ("what: 'Mapped[Optional[int]]' = mapped_column(comment='pieces')", "DBC308"),
        ("what: Mapped[Optional[int]]", "DBC308"),
        ("what = Column(Integer, nullable=False, comment='pieces')", ""),
        ("what: Mapped[Optional[int]] = mapped_column(nullable=False, comment='pieces')", ""),
        ("what: Mapped[int] = mapped_column(comment='pieces')", ""),
        ("what: Mapped[int]", ""),
        ("what = Column(Integer, Identity(), comment='pieces')", ""),
    ],
)
def test_sqlalchemy_decides_null_as_the_rules_say(column: str, code: str) -> None:
    text = declared(column)
    assert run(text)["Thing"].__table__.c.what.nullable == bool(code)
    on_null = {"DBC307", "DBC308"} | ({"DBC322"} if code else set())
    assert codes(text) & on_null == ({code} if code else set())


# --- DBC310: a string without a length ---


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("column", ["what = Column(String, comment='title')", "what: Mapped[Optional[str]]"])
def test_which_dialects_need_a_length(column: str, dialect: str) -> None:
    if dialect == "mysql":
        with pytest.raises(CompileError, match="VARCHAR requires a length on dialect mysql"):
            created(column, dialect)
    else:
        written = created(column, dialect).removesuffix(",").removesuffix(" NULL")
        # Oracle's server refuses VARCHAR2 without a length (ORA-00906): SQLAlchemy writes it all the same.
        kind = {"oracle": "VARCHAR2", "mssql": "VARCHAR(max)"}.get(dialect, "VARCHAR")
        assert written == f"what {kind}"
    assert ("DBC310" in codes(declared(column), dialect=dialect)) == (dialect in ("mysql", "oracle"))


# --- The names that Flask-SQLAlchemy gives to tables ---

FLASK = """
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
"""


def facts_of_tables(text: str) -> list[str | None]:
    facts = read_models(Module(Source(text, "models.py"), sessions.Session(), Settings()), Settings())
    return [fact.name for fact in facts if isinstance(fact, TableFact)]


@pytest.mark.parametrize(
    "name",
    "Order OrderItem HTTPLog User2FA APIKey Md5Hash OAuth2Token order XMLHttpRequest userID Ab3CD X AB _Hidden"
    " SKUs V2 Über ÜberAll".split(),
)
def test_derived_table_names(name: str) -> None:
    text = f"{FLASK}\nclass {name}(db.Model):\n    id = db.Column(db.Integer, primary_key=True)\n"
    assert facts_of_tables(text) == [run(text)[name].__tablename__]


@given(strategies.text("Ab_C3éÉß", min_size=1, max_size=8))
@example("Order_Item")
def test_any_derived_table_name(name: str) -> None:
    text = f"{FLASK}\nclass {name}(db.Model):\n    id = db.Column(db.Integer, primary_key=True)\n"
    if name.isidentifier() and Source(text).tree is not None:
        assert facts_of_tables(text) == [camel_to_snake_case(name)]


def test_which_classes_have_tables() -> None:
    text = f"""{FLASK}
class Stamped:
    made_at = db.Column(db.DateTime)

class Keyed(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True)

class PlainUser(Stamped, Keyed):
    kind = db.Column(db.String(9))
    __mapper_args__ = {{"polymorphic_on": "kind", "polymorphic_identity": "user"}}

class SameTable(PlainUser):
    __mapper_args__ = {{"polymorphic_identity": "same"}}

class JoinedTable(PlainUser):
    id = db.Column(db.ForeignKey("plain_user.id"), primary_key=True)
    __mapper_args__ = {{"polymorphic_identity": "joined"}}

class Named(Keyed):
    __tablename__ = "Given"

Plain = db.Table("plain_table", db.Column("key", db.Integer))
"""
    db = run(text)["db"]
    assert sorted(map(str, facts_of_tables(text))) == sorted(db.metadata.tables)


# --- DBC202: PostgreSQL folds names to lower case ---

# A refusal goes into a table: the server's own messages go elsewhere.
FOLDING = """
    DO $$ BEGIN
        CREATE TABLE heard (what text);
        CREATE TABLE plain (subTitle text);
        INSERT INTO heard SELECT column_name FROM information_schema.columns WHERE table_name = 'plain';
        CREATE TABLE quoted ("subTitle" text);
        BEGIN
            EXECUTE 'SELECT subTitle FROM quoted';
        EXCEPTION WHEN undefined_column THEN
            INSERT INTO heard VALUES (SQLERRM);
        END;
    END $$
"""


def postgresql(*statements: str) -> str:
    """What a PostgreSQL server of this machine answers; skips the test where there is none."""
    folder = None
    if config := shutil.which("pg_config"):
        folder = subprocess.run([config, "--bindir"], capture_output=True, text=True).stdout.strip()
    server = shutil.which("postgres", path=folder) or shutil.which("postgres")
    if server is None:
        pytest.skip("no PostgreSQL server on this machine")
    make = test_keywords.tool()
    try:
        return str(make.postgresql_answers(Path(server).resolve().parent, list(statements)))
    except (make.Unavailable, OSError) as reason:
        pytest.skip(f"PostgreSQL does not start: {reason}")


def test_postgresql_folds_names_and_then_misses_the_column() -> None:
    heard = postgresql(FOLDING, "COPY heard TO STDOUT")
    assert "subtitle" in heard
    assert 'column "subtitle" does not exist' in heard


# --- DBC312 to DBC319, DBC404: what the types of a column cost ---

FACTS = {
    "DBC312: addresses sort as addresses": "'10.0.0.9'::inet < '10.0.0.10'::inet",
    "DBC312: texts of them do not": "'10.0.0.9' > '10.0.0.10' COLLATE \"C\"",
    "DBC312: one type holds both kinds": "family('10.0.0.9'::inet) = 4 AND family('::1'::inet) = 6",
    "DBC313: CHAR keeps a length too": "pg_column_size('abc'::char(3)) = pg_column_size('abc'::varchar(3))",
    "DBC314: sizes": "pg_column_size(1::int) = 4 AND pg_column_size(1::smallint) = 2",
    "DBC317: texts sort as texts": "'9:00' > '10:00' COLLATE \"C\"",
    "DBC318: floats drift": "0.1::float8 + 0.2::float8 <> 0.3::float8",
    "DBC318: decimals do not": "0.1::numeric(21,4) + 0.2::numeric(21,4) = 0.3",
    "DBC319: texts sort as texts": "'10' < '9' COLLATE \"C\"",
    "DBC404: a search inside a text finds parts": "'11,12' LIKE '%1%'",
}


def test_postgresql_agrees() -> None:
    asked = " UNION ALL ".join(f"SELECT '{claim}: ' || ({fact})" for claim, fact in FACTS.items())
    heard = postgresql(f"COPY ({asked}) TO STDOUT")
    for claim in FACTS:
        assert f"{claim}: true" in heard


@pytest.mark.parametrize(("dialect", "written"), [("mysql", "BOOL"), ("mssql", "BIT"), ("postgresql", "BOOLEAN")])
def test_what_boolean_becomes(dialect: str, written: str) -> None:
    column = "is_what = Column(Boolean, comment='paid')"
    assert f"is_what {written}" in str(
        CreateTable(run(declared(column))["Thing"].__table__).compile(dialect=dialect_of(dialect))
    )
    assert "DBC315" not in codes(declared(column), dialect=dialect)


def test_sqlite_has_one_integer() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE thing (wide BIGINT, small SMALLINT)")
        connection.exec_driver_sql("INSERT INTO thing VALUES (9000000000, 9000000000)")
        assert connection.exec_driver_sql("SELECT small, typeof(small) FROM thing").one() == (9000000000, "integer")
    engine.dispose()
    column = "age = Column(Integer, comment='in years')"
    assert "DBC314" in codes(declared(column)) and "DBC314" not in codes(declared(column), dialect="sqlite")


# --- DBC411: which names of types are one type in a dialect ---

INTEGERS = "Integer INTEGER INT SmallInteger SMALLINT BigInteger BIGINT"
STRINGS = "String VARCHAR Unicode NVARCHAR CHAR NCHAR"


@pytest.mark.parametrize("dialect", [each for each in DIALECTS if each != "sqlite"])
@pytest.mark.parametrize("names", [INTEGERS, STRINGS], ids=["integers", "strings"])
def test_types_differ_where_sqlalchemy_writes_another_one(names: str, dialect: str) -> None:
    own = {"mysql": " TINYINT MEDIUMINT", "mssql": " TINYINT"}.get(dialect, "") if names == INTEGERS else ""
    compiler, size = dialect_of(dialect), "" if names == INTEGERS else "(9)"
    written = {}
    for name in f"{names}{own}".split():
        module = importlib.import_module(
            "sqlalchemy" if hasattr(sqlalchemy, name) else f"sqlalchemy.dialects.{dialect}"
        )
        kind = getattr(module, name)
        # Oracle's VARCHAR is its VARCHAR2.
        made = (kind(9) if size else kind()).compile(dialect=compiler).replace("VARCHAR2", "VARCHAR")
        written[f"{module.__name__}.{name}{size}"] = made
    for one, first in written.items():
        for other, second in written.items():
            assert ("DBC411" in codes(referring(one, other), dialect=dialect)) == (first != second), (one, other)


def referring(one: str, other: str) -> str:
    return f"""
import sqlalchemy
import sqlalchemy.dialects.mssql
import sqlalchemy.dialects.mysql
from sqlalchemy import Column, ForeignKey
from sqlalchemy.orm import DeclarativeBase

class Base(DeclarativeBase):
    pass

class User(Base):
    __tablename__ = "users"
    id = Column({other}, primary_key=True, comment="key")

class Order(Base):
    __tablename__ = "orders"
    user_id = Column({one}, ForeignKey("users.id"), primary_key=True, comment="who")
"""


# --- DBC412: conditions that Python decides ---

ASKED = """
from sqlalchemy import Boolean, Column, Integer, select
from sqlalchemy.orm import declarative_base

Base = declarative_base()

class Thing(Base):
    __tablename__ = "things"
    id = Column(Integer, primary_key=True)
    age = Column(Integer)
    big = Column(Boolean)

def asked():
    return select(Thing.id).where({condition})
"""


@pytest.mark.parametrize(
    ("condition", "where"),
    [
        ("Thing.age is None", "false"),
        ("Thing.age is not None", "true"),
        ("Thing.big is True", "false"),
        ("Thing.age is asked", "false"),
        ("Thing.age in [1, 2]", "false"),
        ("Thing.age not in [1, 2]", "true"),
        ("not Thing.big", "false"),
        ("not Thing.age == 1", "true"),
        ("not Thing.age > 1", None),
        ("Thing.age == 1 and Thing.big", "things.age = :age_1"),
        ("Thing.age == 1 or Thing.big", "things.big"),
        ("Thing.age.in_([1]) and Thing.big", None),
        ("Thing.age.is_(None) or Thing.big", None),
        ("True and Thing.big", "things.big"),
        ("Thing.big if asked else True", "things.big"),
        ("Thing.age == None", "things.age IS NULL"),
        ("~Thing.big", "NOT things.big"),
    ],
)
def test_python_decides_what_no_column_overloads(condition: str, where: str | None) -> None:
    source = ASKED.format(condition=condition)
    asked = run(source)["asked"]
    if where is None:
        with pytest.raises(TypeError, match="Boolean value of this clause is not defined"):
            asked()
    else:
        assert str(asked()).partition("WHERE ")[2].replace("0 = 1", "false").replace("1 = 1", "true") == where
    is_fine = "things.big" == where and " or " not in condition or " IS " in str(where) or "NOT" in str(where)
    assert ("DBC412" in codes(source)) != is_fine


# --- DBC321: what changes the time of an update ---


@pytest.mark.parametrize(
    ("more", "is_changed"),
    [
        ("", False),
        ("server_onupdate=text('later')", False),
        ("server_onupdate=func.now()", False),
        ("onupdate=later", True),
    ],
)
def test_what_changes_the_time_of_an_update(more: str, is_changed: bool) -> None:
    source = f"""
import datetime
from sqlalchemy import Column, DateTime, Integer, func, text
from sqlalchemy.orm import declarative_base

Base = declarative_base()
later = text("'2030-01-01 00:00:00'")

class Thing(Base):
    __tablename__ = "things"
    id = Column(Integer, primary_key=True)
    age = Column(Integer)
    updated_at = Column(DateTime, default=datetime.datetime.now, {more})
"""
    names = run(source)
    engine = create_engine("sqlite://")
    names["Base"].metadata.create_all(engine)
    with Session(engine) as session:
        thing = names["Thing"](id=1, age=1)
        session.add(thing)
        session.commit()
        before = thing.updated_at
        thing.age = 2
        session.commit()
        assert (thing.updated_at != before) == is_changed
    engine.dispose()
    assert ("DBC321" in codes(source)) != is_changed
