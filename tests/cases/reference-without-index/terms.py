# other.py
from sqlalchemy import Column, Integer, MetaData, Table

tags = Table("tags", MetaData(), Column("id", Integer, primary_key=True))
books = Table("books", MetaData(), Column("id", Integer, primary_key=True))
pages = Table("pages", MetaData(), Column("id", Integer, primary_key=True))
lines = Table("lines", MetaData(), Column("id", Integer, primary_key=True))
owners = Table("owners", MetaData(), Column("id", Integer, primary_key=True))
guests = Table("guests", MetaData(), Column("id", Integer, primary_key=True))

# case.py
"""Each exemption by itself."""
from elsewhere import COLUMN, KEYS, options
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Tagged:
    tag_id = Column(Integer, nullable=False, default=0, comment="a mixin's")  # DBC406:14


class Note(Tagged, Base):
    __tablename__ = "notes"
    id = Column(Integer, primary_key=True, comment="key")
    code = Column(COLUMN, Integer, nullable=False, default=0, comment="unknown name")
    book_id = Column(Integer, ForeignKey("books.id"), nullable=False, comment="a foreign key is another rule's")
    page_id = Column(Integer, nullable=False, default=0, comment="what is more is unknown", **options)
    line_id = Column(Integer, *KEYS, nullable=False, default=0, comment="what is more is unknown")


class Owned:
    owner_type = Column(String(8), nullable=False, default="", comment="which of owners, guests")


class House(Owned, Base):
    """The other half of a pair may be a mixin's."""

    __tablename__ = "houses"
    id = Column(Integer, primary_key=True, comment="key")
    owner_id = Column(Integer, nullable=False, default=0, comment="whose")  # DBC406:16
