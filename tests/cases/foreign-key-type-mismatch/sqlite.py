# file: models/base.py = from sqlalchemy import BigInteger, Column, Integer\nfrom sqlalchemy.orm import DeclarativeBase\n\nclass Base(DeclarativeBase):\n    pass\n\nclass Keyed(Base):\n    __abstract__ = True\n    id = Column(BigInteger, primary_key=True)\n
# file: models/user.py = from sqlalchemy import CHAR, Column, ForeignKey, Integer, String, Unicode, Uuid\nfrom sqlalchemy.dialects import mysql\nfrom .base import Base, Keyed\n\nclass User(Keyed):\n    __tablename__ = "users"\n    code = Column(String(32), unique=True)\n    title = Column(Unicode(32), unique=True)\n    token = Column(Uuid, unique=True)\n\nclass Group(Base):\n    __tablename__ = "groups"\n    id = Column(mysql.INTEGER(unsigned=True), primary_key=True)\n    user_id = Column(ForeignKey("users.id"))\n    kind = Column(CHAR(8))\n
# path: models/order.py
# settings: dialect = "sqlite"
from sqlalchemy import Column, ForeignKey, Integer, String

from .base import Base


class Order(Base):
    """SQLite knows neither sizes nor lengths."""

    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), index=True, comment="size")
    b_id = Column(String(36), ForeignKey("users.code"), index=True, comment="length")
    c_id = Column(String(36), ForeignKey("users.id"), index=True, comment="family")  # DBC411:19
