"""A shop's customers: names given in the call, in every way to give one."""
import sqlalchemy as sa
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

PREFIX = "client"


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Integer, primary_key=True, comment="主键")
    mail = Column("e-mail", String(80), default="", comment="电子邮件")  # DBC201:19
    phone = Column("客户电话", String(20), default="", comment="手机号")  # DBC201:20
    street = Column(String(80), name="street name", default="", comment="街道")  # DBC201:38
    first_line = sa.Column("1st_line", sa.String(80), default="", comment="第一行")  # DBC201:28
    second_line: Mapped[str] = mapped_column("_second_line", String(80), default="", comment="第二行")  # DBC201:46
    third_line: Mapped[str] = mapped_column(name="third__line", default="", comment="第三行")  # DBC201:50
    city = Column("", String(80), default="", comment="城市")  # DBC201:19
    note = Column('the "note"', String(80), default="", comment="备注")  # DBC201:19
    remark = Column("two\nlines", String(80), default="", comment="备注二")  # DBC201:21
    tab_name = Column("with\ttab", String(80), default="", comment="备注三")  # DBC201:23
    share = Column("share%", Integer, default=0, comment="percent of the profit; not a template")  # DBC201:20
    ratio = Column("%s_ratio", Integer, default=0, comment="neither is this one")  # DBC201:20
    café = Column(String(80), default="", comment="attributes count where no name is given")  # DBC201:5
    等级 = Column(Integer, default=0, comment="level")  # DBC201:5
    _token_: Mapped[str] = mapped_column(String(64), default="", comment="登录凭证")  # DBC201:5
    size_ = Column(Integer, default=0, comment="of the customer")  # DBC201:5
    class_ = Column(Integer, default=0, comment="班级: rank of the customer")  # DBC201:5

    # The name in the database is fine, whatever the attribute's is.
    metadata_ = Column("meta_json", String(80), default="", comment="元数据")  # DBC209:24
    类别 = Column("category_code", String(8), default="", comment="类别代码")
    _hidden: Mapped[int] = mapped_column("is_hidden", default=0, comment="前台是否可见")
    # A name that is given, but is no literal, is unknown.
    __extra = Column(f"{PREFIX}-extra", String(80), default="", comment="其他")
    extra__two = Column(PREFIX + "-extra2", String(80), default="", comment="其他")
    extra__three = Column(PREFIX, String(80), default="", comment="其他")
    extra__four = Column("-%s" % PREFIX, String(80), default="", comment="其他")
    extra__five = Column(String(80), name=PREFIX, default="", comment="其他")
    extra__six: Mapped[str] = mapped_column(name=f"{PREFIX}", default="", comment="其他")
    _more = Column(f"{PREFIX}-more", String(80), default="", comment="其他")
