# base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Integer)

# other.py
from sqlalchemy import Column, Integer, MetaData, String, Table, Uuid

from base import Base


class Token(Base):
    __tablename__ = "tokens"
    id = Column(Uuid, primary_key=True)


class Letter(Base):
    """Its key is a text: a number is none."""

    __tablename__ = "letters"
    id = Column(String(9), primary_key=True)


class Seat(Base):
    """Its key has two columns."""

    __tablename__ = "seat"
    row = Column(Integer, primary_key=True)
    number = Column(Integer, primary_key=True)


users = Table("sys_users", MetaData(), Column("id", Integer, primary_key=True))
products = Table("product", MetaData(), Column("id", Integer, primary_key=True))
shops = Table("shop", MetaData(), Column("id", Integer, primary_key=True))
categories = Table("item_categories", MetaData(), Column("id", Integer, primary_key=True))
documents = Table("docs", MetaData(), Column("id", Integer, primary_key=True))
tenants = Table("tenants", MetaData(), Column("id", Integer, primary_key=True))
teams = Table("teams", MetaData(), Column("id", Integer, primary_key=True))
arms = Table("arms", MetaData(), Column("id", Integer, primary_key=True))
bins = Table("bins", MetaData(), Column("id", Integer, primary_key=True))
dens = Table("dens", MetaData(), Column("id", Integer, primary_key=True))
ends = Table("ends", MetaData(), Column("id", Integer, primary_key=True))
opens = Table("opens", MetaData(), Column("id", Integer, primary_key=True))
lefts = Table("lefts", MetaData(), Column("id", Integer, primary_key=True))
rights = Table("rights", MetaData(), Column("id", Integer, primary_key=True))
channels = Table("channels", MetaData(), Column("id", Integer, primary_key=True))

# tests/models.py
from sqlalchemy import Column, Integer, MetaData, Table

orphans = Table("orphans", MetaData(), Column("id", Integer, primary_key=True))

# case.py
import uuid

from elsewhere import Helper, Snowflake, fk
from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, String, Table, Uuid
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import Mapped, mapped_column

from base import Base, Owned


class Order(Owned, Base):
    __tablename__ = "orders"
    __table_args__ = (Index("ix_orders_doc", "doc_type", "doc_id"), Index("ix_orders_team_id", "team_id", "day_off"))
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Integer, nullable=False, default=0, comment="who")  # DBC406:15
    shop_id: Mapped[int] = mapped_column(default=0, comment="where")  # DBC406:28
    token_id: Mapped[uuid.UUID] = mapped_column(Uuid, comment="which")  # DBC406:35
    商品 = Column("product_id", mysql.BIGINT(unsigned=True), nullable=False, default=0, comment="x")  # DBC406:10
    seat_id = Column(Integer, nullable=False, default=0, comment="a key of two columns")  # DBC406:15
    # No table is called so: sessions of Discord, ordinals, rows of tables that tests make
    item_id: Mapped[int]  # a table beside has its prefix
    parent_id = Column(Integer, nullable=False, default=0, comment="of the tree")
    session_id = Column(Integer, nullable=False, default=0, comment="drawn by lot")
    doc_in_team_id = Column(Integer, nullable=False, default=0, comment="counted in the team")
    orphan_id = Column(Integer, nullable=False, default=0, comment="of a test")
    # It is another system's, or another type
    product_open_id = Column(Integer, nullable=False, default=0, comment="x")
    open_id = Column(Integer, nullable=False, default=0, comment="id of the third-party account")
    right_id = Column(Integer, nullable=False, default=0, comment="微信里的编号")
    letter_id = Column(Integer, nullable=False, default=0, comment="a number, where letters have texts")
    shop_two_id = Column(Integer, nullable=False, default=0, comment="x")
    # Its own table's
    order_id = Column(Integer, nullable=False, default=0, comment="as the customer knows it")
    # Indexed, keys, strings, unknown
    doc_type = Column(String(8), nullable=False, default="", comment="what doc_id is of")
    doc_id = Column(Integer, nullable=False, default=0, comment="polymorphic, with an index")
    team_id = Column(Integer, nullable=False, default=0, comment="a")
    day_off = Column(Integer, nullable=False, default=0, comment="a")
    arm_id = Column(Integer, nullable=False, default=0, index=True, comment="a")
    bin_id = Column(Integer, nullable=False, default=0, unique=True, comment="a")
    den_id = Column(Integer, fk("dens.id"), nullable=False, default=0, comment="a")
    end_id = Column(Snowflake, nullable=False, default=0, comment="a")
    left_id = Column(String(32), nullable=False, default="", comment="of another system")
    user = Column(Integer, nullable=False, default=0, comment="no id")
    userid = Column(Integer, nullable=False, default=0, comment="no id")


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


class Item(Base):
    """A table beside has the prefix of this one; a channel's type tells no tables apart."""

    __tablename__ = "item_prices"
    id = Column(Integer, primary_key=True, comment="key")
    category_id = Column(Integer, nullable=False, default=0, comment="which")  # DBC406:19
    channel_type = Column(String(8), nullable=False, default="", comment="text or forum")
    channel_id = Column(Integer, nullable=False, default=0, comment="where")  # DBC406:18
    target_type = Column(String(8), nullable=False, default="", comment="a team, or one of the users")
    target_id = Column(BigInteger, nullable=False, default=0, comment="polymorphic")  # DBC406:17
    source_type = Column(String(8), nullable=False, default="", comment="a team, or a stranger")
    source_id = Column(BigInteger, nullable=False, default=0, comment="polymorphic")
    shop_type = Column(String(8), nullable=False, default="")  # 团队 team, 门店 shop, 渠道 channel, 门店 shop
    shop_id = Column(BigInteger, nullable=False, default=0, comment="polymorphic")  # DBC406:15


visits = Table(
    "visits",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("user_id", Integer, nullable=False, default=0, comment="who"),  # DBC406:5
    Column("shop_id", Integer, nullable=False, default=0, index=True, comment="what"),
)
