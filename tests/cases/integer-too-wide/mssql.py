# settings: dialect = "mssql"
# settings: extend-small-number-words = ["floor"]
from sqlalchemy import Column, Integer, SmallInteger


class House(Base):
    __tablename__ = "houses"
    id = Column(Integer, primary_key=True, comment="key")
    age = Column(Integer, default=0, comment="in years")  # DBC314:18
    top_floor = Column(Integer, default=0, comment="a word of the settings")  # DBC314:24
    level = Column(SmallInteger, default=0, comment="right")
    floor_space = Column(Integer, default=0, comment="no last word")
