"""TEXT where a name says nothing of long content. 短内容不要用 TEXT"""
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import Column, Integer, MetaData, String, Table, Text, UnicodeText
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql import LONGTEXT, MEDIUMTEXT, TINYTEXT
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column

from shop.types import Markdown

PREFIX = "user"


class Base(DeclarativeBase):
    pass


class JoinedText(sa.TypeDecorator):
    impl = Text


class Labelled:
    label = Column(Text, comment="标签")  # DBC309:20

    @declared_attr
    def icon(cls):
        return Column(sa.TEXT, comment="图标")  # DBC309:23


class User(Labelled, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(Text, nullable=False, comment="昵称")  # DBC309:23
    地址 = Column("address", Text(), comment="地址")  # DBC309:28
    city = sa.Column(sa.Text(200), comment="城市")  # DBC309:22
    street = Column(UnicodeText, comment="街道")  # DBC309:21
    house = Column(mysql.TEXT(collation="utf8mb4_bin"), comment="门牌")  # DBC309:20
    avatar = Column(LONGTEXT, nullable=True, comment="头像")  # DBC309:21
    mail: Mapped[str] = mapped_column(MEDIUMTEXT, comment="邮箱")  # DBC309:39
    phone: Mapped[Optional[str]] = mapped_column(TINYTEXT(), comment="电话")  # DBC309:50
    alias = deferred(Column(Text, comment="别名"))  # DBC309:29
    link = Column(type_=Text, comment="链接")  # DBC309:25
    many_lines = Column(
        "subtitle",
        Text,  # DBC309:9
        nullable=False,
        comment="副标题",
    )
    content_type = Column(String(80), comment="the type is no TEXT")

    # Long content, by a word of the name
    body = Column(Text, comment="a")
    article_html = Column(LONGTEXT, comment="b")
    description = Column(sa.Text, comment="c")
    remarks = Column(Text, comment="d")
    errorMessage = Column(Text, comment="e")
    content: Mapped[str] = mapped_column(MEDIUMTEXT, comment="f")
    正文 = Column("raw_content", Text, comment="g")
    release_notes = deferred(Column(Text, comment="h"))
    sql_query = Column(Text, comment="i")
    # A name or a type that is unknown
    a1 = Column(f"{PREFIX}_title", Text, comment="j")
    a2 = Column(JoinedText, comment="k")
    a3 = Column(Markdown, comment="l")
    a4 = Column(Text if PREFIX else String(8), comment="m")
    # Other types
    b1 = Column(String(80), comment="n")
    b2: Mapped[str] = mapped_column(String(80), comment="o")
    b3 = Column(sa.LargeBinary, comment="p")
    b4 = Column(sa.JSON, comment="q")


cities = Table(
    "cities",
    MetaData(),
    Column("zip_code", Text, comment="邮编"),  # DBC309:24
    Column("history_text", Text, comment="历史"),
)


class Library(Base):
    __tablename__ = "libraries"
    id = Column(Integer, primary_key=True, comment="主键")
    bed_stories = Column(Text, comment="the plural of a word")
    book_queries = Column(Text, comment="the plural of a word")
    setup_code = Column(Text, comment="before the test")
    teardown_code = Column(Text, comment="after the test")
    zip_code = Column(Text, comment="no program")  # DBC309:23
    notice_hook = Column(Text, comment="a script of the user")
    workflow_raw = Column(Text, comment="as it was sent")
    playbook = Column(Text, comment="of ansible")
    top_floories_flat = Column(Text, comment="no plural of a word")  # DBC309:32
    stories_told = Column(Text, comment="the plural of a word, before another")
    # Of several things nobody knows how long they are
    hosts = Column(Text, comment="where")
    related_children = Column(Text, comment="who")
    hosts_title = Column(Text, comment="where")  # DBC309:26
    hot_bus = Column(Text, comment="one thing")  # DBC309:22
    host = Column(Text, comment="多个，以逗号分隔")
    # The attribute says it
    comment = Column("cmt", Text, comment="b")
    remark_by_users = Column("rmk", Text, comment="c")
    alias = Column("nick", Text, comment="d")  # DBC309:28
    run_context = Column(Text, comment="a word")
    pipeline_snapshot = Column(Text, comment="a word")
    weekly_report = Column(Text, comment="a word")
    process_definition = Column(Text, comment="a word")
