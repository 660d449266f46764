"""What the description names. 手机号和身份证号都是固定长度"""
from sqlalchemy import CHAR, Column, Integer, String, Text, Unicode
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True, comment="主键")
    mobile = Column(String(11), default="", comment="手机号")  # DBC313:21
    phone = Column(String(20), default="", comment="用户手机号码（可为空）")  # DBC313:20
    telephone = Column(Unicode(11), default="", comment="联系人手机")  # DBC313:24
    # 手机号
    contact = Column(String(11), default="", comment="a")  # DBC313:22
    card = Column(String(18), default="", comment="身份证号")  # DBC313:19
    holder = Column(String(18), default="", comment="居民身份证号码: 18位")  # DBC313:21
    file_md5 = Column(String(40), default="", comment="手机号")  # DBC313:23
    # Other content
    either = Column(String(50), default="", comment="手机号或邮箱")
    hidden = Column(String(64), default="", comment="加密的手机号")
    front = Column(String(200), default="", comment="身份证正面")
    numbers = Column(String(200), default="", comment="手机号列表")
    line = Column(String(20), default="", comment="电话")
    right = Column(CHAR(11), default="", comment="手机号")
    long = Column(Text, comment="手机号")
