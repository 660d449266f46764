# settings: dialect = "mssql"
# settings: keyword-names = "all"
from sqlalchemy import Column, Integer


class Lesson(Base):
    __tablename__ = "lessons"
    id = Column(Integer, primary_key=True, comment="主键")
    state = Column(Integer, default=0, comment="reserved in the future, as the manual says")  # DBC205:5
    account = Column(Integer, default=0, comment="a keyword of MySQL, not of this one")
