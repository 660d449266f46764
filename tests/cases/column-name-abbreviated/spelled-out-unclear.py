from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Sale(Base):
    """what was sold"""

    __tablename__ = "sales"
    id = Column(Integer, primary_key=True)
    first_comment = Column("first_cmt", String(80), default="", comment="b")  # DBC210:28
    second_comment = Column("second_cmt", String(80), default="", comment="c")
