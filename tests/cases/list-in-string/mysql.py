"""Lists in strings."""
import sqlalchemy as sa
from sqlalchemy import CHAR, Column, Integer, JSON, MetaData, String, Table, Text
from sqlalchemy.dialects.mysql import LONGTEXT
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import CommaSeparated


class Base(DeclarativeBase):
    pass


class JsonList(sa.TypeDecorator):
    impl = Text


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    coupon_ids = Column(String(255), default="", comment="优惠券")  # DBC404:25
    userIds = Column(Text, comment="用户")  # DBC404:22
    ids: Mapped[str] = mapped_column(LONGTEXT, comment="所有")  # DBC404:38
    device_uuids: Mapped[str]  # DBC404:19
    white_list = Column(String(1000), comment="白名单")  # DBC404:25
    标签 = Column("tags", sa.UnicodeText, comment="标签")  # DBC404:25
    book_tags = Column(String(80), default="", comment="标签")  # DBC404:24

    # No list, or its name
    is_list = Column(CHAR(1), comment="a")
    mailing_list = Column(String(80), comment="b")
    price_list = Column(String(80), comment="c")
    list_class = Column(String(80), comment="d")
    listing = Column(String(80), comment="e")
    playlist = Column(String(80), comment="f")
    list = Column(String(80), comment="g")
    tag = Column(String(80), comment="h")
    kids = Column(String(80), comment="i")
    address = Column(String(80), comment="j")
    ids_count = Column(Integer, comment="k")
    show_list = Column(CHAR(1), comment="l")
    # What is right, or unknown
    a1_ids = Column(JSON, comment="m")
    a2_ids = Column(CommaSeparated, comment="n")
    a3_ids = Column(JsonList, comment="o")
    a4_tags = Column(sa.ARRAY(String), comment="p")
    a5_tags = Column(sa.PickleType, comment="q")


tasks = Table(
    "tasks",
    MetaData(),
    Column("device_list", String(255), comment="设备"),  # DBC404:27
    Column("device", Integer, comment="设备"),
)


class Choice(Base):
    __tablename__ = "choices"
    id = Column(Integer, primary_key=True, comment="主键")
    show_list = Column(String(5), comment="as long as false")
    user_list = Column(String(6), comment="one more")  # DBC404:24
