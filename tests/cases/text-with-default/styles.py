# settings: dialect = "mysql"
from sqlalchemy import BLOB, JSON, Column, Integer, LargeBinary, MetaData, String, Table, Text, func, text
from sqlalchemy.dialects.mysql import LONGTEXT, VARBINARY
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    plain = Column(Text, server_default="none")  # DBC323:41
    empty = Column(Text, server_default="")  # DBC323:41
    quoted = Column(Text, server_default=text("'none'"))  # DBC323:42
    longer = Column(LONGTEXT, server_default=text("''"))  # DBC323:46
    blob = Column(BLOB, server_default="a")  # DBC323:40
    binary = Column(LargeBinary, server_default="a")  # DBC323:49
    json = Column(JSON, server_default="{}")  # DBC323:40
    mapped: Mapped[str] = mapped_column(Text, server_default="none")  # DBC323:62
    brackets = Column(Text, server_default=text("('none')"))
    null = Column(Text, server_default=text("NULL"))
    of_function = Column(JSON, server_default=func.json_object())
    of_python = Column(Text, default="none", server_default=None)
    of_another = Column(JSONB, server_default="{}")
    string = Column(String(32), server_default="none")
    short = Column(VARBINARY(32), server_default="a")
    number = Column(Integer, server_default="0")
    unknown = Column(missing(), server_default="0")


visits = Table("more_visits", MetaData(), Column("remark", Text, server_default="none"))  # DBC323:81
