"""Names that become no better: another column has the better one, or a rule on names reports it."""
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Card(Base):
    __tablename__ = "2fa"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")
    pin_code = Column(String(8), default="", comment="typed in")
    begun = Column("_pin_code", String(8), default="", comment="the name is taken")  # DBC201:20
    ended = Column("pin_code_", String(8), default="", comment="the name is taken")  # DBC201:20
    doubled = Column("pin__code", String(8), default="", comment="the name is taken")  # DBC201:22
    own_secret = Column("2fa_shared_secret", String(8), default="", comment="the table's name goes")  # DBC201:25 DBC208:25
