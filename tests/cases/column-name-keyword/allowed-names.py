# settings: keyword-names = "all"
# settings: allowed-names = ["name", "备注", "rank", "userName"]
# No rule on names speaks of an allowed one; rules on the rest of the column do.
from sqlalchemy import Column, Integer, String


class Teacher(Base):
    __tablename__ = "teachers"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(80), default="", comment="教师姓名")
    rank = Column(Integer, default=0, comment="职称")
    备注 = Column(String(80), comment="remarks")
    userName = Column(String(80), default="")  # DBC203:16
    Name = Column(String(80), default="", comment="allowed names are taken to the letter")  # DBC202:5 DBC205:5
    status = Column(Integer, default=0, comment="在职状态")  # DBC205:5


class Pupil(Base):
    __tablename__ = "pupils"
    id = Column(Integer, primary_key=True, comment="主键")
    登录名 = Column("userName", String(80), default="", comment="login")
