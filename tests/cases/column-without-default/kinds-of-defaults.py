"""What is a default, and what is none. 一个字段有没有默认值"""
from decimal import Decimal
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import Column, Computed, DateTime, FetchedValue, ForeignKey, Identity, Integer, Numeric, Sequence
from sqlalchemy import String, func, text
from sqlalchemy.orm import DeclarativeBase, Mapped, deferred, mapped_column

NOTHING = 0
options = {"default": 0}


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "library_books"
    id = Column(Integer, primary_key=True, comment="主键")
    title = Column(String(80), nullable=False, comment="书名")  # DBC301:13
    书号 = Column("isbn", String(20), nullable=True, comment="as printed on the back")
    page_count = Column(Integer, nullable=False, comment="页数")  # DBC301:18
    weight: Mapped[int] = mapped_column(comment="grams")  # DBC301:27
    height: Mapped["int"] = mapped_column(comment="mm")  # DBC301:29
    is_lost: Mapped[bool]  # DBC203:14 DBC301:14
    price: Mapped[Optional[Decimal]] = mapped_column(comment="定价")
    rating: Mapped[float | None] = mapped_column(comment="评分")
    shelf: Mapped[str | None]  # DBC203:12
    floor: Mapped["str | None"]  # DBC203:12
    cover_type = Column(String(8), default=None, nullable=False, comment="封面")  # DBC301:44
    paper_type = Column(String(8), server_default=None, nullable=False, comment="纸张")  # DBC301:51
    read_count = deferred(Column(Integer, onupdate=1, nullable=False, comment="阅读次数"))  # DBC301:27
    loan_count = Column(Integer, autoincrement=False, nullable=False, comment="借出次数")  # DBC301:18
    copy_count = Column(Integer, sa.CheckConstraint("copy_count > 0"), nullable=False, comment="册数")  # DBC301:18

    first_page = Column(Integer, default=0, nullable=False, comment="a value")
    last_page = Column(Integer, default=NOTHING, nullable=False, comment="a name")
    edition = Column(Integer, server_default="1", nullable=False, comment="版次")
    language_code = Column(String(8), server_default=text("'zh'"), nullable=False, comment="语言")
    topic = Column(String(8), server_default=func.lower("X"), nullable=False, comment="主题")
    author: Mapped[str] = mapped_column(insert_default="", comment="作者")
    translator: Mapped[str] = mapped_column(default_factory=str, comment="译者")
    editor = Column(String(8), default=None, server_default="", nullable=False, comment="编辑")
    running_number = Column(Integer, Identity(start=1), nullable=False, comment="流水号")
    sort_number = Column(Integer, Sequence("sort_numbers"), nullable=False, comment="排序")
    total_pages = Column(Integer, Computed("last_page - first_page"), nullable=False, comment="总页数")
    entry_number = Column(Integer, autoincrement=True, nullable=False, comment="登记号")
    change_number = Column(Integer, FetchedValue(), nullable=False, comment="by a trigger")
    print_number = Column(Integer, server_default=FetchedValue(), nullable=False, comment="印次")
    # Keys: 0 would dangle.
    library_id = Column(Integer, ForeignKey("libraries.id"), nullable=False, comment="图书馆")
    series_id = Column(ForeignKey("series.id"), nullable=False, comment="丛书")
    # What is not here is unknown.
    stock_count = Column(Integer, nullable=False, comment="库存", **options)
    part_of_key = Column(Integer, primary_key=bool(NOTHING), comment="部分主键")
    everything = Column("everything", Integer, *options, nullable=False, comment="其他")
    no_type = Column(nullable=False, comment="类型未知")
    no_type_either = Column("no_type_either", nullable=False, comment="没有类型")
    amount_due = Column(Numeric if NOTHING else String, nullable=False, comment="应付")
