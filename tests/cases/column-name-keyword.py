# settings: extend-allowed-names = ["status"]
from sqlalchemy import Column, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(80), default="", comment="用户的名字")  # DBC205:5
    password: Mapped[str] = mapped_column(String(80), default="", comment="hash of it")  # DBC205:5
    time: Mapped[int] = mapped_column(default=0, comment="minutes spent")  # DBC205:5
    kind = Column("type", String(8), default="", comment="种类")
    type_ = Column(String(8), name="Value", default="", comment="what it is worth")  # DBC202:36
    status = Column(Integer, default=0, comment="allowed by the settings")
    shown_name = Column(String(80), default="", comment="a keyword within a name is fine")


metadata = MetaData()
events = Table("events", metadata, Column("datetime", Integer, default=0, comment="of the event"))  # DBC205:43
