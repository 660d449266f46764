"""Each exemption by itself, and which advice is given."""
from elsewhere import COLUMN, Helper, KEYS, options
from sqlalchemy import Column, ForeignKey, Integer, MetaData, PrimaryKeyConstraint, String, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


metadata = MetaData()
keyed_first = Table(
    "keyed_first",
    metadata,
    Column("id", Integer, primary_key=True, comment="key"),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
)
keyed_by = Table(
    "keyed_by",
    metadata,
    Column("id", Integer, comment="key"),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
    PrimaryKeyConstraint("id"),
)
keyed_loose = Table(
    "keyed_loose",
    metadata,
    Column("id", Integer, comment="key, perhaps"),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
    *KEYS,
)
keyed_half = Table(
    "keyed_half",
    metadata,
    Column("id", Integer, *KEYS, comment="key, perhaps"),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
)
keyed_option = Table(
    "keyed_option",
    metadata,
    Column("id", Integer, comment="key, perhaps", **options),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
)
optioned = Table("optioned", metadata, Column("text", String(80), comment="what is said"), **options)
one_reference = Table("one_reference", metadata, Column("user_id", ForeignKey("users.id"), comment="who"))  # DBC401:17
with_more = Table(  # DBC401:13
    "with_more",
    metadata,
    Column("user_id", ForeignKey("users.id"), comment="who"),
    Column("group_id", ForeignKey("groups.id"), comment="where"),
    Column("text", String(80), nullable=False, default="", comment="what is said"),
)
unnamed = Table(  # DBC401:11
    "unnamed",
    metadata,
    Column("user_id", ForeignKey("users.id"), comment="who"),
    Column(COLUMN, ForeignKey("groups.id"), comment="unknown name"),
)


class Tagged(Helper, Base):
    __tablename__ = "tagged"
    text = Column(String(80), nullable=False, default="", comment="what is said")
