"""Names of a given schema, which the attributes spell out: one finding a file."""
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Donor(Base):
    __tablename__ = "donors"
    id = Column(Integer, primary_key=True, comment="key")
    donor_address = Column("home_addr", String(80), nullable=False, default="", comment="where")  # DBC210:28
    sent_quantity = Column("sent_qty", Integer, nullable=False, default=0, comment="how many")
    department = Column("dept", Integer, nullable=False, default=0, comment="whose")
    message_text = Column("letter", String(80), nullable=False, default="", comment="no abbreviation")
    # The attribute is none that says it in full
    msg_said = Column("msg", String(80), nullable=False, default="", comment="what")  # DBC210:23
    memo = Column("said_msg", String(80), nullable=False, default="", comment="what")  # DBC210:19
    last_msg = Column(String(80), nullable=False, default="", comment="what")  # DBC210:5


class Single(Base):
    __tablename__ = "singles"
    id = Column(Integer, primary_key=True, comment="key")
    telephone_used = Column("used_tel", String(80), nullable=False, default="", comment="which")
