# file: models/base.py = from sqlalchemy import BigInteger, Column, Integer\nfrom sqlalchemy.orm import DeclarativeBase\n\nclass Base(DeclarativeBase):\n    pass\n\nclass Keyed(Base):\n    __abstract__ = True\n    id = Column(BigInteger, primary_key=True)\n
# file: models/user.py = from sqlalchemy import CHAR, Column, ForeignKey, Integer, String, Unicode, Uuid\nfrom sqlalchemy.dialects import mysql\nfrom .base import Base, Keyed\n\nclass User(Keyed):\n    __tablename__ = "users"\n    code = Column(String(32), unique=True)\n    title = Column(Unicode(32), unique=True)\n    token = Column(Uuid, unique=True)\n\nclass Group(Base):\n    __tablename__ = "groups"\n    id = Column(mysql.INTEGER(unsigned=True), primary_key=True)\n    user_id = Column(ForeignKey("users.id"))\n    kind = Column(CHAR(8))\n
# path: models/order.py
# settings: dialect = "mssql"
from sqlalchemy import Column, ForeignKey, Integer, NVARCHAR, String, Unicode

from .base import Base


class Order(Base):
    """Unicode is NVARCHAR there."""

    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Unicode(32), ForeignKey("users.code"), index=True, comment="a")  # DBC411:19
    b_id = Column(String(32), ForeignKey("users.title"), index=True, comment="a")  # DBC411:19
    c_id = Column(NVARCHAR(32), ForeignKey("users.title"), index=True, comment="a")
    d_id = Column(Integer, ForeignKey("groups.id"), index=True, comment="no sign there")
