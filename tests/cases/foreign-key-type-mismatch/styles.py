# models/base.py
from sqlalchemy import BigInteger, Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Keyed(Base):
    __abstract__ = True
    id = Column(BigInteger, primary_key=True)

# models/user.py
from sqlalchemy import CHAR, Column, ForeignKey, Integer, String, Unicode, Uuid
from sqlalchemy.dialects import mysql
from .base import Base, Keyed


class User(Keyed):
    __tablename__ = "users"
    code = Column(String(32), unique=True)
    title = Column(Unicode(32), unique=True)
    token = Column(Uuid, unique=True)


class Group(Base):
    __tablename__ = "groups"
    id = Column(mysql.INTEGER(unsigned=True), primary_key=True)
    user_id = Column(ForeignKey("users.id"))
    kind = Column(CHAR(8))

# models/order.py
from elsewhere import Money
from sqlalchemy import BIGINT, CHAR, VARCHAR, BigInteger, Column, ForeignKey, ForeignKeyConstraint, Index, Integer
from sqlalchemy import MetaData, SmallInteger, String, Table, Text, Unicode, Uuid
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base
from .user import Group, User


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        ForeignKeyConstraint(["line_user_id", "line_code"], ["users.id", "users.code"]),
        Index("ix_orders_line", "line_user_id", "line_code"),
    )
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), index=True, comment="size")  # DBC411:19
    b_id: Mapped[int] = mapped_column(SmallInteger, ForeignKey(User.id), index=True, comment="size")  # DBC411:39
    c_id = Column(String(36), ForeignKey("users.token"), index=True, comment="family")  # DBC411:19
    d_id = Column(String(36), ForeignKey("users.code"), index=True, comment="length")  # DBC411:19
    e_id = Column(CHAR(32), ForeignKey("users.code"), index=True, comment="fixed")  # DBC411:19
    f_id = Column(Integer, ForeignKey("groups.id"), index=True, comment="sign")  # DBC411:19
    g_id = Column("parent", BigInteger, ForeignKey("orders.id"), index=True, comment="itself")  # DBC411:29
    line_user_id = Column(Integer, nullable=False, default=0, comment="composite")  # DBC411:27
    line_code = Column(VARCHAR(32), nullable=False, default="", comment="composite")
    # The same type, by whatever name; taken over; unknown
    h_id = Column(BIGINT, ForeignKey("users.id"), index=True, comment="a")
    i_id = Column(mysql.BIGINT, ForeignKey("users.id"), index=True, comment="a")
    j_id = Column(VARCHAR(32), ForeignKey("users.code"), index=True, comment="a")
    k_id = Column(String(32), ForeignKey("users.title"), index=True, comment="a")
    l_id = Column(mysql.INTEGER(unsigned=True), ForeignKey(Group.id), index=True, comment="a")
    m_id = Column(ForeignKey("users.id"), index=True, comment="a")
    n_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True, comment="a")
    o_id = Column(Money, ForeignKey("users.id"), index=True, comment="a")
    p_id = Column(Integer, ForeignKey("others.id"), index=True, comment="a")
    q_id = Column(Integer, ForeignKey("users.none"), index=True, comment="a")
    r_id = Column(Integer, ForeignKey("groups.user_id"), index=True, comment="a")  # DBC411:19
    s_id = Column(String, ForeignKey("users.code"), index=True, comment="a")
    t_id = Column(BigInteger().with_variant(Integer, "sqlite"), ForeignKey("users.id"), index=True, comment="a")
    u_id = Column(Uuid, ForeignKey("users.token"), index=True, comment="a")


class Named:
    user_id = Column(Integer, ForeignKey("users.id"), index=True, comment="of a mixin")  # DBC411:22


links = Table(
    "links",
    MetaData(),
    Column("a_id", Integer, ForeignKey("users.id"), primary_key=True, comment="one"),  # DBC411:20
    Column("b_id", BigInteger, ForeignKey("users.id"), primary_key=True, index=True, comment="other"),
    Column("c_id", Text, ForeignKey("users.code"), comment="family"),  # DBC411:20
)
