"""Numbers in strings. 字符转化为数字"""
import sqlalchemy as sa
from sqlalchemy import CHAR, Column, ForeignKey, Integer, MetaData, String, Table, Text
from sqlalchemy.dialects.mysql import VARCHAR
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Number


class Base(DeclarativeBase):
    pass


class Encrypted(sa.TypeDecorator):
    impl = String


class Article(Base):
    __tablename__ = "articles"
    id = Column(Integer, primary_key=True, comment="主键")
    age = Column(String(8), comment="年龄")  # DBC319:18
    view_count = Column(VARCHAR(20), default="", comment="浏览")  # DBC319:25
    replyCount: Mapped[str] = mapped_column(CHAR(4), comment="回复")  # DBC319:45
    quantity: Mapped[str]  # DBC319:15
    数量 = Column("stock_quantity", Text, comment="库存")  # DBC319:35
    number_of_pages = Column(String(8), comment="页数")  # DBC319:30
    max_number_of_rows = Column(String(8), comment="行数")  # DBC319:33
    total_weight = Column(sa.Unicode(8), comment="总重")  # DBC319:27

    # No numbers
    age_group = Column(String(8), comment="a")
    total_text = Column(String(80), comment="b")
    total_label = Column(String(80), comment="c")
    order_number = Column(String(32), comment="d")
    page = Column(String(8), comment="e")
    message = Column(String(8), comment="f")
    discount = Column(String(8), comment="g")
    account = Column(String(8), comment="h")
    number_of = Column(String(8), comment="i")
    count_by = Column(String(8), comment="j")
    subtotal_text = Column(String(8), comment="k")
    # What another rule asks about
    total_price = Column(String(8), comment="l")
    total_time = Column(String(8), comment="m")
    is_count = Column(String(8), comment="n")
    # What is right, unknown, or a key
    a1_count = Column(Integer, comment="o")
    a2_count = Column(Number, comment="p")
    a3_count = Column(Encrypted, comment="q")
    a4_count = Column(String(8), ForeignKey("counts.id"), comment="r")
    a5_count = Column(String(8), primary_key=True, comment="s")
    a6_age = Column(sa.JSON, comment="t")


pages = Table(
    "pages",
    MetaData(),
    Column("word_count", String(8), comment="字数"),  # DBC319:26
    Column("language", String(8), comment="语言"),
)
