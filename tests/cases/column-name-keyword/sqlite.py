# settings: dialect = "sqlite"
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import Mapped, mapped_column


class Setting(Base):
    __tablename__ = "settings"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    key: Mapped[str] = mapped_column(default="", comment="键")
    name: Mapped["str"] = mapped_column(default="", comment="显示的名称")  # DBC205:5
    password = Column(String(80), default="", comment="密码的散列值")  # DBC205:5
    time = Column(Integer, default=0, comment="分钟")  # DBC205:5
    status = Column(Integer, default=0, comment="a keyword of MySQL, not of this one")
    account = Column(Integer, default=0, comment="账户")


class Title(Base):
    __tablename__ = "titles"
    title = Column(String(80), default="", comment="the offered names are taken")
    display_name = Column(String(80), default="", comment="and this one")
    name = Column(String(80), default="", comment="所有者")  # DBC205:5
