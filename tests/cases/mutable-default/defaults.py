"""One object shared by all rows. 可变的默认值"""
import collections
from collections import OrderedDict, defaultdict, deque
from typing import Any

import sqlalchemy as sa
from sqlalchemy import JSON, Column, Integer, MetaData, PickleType, Table
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.mutable import MutableDict, MutableList
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column

NO_TAGS = []


class Base(DeclarativeBase):
    type_annotation_map = {dict[str, Any]: JSON}


class Labelled:
    标签 = Column("label_list", JSON, default=[], comment="标签")  # DBC305:45

    @declared_attr
    def options(cls):
        return Column("option_map", JSON, default={}, comment="选项")  # DBC305:51


class Article(Labelled, Base):
    __tablename__ = "articles"
    id = Column(Integer, primary_key=True, comment="主键")
    authors = Column(ARRAY(Integer), comment="作者", default=[1])  # DBC305:60
    readers = sa.Column(sa.PickleType, default={"匿名"}, comment="读者")  # DBC305:48
    prices = Column(JSON, default={"CNY": 0}, onupdate={}, comment="价格")  # DBC305:35 DBC305:56
    pages: Mapped[dict[str, Any]] = mapped_column(default=dict(), comment="页")  # DBC305:59
    footnotes: Mapped[dict[str, Any]] = mapped_column(insert_default={}, comment="脚注")  # DBC305:70
    words = deferred(Column(PickleType, default=set(), comment="词"))  # DBC305:49
    letters = Column(PickleType, default=set("abc"), comment="字母")  # DBC305:42
    images = Column(JSON, default=list(range(3)), comment="图")  # DBC305:35
    squares = Column(JSON, default=[number**2 for number in range(3)], comment="平方")  # DBC305:36
    cubes = Column(JSON, default={number: number**3 for number in range(3)}, comment="立方")  # DBC305:34
    odd_ones = Column(PickleType, default={number for number in range(3)}, comment="奇数")  # DBC305:43
    ordered = Column(PickleType, default=OrderedDict(), comment="有序")  # DBC305:42
    counted = Column(PickleType, default=collections.defaultdict(int), comment="计数")  # DBC305:42
    grouped = Column(PickleType, default=defaultdict(list), comment="分组")  # DBC305:42
    queued = Column(PickleType, default=deque(), comment="排队")  # DBC305:41
    many_lines = Column(
        MutableDict.as_mutable(JSON),
        comment="多行",
        default={  # DBC305:17
            "a": 1,
        },
    )

    # A new object for each row, an immutable one, the server's, or one that is not read.
    sources = Column(JSON, default=list, onupdate=dict, comment="来源")
    targets = Column(MutableList.as_mutable(JSON), default=lambda: [], comment="目标")
    borders: Mapped[dict[str, Any]] = mapped_column(default_factory=dict, comment="边框")
    corners = Column(PickleType, default=(), comment="角")
    edges = Column(PickleType, default=frozenset(), comment="边")
    widths = Column(JSON, server_default="[]", comment="宽")
    heights = Column(JSON, default="{}", comment="高")
    depths = Column(JSON, default=None, comment="深")
    remarks = Column(JSON, default=NO_TAGS, comment="备注")  # DBC305:36
    info_map = Column(JSON, info={"default": []}, comment="信息")
    history: list = []


posts = Table("posts", MetaData(), Column("话题", JSON, default=[], comment="topics"), Column("emoji", JSON, default={}, comment="😀"))  # DBC201:43 DBC305:63 DBC305:116
Table("lists", MetaData(), Column("tags", JSON, server_default=[], comment="no value of a server"))
