# A state of an address, and OAuth's.
import enum

from sqlalchemy import Column, Integer, String


class State(enum.Enum):
    OPEN = "open"


class Address(Base):
    __tablename__ = "addresses"
    id = Column(Integer, primary_key=True, comment="key")
    city = Column(String(80), default="", comment="where it is")
    state = Column(String(80), default="", comment="where it is")


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(2), nullable=True, comment="of the United States")
    home_state = Column(String(80), default="", comment="where the family is")
    billingState = Column(String(80), default="", comment="where the bill goes")
    tax_state = Column(String(80), default="", comment="where taxes are paid")
    loc_state = Column(String(30), default="", comment="where it is")
    cargo_state = Column(String(2), nullable=True, comment="where the cargo is")


class Login(Base):
    __tablename__ = "logins"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(128), unique=True, comment="comes back from the provider")
    oauth_state = Column(String(128), default="", comment="comes back from the provider")


class Task(Base):
    __tablename__ = "tasks"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(80), default="open", comment="what is done")  # DBC316:20


class Batch(Base):
    __tablename__ = "batches"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(8), default=State.OPEN.value, comment="what is done")


class Machine(Base):
    __tablename__ = "machines"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(80), comment="主机状态")  # DBC316:20


class Door(Base):
    __tablename__ = "doors"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(String(1), default="", comment="0 open, 1 closed")  # DBC316:20


class Upload(Base):
    __tablename__ = "uploads"
    id = Column(Integer, primary_key=True, comment="key")
    state = Column(Integer, default=0, comment="a number is no address")  # DBC316:20


class Country(Base):
    """How long a state may be, and which lengths a region's code has."""

    __tablename__ = "countries"
    id = Column(Integer, primary_key=True, comment="key")
    short_state = Column(String(3), comment="a code of three letters")
    cargo_state = Column(String(4), comment="no code")  # DBC316:26
    heat_state = Column(String(1), comment="no code")  # DBC316:25
    trade_state = Column(String(255), comment="as long as any")  # DBC316:26
    peace_state = Column(String(256), comment="longer")
    water_status = Column(String, comment="of no length")  # DBC316:27
    none_state = Column(String(2), default=None, comment="a default that says nothing")
    address_status = Column(String(2), comment="no state at all")  # DBC316:29
