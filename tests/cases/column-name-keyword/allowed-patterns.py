# settings: keyword-names = "all"
# settings: allowed-names = ["users.name", "legacy_.*", 'files\.(type|value)']
from sqlalchemy import Column, Integer, String


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(80), default="", comment="allowed in this table")
    type = Column(String(80), default="", comment="用户类型")  # DBC205:5
    legacy_addr_of_old_house = Column(String(80), default="", comment="by a pattern")


class File(Base):
    __tablename__ = "files"
    name = Column(String(80), default="", comment="文件名")  # DBC205:5
    type = Column(String(80), default="", comment="by a pattern with the table")
    value = Column(String(80), default="", comment="by a pattern with the table")
