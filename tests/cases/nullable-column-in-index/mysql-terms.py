"""Each exemption by itself: what is meant in a unique index and in another, keys, unknown columns and types."""
from elsewhere import Money
from sqlalchemy import Boolean, Column, Date, DateTime, Enum, ForeignKey, Index, Integer, PrimaryKeyConstraint, String
from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Listed:
    __table_args__ = (Index("ix_listed", "shelf", "place"), UniqueConstraint("shelf", "place", name="uq_listed"))


class Book(Listed, Base):
    """A mixin's indexes are reported with the mixin."""

    __tablename__ = "books"
    id = Column(Integer, primary_key=True, comment="key")
    shelf = Column(Integer, nullable=False, default=0, comment="where")
    place = Column(Integer, nullable=True, comment="on the shelf")


class Loan(Base):
    __tablename__ = "loans"
    __table_args__ = (
        PrimaryKeyConstraint("library", "number"),
        UniqueConstraint("library", "copy", name="uq_loans_copy"),  # DBC410:37
        UniqueConstraint("library", "is_open", name="uq_loans_open"),
        UniqueConstraint("library", "is_late", name="uq_loans_late"),  # DBC410:37
        UniqueConstraint("library", "is_lost", name="uq_loans_lost"),
        UniqueConstraint("library", "paid", name="uq_loans_paid"),
        UniqueConstraint("library", "returned_on", name="uq_loans_returned"),  # DBC410:37
        UniqueConstraint("library", "number", "copy", name="uq_loans_all"),  # DBC410:47
        UniqueConstraint("number", "copy", name="uq_loans_part"),  # DBC410:36
        Index("ix_loans_returned", "library", "returned_on"),
        Index("ix_loans_due", "library", "due_on"),  # DBC410:42
        Index("ix_loans_sent", "library", "sent_at"),  # DBC410:43
        Index("ix_loans_reader", "library", "reader_id"),  # DBC410:45
        Index("ix_loans_friend", "library", "friend_id"),
        Index("ix_loans_outer", "library", "outer_id"),
        Index("ix_loans_inner", "library", "inner_id"),  # DBC410:44
        UniqueConstraint("library", "outer_id", name="uq_loans_outer"),  # DBC410:37
        Index("ix_loans_fee", "library", "fee"),  # DBC410:42
        Index("ix_loans_kind", "library", "kind"),  # DBC410:43
        Index("ix_loans_none", "library", "nothing"),
        Index("ix_loans_copy", "library", "copy"),  # DBC410:43
        {"comment": "who has which book"},
    )
    library = Column(Integer, comment="of the key, which is never NULL")
    number = Column(Integer, comment="of the key")
    copy = Column(Integer, nullable=True, comment="which of them")
    is_open = Column(Boolean, nullable=True, comment="NULL stands for no")
    is_late = Column(Boolean, comment="nobody said that NULL is meant")
    is_lost = Column(Integer, nullable=True, comment="a truth by its name alone")
    paid = Column(Boolean, nullable=True, comment="a truth by its type alone")
    returned_on = Column(Date, nullable=True, comment="NULL until then")
    due_on = Column(Date, comment="nobody said that NULL is meant")
    sent_at = Column(DateTime, comment="nobody said that NULL is meant")
    reader_id = Column(Integer, ForeignKey("readers.id"), comment="who has it")
    friend_id = Column(Integer, ForeignKey("readers.id"), nullable=True, comment="for whom, if for anybody")
    outer_id = Column(Integer, nullable=True, comment="another library's, if any: 0 would be none")
    inner_id = Column(Integer, comment="nobody said that NULL is meant")
    fee = Column(Money, nullable=True, comment="an unknown type")
    kind = Column(Enum("short", "long"), nullable=True, comment="no neutral value")
