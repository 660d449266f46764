# MySQL has no partial index that would leave rows with NULL out.
from sqlalchemy import Column, Integer, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (
        UniqueConstraint("card_number", "branch_number"),  # DBC410:26 DBC410:41
        UniqueConstraint("card_number", "shelf_number"),  # DBC410:26
    )
    id = Column(Integer, primary_key=True, comment="主键")
    card_number = Column(Integer, default=0, comment="printed on the card")  # DBC307:19
    branch_number = Column(Integer, default=0, comment="where the card was given out")  # DBC307:21
    shelf_number = Column(Integer, nullable=False, default=0, comment="counted from the door")
