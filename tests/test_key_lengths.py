"""DBC414: what MariaDB says of keys that are too long, and MySQL under its name."""

from __future__ import annotations

import pytest
from test_claims import codes
from test_servers import Ask, ddl, mariadb, mariadb_client

__all__ = ["mariadb", "mariadb_client"]


def key_model(columns: list[str], item: str) -> str:
    """A model of some columns, and of one thing in its arguments, or several."""
    key = "" if "PrimaryKey" in item else "id = Column(Integer, primary_key=True)"
    body = "\n".join(f"    {each}" for each in [key, *columns])
    return f"""
from sqlalchemy import *
from sqlalchemy.orm import DeclarativeBase

class Base(DeclarativeBase):
    pass

class Thing(Base):
    __tablename__ = "things"
    __table_args__ = ({item},)
{body}
"""


_MOST = "most = Column(String(767))"


@pytest.mark.parametrize(
    ("columns", "item", "error"),
    [
        (["what = Column(Text)"], "PrimaryKeyConstraint('what')", "1170"),
        (["what = Column(LargeBinary)"], "PrimaryKeyConstraint('what')", "1170"),
        (["what = Column(Text)"], "Index('ix', 'what', mysql_length=20)", ""),
        (["what = Column(Text)"], "Index('ix', 'what', mysql_prefix='FULLTEXT')", ""),
        (["what = Column(String(769))"], "PrimaryKeyConstraint('what')", "1071"),
        (["what = Column(String(768))"], "PrimaryKeyConstraint('what')", ""),
        ([_MOST, "what = Column(Integer)"], "Index('ix', 'most', 'what')", ""),
        ([_MOST, "what = Column(BigInteger)"], "Index('ix', 'most', 'what')", "1071"),
        ([_MOST, "what = Column(DateTime)"], "Index('ix', 'most', 'what')", "1071"),
        ([_MOST, "what = Column(TIMESTAMP)"], "Index('ix', 'most', 'what')", ""),
        ([_MOST, "what = Column(Double)"], "Index('ix', 'most', 'what')", "1071"),
        ([_MOST, "what = Column(Float)"], "Index('ix', 'most', 'what')", ""),
        ([_MOST, "what = Column(Date)"], "Index('ix', 'most', 'what')", ""),
        ([_MOST, "what = Column(Date)", "more = Column(SmallInteger)"], "Index('ix', 'most', 'what', 'more')", "1071"),
        ([_MOST, "what = Column(Time)", "more = Column(Boolean)"], "Index('ix', 'most', 'what', 'more')", ""),
        ([_MOST, "what = Column(Time)", "more = Column(SmallInteger)"], "Index('ix', 'most', 'what', 'more')", "1071"),
        ([_MOST, "what = Column(Integer)", "more = Column(Boolean)"], "Index('ix', 'most', 'what', 'more')", "1071"),
        ([_MOST, "what = Column(BigInteger)"], "Index('ix', 'most', 'what', mysql_length={'most': 766})", ""),
        ([_MOST, "what = Column(BigInteger)"], "Index('ix', 'most', 'what'), {'mysql_charset': 'latin1'}", ""),
        (["what = Column(String(1025))"], "PrimaryKeyConstraint('what'), {'mysql_collate': 'utf8_bin'}", "1071"),
        (["what = Column(String(1024))"], "PrimaryKeyConstraint('what'), {'mysql_collate': 'utf8_bin'}", ""),
        (["what = Column(NVARCHAR(1024))"], "PrimaryKeyConstraint('what')", ""),
        (["what = Column(NVARCHAR(1025))"], "PrimaryKeyConstraint('what')", "1071"),
        (["what = Column(String(192))"], "PrimaryKeyConstraint('what'), {'mysql_row_format': 'COMPACT'}", "1709"),
        (["what = Column(String(192))"], "Index('ix', 'what'), {'mysql_row_format': 'REDUNDANT'}", "1709"),
        (["what = Column(String(191))"], "Index('ix', 'what'), {'mysql_row_format': 'COMPACT'}", ""),
        (["what = Column(String(192))"], "Index('ix', 'what'), {'mysql_row_format': 'DYNAMIC'}", ""),
    ],
)
def test_what_a_key_may_be_over_in_mariadb(columns: list[str], item: str, error: str, mariadb: Ask) -> None:
    source = key_model(columns, item)
    said = mariadb(f"ALTER DATABASE CHARACTER SET utf8mb4; {ddl(source, 'mysql')}")
    assert (f"ERROR {error}" in said or "ERROR 1071" in said) if error else "ERROR" not in said
    assert ("DBC414" in codes(source, dialect="mysql")) == bool(error)


def test_mariadb_takes_what_mysql_refuses_of_one_column(mariadb: Ask) -> None:
    for column in ("Text", "String(769)"):
        source = key_model([f"what = Column({column})"], "Index('ix', 'what')")
        said = mariadb(f"ALTER DATABASE CHARACTER SET utf8mb4; {ddl(source, 'mysql')} SHOW INDEX FROM things;")
        # MySQL says 1170 and 1071 here, of an Index and of a constraint.
        assert ("\t768\t" in said) == ("ERROR" not in said)
        source = key_model([f"what = Column({column})"], "UniqueConstraint('what')")
        said = mariadb(f"ALTER DATABASE CHARACTER SET utf8mb4; {ddl(source, 'mysql')} SHOW INDEX FROM things;")
        assert ("\tHASH\t" in said) == ("ERROR" not in said)
        assert "DBC414" in codes(source, dialect="mysql")
        assert "DBC414" not in codes(source, dialect="mysql", server_version="mariadb-10.11")
