# settings: datetime-default = "null"
# The setting wants NULL in date-time columns; of a plain index MySQL alone is asked.
from sqlalchemy import Column, DateTime, Index, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Loan(Base):
    __tablename__ = "loans"
    __table_args__ = (
        Index("ix_loans_sent", "library", "sent_at"),
        Index("ix_loans_copy", "library", "copy_number"),  # DBC410:43
        Index("ix_loans_reader", "library", "reader_id"),  # DBC410:45
    )
    id = Column(Integer, primary_key=True, comment="主键")
    library = Column(Integer, nullable=False, default=0, comment="馆")
    sent_at = Column(DateTime, comment="寄出")
    reader_id = Column(Integer, default=None, comment="谁")
    copy_number = Column(Integer, default=0, comment="本")  # DBC307:19
