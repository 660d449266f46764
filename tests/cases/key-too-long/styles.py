# settings: dialect = "mysql"
from sqlalchemy import (
    BLOB,
    JSON,
    TIMESTAMP,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Double,
    Float,
    Index,
    Integer,
    Interval,
    LargeBinary,
    MetaData,
    NVARCHAR,
    Numeric,
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.mysql import BINARY, LONGTEXT, MEDIUMINT, TINYINT, VARBINARY, VARCHAR, YEAR
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

LENGTH = 100


class Base(DeclarativeBase):
    pass


class Bare:
    inherited = Column(Text, index=True)


class Note(Base, Bare):
    __tablename__ = "notes"
    __table_args__ = (
        Index("ix_body", "body"),  # DBC414:9
        Index("ix_kind_body", "kind", "body", unique=True),  # DBC414:9
        Index("ix_picture", "picture"),  # DBC414:9
        UniqueConstraint("longer", name="uq_longer"),  # DBC414:9
        UniqueConstraint("kind", "blob", name="uq_blob"),  # DBC414:9
        Index("ix_part_of_two", "body", "longer", mysql_length={"body": 20}),  # DBC414:9
        Index("ix_length", "body", mysql_length=20),
        Index("ix_lengths", "body", "kind", mysql_length={"body": LENGTH}),
        Index("ix_of_mariadb", "body", mariadb_length=20),
        Index("ix_computed", "body", mysql_length=missing()),
        Index("ix_computed_too", "body", mysql_length={"body": missing()}),
        Index("ix_unpacked", "body", mysql_length={**missing()}),
        Index("ix_another", "body", mysql_length={"head": 20}),
        Index("ix_number", "body", mysql_length={1: 20}),
        Index("ix_options", "body", **missing()),
        Index("ix_full_text", "body", mysql_prefix="FULLTEXT"),
        Index("ix_json", "data"),
        Index("ix_unknown", "unknown"),
        Index("ix_expression", kind.desc(), missing("body")),
    )
    id = Column(Integer, primary_key=True)
    kind = Column(String(20))
    body = Column("body", Text)
    longer = Column(LONGTEXT)
    picture = Column(LargeBinary)
    blob = Column(BLOB)
    data = Column(JSON)
    unknown = Column(missing())
    own = Column(Text, unique=True)  # DBC414:5
    mapped: Mapped[str] = mapped_column("said", Text, index=True)  # DBC414:41


class Link(Base):
    __tablename__ = "links"
    kind = Column(Integer, primary_key=True)
    address = Column(Text, primary_key=True)  # DBC414:5


class Page(Base):
    __tablename__ = "pages"
    __table_args__ = (PrimaryKeyConstraint("address"),)  # DBC414:23
    address = Column(Text)


class Sum(Base):
    __tablename__ = "sums"
    __table_args__ = (
        Index("ix_most", "most", "text_four"),
        Index("ix_one", "most", "one"),
        Index("ix_two", "most", "two"),
        Index("ix_one_two", "most", "one", "two"),
        Index("ix_three", "most", "three"),
        Index("ix_four", "most", "four"),
        Index("ix_real", "most", "real"),
        Index("ix_date", "most", "date"),
        Index("ix_year", "most", "year", "date"),
        Index("ix_time", "most", "time"),
        Index("ix_boolean", "most", "boolean", "date"),
        Index("ix_stamp", "most", "stamp"),
        Index("ix_number", "most", "number"),
        Index("ix_length", "most", "text", mysql_length={"most": 766}),
        Index("ix_more", "most", "text", mysql_length={"most": 1000}),  # DBC414:9
        Index("ix_tiny", "most", "four", "one"),  # DBC414:9
        Index("ix_small", "most", "four", "two"),  # DBC414:9
        Index("ix_medium", "most", "four", "three"),  # DBC414:9
        Index("ix_eight", "most", "eight"),  # DBC414:9
        Index("ix_double", "most", "double"),  # DBC414:9
        Index("ix_moment", "most", "moment"),  # DBC414:9
        Index("ix_span", "most", "span"),  # DBC414:9
        Index("ix_stamp_and_year", "most", "stamp", "year"),  # DBC414:9
        Index("ix_date_and_two", "most", "date", "two"),  # DBC414:9
        Index("ix_time_and_two", "most", "time", "two"),  # DBC414:9
        Index("ix_boolean_and_four", "most", "boolean", "four"),  # DBC414:9
        Index("ix_real_and_one", "most", "real", "one"),  # DBC414:9
        Index("ix_text", "most", "text"),  # DBC414:9
        UniqueConstraint("most", "uuid", name="uq_uuid"),  # DBC414:9
    )
    id = Column(Integer, primary_key=True)
    most = Column(String(767))
    text = Column(VARCHAR(2))
    text_four = Column(String(1))
    one = Column(TINYINT)
    two = Column(SmallInteger)
    three = Column(MEDIUMINT)
    four = Column(Integer)
    eight = Column(BigInteger)
    real = Column(Float)
    double = Column(Double)
    boolean = Column(Boolean)
    date = Column(Date)
    time = Column(Time)
    year = Column(YEAR)
    moment = Column(DateTime)
    stamp = Column(TIMESTAMP)
    number = Column(Numeric(65, 30))
    uuid = Column(Uuid)
    span = Column(Interval)


class Single(Base):
    __tablename__ = "singles"
    id = Column(String(769), primary_key=True)  # DBC414:5
    fits = Column(String(768), index=True)
    long = Column(String(769), index=True)  # DBC414:5
    unique = Column(String(769), unique=True)  # DBC414:5
    computed = Column(String(missing()), unique=True)
    endless = Column(String, index=True)
    binary = Column(VARBINARY(3072), index=True)
    long_binary = Column(VARBINARY(3073), index=True)  # DBC414:5
    latin = Column(VARCHAR(3072, charset="latin1"), index=True)
    long_latin = Column(VARCHAR(3073, charset="Latin1"), index=True)  # DBC414:5
    chinese = Column(VARCHAR(1536, charset="gbk"), index=True)
    long_chinese = Column(VARCHAR(1537, charset="gbk"), index=True)  # DBC414:5
    three = Column(VARCHAR(1024, collation="utf8_bin"), index=True)
    long_three = Column(String(1025, "utf8_bin"), index=True)  # DBC414:5
    binary_too = Column(BINARY(3073), index=True)  # DBC414:5
    national = Column(NVARCHAR(1024), index=True)
    long_national = Column(NVARCHAR(1025), index=True)  # DBC414:5
    said_national = Column(VARCHAR(1024, national=True), index=True)
    said_ascii = Column(VARCHAR(1024, ascii=True), index=True)
    said_unicode = Column(VARCHAR(1024, unicode=True), index=True)
    other = Column(VARCHAR(1024, charset="klingon"), index=True)
    of_options = Column(VARCHAR(1024, **missing()), index=True)
    of_name = Column(VARCHAR(1024, charset=missing()), index=True)


class Latin(Base):
    __tablename__ = "latin"
    __table_args__ = {"mysql_charset": "latin1"}
    id = Column(String(3072), primary_key=True)
    own = Column(VARCHAR(800, charset="utf8mb4"), index=True)  # DBC414:5
    wide = Column(String(3073), index=True)  # DBC414:5


class Collated(Base):
    __tablename__ = "collated"
    __table_args__ = {"mysql_engine": "InnoDB", "mysql_collate": "utf8_general_ci", "comment": "each"}
    id = Column(String(1024), primary_key=True)
    wide = Column(String(1025), index=True)  # DBC414:5


class Both(Base):
    __tablename__ = "both"
    __table_args__ = {"mysql_default_character_set": "utf8mb4", "mysql_collate": "utf8_bin"}
    wide = Column(String(769), primary_key=True)  # DBC414:5


class Computed(Base):
    __tablename__ = "computed"
    __table_args__ = {"mysql_charset": missing()}
    wide = Column(String(769), primary_key=True)


class OfFunction(Base):
    __tablename__ = "of_function"
    __table_args__ = missing()
    wide = Column(String(769), primary_key=True)


class Unpacked(Base):
    __tablename__ = "unpacked"
    __table_args__ = {**missing()}
    wide = Column(String(769), primary_key=True)


class OfIsam(Base):
    __tablename__ = "of_isam"
    __table_args__ = {"mysql_engine": "MyISAM"}
    wide = Column(String(769), primary_key=True)
    text = Column(Text, index=True)


class Compact(Base):
    __tablename__ = "compact"
    __table_args__ = (
        Index("ix_two", "fits", "also"),
        Index("ix_wide", "fits", "wide"),  # DBC414:9
        Index("ix_all", "fits", "also", "third", "fourth", "fifth"),  # DBC414:9
        {"mysql_row_format": "COMPACT"},
    )
    id = Column(Integer, primary_key=True)
    fits = Column(String(191))
    also = Column(String(191))
    third = Column(String(191))
    fourth = Column(String(191))
    fifth = Column(String(191))
    wide = Column(String(192))
    own = Column(String(192), unique=True)  # DBC414:5


class CompactText(Base):
    __tablename__ = "compact_text"
    __table_args__ = (Index("ix_text", "text"), {"mysql_row_format": "Compact"})  # DBC414:23
    id = Column(Integer, primary_key=True)
    text = Column(Text)


class Dynamic(Base):
    __tablename__ = "dynamic"
    __table_args__ = {"mysql_row_format": "DYNAMIC"}
    wide = Column(String(192), primary_key=True)


redundant = Table(
    "redundant",
    MetaData(),
    Column("wide", String(192), primary_key=True),  # DBC414:12
    mysql_row_format="redundant",
    mysql_charset="utf8mb4",
)
of_options = Table("of_options", MetaData(), Column("wide", String(769), primary_key=True), **missing())
