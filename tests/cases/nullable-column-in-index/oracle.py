# settings: dialect = "oracle"
# settings: datetime-default = "null"
"""Oracle has no partial indexes, and NULL equals NULL in its unique ones unless all are NULL."""
from sqlalchemy import Column, DateTime, Index, Integer, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Loan(Base):
    __tablename__ = "loans"
    __table_args__ = (
        UniqueConstraint("library", "copy", name="uq_loans_copy"),  # DBC410:37
        Index("ix_loans_copy_sent", "library", "copy", "sent_at"),
        {"comment": "who has which book"},
    )
    id = Column(Integer, primary_key=True, comment="key")
    library = Column(Integer, nullable=False, default=0, comment="where")
    copy = Column(Integer, nullable=True, comment="which of them")
    sent_at = Column(DateTime, comment="NULL until then")
