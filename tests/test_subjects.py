"""Each fact has a place and a subject, by which a finding is known again: no two columns of a file share one."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from case_files import CASES

from dbconv.facts.tables import Column
from dbconv.project.module import Module
from dbconv.project.readers import reader_specs
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.options import Problem
from dbconv.settings import Settings
from dbconv.source import Place, Source

FACTS = sorted({kind for spec in reader_specs() for kind in spec.reader.makes}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_each_kind_of_fact_has_both(kind: type) -> None:
    for name in ("place", "subject"):
        assert name in getattr(kind, "_fields") or isinstance(getattr(kind, name, None), property), name


def test_each_fact_of_the_cases_has_both(tmp_path: Path) -> None:
    seen = set()
    session = Session()
    for case in CASES:
        path = case.write(tmp_path)
        settings = session.settings_for(str(path))
        source = Source(path.read_bytes().decode("utf-8-sig"), str(path))
        module = Module(source, session, settings)
        for spec in reader_specs():
            for fact in spec.reader.read(module, settings) if spec.may_match(source, settings) else ():
                seen.add(type(fact))
                assert isinstance(fact.place, Place) and isinstance(fact.subject, str) and fact.subject, (
                    case.name,
                    fact,
                )
    # A setting that is wrong is no fact of a file.
    assert seen >= {*FACTS} - {Problem}


def test_two_columns_of_a_file_never_share_a_subject(tmp_path: Path) -> None:
    for case in CASES:
        path = case.write(tmp_path)
        module = Module(Source(path.read_bytes().decode("utf-8-sig"), str(path)), Session(), Settings())
        found = defaultdict(set)
        for fact in read_models(module, Settings()):
            if isinstance(fact, Column):
                found[fact.subject].add(fact.place)
        assert not {subject: places for subject, places in found.items() if len(places) > 1}, case.name


def subjects(text: str, path: str) -> list[str]:
    facts = read_models(Module(Source(text, path), Session(), Settings()), Settings())
    return [fact.subject for fact in facts if isinstance(fact, Column)]


def test_a_subject_stays_where_the_source_is_moved_and_formatted() -> None:
    text = """
from sqlalchemy import Column, Integer, MetaData, Table
class Base(DeclarativeBase): pass
class Stamped:
    made_at = Column(Integer)
class User(Stamped, Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "auth"}
    id = Column(Integer, primary_key=True)
    own = Column(prefix + "own", Integer)
links = Table("%s_links" % 1, MetaData(), Column("left", Integer), Column(names[0], Integer))
"""
    known = ["Stamped.made_at", "auth.users.id", "auth.users.own", "links.left", "links.names[0]"]
    assert subjects(text, "models/user.py") == known
    moved = text.replace("class User", "class Member").replace("(Integer", "(\n    Integer")
    assert subjects(moved, "shop/member.py") == known
