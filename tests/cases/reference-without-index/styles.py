# base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Integer)

# case.py
import uuid

from elsewhere import Helper, Snowflake, fk
from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, String, Table, Uuid
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import Mapped, mapped_column

from base import Base, Owned


class Order(Owned, Base):
    __tablename__ = "orders"
    __table_args__ = (Index("ix_orders_doc", "doc_type", "doc_id"), Index("ix_orders_team_id", "team_id", "day"))
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Integer, nullable=False, default=0, comment="who")  # DBC406:15
    shop_id: Mapped[int] = mapped_column(default=0, comment="where")  # DBC406:28
    token_id: Mapped[uuid.UUID] = mapped_column(Uuid, comment="which")  # DBC406:35
    item_id: Mapped[int]  # DBC406:14
    商品 = Column("product_id", mysql.BIGINT(unsigned=True), nullable=False, default=0, comment="x")  # DBC406:10
    target_type = Column(String(8), nullable=False, default="", comment="what target_id is of")
    target_id = Column(BigInteger, nullable=False, default=0, comment="polymorphic")  # DBC406:17
    # Indexed, keys, strings, unknown
    doc_type = Column(String(8), nullable=False, default="", comment="what doc_id is of")
    doc_id = Column(Integer, nullable=False, default=0, comment="polymorphic, with an index")
    team_id = Column(Integer, nullable=False, default=0, comment="a")
    day = Column(Integer, nullable=False, default=0, comment="a")
    a_id = Column(Integer, nullable=False, default=0, index=True, comment="a")
    b_id = Column(Integer, nullable=False, default=0, unique=True, comment="a")
    c_id = Column(Integer, ForeignKey("c.id"), nullable=False, index=True, comment="a")
    open_id = Column(String(32), nullable=False, default="", comment="of another system")
    d_id = Column(Integer, fk("d.id"), nullable=False, default=0, comment="a")
    e_id = Column(Snowflake, nullable=False, default=0, comment="a")
    paid = Column(Integer, nullable=False, default=0, comment="no id")
    grid = Column(Integer, nullable=False, default=0, comment="no id")


class Pair(Base):
    __tablename__ = "pairs"
    left_id = Column(Integer, primary_key=True, comment="a")
    right_id = Column(Integer, primary_key=True, comment="b")


class Helped(Helper, Base):
    __tablename__ = "helped"
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Integer, nullable=False, default=0, comment="who")


class Tenanted:
    tenant_id = Column(Integer, nullable=False, default=0, comment="whose")  # DBC406:17


class Loose:
    tenant_id = Column(Integer, nullable=False, default=0, comment="whose")


class First(Tenanted, Base):
    __tablename__ = "first"
    id = Column(Integer, primary_key=True, comment="key")


visits = Table(
    "visits",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("user_id", Integer, nullable=False, default=0, comment="who"),  # DBC406:5
    Column("page_id", Integer, nullable=False, default=0, index=True, comment="what"),
)
