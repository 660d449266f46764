# settings: extend-abbreviations = {amt = "amount of a sum"}
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Sale(Base):
    """what was sold"""

    __tablename__ = "sales"
    id = Column(Integer, primary_key=True)
    unit_amount = Column("unit_amt", Integer, default=0, comment="of one")  # DBC210:26
    whole_amount = Column("whole_amt", Integer, default=0, comment="of all")
