# settings: server-version = "mariadb-10.11"
"""What MariaDB takes is silent: unique keys, kept as a hash, and indexes over one column, which are cut."""
from sqlalchemy import Column, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Visit(Base):
    """a visit"""

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_path", "path"),
        Index("ix_body", "body"),
        Index("ix_unique", "path", "host", unique=True),
        UniqueConstraint("host", "path", name="uq_host"),
        Index("ix_host_path", "host", "path"),  # DBC414:9
    )
    id = Column(Integer, primary_key=True)
    host = Column(String(253), nullable=False, server_default="", comment="as it was asked for")
    path = Column(String(900), nullable=False, server_default="", comment="the path that was asked for")
    body = Column(Text, nullable=False, comment="the body of it")


class Long(Base):
    """a name that is too long"""

    __tablename__ = "long_names"
    title_text = Column(String(900), primary_key=True, comment="a title of it")  # DBC414:5


class Compact(Base):
    """an old row format"""

    __tablename__ = "compact_rows"
    __table_args__ = (Index("ix_compact", "title_text"), {"mysql_row_format": "COMPACT"})  # DBC414:23
    id = Column(Integer, primary_key=True)
    title_text = Column(String(200), nullable=False, server_default="", comment="a title of it")
