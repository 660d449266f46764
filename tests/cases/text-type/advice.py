"""What no String is long enough for; code that is a program's; what the description says to be long."""
from sqlalchemy import Column, Integer, Text
from sqlalchemy.dialects.mysql import LONGTEXT, MEDIUMTEXT, TINYTEXT
from sqlalchemy.orm import DeclarativeBase

SIZE = 70_000


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id = Column(Integer, primary_key=True, comment="主键")
    alias = Column(Text, comment="别名")  # DBC309:20
    rq_card = Column(LONGTEXT, comment="请求卡片")  # DBC309:22
    blob = Column(MEDIUMTEXT, comment="各块")  # DBC309:19
    expand = Column(Text(65536), comment="扩展")  # DBC309:21
    further = Column(Text(16384), comment="扩展")  # DBC309:22
    nearer = Column(Text(16383), comment="扩展")  # DBC309:21
    constant = Column(Text(SIZE), comment="扩展")  # DBC309:23
    computed = Column(Text(round(SIZE * 2)), comment="扩展")  # DBC309:23
    tiny = Column(TINYTEXT, comment="小")  # DBC309:19
    # Code
    code = Column(Text, comment="a")
    source_code = Column(Text, comment="b")
    sqlCode = Column("sql_code", Text, comment="c")
    html_code = Column(Text, comment="d")
    city_code = Column(Text, comment="e")  # DBC309:24
    code_name = Column(Text, comment="f")  # DBC309:24
    # Words of the list
    ssh_pub_key = Column(Text, comment="g")
    access_token = Column(Text, comment="h")
    keywords = Column(Text, comment="i")
    stdout = Column(Text, comment="j")
    # By the description
    func = Column(Text, comment="代码块")
    kwargs = Column(Text, comment="关键字参数")
    extra = Column(Text, comment="as JSON")
    # 富文本
    card = Column(Text, comment="k")
    label = Column(Text, comment="short")
    """HTML of the label"""
    picture = Column(Text, comment="l")
    """What is shown, base64"""
